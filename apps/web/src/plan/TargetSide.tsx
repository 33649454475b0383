import { useState } from 'react'
import { commandOf } from '../commands/commands.ts'
import { scene } from '../app/shellDoor.ts'
import { useEditor } from '../store/useEditor.ts'
import { Button, Select } from '../ui/index.ts'
import { useLanguage, useSay, useWordsOf } from '../words/useWords.ts'
import { DestroyDialog } from './DestroyDialog.tsx'
import type { TargetChoice } from './server.ts'
import { chooseTarget, isBusy, makePlan, type PlanSession } from './session.ts'
import { planWords } from './words.ts'

/** Where to, and the verbs: plan, destroy. */
export function TargetSide({
  session,
  targets,
}: {
  readonly session: PlanSession
  readonly targets: readonly TargetChoice[]
}) {
  const words = useWordsOf(planWords)
  const say = useSay()
  const language = useLanguage()
  const [isDestroying, setDestroying] = useState(false)
  const errors = useEditor((state) => state.problems.filter(({ severity }) => severity === 'error').length)
  const { target, plan, appliedAt, isPlanning } = session
  const chosen = targets.find(({ id }) => id === target)
  const busy = isBusy()
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div className="plan-side">
      <Select
        label={words.target}
        value={target}
        options={targets.map(({ id, label }) => ({ value: id, label: say(label) }))}
        isDisabled={busy}
        help={chosen && words.targetHelp[chosen.kind]}
        onChange={chooseTarget}
      />
      {errors > 0 && (
        <div className="plan-errors">
          <p>{words.errors(errors)}</p>
          <Button variant="quiet" onPress={() => commandOf('open-problems').run(scene)}>
            {words.showProblems}
          </Button>
        </div>
      )}
      <div className="plan-verbs">
        <Button variant={plan ? 'plain' : 'primary'} isDisabled={busy || isPlanning} onPress={() => void makePlan()}>
          {plan ? words.planAgain : words.plan}
        </Button>
        <Button variant="danger" isDisabled={busy || isPlanning} onPress={() => setDestroying(true)}>
          {words.destroy}
        </Button>
      </div>
      {appliedAt && <p className="field-help">{words.lastApplied(when.format(new Date(appliedAt)))}</p>}
      {isDestroying && (
        <DestroyDialog target={chosen ? say(chosen.label) : target} onClose={() => setDestroying(false)} />
      )}
    </div>
  )
}
