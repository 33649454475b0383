import type { Change, Design, Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'

export type Action = 'create' | 'update' | 'replace' | 'delete'

/** One property that a step changes. Values for reading: references by resource id, `id#generation` for one that is replaced. */
export interface StepChange {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
  readonly effect: Change
}

/** What happens to one resource, and why. */
export interface PlanStep {
  readonly action: Action
  readonly resource: Id
  readonly kind: string
  readonly name: string
  /** The AWS Region it happens in. */
  readonly region: string
  readonly reason: Text
  /** The resources whose steps come before. */
  readonly dependsOn: readonly Id[]
  readonly changes: readonly StepChange[]
  /** Something stored is lost: needs more than a yes. */
  readonly dataLoss: boolean
  /** For a replacement: whether the old one must go first, so that there is neither for a while. */
  readonly deleteFirst: boolean
}

export interface PlanSummary {
  readonly create: number
  readonly update: number
  readonly replace: number
  readonly delete: number
  /** API calls that planning took. */
  readonly calls: number
}

/** What a plan was made for. */
export interface PlanTarget {
  readonly name: string
  readonly account: string
  readonly region: string
}

/** A resource that no step will make, and why. */
export interface Passed {
  readonly resource: Id
  readonly kind: string
  readonly reason: Text
}

/** The way from what a target holds to the design: plain data, the same for the same design and target. */
export interface Plan {
  readonly target: PlanTarget
  readonly design: Design
  /** `destroy` takes away everything that carries the design's tag. */
  readonly purpose: 'apply' | 'destroy'
  readonly steps: readonly PlanStep[]
  readonly passed: readonly Passed[]
  readonly summary: PlanSummary
}

/** What `vpcanvas plan --json` prints. */
export function planJson({
  target,
  steps,
  passed,
  summary,
}: Plan): Pick<Plan, 'target' | 'steps' | 'passed' | 'summary'> {
  return { target, steps, passed, summary }
}

/** The design cannot be planned, or the target is not the one it was planned for. */
export class PlanRefused extends Error {
  override readonly name = 'PlanRefused'
  readonly text: Text
  readonly resource: Id | null
  constructor(text: Text, resource: Id | null = null) {
    super(text.en)
    this.text = text
    this.resource = resource
  }
}
