import { type Box, type Design, type Id, schemasOf, viewOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { hiddenBy, insideOf } from './folding.ts'
import { shownDesign } from './look.ts'
import type { EditorState } from './state.ts'

/** A folded frame at its largest, in pixels: that of a card. */
const CARD = { width: 192, height: 64 }

/** The design as it is drawn: what is folded away has no place, and a folded frame the size of a card, where it was. */
export function pictureDesign(state: EditorState): Design {
  const design = shownDesign(state)
  const { folded } = state
  if (folded.size === 0) return design
  const known = pictures.get(design)
  if (known?.folded === folded) return known.picture
  const view = viewOf(design, schemasOf(kinds))
  const layout: Record<Id, Box> = { ...design.layout }
  for (const id of folded) {
    const box = layout[id]
    // Inside another one it is gone already.
    if (!box || !view.get(id)) continue
    for (const inner of insideOf(view, id)) delete layout[inner]
    layout[id] = { ...box, width: Math.min(box.width, CARD.width), height: Math.min(box.height, CARD.height) }
  }
  const picture = { ...design, layout }
  pictures.set(design, { folded, picture })
  return picture
}

const pictures = new WeakMap<Design, { readonly folded: ReadonlySet<Id>; readonly picture: Design }>()

/** All that is folded away: nothing is dropped into it or joined to it. */
export function unseen(state: EditorState): ReadonlySet<Id> {
  return hiddenBy(viewOf(shownDesign(state), schemasOf(kinds)), state.folded)
}
