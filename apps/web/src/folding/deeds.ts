import { type Id, schemasOf, viewOf } from '@vpcanvas/model'
import { namesOf } from '../gestures/namesOf.ts'
import { insideOf } from '../store/folding.ts'
import { editor } from '../store/useEditor.ts'
import { worded } from './words.ts'

/** Folds frames into cards; where all of them are, opens them. It is a way of looking, no change to the design. */
export function toggleFold(ids: readonly Id[]): void {
  const { folded, selection } = editor.get()
  const isFolding = ids.some((id) => !folded.has(id))
  const view = viewOf(editor.design(), schemasOf(editor.kinds))
  if (isFolding) {
    const hidden = new Set(ids.flatMap((id) => insideOf(view, id)))
    // What is selected is seen.
    if ([...selection].some((id) => hidden.has(id))) editor.select(ids)
    editor.setFolded(new Set([...folded, ...ids]))
  } else editor.setFolded(new Set([...folded].filter((id) => !ids.includes(id))))
  const names = namesOf(editor.design(), ids)
  editor.say(worded((words) => (isFolding ? words.folded(names) : words.unfolded(names))))
}
