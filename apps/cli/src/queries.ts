import type { TraceQuery } from '@vpcanvas/reachability'
import { inEach, type Text } from '@vpcanvas/text'
import { likeliest } from './likeliest.ts'

/** A query of a file, or why it cannot be asked. */
export type Query = { readonly query: TraceQuery } | { readonly refused: Text }

type Key = keyof TraceQuery

/** What a value has to be; null where it is. */
const FIELDS: Readonly<Record<Key, (value: unknown) => Text | null>> = {
  from: end,
  to: end,
  protocol,
  port,
  sourcePort: port,
  icmpType: icmp,
  icmpCode: icmp,
  sourceAddress: address,
}
const KEYS = Object.keys(FIELDS) as Key[]

/** What people write for the keys, beside misspelling them. */
const MEANT: ReadonlyMap<string, Key> = new Map(
  Object.entries({
    source: 'from',
    src: 'from',
    destination: 'to',
    dest: 'to',
    dst: 'to',
    target: 'to',
    proto: 'protocol',
    dport: 'port',
    dstport: 'port',
    destinationport: 'port',
    toport: 'port',
    sport: 'sourcePort',
    srcport: 'sourcePort',
    fromport: 'sourcePort',
  } as const),
)

/** One entry of a file of queries, checked. `strange` are keys that mean nothing here, not even misspelt. */
export function readQuery(
  entry: unknown,
  index: number,
): { readonly read: Query; readonly strange: readonly string[] } {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return { read: { refused: at(index, NO_OBJECT) }, strange: [] }
  }
  const given = new Map<string, unknown>(Object.entries(entry).map(([key, value]) => [key, value ?? undefined]))
  const unknown = [...given.keys()].filter((key) => !Object.hasOwn(FIELDS, key))
  const misspelt = new Map(unknown.flatMap((key) => keyMeant(key).map((meant) => [key, meant] as const)))
  const wrong = [
    ...[...misspelt].map(([key, meant]) => misspelling(key, meant)),
    ...KEYS.filter((key) => ![...misspelt.values()].includes(key)).flatMap((key) => {
      const reason = FIELDS[key](given.get(key))
      return reason ? [about(key, given.get(key), reason)] : []
    }),
  ]
  const strange = unknown.filter((key) => !misspelt.has(key))
  const all = inEach((language) => wrong.map((one) => one[language]).join(' '))
  return { read: wrong.length > 0 ? { refused: at(index, all) } : { query: queryOf(given) }, strange }
}

/** The query of values that are as they have to be. */
function queryOf(given: ReadonlyMap<string, unknown>): TraceQuery {
  const told = KEYS.flatMap((key) => (given.get(key) === undefined ? [] : [[key, given.get(key)]]))
  return { ...(Object.fromEntries(told) as TraceQuery), protocol: String(given.get('protocol') ?? 'tcp') }
}

/** A message with the place of the query: its index, as in the file and in the answers. */
export function at(index: number, { en, ko }: Text): Text {
  return { en: `[${index}]: ${en}`, ko: `[${index}]: ${ko}` }
}

/** The key that another one is meant for; none where it is like no key. */
function keyMeant(key: string): readonly Key[] {
  const plain = key.toLowerCase().replaceAll(/[^a-z]/g, '')
  const like = MEANT.get(plain) ?? likeliest(plain, KEYS)
  return KEYS.filter((one) => one === like)
}

function end(value: unknown): Text | null {
  if (value === undefined) return { en: 'is missing', ko: '값이 없습니다' }
  if (typeof value === 'string' && value.trim() !== '') return null
  return {
    en: 'is no text: name a resource, an address or "internet"',
    ko: '리소스, 주소 또는 "internet"을 문자열로 지정하십시오',
  }
}

/** Which names and numbers there are, the walk knows. */
function protocol(value: unknown): Text | null {
  if (value === undefined || typeof value === 'string' || typeof value === 'number') return null
  return {
    en: 'is no protocol: use "tcp", "udp", "icmp" or a number from 0 to 255',
    ko: '"tcp", "udp", "icmp" 또는 0~255 번호를 사용하십시오',
  }
}

function port(value: unknown): Text | null {
  if (value === undefined || isBetween(value, 65_535)) return null
  return { en: 'is no port: use a number from 0 to 65535', ko: '0~65535 범위의 숫자를 사용하십시오' }
}

function icmp(value: unknown): Text | null {
  if (value === undefined || isBetween(value, 255)) return null
  return { en: 'is no number from 0 to 255', ko: '0~255 범위의 숫자를 사용하십시오' }
}

/** Whether it can be sent from, the walk knows. */
function address(value: unknown): Text | null {
  if (value === undefined || typeof value === 'string') return null
  return { en: 'is no address', ko: '주소를 문자열로 지정하십시오' }
}

function isBetween(value: unknown, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
}

function about(key: Key, value: unknown, { en, ko }: Text): Text {
  const shown = value === undefined ? '' : ` (${JSON.stringify(value).slice(0, 40)})`
  return { en: `"${key}"${shown} ${en}.`, ko: `"${key}"${shown}: ${ko}.` }
}

function misspelling(key: string, meant: Key): Text {
  return {
    en: `"${key}" is no key of a query. Did you mean "${meant}"?`,
    ko: `질의에 "${key}" 키가 없습니다. "${meant}" 키인지 확인하십시오.`,
  }
}

const NO_OBJECT: Text = {
  en: 'A query is an object: { "from", "to", "protocol", "port", "sourcePort" }.',
  ko: '질의는 다음 형식의 객체입니다: { "from", "to", "protocol", "port", "sourcePort" }',
}
