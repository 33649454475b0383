import type { PriceTable } from '@vpcanvas/catalogue/prices'
import { applyEdits, type Design, EditRefused, type Id, type KindSchemas, viewOf } from '@vpcanvas/model'
import type { Alternative, CostsByKind } from './costs.ts'
import { estimate, monthOf, type Sum } from './estimate.ts'
import { minus, type MicroDollars, type Span } from './money.ts'

/** Another way with what it costs. */
export interface Comparison extends Alternative {
  readonly total: Sum
  readonly difference: Difference
}

/** What a month costs more (or, below zero, less). */
export interface Difference {
  readonly certain: MicroDollars
  readonly month: Span
  /** Whether every price is known on both sides; else the difference is of the known part only. */
  readonly isKnown: boolean
}

/** The other ways to have a resource, each with the bill of the whole design; none where its kind knows none. */
export function comparisons(
  design: Design,
  schemas: KindSchemas,
  costs: CostsByKind,
  prices: PriceTable,
  id: Id,
): readonly Comparison[] {
  const resource = Object.hasOwn(design.resources, id) ? design.resources[id] : undefined
  const kind = resource && Object.hasOwn(costs, resource.kind) ? costs[resource.kind] : undefined
  if (!resource || !kind?.alternatives) return []
  const now = estimate(design, schemas, costs, prices).total
  return kind.alternatives(resource, viewOf(design, schemas)).flatMap((alternative) => {
    const after = afterwards(design, schemas, alternative)
    if (!after) return []
    const total = estimate(after, schemas, costs, prices).total
    return [{ ...alternative, total, difference: differenceOf(now, total) }]
  })
}

export function differenceOf(before: Sum, after: Sum): Difference {
  return {
    certain: after.certain - before.certain,
    month: minus(monthOf(after), monthOf(before)),
    isKnown: before.unknown === 0 && after.unknown === 0,
  }
}

/** Null where the design does not take the edits. */
function afterwards(design: Design, schemas: KindSchemas, { edits }: Alternative): Design | null {
  try {
    return applyEdits(design, edits, schemas)
  } catch (error) {
    if (error instanceof EditRefused) return null
    throw error
  }
}
