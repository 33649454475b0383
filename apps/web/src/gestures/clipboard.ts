import {
  type Design,
  duplicate,
  type Edit,
  type Id,
  newId,
  type Outcome,
  refusalToHold,
  schemasOf,
  subtree,
} from '@vpcanvas/model'
import type { Kinds } from '@vpcanvas/resources/drawing'

/** What was copied: which resources, and the design they were in, so that what was cut can come back. */
export interface Clip {
  readonly ids: readonly Id[]
  readonly from: Design
}

/** Pastes into the selected container where it can hold what was copied, else beside the originals. */
export function paste(design: Design, kinds: Kinds, clip: Clip, selection: ReadonlySet<Id>): Outcome {
  const into = [...selection].find((id) =>
    clip.ids.every((copied) => !clip.ids.includes(id) && holds(design, kinds, clip, copied, id)),
  )
  const stillThere = clip.ids.every((id) => Object.hasOwn(design.resources, id))
  if (stillThere) return duplicate(design, kinds, clip.ids, into === undefined ? undefined : { parent: into })
  return bringBack(design, kinds, clip, into)
}

function holds(design: Design, kinds: Kinds, clip: Clip, copied: Id, container: Id): boolean {
  const kind = clip.from.resources[copied]?.kind
  return kind !== undefined && refusalToHold(design, schemasOf(kinds), kind, container) === null
}

/** What was cut comes back as it was, ids and addresses included: nobody else has them now, or they are given anew. */
function bringBack(design: Design, kinds: Kinds, clip: Clip, into: Id | undefined): Outcome {
  const edits: Edit[] = []
  const names = new Map<Id, Id>()
  let first: Id | undefined
  for (const root of clip.ids) {
    for (const id of subtree(clip.from, root)) {
      const original = clip.from.resources[id]
      if (!original || names.has(id)) continue
      const own = Object.hasOwn(design.resources, id) ? newId(original.kind, design.resources) : id
      names.set(id, own)
      const isRoot = id === root
      const parent = isRoot ? (into ?? original.parent) : (names.get(original.parent ?? '') ?? original.parent)
      const refused = isRoot ? refusalToHold(design, schemasOf(kinds), original.kind, parent) : null
      if (refused) return { refused }
      const box = isRoot && into !== undefined ? undefined : clip.from.layout[id]
      edits.push({ op: 'add', resource: { ...original, id: own, parent }, ...(box && { box }) })
      first ??= own
    }
  }
  return { edits, ...(first !== undefined && { id: first }) }
}
