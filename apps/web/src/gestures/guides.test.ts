import { GRID } from '@vpcanvas/model'
import { array, assert, double, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guided } from './guides.ts'

const card = (x: number, y: number) => ({ x, y, width: 176, height: 64 })

describe('a dragged thing', () => {
  it('is drawn in line with one that is near', () => {
    const { by, guides } = guided(card(405, 203), [card(400, 40)], 8)
    expect(by).toEqual({ x: -5, y: -3 })
    expect(guides).toContainEqual({ axis: 'x', at: 400, from: 40, to: 264 })
  })

  it('is on the grid where nothing is near', () => {
    const { by, guides } = guided(card(301, 502), [card(0, 0)], 6)
    expect(by).toEqual({ x: 3, y: 2 })
    expect(guides).toEqual([])
  })

  it('says the same of a moment ago as long as nothing is another', () => {
    const { guides } = guided(card(405, 203), [card(400, 40)], 8)
    expect(guided(card(404, 203), [card(400, 40)], 8, guides).guides).toBe(guides)
    expect(guided(card(404, 403), [card(400, 40)], 8, guides).guides).not.toBe(guides)
  })

  it('lines up its middle as well as its edges, the nearest first', () => {
    const wide = { x: 0, y: 0, width: 400, height: 100 }
    expect(guided(card(114, 300), [wide], 8).by.x).toBe(-2)
    expect(guided(card(221, 300), [wide], 8).by.x).toBe(3)
  })

  it('always comes to lie on the grid, never further away than the grid or the reach', () => {
    const box = record({
      x: integer({ min: -100, max: 100 }).map((n) => n * GRID),
      y: integer({ min: -100, max: 100 }).map((n) => n * GRID),
      width: integer({ min: 1, max: 40 }).map((n) => n * GRID),
      height: integer({ min: 1, max: 40 }).map((n) => n * GRID),
    })
    const offset = double({ min: -20, max: 20, noNaN: true })
    assert(
      property(box, offset, offset, array(box, { maxLength: 8 }), (start, dx, dy, others) => {
        const dragged = { ...start, x: start.x + dx, y: start.y + dy }
        const { by, guides } = guided(dragged, others, 7)
        for (const axis of ['x', 'y'] as const) {
          const place = (dragged[axis] + by[axis]) / GRID
          expect(Math.abs(place - Math.round(place))).toBeLessThan(1e-6)
          expect(Math.abs(by[axis])).toBeLessThanOrEqual(7)
        }
        for (const { axis, from, to } of guides) {
          const length = axis === 'x' ? dragged.height : dragged.width
          expect(to - from).toBeGreaterThanOrEqual(length - 1e-6)
        }
      }),
    )
  })
})
