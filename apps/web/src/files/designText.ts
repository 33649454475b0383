import type { Design } from '@vpcanvas/model'

const texts = new WeakMap<object, string>()

/** A design as JSON. Of one that was edited only what is new is written out; the rest is as it was written before. */
export function designText({ resources, layout, ...rest }: Design): string {
  return `{"resources":${textOf(resources)},"layout":${textOf(layout)},${JSON.stringify(rest).slice(1)}`
}

function textOf(entries: Readonly<Record<string, object>>): string {
  const parts: string[] = []
  for (const [key, value] of Object.entries(entries)) {
    let text = texts.get(value)
    if (text === undefined) texts.set(value, (text = JSON.stringify(value)))
    parts.push(`${JSON.stringify(key)}:${text}`)
  }
  return `{${parts.join()}}`
}
