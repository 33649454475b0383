import type { Id } from '@vpcanvas/model'
import type { Action, ApplyEvent, ApplyResult, StepState } from '@vpcanvas/provision'
import type { Text } from '@vpcanvas/text'
import type { RunEvent } from './server.ts'

/** A step of a run, as last heard of. */
export interface RunStep {
  readonly resource: Id
  readonly kind: string
  readonly name: string
  readonly action: Action
  readonly state: StepState
  readonly awsId: string | null
  readonly detail: Text | null
}

/** An apply or a destroy, as its events tell it. */
export interface Run {
  readonly id: string
  /** Null where the page found the run at the server, which does not say. */
  readonly purpose: 'apply' | 'destroy' | null
  readonly target: string
  /** How many steps there are; null before it says. */
  readonly count: number | null
  /** In the order in which they were first heard of. */
  readonly steps: readonly RunStep[]
  readonly calls: number
  /** The number of the last event, for joining again after it. */
  readonly last: number
  readonly result: ApplyResult | null
  /** Why it broke off without a result. */
  readonly broken: Text | null
}

export function newRun(id: string, purpose: Run['purpose'], target: string, steps: readonly RunStep[] = []): Run {
  return { id, purpose, target, count: null, steps, calls: 0, last: 0, result: null, broken: null }
}

/** Whether it takes everything away. */
export function isDestroying({ purpose, steps }: Run): boolean {
  return (
    purpose === 'destroy' || (purpose === null && steps.length > 0 && steps.every(({ action }) => action === 'delete'))
  )
}

/** Whether nothing more will be heard of it. */
export function isOver(run: Run): boolean {
  return run.result !== null || run.broken !== null
}

/** The run after one more event. An event that was heard before changes nothing. */
export function afterEvent(run: Run, number: number, event: RunEvent): Run {
  if (number <= run.last) return run
  const heard = { ...run, last: number }
  switch (event.type) {
    case 'began':
      return { ...heard, count: event.steps }
    case 'step':
      return { ...heard, calls: event.calls, steps: withStep(run.steps, event) }
    case 'ended':
      return {
        ...heard,
        result: event.result,
        calls: event.result.calls,
        steps: event.result.steps.reduce(withResult, run.steps),
      }
    case 'failed':
      return { ...heard, broken: event.text }
    default:
      // A newer server may tell of more.
      return heard
  }
}

function withStep(steps: readonly RunStep[], event: Extract<ApplyEvent, { type: 'step' }>): readonly RunStep[] {
  const { resource, kind, name, action, state, awsId, detail } = event
  return placed(steps, { resource, kind, name, action, state, awsId, detail })
}

function withResult(steps: readonly RunStep[], result: ApplyResult['steps'][number]): readonly RunStep[] {
  const { resource, kind, name, action, state, awsId, error } = result
  const known = steps.find((step) => step.resource === resource)
  return placed(steps, { resource, kind, name, action, state, awsId, detail: error?.message ?? known?.detail ?? null })
}

function placed(steps: readonly RunStep[], step: RunStep): readonly RunStep[] {
  const at = steps.findIndex((one) => one.resource === step.resource)
  return at < 0 ? [...steps, step] : steps.with(at, step)
}
