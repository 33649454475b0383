import type { TraceQuery } from '@vpcanvas/reachability'
import { inEach, type Text } from '@vpcanvas/text'
import { likeliest } from './likeliest.ts'

/** A query of a file, or why it cannot be asked. */
export type Query = { readonly query: TraceQuery } | { readonly refused: Text }

type Key = keyof TraceQuery & ('from' | 'to' | 'protocol' | 'port' | 'sourcePort')

/** What a value has to be; null where it is. */
const FIELDS: Readonly<Record<Key, (value: unknown) => Text | null>> = {
  from: end,
  to: end,
  protocol,
  port,
  sourcePort: port,
}

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
  const misspelt = unknown.flatMap((key) => {
    const meant = keyMeant(key)
    return meant ? [{ key, meant }] : []
  })
  const wrong = [
    ...misspelt.map(({ key, meant }) => misspelling(key, meant)),
    ...(Object.keys(FIELDS) as Key[])
      .filter((key) => !misspelt.some(({ meant }) => meant === key))
      .flatMap((key) => {
        const reason = FIELDS[key](given.get(key))
        return reason ? [about(key, given.get(key), reason)] : []
      }),
  ]
  const strange = unknown.filter((key) => !misspelt.some((one) => one.key === key))
  if (wrong.length > 0)
    return {
      read: {
        refused: at(
          index,
          inEach((language) => wrong.map((one) => one[language]).join(' ')),
        ),
      },
      strange,
    }
  const [from, to, protocol = 'tcp', destination, source] = ['from', 'to', 'protocol', 'port', 'sourcePort'].map(
    (key) => given.get(key),
  )
  const query: TraceQuery = {
    from: String(from),
    to: String(to),
    protocol: String(protocol),
    ...(typeof destination === 'number' && { port: destination }),
    ...(typeof source === 'number' && { sourcePort: source }),
  }
  return { read: { query }, strange }
}

/** A message with the place of the query: its index, as in the file and in the answers. */
export function at(index: number, { en, ko }: Text): Text {
  return { en: `[${index}]: ${en}`, ko: `[${index}]: ${ko}` }
}

function keyMeant(key: string): Key | null {
  const plain = key.toLowerCase().replaceAll(/[^a-z]/g, '')
  return MEANT.get(plain) ?? (likeliest(plain, Object.keys(FIELDS)) as Key | null)
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
  if (value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 65_535))
    return null
  return { en: 'is no port: use a number from 0 to 65535', ko: '0~65535 범위의 숫자를 사용하십시오' }
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
