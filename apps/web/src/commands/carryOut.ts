import type { Id, Outcome } from '@vpcanvas/model'
import { inEach, type Text } from '@vpcanvas/text'
import type { Editor } from '../store/editor.ts'
import { namesOf } from '../gestures/namesOf.ts'
import { spread } from '../gestures/spread.ts'
import { catalogue } from '../words/catalogue.ts'
import { toast } from '../ui/toasts.ts'

/** Makes the edits, with what they add lying on nothing, and selects what came of them, or says why not. */
export function carryOut(editor: Editor, title: Text, outcome: Outcome): void {
  if ('refused' in outcome) return void toast(outcome.refused, { tone: 'danger' })
  if (refused(editor.transact(title, spread(editor.design(), editor.kinds, outcome.edits)))) return
  const parents = new Set(outcome.edits.flatMap((edit) => (edit.op === 'add' ? [edit.resource.id] : [])))
  const roots: Id[] = outcome.edits.flatMap((edit) =>
    edit.op === 'add' && !parents.has(edit.resource.parent ?? '') ? [edit.resource.id] : [],
  )
  editor.select(roots)
  const names = namesOf(editor.design(), roots)
  editor.say(inEach((language) => catalogue[language].arrived(title[language], names)))
}

/** Whether a change was refused; the reason is said. */
export function refused(result: { readonly refused: Text } | null): boolean {
  if (result) toast(result.refused, { tone: 'danger' })
  return result !== null
}
