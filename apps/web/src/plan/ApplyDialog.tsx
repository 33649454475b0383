import type { PlanStep } from '@vpcanvas/provision'
import { useState } from 'react'
import { intentWords } from '../intents/words.ts'
import { Button, Dialog, Switch, TextField } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { BrokenIntents } from './BrokenIntents.tsx'
import type { Accepted, CheckedPlan } from './server.ts'
import { planWords } from './words.ts'

interface ApplyDialogProps {
  readonly plan: CheckedPlan
  /** Whether the target is an AWS account, and not the sandbox. */
  readonly isReal: boolean
  onClose(): void
  onApply(accepted: Accepted): void
}

/** Asks for what a plan may not do unasked: to change an account, to replace, to lose data. */
export function ApplyDialog({ plan, isReal, onClose, onApply }: ApplyDialogProps) {
  const words = useWordsOf(planWords)
  const [replaces, setReplaces] = useState(false)
  const [typed, setTyped] = useState('')
  const [breaks, setBreaks] = useState(false)
  const intents = useWordsOf(intentWords)
  const { steps, target, design, brokenIntents } = plan
  const replaced = steps.filter((step) => step.action === 'replace')
  const losing = steps.filter((step) => step.dataLoss)
  const gone = steps.filter((step) => step.action === 'delete' && !step.dataLoss)
  const may =
    (replaced.length === 0 || replaces) &&
    (losing.length === 0 || typed === design.name) &&
    (brokenIntents.length === 0 || breaks)
  return (
    <Dialog
      title={words.confirmTitle}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button
            variant={losing.length > 0 ? 'danger' : 'primary'}
            isDisabled={!may}
            onPress={() =>
              onApply({
                replacements: replaced.length > 0 && replaces,
                dataLoss: losing.length > 0 && may,
                brokenIntents: brokenIntents.length > 0 && breaks,
              })
            }
          >
            {words.applyCount(steps.length)}
          </Button>
        </>
      }
    >
      <div className="plan-confirm">
        {isReal && <p>{words.confirmTarget(target.name, target.account, target.region)}</p>}
        {gone.length > 0 && <Names title={`${words.actions.delete}:`} steps={gone} />}
        {replaced.length > 0 && (
          <>
            <Names title={words.confirmReplace} steps={replaced} />
            <Switch isOn={replaces} onChange={setReplaces}>
              {words.acceptReplace}
            </Switch>
          </>
        )}
        {brokenIntents.length > 0 && (
          <>
            <BrokenIntents broken={brokenIntents} />
            <Switch isOn={breaks} onChange={setBreaks}>
              {intents.acceptBroken}
            </Switch>
          </>
        )}
        {losing.length > 0 && (
          <>
            <Names title={words.confirmLoss} steps={losing} isDanger />
            <TextField label={words.typeName(design.name)} value={typed} onDraft={setTyped} />
          </>
        )}
      </div>
    </Dialog>
  )
}

function Names({
  title,
  steps,
  isDanger,
}: {
  readonly title: string
  readonly steps: readonly PlanStep[]
  readonly isDanger?: boolean
}) {
  return (
    <div className={isDanger ? 'plan-names danger' : 'plan-names'}>
      <p>{title}</p>
      <ul>
        {steps.map(({ resource, name }) => (
          <li key={resource}>{name}</li>
        ))}
      </ul>
    </div>
  )
}
