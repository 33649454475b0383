import { type Bundles, bundleTable } from './bundles.ts'
import { OPEN, type Outcomes, outcomeTable } from './outcomes.ts'
import type { Sorts } from './traffic.ts'

/** What answers are made of and kept in. */
export interface Tables {
  readonly outcomes: Outcomes
  readonly bundles: Bundles
  readonly sorts: Sorts
}

export function tablesFor(sorts: Sorts): Tables {
  const outcomes = outcomeTable()
  return { outcomes, bundles: bundleTable(outcomes, sorts.all.length, OPEN), sorts }
}
