import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { QueryForm } from './QueryForm.tsx'
import { Result } from './Result.tsx'
import { traceSession } from './session.ts'
import { useEnds } from './useEnds.ts'
import { traceWords } from './words.ts'
import '../ui/columns.css'
import './Trace.css'

/** Can this reach that? One flow, walked there and back, in words here and as a line on the picture. */
export default function Trace() {
  const words = useWordsOf(traceWords)
  const say = useSay()
  const ends = useEnds()
  const { answer, answered, isTracing } = useStore(traceSession)
  const ref = useRef<HTMLElement>(null)
  // Another question: its answer is read from the top. The same one asked of a changed design stays where it is.
  useEffect(() => {
    const result = ref.current
    if (!result || !answered) return
    result.scrollTop = 0
    // Where it stands under the question it may not be seen at all.
    if (getComputedStyle(result).overflowY === 'visible') result.scrollIntoView({ block: 'start' })
  }, [answered])
  return (
    <div className="columns">
      <QueryForm ends={ends ?? []} />
      <section ref={ref} className="trace-result" aria-label={words.result} aria-busy={isTracing}>
        {!answer && <p className="trace-intro">{ends?.length === 0 ? words.noEnds : words.intro}</p>}
        {answer && !answer.ok && (
          <p className="trace-refused" role="alert">
            {say(answer.reason)}
          </p>
        )}
        {answer?.ok && answered && <Result trace={answer.trace} asked={answered} />}
      </section>
    </div>
  )
}
