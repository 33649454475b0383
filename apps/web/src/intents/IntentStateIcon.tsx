import type { IntentAnswer } from '@vpcanvas/resources'
import { CircleCheck, CircleDashed, CircleHelp, OctagonX, TriangleAlert } from 'lucide-react'
import { useWordsOf } from '../words/useWords.ts'
import { intentWords } from './words.ts'

const pictures = { holds: CircleCheck, broken: OctagonX, unknown: CircleHelp, unmatched: TriangleAlert } as const

/** Whether an intent holds: by shape, by colour, and in words. Null while it is being checked. */
export function IntentStateIcon({ state }: { readonly state: IntentAnswer['state'] | null }) {
  const words = useWordsOf(intentWords)
  const Picture = state === null ? CircleDashed : pictures[state]
  return (
    <span className="intent-state">
      <Picture aria-hidden />
      {state === null ? <span className="spoken-only">{words.checking}</span> : words.states[state]}
    </span>
  )
}
