import type { Price } from '../prices.ts'

/** A product of the AWS Price List, as far as it matters: what it is, and what it costs on demand. */
export interface Product {
  readonly family: string
  readonly attributes: Readonly<Record<string, string>>
  readonly price: Price
  /** What AWS writes beside the price: `$0.045 per NAT Gateway Hour`. */
  readonly description: string
}

interface Dimension {
  readonly beginRange?: string
  readonly description?: string
  readonly pricePerUnit?: { readonly USD?: string }
}

/**
 * One element of the `PriceList` that GetProducts answers: JSON in a string. Null where it has no price on demand in dollars.
 * A term may hold lines of no price at all (hours of a reserved instance); they are no price.
 * https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_pricing_GetProducts.html
 */
export function readProduct(text: string): Product | null {
  const item = parsed(text)
  const product = record(item?.['product'])
  const attributes = record(product?.['attributes'])
  const terms = record(record(item?.['terms'])?.['OnDemand'])
  if (!attributes || !terms) return null
  const dimensions = Object.values(terms)
    .flatMap((term) => Object.values(record(record(term)?.['priceDimensions']) ?? {}) as Dimension[])
    .flatMap((one) => {
      const usd = decimal(one.pricePerUnit?.USD)
      return usd === null || usd === '0'
        ? []
        : [{ from: Number(one.beginRange ?? 0), usd, description: one.description ?? '' }]
    })
    .toSorted((a, b) => a.from - b.from)
  const [first] = dimensions
  if (!first) return null
  const price = dimensions.map(({ usd }, at) => ({ upTo: dimensions[at + 1]?.from ?? null, usd }))
  return {
    family: typeof product?.['productFamily'] === 'string' ? product['productFamily'] : '',
    attributes: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)])),
    price: price.length === 1 ? first.usd : price,
    description: first.description,
  }
}

/** `0.0450000000` as `0.045`; exponents (`2.7E-9`) written out. */
export function decimal(usd: string | undefined): string | null {
  const [, whole = '', rest = '', power = '0'] = /^(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,2}))?$/.exec(usd ?? '') ?? []
  if (whole === '') return null
  const at = whole.length + Number(power)
  const digits = (whole + rest).padStart(whole.length + rest.length + Math.max(0, -at), '0').padEnd(at, '0')
  const cut = Math.max(0, at)
  const [before, after] = [digits.slice(0, cut).replace(/^0+(?=\d)/, ''), digits.slice(cut).replace(/0+$/, '')]
  return after === '' ? before || '0' : `${before || '0'}.${after}`
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return record(JSON.parse(text))
  } catch {
    return undefined
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
}
