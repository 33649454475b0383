import { decode, refuseAbove } from '../decode.ts'
import { parseJson } from '../json.ts'
import { limits } from '../limits.ts'
import { Unreadable } from '../unreadable.ts'
import { isObject, type Shown, shown } from './shown.ts'
import { isSamePlace, type Where, whereOf } from './where.ts'

/** A file of a folder. */
export interface AnswerFile {
  readonly name: string
  readonly input: string | Uint8Array
}

/** What files of answers say together. */
export interface Answers {
  /** Everything that they list, by top-level key, pages one after the other in the order of the files' names. */
  readonly lists: ReadonlyMap<string, readonly Shown[]>
  /** The keys of which AWS had more pages to give, in some account and region, and the last one is not here. */
  readonly unfinished: readonly string[]
}

/** The answers in files: one in each, or a list of pages. @throws Unreadable for what is no JSON. */
export function answersIn(files: readonly AnswerFile[]): Answers {
  refuseAbove(
    files.reduce((sum, { input }) => sum + input.length, 0),
    limits.design,
  )
  const found = new Map<string, Shown[]>()
  const pages: Page[] = []
  for (const { name, input } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    for (const page of pagesOf(valueOf(name, input))) {
      const isLast = !goesOn(page)
      for (const [key, list] of listsIn(page)) {
        const items = list.filter(isObject).map(shown)
        found.set(key, [...(found.get(key) ?? []), ...items])
        pages.push({ key, isLast, of: items[0] ? whereOf(items[0]) : null })
      }
    }
  }
  const cut = pages.filter((page) => !page.isLast && !pages.some((other) => other.isLast && mayFollow(page, other)))
  return { lists: found, unfinished: [...new Set(cut.map(({ key }) => key))] }
}

/** One page of a list, with the account and region that it is of. */
interface Page {
  readonly key: string
  readonly isLast: boolean
  /** Null where it is empty. */
  readonly of: Where | null
}

function mayFollow({ key, of }: Page, other: Page): boolean {
  return key === other.key && (of === null || other.of === null || isSamePlace(of, other.of))
}

/** The lists of a page; the answers that say one thing only are lists of one. */
function listsIn(page: Readonly<Record<string, unknown>>): readonly (readonly [string, readonly unknown[]])[] {
  const lists = Object.entries(page).flatMap(([key, value]) => {
    const list = key === 'VpcBlockPublicAccessOptions' ? [value] : value
    return Array.isArray(list) ? [[key, list as readonly unknown[]] as const] : []
  })
  // https://docs.aws.amazon.com/cli/latest/reference/ec2/describe-vpc-attribute.html
  const isAttribute = VPC_ATTRIBUTES.some((name) => isObject(page[name])) && typeof page['VpcId'] === 'string'
  return isAttribute ? [...lists, ['VpcAttributes', [page]]] : lists
}

const VPC_ATTRIBUTES = ['EnableDnsSupport', 'EnableDnsHostnames', 'EnableNetworkAddressUsageMetrics']

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
