import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LEAST_ZOOM, MOST_ZOOM } from '../canvas/fitting.ts'
import { pinched } from './listen.ts'

const spot = fc.integer({ min: -2000, max: 2000 })
const pair = fc.record({ x: spot, y: spot, apart: fc.integer({ min: 1, max: 1500 }) })

it('what was between two fingers still is, however they move, and as far as the picture grows', () => {
  const camera = fc.record({ x: spot, y: spot, zoom: fc.double({ min: LEAST_ZOOM, max: MOST_ZOOM, noNaN: true }) })
  fc.assert(
    fc.property(camera, pair, pair, (before, from, to) => {
      const after = pinched(before, from, to)
      expect(after.zoom).toBeGreaterThanOrEqual(LEAST_ZOOM)
      expect(after.zoom).toBeLessThanOrEqual(MOST_ZOOM)
      expect((to.x - after.x) / after.zoom).toBeCloseTo((from.x - before.x) / before.zoom, 4)
      expect((to.y - after.y) / after.zoom).toBeCloseTo((from.y - before.y) / before.zoom, 4)
    }),
  )
})

it('two fingers twice as far apart make everything twice as large', () => {
  expect(pinched({ x: 0, y: 0, zoom: 0.5 }, { x: 10, y: 10, apart: 100 }, { x: 10, y: 10, apart: 200 }).zoom).toBe(1)
})
