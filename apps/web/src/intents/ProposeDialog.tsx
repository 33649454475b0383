import { type Edit, newId } from '@vpcanvas/model'
import { intentText } from '@vpcanvas/resources/words'
import type { ProposedIntent } from '@vpcanvas/resources'
import { useEffect, useState } from 'react'
import { useView } from '../store/look.ts'
import { editor } from '../store/useEditor.ts'
import { Button, Dialog, toast } from '../ui/index.ts'
import { useLanguage, useSay, useWordsOf } from '../words/useWords.ts'
import { ask } from '../work/client.ts'
import { intentWords } from './words.ts'

/** What the design keeps today, to choose from. */
export function ProposeDialog({ onClose }: { onClose(): void }) {
  const words = useWordsOf(intentWords)
  const say = useSay()
  const language = useLanguage()
  const view = useView()
  const [proposals, setProposals] = useState<readonly ProposedIntent[] | 'failed' | null>(null)
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  useEffect(() => {
    let isOld = false
    ask('proposals', null).then(
      (found) => !isOld && setProposals(found),
      () => !isOld && setProposals('failed'),
    )
    return () => {
      isOld = true
    }
  }, [])
  const all = proposals === 'failed' ? [] : (proposals ?? [])
  const chosen = all.filter((_, index) => !left.has(index))
  const add = () => {
    const edits = chosen.map(({ why, ...intent }): Edit => {
      return { op: 'intend', intent: { ...intent, id: newId('intent'), note: why[language] } }
    })
    const title = { en: intentWords.en.addCount(edits.length), ko: intentWords.ko.addCount(edits.length) }
    const refused = editor.transact(title, edits)?.refused
    if (refused) toast(refused, { tone: 'danger' })
    onClose()
  }
  const said =
    proposals === null
      ? words.proposing
      : proposals === 'failed'
        ? words.failed
        : all.length === 0
          ? words.noProposals
          : words.proposeHelp
  return (
    <Dialog
      title={words.proposeTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" isDisabled={chosen.length === 0} onPress={add}>
            {words.addCount(chosen.length)}
          </Button>
        </>
      }
    >
      <p aria-live="polite">{said}</p>
      {all.length > 0 && (
        <ul className="proposals" aria-label={words.proposals}>
          {all.map((one, index) => (
            // Proposals neither come nor go while they are shown.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <label>
                <input
                  type="checkbox"
                  checked={!left.has(index)}
                  onChange={({ target }) => {
                    const next = new Set(left)
                    if (target.checked) next.delete(index)
                    else next.add(index)
                    setLeft(next)
                  }}
                />
                <span>
                  {say(intentText({ ...one, id: '', note: '' }, view))}
                  <span className="quiet">{say(one.why)}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
