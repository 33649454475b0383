import { describe, expect, it } from 'vitest'
import { anchors } from './anchor.ts'

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
