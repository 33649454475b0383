import { kinds } from '@vpcanvas/resources/drawing'
import { say, type Text } from '@vpcanvas/text'
import { useMemo } from 'react'
import { connectionsFrom, consequenceOfMove, type GestureChoice, homesFor } from '../gestures/choices.ts'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { catalogue, worded } from '../words/catalogue.ts'
import { useLanguage, useWordsOf } from '../words/useWords.ts'
import { chooseWords } from './chooseWords.ts'
import { PickDialog } from './PickDialog.tsx'

/** Draws a line from the selected resource, or moves it, without a pointer: every target that would take it, to choose from. */
export function ChooseDialog({ what, onClose }: { readonly what: 'connect' | 'move'; onClose(): void }) {
  const titles = useWordsOf(chooseWords)
  const language = useLanguage()
  const [own, choices] = useMemo(() => {
    const [id = ''] = editor.get().selection
    const design = editor.design()
    return [
      design.resources[id],
      what === 'connect' ? connectionsFrom(design, kinds, id) : homesFor(design, kinds, id),
    ] as const
  }, [what])
  if (!own) return null

  /** What a choice means: the sense of a line, the consequence of a move. */
  const meaningOf = ({ title, target }: GestureChoice): Text =>
    title ?? consequenceOfMove(editor.design(), kinds, own.id, target.id)

  const carryOut = (choice: GestureChoice) => {
    const [a, b] = [own.name, choice.target.name]
    const done: Text = worded((each) => (what === 'connect' ? each.connectThings(a, b) : each.moveInto(b)))
    const meaning = meaningOf(choice)
    const refused = editor.transact(done, choice.edits)
    if (refused) {
      editor.say(refused.refused)
      return void toast(refused.refused, { tone: 'danger' })
    }
    const said = worded((each) => (what === 'connect' ? each.connected(a, b) : each.movedInto(a, b)))
    editor.say(
      meaning.en === ''
        ? said
        : {
            en: catalogue.en.means(said.en, meaning.en),
            ko: catalogue.ko.means(said.ko, meaning.ko),
          },
    )
  }
  return (
    <PickDialog
      title={what === 'connect' ? titles.connectFrom(own.name) : titles.moveFrom(own.name)}
      none={what === 'connect' ? titles.nothingToConnect : titles.nowhereToMove}
      picks={choices.map((choice) => ({
        id: choice.target.id,
        label: choice.target.name || choice.target.id,
        icon: kinds[choice.target.kind]?.appearance.icon ?? 'opaque',
        note: say(meaningOf(choice), language),
        run: () => carryOut(choice),
      }))}
      onClose={onClose}
    />
  )
}
