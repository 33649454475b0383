import type { PriceTable } from '@vpcanvas/catalogue/prices'
import { applyEdits, type Design, EditRefused, type Id, type KindSchemas, viewOf } from '@vpcanvas/model'
import type { Alternative, CostsByKind } from './costs.ts'
import { type Estimate, estimate, monthOf, type Sum } from './estimate.ts'
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
  /** Whether all that is different has known prices; else the difference is of the known part only. */
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
  const now = estimate(design, schemas, costs, prices)
  return kind.alternatives(resource, viewOf(design, schemas)).flatMap((alternative) => {
    const after = afterwards(design, schemas, alternative)
    if (!after) return []
    const then = estimate(after, schemas, costs, prices)
    return [{ ...alternative, total: then.total, difference: differenceOf(now, then) }]
  })
}

/** @param before Null for nothing at all. */
export function differenceOf(before: Estimate | null, after: Estimate): Difference {
  const [old, fresh] = [unknownIn(before), unknownIn(after)]
  return {
    certain: after.total.certain - (before?.total.certain ?? 0),
    month: before ? minus(monthOf(after.total), monthOf(before.total)) : monthOf(after.total),
    isKnown: old.symmetricDifference(fresh).size === 0,
  }
}

/** The lines without a known price: what is on both sides makes no difference. */
function unknownIn(estimated: Estimate | null): ReadonlySet<string> {
  return new Set(
    estimated?.resources.flatMap(({ resource, lines }) =>
      lines.flatMap(({ id, label, amount }) => (amount === null ? `${resource} ${id} ${label.en}` : [])),
    ),
  )
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
