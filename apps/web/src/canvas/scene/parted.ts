import type { Id, Resource } from '@vpcanvas/model'
import type { SceneLine } from '@vpcanvas/picture'

/** What a gesture holds, and the lines that come along with it. */
export interface Parted {
  readonly lines: readonly SceneLine[]
  readonly ids: ReadonlySet<Id>
  readonly held: readonly SceneLine[]
  readonly still: readonly SceneLine[]
}

/** Parts the lines of what is held from those that stand still. */
export function parts({
  lines,
  moved,
  isAmong,
}: {
  readonly lines: readonly SceneLine[]
  readonly moved: readonly Resource[]
  isAmong(id: Id, ids: ReadonlySet<Id>): boolean
}): Parted {
  const ids = new Set(moved.map(({ id }) => id))
  if (ids.size === 0) return { lines, ids, held: [], still: lines }
  const held: SceneLine[] = []
  const still: SceneLine[] = []
  for (const line of lines) (isAmong(line.source, ids) || isAmong(line.target, ids) ? held : still).push(line)
  return { lines, ids, held, still }
}
