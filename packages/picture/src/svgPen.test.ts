import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { svgPen } from './svgPen.ts'

const style = { size: 10, weight: 600, colour: '#123456' } as const
const penWith = (icon: (name: string) => string | null = () => null) =>
  svgPen({ widthOf: (text, { size }) => (text.length * size) / 2, icon, sans: 'sans-serif', mono: 'monospace' })

describe('a picture as SVG', () => {
  it('has boxes with their stroke inside, and texts as wide as their room', () => {
    const pen = penWith()
    pen.box(10, 20, 100, 50, { fill: '#fff', stroke: '#000', width: 2, radius: 6 })
    pen.text('web', 30, 40, style)
    expect(pen.body()).toContain(
      '<rect x="11" y="21" width="98" height="48" rx="5" fill="#fff" stroke="#000" stroke-width="2"/>',
    )
    expect(pen.body()).toContain('textLength="15"')
  })

  it('holds each icon once, however often it is drawn', () => {
    const pen = penWith((name) => `data:${name}`)
    for (const x of [0, 50, 100]) pen.icon('vpc', x, 0, 24)
    pen.icon('subnet', 0, 50, 24)
    const body = pen.body()
    expect(body.match(/<symbol/g)).toHaveLength(2)
    expect(body.match(/<use/g)).toHaveLength(4)
  })

  it('leaves out an icon that cannot be had', () => {
    const pen = penWith()
    pen.icon('vpc', 0, 0, 24)
    expect(pen.body()).toBe('')
  })

  it('takes nothing of a name for markup', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const pen = penWith()
        pen.text(text, 0, 0, style)
        const content = /^<text[^<>]*>([^<>]*)<\/text>$/u.exec(pen.body())
        expect(text === '' || content !== null).toBe(true)
        expect(content?.[1] ?? '').not.toMatch(/&(?!(amp|lt|gt|quot);)/)
      }),
    )
  })
})
