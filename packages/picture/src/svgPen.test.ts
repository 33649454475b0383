import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { svgIcon } from './icon.ts'
import { type SvgMeans, svgPen } from './svgPen.ts'

const style = { size: 10, weight: 600, colour: '#123456' } as const
const penWith = (icon: SvgMeans['icon'] = () => null) =>
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
    const pen = penWith((name) => ({ address: `data:${name}`, plate: null, isDrawn: false }))
    for (const x of [0, 50, 100]) pen.icon('vpc', x, 0, 24)
    pen.icon('subnet', 0, 50, 24)
    const body = pen.body()
    expect(body.match(/<symbol/g)).toHaveLength(2)
    expect(body.match(/<use/g)).toHaveLength(4)
  })

  it('puts a plate under an icon with colours of its own, in the dark, and none under a drawn shape', () => {
    const pen = penWith((name) => svgIcon('<svg stroke="#000"/>', name === 'lock' ? '#ff0000' : null, '#eeeeee'))
    pen.icon('vpc', 0, 0, 24)
    pen.icon('lock', 0, 0, 24)
    const [vpc, lock] = [...pen.body().matchAll(/<symbol[^>]*>(.*?)<\/symbol>/g)].map(([, content = '']) => content)
    expect(vpc).toContain('fill="#eeeeee"')
    expect(lock).not.toContain('<rect')
    expect(atob(/base64,([^"]*)/.exec(lock ?? '')?.[1] ?? '')).toBe('<svg stroke="#ff0000"/>')
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
