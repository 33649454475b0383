import { CircleCheck, OctagonX } from 'lucide-react'
import { useStore } from 'zustand'
import { useWordsOf } from '../words/useWords.ts'
import { intentNames } from './names.ts'
import { intentSession } from './session.ts'

/** Beside the panel's name: how many intents are broken, or that all hold. */
export function IntentTally() {
  const words = useWordsOf(intentNames)
  const answers = useStore(intentSession, (session) => session.answers)
  const broken = answers.filter(({ state }) => state === 'broken').length
  if (broken > 0) {
    return (
      <span className="tally-part error">
        <OctagonX aria-hidden />
        <span aria-hidden>{broken}</span>
        <span className="spoken-only">{words.brokenCount(broken)}</span>
      </span>
    )
  }
  if (answers.length === 0 || answers.some(({ state }) => state !== 'holds')) return null
  return (
    <span className="tally-part none">
      <CircleCheck aria-hidden />
      <span className="spoken-only">{words.allHold(answers.length)}</span>
    </span>
  )
}
