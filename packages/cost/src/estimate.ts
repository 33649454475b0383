import { type KnownPrice, type PriceTable, priceOf } from '@vpcanvas/catalogue/prices'
import { type Design, type Id, type KindSchemas, type Resource, viewOf } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { type Charge, type CostsByKind, HOURS, type Unit, type Usage, usageFor, usageOf } from './costs.ts'
import { amountOf, amountsOf, type MicroDollars, NO_SPAN, plus, type Span } from './money.ts'

/** One line of the bill. */
export interface CostLine {
  readonly id: string
  readonly label: Text
  readonly unit: Unit
  readonly region: string | null
  readonly quantity: number | Span
  readonly assumption: string | null
  /** Whether the resource says itself what to assume. */
  readonly isOwn: boolean
  /** Null where the price is not known. */
  readonly price: KnownPrice | null
  /** Millionths of a dollar a month; null where the price is not known. */
  readonly amount: MicroDollars | Span | null
}

export interface Sum {
  /** What comes whatever happens: millionths of a dollar a month. */
  readonly certain: MicroDollars
  /** What comes on top of it with use. */
  readonly usage: Span
  /** How many lines have no known price: with any, the sum is "at least". */
  readonly unknown: number
}

export interface ResourceCost extends Sum {
  readonly resource: Id
  readonly lines: readonly CostLine[]
}

export interface Estimate {
  readonly currency: 'USD'
  /** Hours in the month. */
  readonly hours: number
  readonly total: Sum
  /** What AWS bills for, in the order of ids; what costs nothing is left out. */
  readonly resources: readonly ResourceCost[]
  /** What was assumed about use. */
  readonly usage: Usage
  /** Where the prices are from, each once, the oldest first. */
  readonly sources: readonly { readonly date: string; readonly text: string }[]
}

const NOTHING: Sum = { certain: 0, usage: NO_SPAN, unknown: 0 }

/** The monthly bill of a design, on demand and without tax. The same design and prices give the same estimate. */
export function estimate(design: Design, schemas: KindSchemas, costs: CostsByKind, prices: PriceTable): Estimate {
  const usage = usageOf(design, costs)
  const view = viewOf(design, schemas)
  const known = new Map<string, KnownPrice | null>()
  const price = (region: string | undefined, rate: string | null) => {
    if (region === undefined || rate === null) return null
    const key = `${region} ${rate}`
    let found = known.get(key)
    if (found === undefined) known.set(key, (found = priceOf(prices, region, rate)))
    return found
  }
  const costOf = (resource: Resource): ResourceCost | null => {
    const kind = Object.hasOwn(costs, resource.kind) ? costs[resource.kind] : undefined
    const charges = kind?.charges?.(resource, view, usageFor(resource, usage)) ?? []
    if (charges.length === 0) return null
    const lines = charges.map((charge) => lineOf(charge, price(charge.region, charge.rate), resource))
    return { resource: resource.id, ...sumOf(lines.map(sumOfLine)), lines }
  }
  const resources = Object.keys(design.resources)
    .toSorted()
    .flatMap((id) => {
      const resource = design.resources[id]
      return (resource && costOf(resource)) ?? []
    })
  const sources = new Map(
    [...known.values()].flatMap((found) =>
      found ? [[`${found.source.date} ${found.source.text}`, found.source]] : [],
    ),
  )
  return {
    currency: 'USD',
    hours: HOURS,
    total: sumOf(resources),
    resources,
    usage,
    sources: [...sources].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source),
  }
}

function lineOf(
  { id, label, unit, region, quantity, assumption }: Charge,
  price: KnownPrice | null,
  { usage = {} }: Resource,
): CostLine {
  const isCertain = typeof quantity === 'number'
  return {
    id,
    label,
    unit,
    region: region ?? null,
    quantity,
    assumption: assumption ?? null,
    isOwn: assumption !== undefined && Object.hasOwn(usage, assumption),
    price,
    amount: price && (isCertain ? amountOf(price.price, quantity) : amountsOf(price.price, quantity)),
  }
}

function sumOfLine({ amount }: CostLine): Sum {
  if (amount === null) return { ...NOTHING, unknown: 1 }
  return typeof amount === 'number' ? { ...NOTHING, certain: amount } : { ...NOTHING, usage: amount }
}

export function sumOf(parts: readonly Sum[]): Sum {
  return parts.reduce(
    (sum, part) => ({
      certain: sum.certain + part.certain,
      usage: plus(sum.usage, part.usage),
      unknown: sum.unknown + part.unknown,
    }),
    NOTHING,
  )
}

/** The month as a whole, with little use, with what is usual, and with much. */
export function monthOf({ certain, usage }: Sum): Span {
  return { low: certain + usage.low, typical: certain + usage.typical, high: certain + usage.high }
}
