import type { Box, Design, Id } from '@vpcanvas/model'

export { boxOnPlane } from '@vpcanvas/model'

/** Where things are while a gesture goes on, in their containers; the design learns of it once, at the end. */
export type Underway = ReadonlyMap<Id, Box>

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
