import type { PlanStep } from '@vpcanvas/provision'
import { kinds } from '@vpcanvas/resources/drawing'
import { Minus, Pencil, Plus, Replace, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { Button } from 'react-aria-components'
import { KindIcon } from '../icons/KindIcon.tsx'
import '../inspector/ResourceLink.css'
import { show } from '../problems/show.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { StepChanges } from './StepChanges.tsx'
import { planWords } from './words.ts'

const pictures = { create: Plus, update: Pencil, replace: Replace, delete: Minus } as const

/** One step: what happens to which resource, why, and what exactly changes. */
export const StepRow = memo(function StepRow({ step }: { readonly step: PlanStep }) {
  const words = useWordsOf(planWords)
  const say = useSay()
  const { action, resource, kind, name, reason, changes, dataLoss } = step
  const appearance = Object.hasOwn(kinds, kind) ? kinds[kind]?.appearance : undefined
  const Picture = pictures[action]
  // Everything about a new resource is new; the form shows it better.
  const isTold = action === 'update' || action === 'replace'
  return (
    <li className="step">
      <span className={`action ${action}`}>
        <Picture aria-hidden />
        <span className="spoken-only">{words.actions[action]}</span>
      </span>
      <Button className="resource-link" onPress={() => show(resource)}>
        {appearance && <KindIcon name={appearance.icon} size={16} />}
        <span>{name}</span>
      </Button>
      <span className="step-kind">{appearance ? say(appearance.label) : kind}</span>
      <div className="step-why">
        {dataLoss && (
          <span className="step-loss">
            <TriangleAlert aria-hidden />
            {words.dataLoss}
          </span>
        )}
        <p>{say(reason)}</p>
        {isTold && changes.length > 0 && <StepChanges changes={changes} />}
      </div>
    </li>
  )
})
