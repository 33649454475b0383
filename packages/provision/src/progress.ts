import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Action } from './plan.ts'
import type { ProvisionStorage } from './storage.ts'

/** Where a step stands. `left`: not begun, because the apply stopped before. */
export type StepState = 'left' | 'started' | 'waiting' | 'done' | 'failed'

/** What happened, as it happens. Plain data: it crosses to browsers. */
export type ApplyEvent =
  | { readonly type: 'began'; readonly at: string; readonly steps: number }
  | {
      readonly type: 'step'
      readonly at: string
      readonly resource: Id
      readonly kind: string
      readonly name: string
      readonly action: Action
      readonly state: StepState
      /** AWS's id, once known. */
      readonly awsId: string | null
      /** What is being waited for, or what went wrong. */
      readonly detail: Text | null
      /** API calls so far, of the whole apply. */
      readonly calls: number
    }
  | { readonly type: 'ended'; readonly at: string; readonly result: ApplyResult }

export interface StepResult {
  readonly action: Action
  readonly resource: Id
  readonly kind: string
  readonly name: string
  readonly state: StepState
  readonly awsId: string | null
  /** Why it failed, with the way out. */
  readonly error: { readonly kind: string; readonly code: string; readonly message: Text } | null
}

/** How an apply or a destroy ended. */
export interface ApplyResult {
  readonly status: 'succeeded' | 'failed' | 'cancelled'
  /** What a user needs of what now exists: for a cache `endpoint` and `port`. */
  readonly outputs: Readonly<Record<Id, Readonly<Record<string, string | number>>>>
  readonly steps: readonly StepResult[]
  readonly calls: number
  readonly seconds: number
}

export interface ApplyOptions {
  /** Where the journal and the record of what was applied are kept. */
  readonly storage: ProvisionStorage
  /** Begins no more steps once aborted; calls in flight are waited for. */
  readonly signal?: AbortSignal
  onEvent?(event: ApplyEvent): void
}
