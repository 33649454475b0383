import type { Design, Id } from './design.ts'

/** What differs between two versions of a design, found by identity: cheap after an edit, exact always. */
export interface DesignDifference {
  readonly added: readonly Id[]
  readonly removed: readonly Id[]
  readonly changed: readonly Id[]
}

export function differenceBetween(before: Design, after: Design): DesignDifference {
  if (before.resources === after.resources) return { added: [], removed: [], changed: [] }
  const added: Id[] = []
  const changed: Id[] = []
  for (const [id, resource] of Object.entries(after.resources)) {
    const old = Object.hasOwn(before.resources, id) ? before.resources[id] : undefined
    if (!old) added.push(id)
    else if (old !== resource) changed.push(id)
  }
  const removed = Object.keys(before.resources).filter((id) => !Object.hasOwn(after.resources, id))
  return { added, removed, changed }
}
