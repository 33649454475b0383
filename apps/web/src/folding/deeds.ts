import { type Id, schemasOf, viewOf } from '@vpcanvas/model'
import { inEach, type Text } from '@vpcanvas/text'
import { namesOf } from '../gestures/namesOf.ts'
import { insideOf } from '../store/folding.ts'
import { editor } from '../store/useEditor.ts'
import { foldWords, worded } from './words.ts'

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

/** What letting go over a container would do, and that it is folded and opens, where it is. */
export function withOpening(text: Text, home: Id | null): Text {
  if (home === null || !editor.get().folded.has(home)) return text
  const name = editor.design().resources[home]?.name || home
  return inEach((language) => `${text[language]}\n${foldWords[language].opens(name)}`)
}
