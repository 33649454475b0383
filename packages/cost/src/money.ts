import type { Price } from '@vpcanvas/catalogue/prices'

/** A millionth of a US dollar, as a whole number: sums of these are exact. */
export type MicroDollars = number

/** An amount that depends on use: with little of it, with what is usual, and with much. */
export interface Span {
  readonly low: number
  readonly typical: number
  readonly high: number
}

export const NO_SPAN: Span = { low: 0, typical: 0, high: 0 }

/** Digits that a price may have after its point. */
const DIGITS = 12
/** Quantities count to the thousandth. */
const PARTS = 1000
const TO_MICRO = 10n ** BigInt(DIGITS - 6) * BigInt(PARTS)

/** What a quantity costs at a price, tier by tier, rounded to the nearest millionth of a dollar. */
export function amountOf(price: Price, quantity: number): MicroDollars {
  const all = thousandths(quantity)
  if (typeof price === 'string') return rounded(scaled(price) * all)
  let sum = 0n
  let from = 0n
  for (const { upTo, usd } of price) {
    const end = upTo === null ? all : least(thousandths(upTo), all)
    if (end > from) sum += scaled(usd) * (end - from)
    if (upTo === null || end === all) break
    from = end
  }
  return rounded(sum)
}

export function amountsOf(price: Price, { low, typical, high }: Span): Span {
  return { low: amountOf(price, low), typical: amountOf(price, typical), high: amountOf(price, high) }
}

export function plus(a: Span, b: Span): Span {
  return { low: a.low + b.low, typical: a.typical + b.typical, high: a.high + b.high }
}

export function minus(a: Span, b: Span): Span {
  return { low: a.low - b.low, typical: a.typical - b.typical, high: a.high - b.high }
}

/** `1,234.56`: dollars and cents, in the digits of every language; less than a cent that is not nothing says so. */
export function dollars(amount: MicroDollars): string {
  const cents = Math.round(Math.abs(amount) / 10_000)
  if (cents === 0 && amount !== 0) return `${amount < 0 ? '-' : ''}<0.01`
  const whole = Math.floor(cents / 100).toString()
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return `${amount < 0 && cents > 0 ? '-' : ''}${grouped}.${String(cents % 100).padStart(2, '0')}`
}

/** The digits of a decimal as a whole number of its last place. */
function scaled(usd: string): bigint {
  const [whole = '0', rest = ''] = usd.split('.')
  return BigInt(whole + rest.slice(0, DIGITS).padEnd(DIGITS, '0'))
}

function thousandths(quantity: number): bigint {
  return BigInt(Math.round(Math.max(0, quantity) * PARTS))
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b
}

function rounded(amount: bigint): MicroDollars {
  return Number((amount + TO_MICRO / 2n) / TO_MICRO)
}
