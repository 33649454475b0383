import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountOf, dollars } from './money.ts'

const TIERS = [
  { upTo: 100, usd: '0.09' },
  { upTo: 1000, usd: '0.085' },
  { upTo: null, usd: '0.05' },
]

describe('an amount', () => {
  it('is exact where floating point is not', () => {
    expect(amountOf('0.045', 730)).toBe(32_850_000)
    expect(amountOf('0.1', 3)).toBe(300_000)
    expect(amountOf('0.0023', 500)).toBe(1_150_000)
    expect(amountOf('0.0042', 730)).toBe(3_066_000)
    expect(amountOf('0.084', 0.1 * 730)).toBe(6_132_000)
  })

  it('is rounded to the nearest millionth of a dollar', () => {
    expect(amountOf('0.0000014', 1)).toBe(1)
    expect(amountOf('0.0000015', 1)).toBe(2)
  })

  it('goes through the tiers of a price', () => {
    expect(amountOf(TIERS, 100)).toBe(9_000_000)
    expect(amountOf(TIERS, 1000)).toBe(9_000_000 + 76_500_000)
    expect(amountOf(TIERS, 2000)).toBe(9_000_000 + 76_500_000 + 50_000_000)
    expect(amountOf(TIERS, 0)).toBe(0)
  })

  it('never falls with the quantity, and is always whole', () => {
    const quantity = fc.double({ min: 0, max: 1e7, noNaN: true })
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const [less, more] = [amountOf(TIERS, Math.min(a, b)), amountOf(TIERS, Math.max(a, b))]
        expect(Number.isSafeInteger(less) && Number.isSafeInteger(more)).toBe(true)
        expect(less).toBeLessThanOrEqual(more)
      }),
    )
  })
})

describe('dollars', () => {
  it.each([
    [0, '0.00'],
    [32_850_000, '32.85'],
    [1_234_567_890_000, '1,234,567.89'],
    [-32_850_000, '-32.85'],
    [4_999, '<0.01'],
    [-1, '-<0.01'],
    [5_000, '0.01'],
    [999_995_000, '1,000.00'],
  ])('%d are %s', (amount, said) => {
    expect(dollars(amount)).toBe(said)
  })
})
