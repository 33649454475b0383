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

/** What files of answers say together. */
export interface Answers {
  /** Everything that they list, by top-level key, pages one after the other in the order of the files' names. */
  readonly lists: ReadonlyMap<string, readonly Shown[]>
  /** The keys of which AWS had more pages to give, and the last one is not here. */
  readonly unfinished: readonly string[]
}

/** The answers in files: one in each, or a list of pages. @throws Unreadable for what is no JSON. */
export function answersIn(files: readonly AnswerFile[]): Answers {
  refuseAbove(
    files.reduce((sum, { input }) => sum + input.length, 0),
    limits.design,
  )
  const found = new Map<string, Shown[]>()
  const open = new Set<string>()
  const last = new Set<string>()
  for (const { name, input } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    for (const page of pagesOf(valueOf(name, input))) {
      const pages = goesOn(page) ? open : last
      for (const [key, value] of Object.entries(page)) {
        const list = key === 'VpcBlockPublicAccessOptions' ? [value] : value
        if (!Array.isArray(list)) continue
        const items = found.get(key) ?? []
        found.set(key, items)
        pages.add(key)
        for (const one of list) if (isObject(one)) items.push(shown(one))
      }
    }
  }
  return { lists: found, unfinished: [...open].filter((key) => !last.has(key)) }
}

/** The answers that one document holds. */
export function pagesOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject)
}

/** Whether AWS said that another page follows: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-pagination.html */
function goesOn(page: Readonly<Record<string, unknown>>): boolean {
  return ['NextToken', 'nextToken', 'Marker'].some((name) => Object.hasOwn(page, name) && Boolean(page[name]))
}

function valueOf(name: string, input: string | Uint8Array): unknown {
  try {
    const text = decode(input)
    return text.trim() === '' ? null : parseJson(text).value
  } catch (error) {
    throw error instanceof Unreadable ? error.in(name) : error
  }
}
