import type { Action } from '@vpcanvas/provision'
import { CircleCheck, Rocket } from 'lucide-react'
import { useState } from 'react'
import { useEditor } from '../store/useEditor.ts'
import { Button } from '../ui/index.ts'
import { useView } from '../store/look.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { ApplyDialog } from './ApplyDialog.tsx'
import { BrokenIntents } from './BrokenIntents.tsx'
import type { CheckedPlan, TargetChoice } from './server.ts'
import { applyPlan, makePlan, type PlanSession } from './session.ts'
import { StepRow } from './StepRow.tsx'
import { planWords } from './words.ts'

/** What needs most attention first. */
const order: readonly Action[] = ['replace', 'delete', 'update', 'create']

interface PlanViewProps {
  readonly made: NonNullable<PlanSession['plan']>
  readonly session: PlanSession
  readonly targets: readonly TargetChoice[]
}

/** A plan to be read: how many steps of what, then each with its reason and what it changes. */
export function PlanView({ made, session, targets }: PlanViewProps) {
  const words = useWordsOf(planWords)
  const say = useSay()
  const view = useView()
  const [isAsking, setAsking] = useState(false)
  const { plan, of } = made
  const isStale = useEditor((state) => state.history.present.resources !== of.resources)
  const { steps, summary, passed, target } = plan
  const kind = targets.find(({ id }) => id === session.target)?.kind
  const own = [...new Set(steps.map((step) => step.region))].toSorted()
  const regions = own.length > 0 ? own : [target.region]
  const counts = order.filter((action) => summary[action] > 0)
  const apply = () => {
    if (needsAsking(plan, kind)) setAsking(true)
    else void applyPlan({ replacements: false, dataLoss: false, brokenIntents: false })
  }
  return (
    <>
      <header className="plan-head">
        {steps.length === 0 && <CircleCheck aria-hidden className="ok" />}
        <div className="plan-head-words">
          <h3>
            {steps.length === 0
              ? words.upToDate
              : counts.map((action) => (
                  <span key={action} className={`action ${action}`}>
                    {words.counts[action](summary[action])}
                  </span>
                ))}
          </h3>
          <p className="quiet">{words.against(target.name, target.account, regions.join(', '))}</p>
        </div>
        {isStale && <p className="plan-stale">{words.stale}</p>}
        {isStale && <Button onPress={() => void makePlan()}>{words.planAgain}</Button>}
        {steps.length > 0 && (
          <Button
            variant="primary"
            icon={<Rocket aria-hidden />}
            isDisabled={isStale || session.isStarting}
            onPress={apply}
          >
            {words.applyCount(steps.length)}
          </Button>
        )}
      </header>
      {plan.brokenIntents.length > 0 && <BrokenIntents broken={plan.brokenIntents} />}
      {order.map((action) => {
        const own = steps.filter((step) => step.action === action)
        if (own.length === 0) return null
        return (
          <section key={action} aria-label={words.actions[action]}>
            <h4 className="plan-group">
              {words.actions[action]}
              <span className="quiet">{own.length}</span>
            </h4>
            <ul>
              {own.map((step) => (
                <StepRow key={`${step.action} ${step.resource}`} step={step} />
              ))}
            </ul>
          </section>
        )
      })}
      {passed.length > 0 && (
        <details className="passed">
          <summary>{words.passed(passed.length)}</summary>
          <ul>
            {passed.map(({ resource, reason }) => (
              <li key={resource}>
                <strong>{view.get(resource)?.name ?? resource}</strong> {say(reason)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {isAsking && (
        <ApplyDialog
          plan={plan}
          isReal={kind !== 'sandbox'}
          onClose={() => setAsking(false)}
          onApply={(accepted) => {
            setAsking(false)
            void applyPlan(accepted)
          }}
        />
      )}
    </>
  )
}

/** One press is enough where nothing is lost, replaced or paid for. */
function needsAsking({ steps, brokenIntents }: CheckedPlan, kind: TargetChoice['kind'] | undefined): boolean {
  return (
    kind !== 'sandbox' ||
    brokenIntents.length > 0 ||
    steps.some((step) => step.action === 'replace' || step.action === 'delete' || step.dataLoss)
  )
}
