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
  const ids = Object.keys(after.resources)
  for (const id of ids) {
    const [old, now] = [before.resources[id], after.resources[id]]
    if (old === now) continue
    if (Object.hasOwn(before.resources, id)) changed.push(id)
    else added.push(id)
  }
  const known = Object.keys(before.resources)
  // Most edits remove nothing.
  const removed =
    known.length === ids.length - added.length ? [] : known.filter((id) => !Object.hasOwn(after.resources, id))
  return { added, removed, changed }
}
