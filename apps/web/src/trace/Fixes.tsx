import type { Verdict } from '@vpcanvas/reachability'
import { useEffect, useState } from 'react'
import { ask } from '../work/client.ts'
import type { FixesAnswer } from '../work/questions.ts'
import { Button } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { FixRow } from './FixRow.tsx'
import { askFor, type Asked, queryOf, runTrace } from './session.ts'
import { traceWords } from './words.ts'

/** Milliseconds without another answer, after which fixes are sought: while somebody drags, every move brings one. */
const QUIET = 250

/** What opens a blocked flow, with what else that would open; what closes an open one, once that is asked for. */
export function Fixes({
  asked,
  answer,
  verdict,
}: {
  readonly asked: Asked
  readonly answer: object
  readonly verdict: Verdict
}) {
  const words = useWordsOf(traceWords)
  const say = useSay()
  const isOpen = verdict === 'reachable'
  const [wanted, setWanted] = useState<Asked | null>(null)
  const isWanted = !isOpen || wanted === asked
  const found = useFixes(asked, answer, isWanted)
  if (!isWanted) {
    return (
      <div className="flow-fixes">
        <Button variant="quiet" onPress={() => setWanted(asked)}>
          {words.closeThis}
        </Button>
      </div>
    )
  }
  if (found === 'failed') return null
  return (
    <section className="flow-fixes" aria-label={isOpen ? words.closings : words.openings}>
      <h4>{isOpen ? words.closings : words.openings}</h4>
      {found === null && <p className="quiet">{words.seeking}</p>}
      {found && (
        <>
          {found.fixes.map((fix, index) => (
            <FixRow key={JSON.stringify(fix.edits)} fix={fix} does={found.does} isFirst={index === 0} />
          ))}
          {found.hopeless && <p className="flow-hopeless">{say(found.hopeless)}</p>}
          {found.closest && <Closest closest={found.closest} asked={asked} />}
        </>
      )}
    </section>
  )
}

/** The flow that comes nearest, to be traced instead. */
function Closest({ closest, asked }: { readonly closest: NonNullable<FixesAnswer['closest']>; readonly asked: Asked }) {
  const words = useWordsOf(traceWords)
  const say = useSay()
  const { text, question } = closest
  return (
    <div className="flow-closest">
      <p>{say(text)}</p>
      <Button
        onPress={() => {
          askFor({ ...asked, ...question, port: question.port ?? null })
          void runTrace()
        }}
      >
        {words.traceThat}
      </Button>
    </div>
  )
}

/** What the worker finds; null while it looks. */
function useFixes(asked: Asked, answer: object, isWanted: boolean): FixesAnswer | null | 'failed' {
  const [found, setFound] = useState<{ readonly of: object; readonly fixes: FixesAnswer | null | 'failed' } | null>(
    null,
  )
  useEffect(() => {
    if (!isWanted) return
    let isOld = false
    const timer = setTimeout(() => {
      ask('fixes', queryOf(asked)).then(
        (fixes) => !isOld && setFound({ of: answer, fixes: fixes ?? 'failed' }),
        () => !isOld && setFound({ of: answer, fixes: 'failed' }),
      )
    }, QUIET)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [asked, answer, isWanted])
  return found?.of === answer ? found.fixes : null
}
