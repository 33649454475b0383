import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { CallCount } from './calls.ts'
import type { StepFailed } from './failures.ts'
import type { Live } from './lifecycle.ts'
import type { Plan, PlanStep } from './plan.ts'
import type { ApplyEvent, ApplyResult, StepResult, StepState } from './progress.ts'
import type { Node, Work } from './work.ts'

/** Turns what happens to nodes into what a user follows: the steps of the plan. */
export interface Teller {
  began(): void
  started(node: Node): void
  waiting(node: Node, detail: Text): void
  seen(node: Node, live: Live): void
  finished(node: Node, work: Work): void
  failed(node: Node, failure: StepFailed): void
  /** A step that is to be done again, seen after everything seemed done. */
  unsettled(step: PlanStep): void
  ended(status: ApplyResult['status'], outputs: ApplyResult['outputs']): ApplyResult
  /** The resources whose steps are done. */
  done(): ReadonlySet<Id>
}

interface Told {
  readonly step: PlanStep
  state: StepState
  awsId: string | null
  detail: Text | null
  error: StepResult['error']
  readonly finished: Set<string>
}

export function tellerOf(plan: Plan, count: CallCount, say: (event: ApplyEvent) => void = () => {}): Teller {
  const began = Date.now()
  const told = new Map<Id, Told>(
    plan.steps.map((step) => [
      step.resource,
      { step, state: 'left', awsId: null, detail: null, error: null, finished: new Set() },
    ]),
  )

  function tell(one: Told, state: StepState, detail: Text | null): void {
    if (one.state === 'failed' || (one.state === state && one.detail?.en === detail?.en)) return
    one.state = state
    one.detail = detail
    const { resource, kind, name, action } = one.step
    say({ type: 'step', at: now(), resource, kind, name, action, state, awsId: one.awsId, detail, calls: count.calls })
  }

  function change(node: Node, state: StepState, detail: Text | null = null): void {
    const one = told.get(node.entry.id)
    if (one) tell(one, state, detail)
  }

  return {
    began: () => say({ type: 'began', at: now(), steps: plan.steps.length }),
    started: (node) => change(node, 'started'),
    waiting: (node, detail) => change(node, 'waiting', detail),
    seen(node, live) {
      const one = told.get(node.entry.id)
      if (one) one.awsId = live.id
    },
    finished(node, work) {
      const one = told.get(node.entry.id)
      if (!one) return
      one.finished.add(node.id)
      const isDone = [...work.values()].every((other) => other.entry !== node.entry || one.finished.has(other.id))
      if (isDone) tell(one, 'done', null)
    },
    failed(node, failure) {
      const one = told.get(node.entry.id)
      if (!one) return
      one.error = { kind: failure.kind, code: failure.code, message: failure.text }
      tell(one, 'failed', failure.text)
    },
    unsettled(step) {
      const one: Told = told.get(step.resource) ?? {
        step,
        state: 'left',
        awsId: null,
        detail: null,
        error: null,
        finished: new Set(),
      }
      told.set(step.resource, one)
      const message: Text = {
        en: `It was done, but AWS holds something else now. ${step.reason.en} Apply again.`,
        ko: `완료했지만 지금 AWS의 상태가 다릅니다. ${step.reason.ko} 다시 적용하십시오.`,
      }
      one.error = { kind: 'unknown', code: 'NotSettled', message }
      tell(one, 'failed', message)
    },
    ended(status, outputs) {
      const steps = [...told.values()].map(({ step, state, awsId, error }) => ({
        action: step.action,
        resource: step.resource,
        kind: step.kind,
        name: step.name,
        state,
        awsId,
        error,
      }))
      const result: ApplyResult = { status, outputs, steps, calls: count.calls, seconds: (Date.now() - began) / 1000 }
      say({ type: 'ended', at: now(), result })
      return result
    },
    done: () => new Set([...told.values()].filter((one) => one.state === 'done').map((one) => one.step.resource)),
  }
}

function now(): string {
  return new Date().toISOString()
}
