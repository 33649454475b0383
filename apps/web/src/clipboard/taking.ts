import { clipOf, fallingWith, isWithin, schemasOf, writtenClip } from '@vpcanvas/model'
import { removal } from '../gestures/remove.ts'
import { namesOf } from '../gestures/namesOf.ts'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { worded } from './words.ts'

/** The text that was last copied or cut on this page, for browsers that do not let a page read their clipboard. */
export const taken = { text: '' }

/** What is selected, as text for a clipboard; null where nothing is. */
export function takeSelection(): string | null {
  const { selection, visit } = editor.get()
  const design = visit?.design ?? editor.design()
  const clip = clipOf(design, schemasOf(editor.kinds), selection)
  if (!clip) return null
  taken.text = writtenClip(clip)
  editor.say(worded((words) => words.copied(namesOf(design, clip.chosen))))
  return taken.text
}

/** Takes what is selected out of the design, once it is on the clipboard. */
export function removeTaken(): void {
  const { selection } = editor.get()
  const [design, schemas] = [editor.design(), schemasOf(editor.kinds)]
  const change = removal(design, editor.kinds, selection)
  if (!change) return
  const ids = [...selection]
  const falling = new Set(ids.flatMap((id) => [...fallingWith(design, schemas, id)]))
  const more = [...falling].filter((id) => !ids.some((chosen) => isWithin(design, id, chosen))).length
  const title = worded((words) => words.cut(namesOf(design, ids), more))
  const refused = editor.transact(title, change.edits)
  if (refused) return toast(refused.refused, { tone: 'danger' })
  editor.say(title)
}
