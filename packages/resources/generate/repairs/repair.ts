import type { Intent, IntentEnd } from '@vpcanvas/model'
import type { Entry } from '../../src/design-of.ts'

/** A design that is broken in one way, with the intents that say what it was meant to do. Its words are in `@vpcanvas/learning`. */
export interface BrokenDesign {
  /** That of its repair. */
  readonly id: string
  readonly entries: readonly Entry[]
  readonly goal: readonly Goal[]
  /** What is said of it while it is broken: a rule that reports it, or the code of a blocker on the way of its goal. */
  readonly says: readonly string[]
}

type Goal = Omit<Intent, 'id' | 'note'>

/** A goal as it is said: `may('app', 'cache', 6379)`. */
export function may(from: IntentEnd, to: IntentEnd, port: number): Goal {
  return { rule: 'allow', from, to, protocol: 'tcp', ports: [[port, port]] }
}

/** What must not be, on any port or on one. */
export function never(from: IntentEnd, to: IntentEnd, port?: number): Goal {
  return port === undefined
    ? { rule: 'forbid', from, to, protocol: 'all', ports: [] }
    : { rule: 'forbid', from, to, protocol: 'tcp', ports: [[port, port]] }
}
