import { type Document, entriesOf, type LineRange, type Printed } from './printed.ts'

/** JSON with two spaces, and the lines of every entry of every section. */
export function printJson(document: Document): Printed {
  const lines: string[] = ['{']
  const places = new Map<string, LineRange>()
  const sections = Object.entries(document).filter(([, value]) => value !== undefined)
  for (const [at, [name, section]] of sections.entries()) {
    const comma = at < sections.length - 1 ? ',' : ''
    const entries = entriesOf(section)
    if (!entries || entries.length === 0) {
      lines.push(`  ${JSON.stringify(name)}: ${indented(section, '  ')}${comma}`)
      continue
    }
    lines.push(`  ${JSON.stringify(name)}: {`)
    for (const [nth, [key, value]] of entries.entries()) {
      const first = lines.length + 1
      const more = nth < entries.length - 1 ? ',' : ''
      lines.push(...`    ${JSON.stringify(key)}: ${indented(value, '    ')}${more}`.split('\n'))
      places.set(`${name}.${key}`, [first, lines.length])
    }
    lines.push(`  }${comma}`)
  }
  lines.push('}', '')
  return { text: lines.join('\n'), lines: places }
}

function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`)
}
