import type { Box, Design, Id } from '@vpcanvas/model'

/** Where things are while a gesture goes on, in their containers; the design learns of it once, at the end. */
export type Underway = ReadonlyMap<Id, Box>

/** Where a resource is on the canvas's own plane while a gesture goes on; null where it is drawn nowhere (a bridge). */
export function boxOnPlane(design: Design, id: Id, underway: Underway): Box | null {
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

/** Whether a resource is one of these or inside one. */
export function isAmong(design: Design, id: Id, ids: ReadonlySet<Id>): boolean {
  for (let at: Id | null = id, steps = 0; at !== null && steps < 64; at = parentOf(design, at), steps++) {
    if (ids.has(at)) return true
  }
  return false
}

function parentOf(design: Design, id: Id): Id | null {
  return Object.hasOwn(design.resources, id) ? (design.resources[id]?.parent ?? null) : null
}
