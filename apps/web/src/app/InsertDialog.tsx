import { kinds } from '@vpcanvas/resources/drawing'
import { say } from '@vpcanvas/text'
import { useMemo } from 'react'
import { canvasDoor } from '../canvas/door.ts'
import { type InsertChoice, insertChoices } from '../gestures/insertChoices.ts'
import { told } from '../inserting/inserting.ts'
import { insertWords } from '../inserting/words.ts'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { useLanguage, useWordsOf } from '../words/useWords.ts'
import { PickDialog } from './PickDialog.tsx'

/** Puts the selected thing into a line, or something new into one of its own, without a pointer. */
export default function InsertDialog({ onClose }: { onClose(): void }) {
  const words = useWordsOf(insertWords)
  const language = useLanguage()
  const [own, choices] = useMemo(() => {
    const [id = ''] = editor.get().selection
    return [editor.design().resources[id], insertChoices(editor.design(), kinds, id)] as const
  }, [])
  if (!own) return null

  const carryOut = ({ id, name, from, to, means, edits }: InsertChoice) => {
    const step = told(name, { source: from.id, target: to.id }, { edits, decided: means })
    const refused = editor.transact(step.title, step.edits)
    if (refused) {
      editor.say(refused.refused)
      return void toast(refused.refused, { tone: 'danger' })
    }
    editor.select([id])
    canvasDoor.reveal(id)
    editor.say(step.said)
  }
  const labelOf = ({ kind, name, container, from, to }: InsertChoice) => {
    const label = kinds[kind]?.appearance.label
    const what = container ? words.newIn(label ? say(label, language) : kind, container.name || container.id) : name
    return words.between(what, from.name || from.id, to.name || to.id)
  }
  return (
    <PickDialog
      title={words.choose(own.name || own.id)}
      none={words.none}
      picks={choices.map((choice, index) => ({
        id: String(index),
        label: labelOf(choice),
        icon: kinds[choice.kind]?.appearance.icon ?? 'opaque',
        note: say(choice.means, language),
        run: () => carryOut(choice),
      }))}
      onClose={onClose}
    />
  )
}
