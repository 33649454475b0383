import { isEmptyDesign } from '@vpcanvas/model'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useEditor } from '../store/useEditor.ts'
import { useWordsOf } from '../words/useWords.ts'
import { FailureNote } from './FailureNote.tsx'
import { Planning } from './Planning.tsx'
import { PlanView } from './PlanView.tsx'
import { RunView } from './RunView.tsx'
import { loadTargets, makePlan, planSession } from './session.ts'
import { TargetSide } from './TargetSide.tsx'
import { planWords } from './words.ts'
import '../ui/columns.css'
import './Plan.css'

/** What it takes to make the target hold the design, and doing it. */
export default function Plan() {
  const words = useWordsOf(planWords)
  const session = useStore(planSession)
  const { targets, targetsFailure, plan, run, failure, isPlanning } = session
  const isEmpty = useEditor((state) => isEmptyDesign(state.history.present))
  useEffect(() => {
    if (!planSession.getState().targets) void loadTargets()
  }, [])
  if (!targets) {
    return (
      <div className="plan-alone">
        {targetsFailure ? (
          <FailureNote failure={targetsFailure} onAgain={() => void loadTargets()} />
        ) : (
          <p className="quiet">{words.targetsLoading}</p>
        )}
      </div>
    )
  }
  return (
    <div className="columns">
      <TargetSide session={session} targets={targets} />
      <section className="plan-main" aria-label={words.plan} aria-busy={isPlanning}>
        {failure && <FailureNote failure={failure} onAgain={() => void makePlan()} />}
        {isPlanning && <Planning isSandbox={targets.find(({ id }) => id === session.target)?.kind === 'sandbox'} />}
        {run && <RunView run={run} session={session} />}
        {!run && plan && <PlanView made={plan} session={session} targets={targets} />}
        {!run && !plan && !isPlanning && !failure && (
          <p className="plan-intro">{isEmpty ? words.empty : words.intro}</p>
        )}
      </section>
    </div>
  )
}
