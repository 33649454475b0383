import { GAP, type Id, schemasOf, straddles, viewOf } from '@vpcanvas/model'
import { figuresOf, kinds } from '@vpcanvas/resources/drawing'
import { shownDesign } from '../../store/look.ts'
import type { EditorState } from '../../store/state.ts'

/** How small a frame may be made and still hold what is in it: `width height`, a string so that equal sizes are equal. */
export function leastSize(state: EditorState, id: Id): string {
  if (!state.selection.has(id)) return '0 0'
  const design = shownDesign(state)
  const view = viewOf(design, schemasOf(kinds))
  const figures = figuresOf(kinds)
  const frame = view.get(id)
  if (!frame) return '0 0'
  let [width, height] = [160, figures.inset(frame).top + figures.inset(frame).bottom]
  for (const child of view.children(id)) {
    const box = design.layout[child.id]
    if (!box) continue
    width = Math.max(width, box.x + box.width + GAP)
    if (!straddles(child, frame, figures)) height = Math.max(height, box.y + box.height + figures.inset(frame).bottom)
  }
  return `${width} ${height}`
}
