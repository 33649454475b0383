import type { Id, Resource } from '@vpcanvas/model'
import { type Kept, TEMPLATE } from '../../translation.ts'
import { isRecord } from '../kept.ts'
import { type Mentions, mentionsIn, mentionsOfEntry, noMentions } from '../mentions.ts'
import { nearestAround, type Places } from './placing.ts'
import { keepable } from './branches.ts'
import type { Context } from './readings.ts'
import { Pointer } from './values.ts'

/** The resources that hold what was kept: one for each whole resource, one for all the rest there is. */
export function keptResources(places: Places, on: Context): Resource[] {
  const { keep } = on.types
  if (!keep) return []
  const resources = on.report.kept.map((logicalId): Resource => {
    const { Type = '', whole: body = {} } = on.sections.resources.get(logicalId) ?? {}
    const id = on.ids.of(logicalId)
    const own = on.remembered.resources
    const told = own && Object.hasOwn(own, logicalId) ? own[logicalId] : undefined
    return {
      id,
      kind: keep.kind,
      name: (told?.name ?? logicalId).slice(0, 255),
      parent: told?.parent === '' ? null : placeOf(logicalId, told?.parent, keep.kind, places, on),
      props: keep.translation.keep({ type: Type, body: keepable(body, on) }),
    }
  })
  const rest = restOf(on)
  if (rest) {
    const name = 'template'
    resources.push({
      id: on.ids.free(name),
      kind: keep.kind,
      name,
      parent: places.frame?.id ?? null,
      props: keep.translation.keep(rest),
    })
  }
  return resources
}

/** Beside what it names: in the innermost container that may hold it around anything one of its properties points to. */
function placeOf(
  logicalId: string,
  told: Id | undefined,
  kind: string,
  places: Places,
  { sections, evaluator, ids }: Context,
): Id | null {
  if (told !== undefined && nearestAround(told, kind, places) === told) return told
  const found = Object.keys(sections.resources.get(logicalId)?.Properties ?? {}).flatMap((name) => {
    let value: unknown
    try {
      value = evaluator.property(logicalId, name)
    } catch {
      return []
    }
    const near = value instanceof Pointer ? nearestAround(ids.of(value.logicalId), kind, places) : null
    return near === null ? [] : [near]
  })
  const deepest = found.toSorted((a, b) => depthOf(b, places) - depthOf(a, places))[0]
  return deepest ?? places.frame?.id ?? null
}

function depthOf(id: Id, { drafts }: Places): number {
  let depth = 0
  for (let at = drafts.get(id)?.parent ?? null; at !== null && depth < 32; at = drafts.get(at)?.parent ?? null) depth++
  return depth
}

/** What is kept apart from whole resources, with the definitions that kept pieces use. */
function restOf(on: Context): Kept | null {
  const { sections, report } = on
  const rests = new Map([...report.rests].map(([logicalId, rest]) => [logicalId, keepable(rest, on)]))
  const mentions: Mentions = noMentions()
  for (const logicalId of report.kept) mentionsOfEntry(keepable(sections.resources.get(logicalId)?.whole, on), mentions)
  for (const rest of rests.values()) mentionsOfEntry(rest, mentions)
  const Conditions: Record<string, unknown> = {}
  for (let before = -1; before !== Object.keys(Conditions).length;) {
    before = Object.keys(Conditions).length
    Object.assign(Conditions, taken(sections.conditions, mentions.conditions))
    mentionsIn(Conditions, mentions)
  }
  const body = Object.fromEntries(
    Object.entries({
      Transform: sections.transform,
      Parameters: Object.fromEntries(
        Object.entries(taken(sections.parameters, mentions.names)).map(([name, one]) => [name, withoutSecret(one)]),
      ),
      Mappings: taken(sections.mappings, mentions.mappings),
      Conditions,
      Resources: Object.fromEntries(rests),
    }).filter(([, part]) => part !== undefined && !(isRecord(part) && Object.keys(part).length === 0)),
  )
  return Object.keys(body).length > 0 ? { type: TEMPLATE, body } : null
}

function taken(from: ReadonlyMap<string, unknown>, names: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries([...from].filter(([name]) => names.has(name)))
}

/** A parameter that must not be shown keeps its default in the template, not in a design. */
function withoutSecret(parameter: unknown): unknown {
  if (!isRecord(parameter) || String(parameter['NoEcho']) !== 'true') return parameter
  const { Default: _, ...rest } = parameter
  return rest
}
