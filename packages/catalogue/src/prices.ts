import { regionById, type Partition } from './regions.ts'
import file from './prices.json' with { type: 'json' }

/**
 * What AWS asks for, on demand and without tax, in US dollars: for each region and rate a price, with the source and the
 * date of each figure. A price that is not in the table is not known, and nobody guesses it. The table that comes with
 * vpcanvas is in `prices.json`; `vpcanvas cost --refresh` reads the AWS Price List instead.
 * https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/price-changes.html
 */
export interface PriceTable {
  readonly format: 1
  readonly sources: Readonly<Record<string, PriceSource>>
  /** What holds in every region of a partition that says nothing else. */
  readonly everywhere: readonly (PriceBlock & { readonly partition: Partition })[]
  readonly regions: Readonly<Record<string, readonly PriceBlock[]>>
}

export interface PriceSource {
  /** The day that the figures are of: `2026-10-01`. */
  readonly date: string
  readonly text: string
}

/** Prices that have one source. */
interface PriceBlock {
  readonly source: string
  /** By the name of the rate: `nat-hour`, `node-hour:valkey:cache.t4g.small`. */
  readonly rates: Readonly<Record<string, Price>>
}

/** Dollars a unit, as a decimal (`0.045`); or by how much is used in a month, each tier up to an amount. */
export type Price = string | readonly PriceTier[]

export interface PriceTier {
  /** The unit up to which it holds; null for all above. */
  readonly upTo: number | null
  readonly usd: string
}

export interface KnownPrice {
  readonly price: Price
  readonly source: PriceSource
}

/** The prices that come with vpcanvas. */
export const builtInPrices: PriceTable = file as unknown as PriceTable

/** What a rate costs in a region; null where that is not known. */
export function priceOf(table: PriceTable, region: string, rate: string): KnownPrice | null {
  const own = Object.hasOwn(table.regions, region) ? (table.regions[region] ?? []) : []
  const partition = regionById(region)?.partition
  const shared = table.everywhere.filter((block) => block.partition === partition)
  for (const { source, rates } of [...own, ...shared]) {
    const price = Object.hasOwn(rates, rate) ? rates[rate] : undefined
    const said = Object.hasOwn(table.sources, source) ? table.sources[source] : undefined
    if (price !== undefined && said) return { price, source: said }
  }
  return null
}

/** A table with another one over it: of each region that the other has, its prices come first. */
export function withPrices(table: PriceTable, over: PriceTable): PriceTable {
  const regions: Record<string, readonly PriceBlock[]> = { ...table.regions }
  for (const [region, blocks] of Object.entries(over.regions)) {
    regions[region] = [...blocks, ...(table.regions[region] ?? [])]
  }
  return {
    format: 1,
    sources: { ...table.sources, ...over.sources },
    everywhere: [...over.everywhere, ...table.everywhere],
    regions,
  }
}

const DECIMAL = /^\d{1,7}(\.\d{1,12})?$/
const DATE = /^\d{4}-\d{2}-\d{2}$/

/** A table out of parsed JSON of unknown origin, or the place where it is none: `regions.us-east-1[0].rates.nat-hour`. */
export function readPrices(json: unknown): { readonly table: PriceTable } | { readonly place: string } {
  if (!isRecord(json) || json['format'] !== 1) return { place: 'format' }
  const { sources, everywhere, regions } = json
  if (!isRecord(sources)) return { place: 'sources' }
  for (const [id, source] of Object.entries(sources)) {
    const isSound = isRecord(source) && typeof source['text'] === 'string' && DATE.test(String(source['date']))
    if (!isSound) return { place: `sources.${id}` }
  }
  if (!Array.isArray(everywhere)) return { place: 'everywhere' }
  if (!isRecord(regions)) return { place: 'regions' }
  const lists: [string, unknown][] = [['everywhere', everywhere]]
  for (const [region, blocks] of Object.entries(regions)) lists.push([`regions.${region}`, blocks])
  for (const [place, blocks] of lists) {
    if (!Array.isArray(blocks)) return { place }
    for (const [index, block] of blocks.entries()) {
      const wrong = wrongBlock(block, sources)
      if (wrong !== null) return { place: `${place}[${index}]${wrong}` }
    }
  }
  return { table: json as unknown as PriceTable }
}

function wrongBlock(block: unknown, sources: Readonly<Record<string, unknown>>): string | null {
  if (!isRecord(block)) return ''
  if (typeof block['source'] !== 'string' || !Object.hasOwn(sources, block['source'])) return '.source'
  if (!isRecord(block['rates'])) return '.rates'
  for (const [rate, price] of Object.entries(block['rates'])) if (!isPrice(price)) return `.rates.${rate}`
  return null
}

function isPrice(price: unknown): price is Price {
  if (typeof price === 'string') return DECIMAL.test(price)
  if (!Array.isArray(price) || price.length === 0) return false
  let from = 0
  return price.every((tier: unknown, index) => {
    if (!isRecord(tier) || typeof tier['usd'] !== 'string' || !DECIMAL.test(tier['usd'])) return false
    const { upTo } = tier
    if (index === price.length - 1) return upTo === null
    if (typeof upTo !== 'number' || !Number.isSafeInteger(upTo) || upTo <= from) return false
    from = upTo
    return true
  })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
