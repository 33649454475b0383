import type { Edit } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Remedy } from '../network.ts'
import { compareWeights, type Effects } from './effects.ts'
import type { Attempt, Bench, Solution } from './trying.ts'
import { effectsText, titleOf } from './words.ts'

/** Edits that open a flow or close it, and everything else that they change. */
export interface FlowFix {
  readonly title: Text
  /** What is done, in order. */
  readonly steps: readonly Remedy[]
  /** Those of all steps: one change. */
  readonly edits: readonly Edit[]
  readonly effects: Effects
  /** The effects in words, a line each. */
  readonly says: readonly Text[]
}

/** As many are offered. */
const OFFERED = 6

/** The best few, the narrowest first. */
export function offered(
  bench: Bench,
  solutions: readonly Solution[],
  isDone: (attempt: Attempt) => boolean,
): readonly FlowFix[] {
  return inOrder(solutions)
    .slice(0, OFFERED)
    .map((one) => withoutIdle(bench, one, isDone))
    .map(({ steps, edits, effects }) => ({
      title: titleOf(steps),
      steps,
      edits,
      effects,
      says: effectsText(effects, bench.start.network),
    }))
}

/** The narrowest first. */
export function inOrder(solutions: readonly Solution[]): readonly Solution[] {
  return solutions.toSorted((a, b) => compareWeights(a.weight, b.weight))
}

/** Without the steps that it works without too: what they were for went away with another. */
function withoutIdle(bench: Bench, solution: Solution, isDone: (attempt: Attempt) => boolean): Solution {
  if (solution.steps.length < 2) return solution
  for (const step of solution.steps) {
    const attempt = bench.anew(solution.steps.filter((one) => one !== step))
    if (attempt && isDone(attempt)) return withoutIdle(bench, bench.solution(attempt), isDone)
  }
  return solution
}
