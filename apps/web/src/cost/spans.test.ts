import { describe, expect, it } from 'vitest'
import { withAmount } from './spans.ts'

const span = { low: 1, typical: 10, high: 100 }

describe('an assumption', () => {
  it('takes an amount between the others as it is', () => {
    expect(withAmount(span, 'typical', 20)).toEqual({ low: 1, typical: 20, high: 100 })
  })

  it('still rises when one amount passes the others', () => {
    expect(withAmount(span, 'low', 50)).toEqual({ low: 50, typical: 50, high: 100 })
    expect(withAmount(span, 'low', 500)).toEqual({ low: 500, typical: 500, high: 500 })
    expect(withAmount(span, 'high', 5)).toEqual({ low: 1, typical: 5, high: 5 })
    expect(withAmount(span, 'typical', 0)).toEqual({ low: 0, typical: 0, high: 100 })
    expect(withAmount(span, 'typical', 1000)).toEqual({ low: 1, typical: 1000, high: 1000 })
  })
})
