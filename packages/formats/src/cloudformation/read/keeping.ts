import type { Id, Resource } from '@vpcanvas/model'
import { nearestAround, type Places } from './placing.ts'
import { keepable } from './branches.ts'
import type { Context } from './readings.ts'
import { Pointer } from './values.ts'

/** The resources that hold what is kept whole. */
export function keptResources(places: Places, on: Context): Resource[] {
  const { keep } = on.types
  if (!keep) return []
  return on.report.kept.map((logicalId): Resource => {
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
