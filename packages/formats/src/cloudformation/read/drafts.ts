import { type Path, referencesIn, valueAt, withValueAt } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Part, Refused } from '../../translation.ts'
import { isRecord } from '../kept.ts'
import { originKey } from '../origins.ts'
import { isLeftOut } from './branches.ts'
import type { Draft } from './draft.ts'
import type { ResourceReading } from './fields.ts'
import { placeAll, type Places } from './placing.ts'
import { type Context, readingOf } from './readings.ts'
import { reasons } from './unsupported.ts'
import { Pointer } from './values.ts'

/** A resource that is a part of another in a design. */
interface PartDraft {
  readonly logicalId: string
  readonly reading: ResourceReading
  readonly part: Part
}

const alongside: Text = {
  en: 'What it belongs to is kept as it is, too.',
  ko: '이 리소스가 속한 대상도 그대로 보관합니다.',
}

const taken: Text = {
  en: 'What it belongs to has another of its kind already, and only one is modelled.',
  ko: '이 리소스가 속한 대상에 같은 종류가 이미 있으며 하나만 모델링합니다.',
}

const unplaced: Text = {
  en: 'What it is attached to is not known.',
  ko: '무엇에 연결되는지 알 수 없습니다.',
}

const unmodelled: Text = {
  en: 'What it leads to is kept as it is, too.',
  ko: '이 리소스가 가리키는 대상도 그대로 보관합니다.',
}

/** Reads every resource that a kind reads, puts it where it belongs, and puts parts into their owners. */
export function draftResources(places: Places, origins: Record<string, string>, on: Context): void {
  const parts: PartDraft[] = []
  const adrift: string[] = []
  for (const [logicalId, { Type }] of on.sections.resources) {
    if (isPlaceholder(logicalId, on) || isAbsent(logicalId, Type, on)) continue
    const type = on.types.parts.get(Type)
    if (!type) {
      draft(logicalId, Type, places, on)
      continue
    }
    const reading = readingOf(logicalId, on)
    const part = openCondition(logicalId, on) ?? type.read(reading)
    if (!('refused' in part)) parts.push({ logicalId, reading, part })
    else {
      on.report.keepWhole(logicalId, part.refused)
      if (type.places) adrift.push(logicalId)
    }
  }
  for (const part of adrift) keepOwner(part, places, on)
  for (const { part } of parts) {
    const owner = places.drafts.get(part.owner)
    if (owner && part.parent !== undefined) owner.putInto = part.parent
  }
  placeAll(places, ({ logicalId }, reason) => on.report.keepWhole(logicalId, reason))
  dropLooseEnds(places, on)
  for (const one of parts) putInto(places.drafts.get(one.part.owner), one, places, origins, on)
  for (const { reading } of places.drafts.values()) reading.tellUnasked()
}

/** The handle that an export of nothing is made of. */
function isPlaceholder(logicalId: string, { sections }: Context): boolean {
  const metadata = sections.resources.get(logicalId)?.whole['Metadata']
  const own = isRecord(metadata) ? metadata['vpcanvas'] : undefined
  return isRecord(own) && own['placeholder'] === true
}

function isAbsent(logicalId: string, type: string, on: Context): boolean {
  if (!isLeftOut(logicalId, on)) return false
  const condition = String(on.sections.resources.get(logicalId)?.whole['Condition'])
  on.report.tell(logicalId, type, {
    en: `Its condition "${condition}" does not hold with these parameters, so it is left out.`,
    ko: `현재 파라미터 값으로는 "${condition}" 조건이 성립하지 않아 제외했습니다.`,
  })
  return true
}

/** Why nobody knows whether a part is there; null where it is. What is a part of nothing is drawn all the same. */
function openCondition(logicalId: string, { sections, evaluator }: Context): Refused | null {
  const condition = sections.resources.get(logicalId)?.whole['Condition']
  if (typeof condition !== 'string' || evaluator.decided(condition) !== undefined) return null
  return {
    refused: {
      en: `Whether its condition "${condition}" holds is not known.`,
      ko: `"${condition}" 조건이 성립하는지 알 수 없습니다.`,
    },
  }
}

/** Keeps what a part that is not understood puts somewhere. */
function keepOwner(part: string, { drafts }: Places, { sections, evaluator, ids, report }: Context): void {
  const { Type = '', Properties = {} } = sections.resources.get(part) ?? {}
  for (const name of Object.keys(Properties)) {
    const value = evaluator.property(part, name)
    const owner = value instanceof Pointer ? drafts.get(ids.of(value.logicalId)) : undefined
    if (!owner || !Object.hasOwn(owner.translation.parts, Type)) continue
    drafts.delete(owner.id)
    report.keepWhole(owner.logicalId, unplaced)
  }
}

function draft(logicalId: string, type: string, places: Places, on: Context): void {
  const known = on.types.resources.get(type)
  if (!known) return on.report.keepWhole(logicalId, reasons.type)
  const reading = readingOf(logicalId, on)
  const read = known.translation.read(reading)
  if ('refused' in read) return on.report.keepWhole(logicalId, read.refused)
  const { kind, translation } = known
  places.drafts.set(reading.id, {
    logicalId,
    id: reading.id,
    kind,
    translation,
    reading,
    read,
    props: read.props,
    putInto: null,
    parent: null,
  })
}

function putInto(
  owner: Draft | undefined,
  { logicalId, reading, part }: PartDraft,
  { drafts, schemas }: Places,
  origins: Record<string, string>,
  on: Context,
): void {
  const schema = schemas[owner?.kind ?? '']
  if (!owner || !schema) return on.report.keepWhole(logicalId, alongside)
  let path: Path = part.path
  if (part.value !== undefined) {
    let { value } = part
    // Two parts that remember the same item are two items.
    if (isRecord(value) && valueAt(owner.props, path) !== undefined) {
      value = { ...value, id: logicalId }
      path = [...path.slice(0, -1), logicalId]
    }
    const there = valueAt(owner.props, path)
    if (typeof there === 'string' && there !== value) return on.report.keepWhole(logicalId, taken)
    const said = [{ path, value }, ...(part.also ?? [])]
    const props = said.reduce((all, one) => withValueAt(all, one.path, one.value), owner.props)
    if (referencesIn(schema, props).some(({ id, loose }) => !loose && !drafts.has(id)))
      return on.report.keepWhole(logicalId, unmodelled)
    owner.props = props
  }
  origins[originKey(owner.id, path)] = logicalId
  reading.tellUnasked()
}

/** Takes mentions away of what did not come into the design, until there are none; the next reading does not see them. */
function dropLooseEnds({ drafts, schemas, frame }: Places, { report }: Context): void {
  for (let before = -1; before !== drafts.size;) {
    before = drafts.size
    for (const draft of drafts.values()) {
      const schema = schemas[draft.kind]
      if (!schema) continue
      const outside = draft.parent !== frame?.id && !drafts.has(draft.parent ?? '')
      const loose = referencesIn(schema, draft.props).filter(({ id, loose }) => !loose && !drafts.has(id))
      if (outside || loose.some(({ hold }) => !hold)) {
        drafts.delete(draft.id)
        report.keepWhole(draft.logicalId, alongside)
        continue
      }
      for (const { hold } of loose) {
        if (hold) draft.props = withValueAt(draft.props, hold.path, hold.becomes)
      }
    }
  }
}
