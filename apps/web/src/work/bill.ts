import type { KnownPrice, PriceTable } from '@vpcanvas/catalogue/prices'
import {
  type Assumption,
  type Comparison,
  comparisons,
  type CostsByKind,
  type Estimate,
  estimate,
  type ResourceCost,
  type Span,
  type Sum,
  usageFor,
} from '@vpcanvas/cost'
import { type Design, type Id, type KindSchemas, viewOf } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'

/** What a design costs, as far as the page shows it. */
export interface Bill {
  readonly total: Sum
  readonly sources: readonly KnownPrice['source'][]
  /** By resource; of one that holds others, what is in it besides. Empty where only the sum was asked for. */
  readonly resources: readonly ResourceBill[]
  /** What the bill depends on, in the order of names. */
  readonly assumptions: readonly UsedAssumption[]
}

export interface ResourceBill extends Sum {
  readonly resource: Id
  /** What is in it, with itself; null where it holds nothing that is billed. */
  readonly within: Sum | null
}

export interface UsedAssumption extends Assumption {
  readonly name: string
  /** What is assumed where nothing else is said; `span` is what is said. */
  readonly usual: Span
}

export interface CostOf {
  readonly about: Text
  readonly cost: ResourceCost | null
  readonly comparisons: readonly Comparison[]
  /** What its bill depends on; `usual` is what the design assumes of all such resources. */
  readonly assumptions: readonly UsedAssumption[]
}

export function billOf(
  design: Design,
  schemas: KindSchemas,
  costs: CostsByKind,
  prices: PriceTable,
  isWhole: boolean,
): Bill {
  const estimated = estimate(design, schemas, costs, prices)
  const { total, sources } = estimated
  if (!isWhole) return { total, sources, resources: [], assumptions: [] }
  return { total, sources, resources: withContainers(design, schemas, estimated), assumptions: used(costs, estimated) }
}

export function costOf(
  design: Design,
  schemas: KindSchemas,
  costs: CostsByKind,
  prices: PriceTable,
  id: Id,
): CostOf | null {
  const resource = Object.hasOwn(design.resources, id) ? design.resources[id] : undefined
  const kind = resource && costs[resource.kind]
  if (!kind) return null
  const estimated = estimate(design, schemas, costs, prices)
  const cost = estimated.resources.find((one) => one.resource === id) ?? null
  const own = usageFor(resource, estimated.usage)
  const assumptions = used(costs, { resources: cost ? [cost] : [], usage: estimated.usage }).map((one) => ({
    ...one,
    usual: one.span,
    span: own[one.name] ?? one.span,
  }))
  return { about: kind.about, cost, comparisons: comparisons(design, schemas, costs, prices, id), assumptions }
}

function withContainers(design: Design, schemas: KindSchemas, { resources }: Estimate): readonly ResourceBill[] {
  const view = viewOf(design, schemas)
  const own = new Map<Id, Sum>()
  const within = new Map<Id, Sum>()
  for (const { resource, certain, usage, unknown } of resources) {
    const sum = { certain, usage, unknown }
    own.set(resource, sum)
    for (let at = view.get(resource)?.parent ?? null, steps = 0; at !== null && steps < 64; steps++) {
      const known = within.get(at)
      within.set(at, known ? added(known, sum) : sum)
      at = view.get(at)?.parent ?? null
    }
  }
  return [...new Set([...own.keys(), ...within.keys()])].toSorted().map((resource) => {
    const sum = own.get(resource)
    const inside = within.get(resource)
    return { resource, ...(sum ?? NOTHING), within: inside ? added(inside, sum ?? NOTHING) : null }
  })
}

const NOTHING: Sum = { certain: 0, usage: { low: 0, typical: 0, high: 0 }, unknown: 0 }

function added(a: Sum, b: Sum): Sum {
  const usage = {
    low: a.usage.low + b.usage.low,
    typical: a.usage.typical + b.usage.typical,
    high: a.usage.high + b.usage.high,
  }
  return { certain: a.certain + b.certain, usage, unknown: a.unknown + b.unknown }
}

function used(
  costs: CostsByKind,
  { resources, usage }: Pick<Estimate, 'resources' | 'usage'>,
): readonly UsedAssumption[] {
  const names = new Set(resources.flatMap(({ lines }) => lines.flatMap(({ assumption }) => assumption ?? [])))
  return Object.values(costs)
    .flatMap(({ assumes = {} }) => Object.entries(assumes))
    .filter(([name]) => names.has(name))
    .map(([name, assumption]) => ({
      ...assumption,
      name,
      usual: assumption.span,
      span: usage[name] ?? assumption.span,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
