import { overlaps } from '@vpcanvas/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitted, onScreen } from './fitting.ts'

const window = { width: 712, height: 436 }
const zoomBar = { x: 12, y: 390, width: 170, height: 34 }
const minimap = { x: 532, y: 312, width: 168, height: 112 }
const legend = { x: 12, y: 12, width: 308, height: 120 }

const anyBox = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
  width: fc.integer({ min: 80, max: 4000 }),
  height: fc.integer({ min: 40, max: 2000 }),
})

describe('fitting a picture into the window', () => {
  it('shows all of it, under nothing that floats there', () => {
    fc.assert(
      fc.property(anyBox, fc.subarray([zoomBar, minimap, legend]), (box, floats) => {
        const seen = onScreen(box, fitted(box, window, floats))
        expect(seen.x).toBeGreaterThanOrEqual(0)
        expect(seen.y).toBeGreaterThanOrEqual(0)
        expect(seen.x + seen.width).toBeLessThanOrEqual(window.width)
        expect(seen.y + seen.height).toBeLessThanOrEqual(window.height)
        expect(floats.some((float) => overlaps(seen, float))).toBe(false)
      }),
    )
  })

  it('shows nothing larger than it is', () => {
    expect(fitted({ x: 0, y: 0, width: 100, height: 40 }, window, [zoomBar])).toMatchObject({ zoom: 1, x: 306, y: 198 })
  })

  it('stands in the middle where nothing is in its way', () => {
    const wide = { x: 0, y: 0, width: 2000, height: 300 }
    expect(fitted(wide, window, [zoomBar, minimap])).toEqual(fitted(wide, window, []))
  })

  it('goes beside a bar that would cost more height than width', () => {
    const tall = { x: 0, y: 0, width: 500, height: 1000 }
    const free = fitted(tall, window, [])
    expect(fitted(tall, window, [zoomBar]).zoom).toBe(free.zoom)
  })
})
