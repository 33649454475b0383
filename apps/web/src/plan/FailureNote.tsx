import { CloudOff, TriangleAlert } from 'lucide-react'
import { Button } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import type { Failure } from './session.ts'
import { planWords } from './words.ts'

/** Why the server did not do it, with the way to ask again. */
export function FailureNote({ failure, onAgain }: { readonly failure: Failure; onAgain(): void }) {
  const words = useWordsOf(planWords)
  const say = useSay()
  const isOffline = failure.type === 'offline'
  return (
    <div className={isOffline ? 'plan-failure offline' : 'plan-failure'} role="alert">
      {isOffline ? <CloudOff aria-hidden /> : <TriangleAlert aria-hidden />}
      <p>{isOffline ? words.offline : say(failure.reason)}</p>
      <Button onPress={onAgain}>{words.again}</Button>
    </div>
  )
}
