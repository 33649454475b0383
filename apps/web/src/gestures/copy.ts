import {
  type ArrivalHint,
  type Design,
  duplicate,
  type Id,
  type Point,
  rootsAmong,
  schemasOf,
  viewOf,
} from '@vpcanvas/model'
import type { Kinds } from '@vpcanvas/resources/drawing'
import { boxOnCanvas } from './geometry.ts'
import { type Move, type Placed, placesFor } from './move.ts'
import { containerAt, originOf } from './place.ts'
import { spread } from './spread.ts'

/**
 * What dragging a copy of resources by a distance and letting go of it at a point would do: the copies come into the container
 * under the pointer, into its bounds, as far apart as the originals, with names and addresses of their own.
 */
export function copyBy(
  design: Design,
  kinds: Kinds,
  ids: readonly Id[],
  by: Point,
  pointer: Point,
  unseen?: ReadonlySet<Id>,
  hint: ArrivalHint = {},
): Move {
  const view = viewOf(design, schemasOf(kinds))
  const lead = view.get(ids[0])
  if (!lead) return { edits: [], container: null, changesHome: false }
  const { container, refused } = containerAt(design, kinds, lead.kind, pointer, unseen)
  if (refused) return { refused, container }
  const outcome = duplicate(design, kinds, ids, { into: { parent: container }, hint })
  if ('refused' in outcome) return { refused: outcome.refused, container }
  const origin = originOf(design, container)
  const originals = rootsAmong(design, ids).flatMap((id) => boxOnCanvas(design, id) ?? [])
  let next = 0
  const placed = outcome.edits.map((edit) => {
    if (edit.op !== 'add' || edit.resource.parent !== container || !edit.box) return edit
    const from = originals[next++] ?? edit.box
    return { ...edit, box: { ...edit.box, x: from.x + by.x - origin.x, y: from.y + by.y - origin.y } }
  })
  const wanted = placed.flatMap((edit): Placed[] =>
    edit.op === 'add' && edit.resource.parent === container && edit.box ? [[edit.resource, edit.box]] : [],
  )
  const places = new Map(placesFor(wanted, view, design, kinds).map(([{ id }, box]) => [id, box]))
  const settled = placed.map((edit) => {
    const box = edit.op === 'add' ? places.get(edit.resource.id) : undefined
    return edit.op === 'add' && box ? { ...edit, box } : edit
  })
  return { edits: spread(design, kinds, settled), container, changesHome: container !== lead.parent }
}
