import type { Design, Intent } from '@vpcanvas/model'
import { type Counterexample, type IntentCheck, intentStates, type Matrix, networkOf } from '@vpcanvas/reachability'
import type { Text } from '@vpcanvas/text'
import { kinds } from '../kinds.ts'
import { intentText } from './words.ts'

/** An intent and whether it holds, as `check` and `plan` print it. */
export interface IntentAnswer
  extends Omit<Intent, 'note'>, Pick<IntentCheck, 'state' | 'pairs' | 'failing' | 'unmatched'> {
  readonly counterexample: Counterexample | null
  /** What it says. */
  readonly text: Text
}

/** Whether the intents of a design hold. @param matrix Of the same design, where there is one. */
export function intentAnswers(
  design: Design,
  intents: readonly Intent[] = design.intents,
  matrix?: Matrix,
): readonly IntentAnswer[] {
  if (intents.length === 0) return []
  return intentStates(networkOf(design, kinds), intents, matrix).map(
    ({ intent, state, counterexample, pairs, failing, unmatched }) => {
      const { id, rule, from, to, protocol, ports } = intent
      const text = intentText(intent, design)
      return { id, rule, from, to, protocol, ports, text, state, counterexample, pairs, failing, unmatched }
    },
  )
}

/** The intents of a design that do not hold. */
export function brokenIntents(design: Design): readonly IntentAnswer[] {
  return intentAnswers(design).filter(({ state }) => state === 'broken')
}
