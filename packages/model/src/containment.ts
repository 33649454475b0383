import type { Text } from '@vpcanvas/text'
import type { Design, Id } from './design.ts'
import type { KindSchemas } from './kindSchema.ts'

/** Whether a kind may sit in a container: null if it may, else the reason. */
export function refusalToHold(
  design: Design,
  schemas: KindSchemas,
  kind: string,
  parent: Id | null,
): Text | null {
  const schema = schemas[kind]
  if (!schema) return { en: `There is no kind "${kind}".`, ko: `"${kind}" 종류는 없습니다.` }
  const holder = parent === null ? null : design.resources[parent]
  if (holder === undefined) {
    return { en: `There is no resource "${parent}".`, ko: `"${parent}" 리소스가 없습니다.` }
  }
  if (schema.parents.includes(holder?.kind ?? null)) return null
  const allowed = schema.parents.map((name) => name ?? 'the canvas').join(', ')
  const allowedKo = schema.parents.map((name) => name ?? '캔버스').join(', ')
  return {
    en: `A ${kind} belongs in: ${allowed}.`,
    ko: `${kind} 리소스를 둘 수 있는 곳: ${allowedKo}.`,
  }
}

/** The resource and everything inside it, containers before what they hold. */
export function subtree(design: Design, id: Id): Id[] {
  const inside = new Map<Id | null, Id[]>()
  for (const resource of Object.values(design.resources)) {
    const list = inside.get(resource.parent)
    if (list) list.push(resource.id)
    else inside.set(resource.parent, [resource.id])
  }
  const found: Id[] = []
  const queue: Id[] = [id]
  const seen = new Set<Id>()
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next)) continue
    seen.add(next)
    found.push(next)
    queue.push(...(inside.get(next) ?? []))
  }
  return found
}

/** Whether `inner` is `outer` or sits somewhere in it. */
export function isWithin(design: Design, inner: Id | null, outer: Id): boolean {
  for (let at = inner, steps = 0; at !== null && steps < 64; steps++) {
    if (at === outer) return true
    at = design.resources[at]?.parent ?? null
  }
  return false
}
