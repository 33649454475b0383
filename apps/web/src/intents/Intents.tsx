import { Sparkles } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { useEditor } from '../store/useEditor.ts'
import { Button } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { IntentForm } from './IntentForm.tsx'
import { IntentRow } from './IntentRow.tsx'
import { ProposeDialog } from './ProposeDialog.tsx'
import { intentSession } from './session.ts'
import { intentWords } from './words.ts'
import '../ui/columns.css'
import './Intents.css'

const RANK = { broken: 0, unknown: 1, unmatched: 2, holds: 3 } as const

/** What must stay true of who reaches whom, and whether it is. What is broken comes first. */
export default function Intents() {
  const words = useWordsOf(intentWords)
  const intents = useEditor((state) => state.history.present.intents)
  const [isProposing, setProposing] = useState(false)
  const { answers, isChecking, hasFailed } = useStore(intentSession)
  const answerOf = new Map(answers.map((answer) => [answer.id, answer]))
  const rankOf = (id: string) => RANK[answerOf.get(id)?.state ?? 'holds']
  const sorted = intents.toSorted((a, b) => rankOf(a.id) - rankOf(b.id))
  const sums = { holds: 0, broken: 0, unknown: 0, unmatched: 0 }
  for (const { id } of intents) {
    const state = answerOf.get(id)?.state
    if (state) sums[state]++
  }
  return (
    <div className="columns">
      <IntentForm />
      <section className="intents-list" aria-label={words.list} aria-busy={isChecking}>
        <header className="intents-head">
          <p className="quiet">{intents.length > 0 && words.sums(sums)}</p>
          <Button variant="quiet" icon={<Sparkles aria-hidden />} onPress={() => setProposing(true)}>
            {words.propose}
          </Button>
        </header>
        {isProposing && <ProposeDialog onClose={() => setProposing(false)} />}
        {hasFailed && (
          <p className="intents-failed" role="alert">
            {words.failed}
          </p>
        )}
        {intents.length === 0 ? (
          <p className="intents-intro">{words.intro}</p>
        ) : (
          <ul>
            {sorted.map((intent) => (
              <IntentRow key={intent.id} intent={intent} answer={answerOf.get(intent.id)} />
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
