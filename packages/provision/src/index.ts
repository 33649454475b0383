/**
 * Plans, applies and destroys. States how a lifecycle looks, and knows none: the kinds' own are handed in
 * (`@vpcanvas/resources/lifecycles`). Node only.
 */
export { apply } from './apply.ts'
export { type Fact, type FactChange, type FactRecord, type Facts, type FactSet, isRef, type Ref, ref } from './facts.ts'
export { type FailureKind, StepFailed } from './failures.ts'
export { isCreated, type Lifecycle, type Lifecycles, type Live, type LiveState, type Uncreated } from './lifecycle.ts'
export { openTarget, type TargetOptions, TargetRefused } from './open-target.ts'
export { everyPage } from './pages.ts'
export {
  type Action,
  type Passed,
  type Plan,
  planJson,
  PlanRefused,
  type PlanStep,
  type PlanSummary,
  type PlanTarget,
  type StepChange,
} from './plan.ts'
export { plan, planDestroy, type PlanOptions } from './planning.ts'
export type { ApplyEvent, ApplyOptions, ApplyResult, StepResult, StepState } from './progress.ts'
export { type AppliedRecord, readRecord } from './record.ts'
export type { Aws, Reader, Session } from './session.ts'
export { folderStorage, memoryStorage, type ProvisionStorage } from './storage.ts'
export { tagRecord, tagSpecification } from './tags.ts'
export type { Clients, Target } from './target.ts'
