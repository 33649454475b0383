import type { Design, DesignChange, Intent } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Card } from './card.ts'

/** A broken design to repair. Its goal is written down in the design, as intents that are named after it. */
export interface Repair extends Card {
  /** What the network is for, and what goes wrong. */
  readonly goal: Text
  /** From a nudge to the answer in words. */
  readonly hints: readonly [nudge: Text, place: Text, answer: Text]
  /** The answer as edits of the design as it is given out. */
  readonly solution: DesignChange
  /** The problems that it is about: none of these rules has anything to say of a repaired design. */
  readonly rules: readonly string[]
  /** Why it was so and why AWS works so, once it is repaired. */
  readonly learnt: Text
  readonly docs: string
}

/** What these rules report is no way to repair anything: everybody is let in, so that the one who was meant gets in, too. */
export const tooWide: readonly string[] = [
  'sg-all-traffic-from-anywhere',
  'sg-open-cache-port',
  'sg-open-high-risk-port',
]

/** The repair that a design is, by its intents; null where it is none. A copy, under any id and name, is the same repair. */
export function repairIn(design: Pick<Design, 'intents'>, repairs: readonly Repair[]): Repair | null {
  return repairs.find(({ id }) => design.intents.some((intent) => isGoalOf(id, intent))) ?? null
}

/** Whether an intent is part of the goal of a repair. */
export function isGoalOf(repair: string, intent: Pick<Intent, 'id'>): boolean {
  return intent.id.startsWith(`${repair}.`) && /^\d+$/.test(intent.id.slice(repair.length + 1))
}
