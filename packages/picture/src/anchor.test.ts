import { describe, expect, it } from 'vitest'
import { anchors } from './anchor.ts'
import { distanceToLine } from './lines.ts'

const box = (x: number, y: number) => ({ x, y, width: 100, height: 50 })

describe('the ends of a line', () => {
  it('are on the sides that face each other', () => {
    expect(anchors(box(0, 0), box(300, 0))).toMatchObject({
      from: { side: 'right', x: 100 },
      to: { side: 'left', x: 300 },
    })
    expect(anchors(box(0, 0), box(0, 200))).toMatchObject({
      from: { side: 'bottom', y: 50 },
      to: { side: 'top', y: 200 },
    })
    expect(anchors(box(0, 200), box(0, 0))).toMatchObject({
      from: { side: 'top', y: 200 },
      to: { side: 'bottom', y: 50 },
    })
  })

  it('run straight where the two stand side by side', () => {
    const { from, to } = anchors(box(0, 0), box(300, 20))
    expect(from.y).toBe(to.y)
  })
})

describe('a line', () => {
  const straight = { type: 'tie', source: 'a', target: 'b', label: '', of: 'a' } as const
  const [a, b] = [box(0, 0), box(300, 200)]

  it('is touched on its way and a little beside it, and nowhere else', () => {
    expect(distanceToLine(straight, box(0, 0), box(300, 0), { x: 200, y: 28 })).toBeLessThan(4)
    expect(distanceToLine(straight, box(0, 0), box(300, 0), { x: 200, y: 40 })).toBeGreaterThan(4)
  })

  it('that curves is touched on its curve, not on the straight way', () => {
    const curved = { ...straight, type: 'mention' } as const
    expect(distanceToLine(curved, a, b, { x: 120, y: 26 })).toBeLessThan(4)
    expect(distanceToLine(curved, a, b, { x: 250, y: 175 })).toBeGreaterThan(4)
    expect(distanceToLine(straight, a, b, { x: 250, y: 175 })).toBeLessThan(4)
  })
})
