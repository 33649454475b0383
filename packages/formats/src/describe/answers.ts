import { decode, refuseAbove } from '../decode.ts'
import { parseJson } from '../json.ts'
import { limits } from '../limits.ts'
import { Unreadable } from '../unreadable.ts'
import { isObject, type Shown, shown } from './shown.ts'

/** A file of a folder. */
export interface AnswerFile {
  readonly name: string
  readonly input: string | Uint8Array
}

/** Everything that the files list, by top-level key, pages one after the other in the order of the files' names. */
export function answersIn(files: readonly AnswerFile[]): ReadonlyMap<string, readonly Shown[]> {
  refuseAbove(
    files.reduce((sum, { input }) => sum + input.length, 0),
    limits.design,
  )
  const found = new Map<string, Shown[]>()
  for (const { name, input } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const value = valueOf(name, input)
    if (!isObject(value)) continue
    for (const [key, list] of Object.entries(value)) {
      if (!Array.isArray(list)) continue
      const items = found.get(key) ?? []
      found.set(key, items)
      for (const one of list) if (isObject(one)) items.push(shown(one))
    }
  }
  return found
}

function valueOf(name: string, input: string | Uint8Array): unknown {
  try {
    const text = decode(input)
    return text.trim() === '' ? null : parseJson(text).value
  } catch (error) {
    throw error instanceof Unreadable ? error.in(name) : error
  }
}
