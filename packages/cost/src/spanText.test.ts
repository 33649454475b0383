import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSpan, spanText } from './spanText.ts'

const amount = fc.oneof(
  fc.integer({ min: 0, max: 1e9 }),
  fc.integer({ min: 0, max: 1e6 }).map((n) => n / 1000),
)

describe('a use as text', () => {
  it('means the same when it is read again', () => {
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount), (amounts) => {
        const [low = 0, typical = 0, high = 0] = amounts.toSorted((a, b) => a - b)
        expect(readSpan(spanText({ low, typical, high }))).toEqual({ low, typical, high })
      }),
    )
  })

  it('is one amount, or three that rise', () => {
    expect(readSpan('50')).toEqual({ low: 50, typical: 50, high: 50 })
    expect(readSpan(' 10, 100 ,1000 ')).toEqual({ low: 10, typical: 100, high: 1000 })
    expect(spanText({ low: 50, typical: 50, high: 50 })).toBe('50')
  })

  it.each(['', 'much', '1,000', '3,2,1', '-1', '1e99', '1000000001', '1,2,3,4', 'Infinity'])('is not "%s"', (text) => {
    expect(readSpan(text)).toBeNull()
  })
})
