import { assert, property, string, integer } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitted } from './fit.ts'
import { recordingPen } from './recordingPen.ts'

const style = { size: 10, weight: 400, colour: '#000' } as const
const { pen } = recordingPen()

describe('a text that has to fit', () => {
  it('stays as it is where there is room', () => {
    expect(fitted('web-subnet-a', 200, style, pen)).toBe('web-subnet-a')
  })

  it('ends in an ellipsis where there is not', () => {
    expect(fitted('web-subnet-a', 30, style, pen)).toBe('web-s…')
  })

  it('is never wider than its room', () => {
    assert(
      property(string(), integer({ min: 0, max: 200 }), (text, width) => {
        expect(pen.widthOf(fitted(text, width, style, pen), style)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
