import type { TemplateValue } from '../template.ts'
import { type Document, entriesOf, type LineRange, type Printed } from './printed.ts'

/**
 * YAML as people write templates: block style, `!Ref` and `!GetAtt`, quotes only where a plain word would be taken for
 * something else by any reader of YAML 1.1 or 1.2. Other functions are written out, since short forms cannot stand
 * directly inside one another.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
export function printYaml(document: Document): Printed {
  const lines: string[] = []
  const places = new Map<string, LineRange>()
  for (const [name, section] of Object.entries(document)) {
    if (section === undefined) continue
    const entries = entriesOf(section)
    if (!entries || entries.length === 0) {
      entry(lines, '', keyed(lines, '', name), section)
      continue
    }
    lines.push(keyed(lines, '', name))
    for (const [key, value] of entries) {
      const first = lines.length + 1
      entry(lines, '  ', keyed(lines, '  ', key), value)
      places.set(`${name}.${key}`, [first, lines.length])
    }
  }
  return { text: `${lines.join('\n')}\n`, lines: places }
}

/** A key's end of a line. A key too long for YAML to take it beside its value is written above. */
function keyed(lines: string[], indent: string, key: string): string {
  const spelt = scalar(key)
  if (spelt.length < 1000) return `${spelt}:`
  lines.push(`${indent}? ${spelt}`)
  return ':'
}

/** Writes a value after its key or dash, on the same line where it is short and below where it is not. */
function entry(lines: string[], indent: string, lead: string, value: TemplateValue): void {
  const inline = short(value)
  if (inline !== null) {
    lines.push(`${indent}${lead} ${inline}`)
  } else if (typeof value === 'string') {
    const { header, body } = literal(value)
    lines.push(`${indent}${lead} ${header}`, ...body.map((line) => (line === '' ? '' : `${indent}  ${line}`)))
  } else {
    lines.push(`${indent}${lead}`)
    block(lines, `${indent}  `, value)
  }
}

function block(lines: string[], indent: string, value: TemplateValue): void {
  if (Array.isArray(value)) {
    for (const item of value as readonly TemplateValue[]) {
      const at = lines.length
      if (short(item) !== null || typeof item === 'string') {
        entry(lines, indent, '-', item)
        continue
      }
      block(lines, `${indent}  `, item)
      // The first line of the item stands beside its dash.
      lines[at] = `${indent}- ${(lines[at] ?? '').slice(indent.length + 2)}`
    }
    return
  }
  for (const [key, inner] of Object.entries(value ?? {})) {
    if (inner !== undefined) entry(lines, indent, keyed(lines, indent, key), inner)
  }
}

/** The spelling that fits beside a key, or null. */
function short(value: TemplateValue): string | null {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return isMultiline(value) ? null : scalar(value)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? '[]' : null
  const keys = Object.keys(value)
  if (keys.length === 0) return '{}'
  return keys.length === 1 ? shortForm(value as Readonly<Record<string, TemplateValue>>) : null
}

function shortForm(value: Readonly<Record<string, TemplateValue>>): string | null {
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Sub': pattern } = value
  if (typeof Ref === 'string') return `!Ref ${scalar(Ref)}`
  if (typeof pattern === 'string' && !isMultiline(pattern)) return `!Sub ${scalar(pattern)}`
  const [resource, name, ...more] = Array.isArray(attribute) ? (attribute as readonly TemplateValue[]) : []
  if (typeof resource !== 'string' || typeof name !== 'string' || more.length > 0 || resource.includes('.')) return null
  return `!GetAtt ${scalar(`${resource}.${name}`)}`
}

const PLAIN = /^[A-Za-z_](?:[A-Za-z0-9 _./-]|:(?=[A-Za-z0-9_:]))*$/
const ADDRESS = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(\/\d{1,2})?$/
const MEANT_AS_SOMETHING_ELSE = /^(y|n|yes|no|on|off|true|false|null|nan|inf)$/i
const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex -- they are what it looks for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

function scalar(text: string): string {
  if (ADDRESS.test(text)) return text
  if (PLAIN.test(text) && !text.endsWith(' ') && !MEANT_AS_SOMETHING_ELSE.test(text)) return text
  if (text.includes('\n') || UNPRINTABLE.test(text)) return escaped(text)
  return `'${text.replaceAll("'", "''")}'`
}

/** Between double quotes, everything that is not plainly printable written as its code. */
function escaped(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Whether a text is better shown on its own lines: a script, a policy. */
function isMultiline(text: string): boolean {
  return text.includes('\n') && !UNPRINTABLE.test(text) && !/^[\s]/.test(text) && !/[ \t](\n|$)/.test(text)
}

function literal(text: string): { header: string; body: string[] } {
  const end = /\n*$/.exec(text)?.[0].length ?? 0
  const header = end === 0 ? '|-' : end === 1 ? '|' : '|+'
  const body = (end === 0 ? text : text.slice(0, -1)).split('\n')
  return { header, body }
}
