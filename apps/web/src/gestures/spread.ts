import {
  applyEdits,
  type Box,
  type Design,
  type Edit,
  EditRefused,
  type Id,
  overlaps,
  roomFor,
  schemasOf,
  spotFor,
  type View,
  viewOf,
} from '@vpcanvas/model'
import { figuresOf, type Kinds } from '@vpcanvas/resources/drawing'

/** The same edits with what they add lying on nothing: as near as can be to where it would have. */
export function spread(design: Design, kinds: Kinds, edits: readonly Edit[]): readonly Edit[] {
  const view = viewAfter(design, kinds, edits)
  if (!view) return edits
  const figures = figuresOf(kinds)
  const layout: Record<Id, Box> = { ...design.layout }
  const added = new Set<Id | null>()
  return edits.map((edit) => {
    if (edit.op !== 'add') return edit
    const { resource, box } = edit
    added.add(resource.id)
    if (!box) return edit
    // What comes inside another keeps its place in it.
    const isCovering = () =>
      !added.has(resource.parent) && roomFor(resource, view, layout, figures).others.some((one) => overlaps(box, one))
    const free = isCovering() ? spotFor(resource, box, view, layout, figures, box) : box
    layout[resource.id] = free
    return { ...edit, box: free }
  })
}

/** Null where the edits cannot be; whoever makes them says why. */
function viewAfter(design: Design, kinds: Kinds, edits: readonly Edit[]): View | null {
  try {
    return viewOf(applyEdits(design, edits, schemasOf(kinds)), schemasOf(kinds))
  } catch (error) {
    if (error instanceof EditRefused) return null
    throw error
  }
}
