import type { Box, Design, Id, Inventory } from '../design.ts'

const STILL: ReadonlyMap<Id, Box> = new Map()

/**
 * Where a resource is on the drawing's own plane, whatever it is in; null where it is drawn nowhere (a bridge).
 * @param underway Where things are while a gesture goes on, in their containers.
 */
export function boxOnPlane(
  design: Pick<Design, 'resources' | 'layout'>,
  id: Id,
  underway: ReadonlyMap<Id, Box> = STILL,
): Box | null {
  const boxOf = (one: Id) => underway.get(one) ?? (Object.hasOwn(design.layout, one) ? design.layout[one] : undefined)
  const own = boxOf(id)
  if (!own) return null
  let { x, y } = own
  for (let at = parentOf(design, id), steps = 0; at !== null && steps < 64; at = parentOf(design, at), steps++) {
    const box = boxOf(at)
    x += box?.x ?? 0
    y += box?.y ?? 0
  }
  return { ...own, x, y }
}

function parentOf(design: Inventory, id: Id): Id | null {
  return Object.hasOwn(design.resources, id) ? (design.resources[id]?.parent ?? null) : null
}
