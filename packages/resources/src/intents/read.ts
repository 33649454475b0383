import { protocolNumber } from '@vpcanvas/ip'
import {
  type Design,
  firstIssue,
  formatPath,
  ID_PATTERN,
  type Id,
  type Intent,
  type IntentEnd,
  intentSchema,
  type Resource,
  resourceNamed,
} from '@vpcanvas/model'
import { networkOf } from '@vpcanvas/reachability'
import type { Text } from '@vpcanvas/text'
import { kinds } from '../kinds.ts'
import { securityGroupSchema } from '../security-group/schema.ts'

export type ReadIntents =
  | { readonly ok: true; readonly intents: readonly Intent[] }
  | { readonly ok: false; readonly text: Text }

/**
 * Intents about a design from parsed JSON of unknown origin: a list, in which ends may name resources by their names too,
 * and `id`, `protocol` (tcp), `ports` (all) and `note` may be left out. Or why it cannot be, with the place.
 */
export function readIntents(json: unknown, design: Design): ReadIntents {
  if (!Array.isArray(json)) return { ok: false, text: NO_LIST }
  const intents: Intent[] = []
  const taken = new Set(design.intents.map(({ id }) => id))
  for (const [index, entry] of (json as readonly unknown[]).entries()) {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
      return refused(index, '', { en: 'an intent is an object.', ko: '의도는 객체입니다.' })
    const given: object = { id: freeId(index, taken), protocol: 'tcp', ports: [], note: '', ...entry }
    const named: Ends = { ...given, ...endsByName(given, design) }
    for (const side of ['from', 'to'] as const) {
      const end: unknown = named[side]
      if (typeof end === 'string' && !ID_PATTERN.test(end)) return refused(index, side, nobody(end))
    }
    const shaped = intentSchema.safeParse(named, { reportInput: true })
    if (!shaped.success) {
      const { path, text } = firstIssue(shaped.error)
      return refused(index, formatPath(path), text)
    }
    const intent = shaped.data
    if (taken.has(intent.id)) return refused(index, 'id', twice(intent.id))
    taken.add(intent.id)
    if (protocolNumber(intent.protocol) === null) return refused(index, 'protocol', noProtocol(intent.protocol))
    for (const side of ['from', 'to'] as const) {
      const id = resourceNamed(intent[side])
      if (id !== null && !Object.hasOwn(design.resources, id)) return refused(index, side, nobody(id))
    }
    intents.push(intent)
  }
  return { ok: true, intents }
}

function freeId(index: number, taken: ReadonlySet<Id>): Id {
  for (let n = index + 1; ; n++) if (!taken.has(`intent-${n}`)) return `intent-${n}`
}

interface Ends {
  readonly from?: unknown
  readonly to?: unknown
}

/** Ends with names changed into ids, where a name is that of one resource. */
function endsByName(given: object, design: Design): Ends {
  const ends = Object.entries(given).filter(([key]) => key === 'from' || key === 'to')
  return Object.fromEntries(ends.map(([key, end]) => [key, byName(end, design)]))
}

function byName(end: unknown, design: Design): unknown {
  const hosts = () => networkOf(design, kinds).hosts
  if (typeof end === 'string') return idOf(end, design, ({ id }) => hosts().has(id))
  if (typeof end !== 'object' || end === null) return end
  const { in: container, group } = end as Partial<Record<string, unknown>>
  if (typeof container === 'string') return { ...end, in: idOf(container, design, ({ id }) => !hosts().has(id)) }
  if (typeof group === 'string')
    return { ...end, group: idOf(group, design, ({ kind }) => kind === securityGroupSchema.kind) }
  return end
}

/** The id that a text means; the text where it means none, or several. */
function idOf(text: string, { resources }: Design, fits: (one: Resource) => boolean): IntentEnd {
  if (Object.hasOwn(resources, text)) return text
  const named = Object.values(resources).filter(({ name }) => name === text)
  const fitting = named.filter(fits)
  const [only, ...others] = fitting.length > 0 ? fitting : named
  return only && others.length === 0 && ID_PATTERN.test(only.id) ? only.id : text
}

function refused(index: number, place: string, { en, ko }: Text): ReadIntents {
  const at = place === '' ? `[${index}]` : `[${index}].${place}`
  return { ok: false, text: { en: `${at}: ${en}`, ko: `${at}: ${ko}` } }
}

const NO_LIST: Text = {
  en: 'Intents are a list: [{ "rule", "from", "to", "protocol", "ports" }].',
  ko: '의도는 다음 형식의 목록입니다: [{ "rule", "from", "to", "protocol", "ports" }]',
}

function twice(id: Id): Text {
  return { en: `there is an intent "${id}" already.`, ko: `"${id}" 의도가 이미 있습니다.` }
}

function noProtocol(text: string): Text {
  return {
    en: `"${text}" is no protocol. Use tcp, udp, icmp, all, or a number from 0 to 255.`,
    ko: `"${text}" 값은 프로토콜이 아닙니다. tcp, udp, icmp, all 또는 0~255 번호를 사용하십시오.`,
  }
}

function nobody(id: Id): Text {
  return {
    en: `the design has no "${id}", or several of that name. Name it by its id.`,
    ko: `디자인에 "${id}" 리소스가 없거나 같은 이름이 여러 개 있습니다. ID로 지정하십시오.`,
  }
}
