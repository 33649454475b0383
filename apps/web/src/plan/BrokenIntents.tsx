import type { IntentAnswer } from '@vpcanvas/resources'
import { intentWords } from '../intents/words.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'

/** The intents that a plan would break. */
export function BrokenIntents({ broken }: { readonly broken: readonly IntentAnswer[] }) {
  const words = useWordsOf(intentWords)
  const say = useSay()
  return (
    <div className="plan-names danger">
      <p>{words.brokenTitle}</p>
      <ul>
        {broken.map(({ id, text }) => (
          <li key={id}>{say(text)}</li>
        ))}
      </ul>
    </div>
  )
}
