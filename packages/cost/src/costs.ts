import type { Design, Edit, Props, Resource, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Span } from './money.ts'

/** Hours in a month, as AWS counts them in its own estimates. */
export const HOURS = 730

/** What prices are asked for. `gb` is 2^30 bytes, as AWS bills them. */
export type Unit = 'hour' | 'gb' | 'gbMonth' | 'gbHour' | 'millionEcpu'

/** One thing that AWS puts on the bill for a resource, in a month. */
export interface Charge {
  /** Names it within the resource: `hours`. */
  readonly id: string
  readonly label: Text
  /** The name of its price in the price table; null where nobody can say which it is. */
  readonly rate: string | null
  /** The region's code; undefined where the design does not say. */
  readonly region: string | undefined
  readonly unit: Unit
  /** How many units: a number where the design alone decides, a span where it depends on use. */
  readonly quantity: number | Span
  /** The assumption that the span is from. */
  readonly assumption?: string
}

/** What a design does not say and a bill depends on. Changed in the design's settings, under its name. */
export interface Assumption {
  readonly label: Text
  /** What it counts: `GB a month`. */
  readonly unit: Text
  readonly span: Span
}

/** Another way to have the same, with what it means besides money. */
export interface Alternative {
  readonly id: string
  readonly title: Text
  /** What is won or risked: availability, work, data. */
  readonly trade: Text
  readonly edits: readonly Edit[]
  /** Why the edits serve to compare and cannot be made, where that is so: something is missing that a design does not hold. */
  readonly onlyCompared?: Text
}

/** What is assumed about use, by the names of the assumptions. */
export type Usage = Readonly<Record<string, Span>>

/** What a kind says about its price. */
export interface Costs<P extends Props = Props> {
  /** What AWS bills it for, or that it costs nothing. */
  readonly about: Text
  readonly assumes?: Readonly<Record<string, Assumption>>
  /** Left out: AWS bills nothing for it. */
  charges?(resource: Resource<P>, view: View, usage: Usage): readonly Charge[]
  alternatives?(resource: Resource<P>, view: View): readonly Alternative[]
}

export type CostsByKind = Readonly<Record<string, Costs>>

/** What the bill of a kind can assume, by the names of the assumptions. */
export function assumptionsOf(costs: CostsByKind, kind: string): Readonly<Record<string, Assumption>> {
  return (Object.hasOwn(costs, kind) ? costs[kind]?.assumes : undefined) ?? {}
}

/** Every assumption that the kinds make, by its name, with what the design says instead. */
export function usageOf(design: Pick<Design, 'settings'>, costs: CostsByKind): Usage {
  const said = design.settings.usage ?? {}
  return Object.fromEntries(
    Object.values(costs)
      .flatMap(({ assumes = {} }) => Object.entries(assumes))
      .map(([name, { span }]) => [name, (Object.hasOwn(said, name) && said[name]) || span]),
  )
}

/** What is assumed of the use of one resource: what it says itself comes first. */
export function usageFor({ usage: own }: Pick<Resource, 'usage'>, usage: Usage): Usage {
  return own ? { ...usage, ...own } : usage
}

/** The assumption of a name; the kinds' own figures stand in where nothing is known of it. */
export function spanOf(usage: Usage, name: string, times = 1): Span {
  const span = Object.hasOwn(usage, name) ? usage[name] : undefined
  if (!span) throw new RangeError(`nothing is assumed under ${name}`)
  return { low: span.low * times, typical: span.typical * times, high: span.high * times }
}
