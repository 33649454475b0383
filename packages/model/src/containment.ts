import { listed, type Text } from '@vpcanvas/text'
import { type Id, type Inventory, resourceAt } from './design.ts'
import { type KindSchemas, labelOf, schemaOf } from './kindSchema.ts'

const CANVAS: Text = { en: 'the canvas itself', ko: '캔버스' }

/** Whether a kind may sit in a container: null if it may, else the reason. */
export function refusalToHold(design: Inventory, schemas: KindSchemas, kind: string, parent: Id | null): Text | null {
  const schema = schemaOf(schemas, kind)
  if (!schema) return { en: `There is no kind "${kind}".`, ko: `"${kind}" 종류는 없습니다.` }
  const holder = parent === null ? null : resourceAt(design, parent)
  if (holder === undefined) {
    return { en: `There is no resource "${parent}".`, ko: `"${parent}" 리소스가 없습니다.` }
  }
  if (schema.parents.includes(holder?.kind ?? null)) return null
  const places = listed(
    schema.parents.map((name) => (name === null ? CANVAS : labelOf(schemas, name))),
    'disjunction',
  )
  const label = labelOf(schemas, kind)
  return {
    en: `${label.en} goes into: ${places.en}.`,
    ko: `${label.ko} 리소스를 둘 수 있는 곳: ${places.ko}.`,
  }
}

/** Why there can be no further resource of a kind: a design holds one internet. Null where there can. */
export function twinRefusal(design: Inventory, schemas: KindSchemas, kind: string): Text | null {
  if (!schemaOf(schemas, kind)?.single) return null
  const twin = Object.values(design.resources).find((other) => other.kind === kind)
  if (!twin) return null
  return {
    en: `"${twin.name}" is already there; a design holds one.`,
    ko: `"${twin.name}" 리소스가 이미 있습니다. 디자인에 하나만 둘 수 있습니다.`,
  }
}

/** The resource and everything inside it, containers before what they hold. */
export function subtree(design: Inventory, id: Id): Id[] {
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
export function isWithin(design: Inventory, inner: Id | null, outer: Id): boolean {
  for (let at = inner, steps = 0; at !== null && steps < 64; steps++) {
    if (at === outer) return true
    at = resourceAt(design, at)?.parent ?? null
  }
  return false
}
