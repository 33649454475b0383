import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { block, blockAt, contains, formatBlock } from './block.ts'
import { drawnTo, mapBlock, mapRowPrefix, mapSpot } from './map.ts'

const frame = block('10.0.0.0/16')

describe('the map of a block', () => {
  it('has sixteen rows, fewer where rows would be too narrow', () => {
    expect(mapRowPrefix(frame, 28)).toBe(20)
    expect(mapRowPrefix(block('10.0.0.0/26'), 28)).toBe(28)
    expect(mapRowPrefix(block('10.0.0.0/30'), 28)).toBe(30)
    expect(mapRowPrefix(block('2001:db8::/56'), 64)).toBe(60)
  })

  it('gives wide blocks whole rows and narrow ones a part of one', () => {
    expect(mapSpot(frame, block('10.0.32.0/19'), 28)).toEqual({ row: 2, rows: 2, left: 0, width: 1 })
    expect(mapSpot(frame, block('10.0.17.0/24'), 28)).toEqual({ row: 1, rows: 1, left: 1 / 16, width: 1 / 16 })
    expect(mapSpot(frame, block('10.0.0.0/8'), 28)).toEqual({ row: 0, rows: 16, left: 0, width: 1 })
    expect(mapSpot(frame, block('10.1.0.0/24'), 28)).toBeNull()
  })

  it('finds every block again at its own place', () => {
    fc.assert(
      fc.property(fc.nat(0xffff), fc.integer({ min: 16, max: 28 }), (offset, prefix) => {
        const one = blockAt({ family: 4, value: 0x0a000000 + offset }, prefix)
        const spot = mapSpot(frame, one, 28)
        if (!spot) throw new Error('not on the map')
        expect(mapBlock(frame, spot.row, spot.left + spot.width / 2, prefix, 28)).toEqual(one)
        expect(spot.rows * spot.width).toBe(2 ** (20 - prefix))
      }),
    )
  })
})

describe('an end that is drawn', () => {
  const sizes = { widest: 16, narrowest: 28 }
  it('comes to the nearest aligned place', () => {
    const at = block('10.0.4.0/24')
    expect(formatBlock(drawnTo(at, 'last', 0x0a0005f0, sizes))).toBe('10.0.4.0/23')
    expect(formatBlock(drawnTo(at, 'last', 0x0a000440, sizes))).toBe('10.0.4.0/26')
    expect(formatBlock(drawnTo(block('10.0.5.0/24'), 'first', 0x0a000400, sizes))).toBe('10.0.4.0/23')
  })

  it('skips the sizes that there are not', () => {
    const six = { widest: 44, narrowest: 64, step: 4 }
    const at = block('2001:db8:0:10::/60')
    const address = (text: string) => block(text).first
    expect(formatBlock(drawnTo(at, 'last', address('2001:db8:0:11::/64'), six))).toBe('2001:db8:0:10::/64')
    expect(formatBlock(drawnTo(block('2001:db8::/60'), 'last', address('2001:db8:0:c0::/64'), six))).toBe(
      '2001:db8::/56',
    )
    expect(formatBlock(drawnTo(at, 'last', address('2001:db8:0:1e::/64'), six))).toBe('2001:db8:0:10::/60')
  })

  it('leaves the other where it was', () => {
    fc.assert(
      fc.property(fc.nat(0xffff), fc.nat(0xffff), fc.integer({ min: 16, max: 28 }), (offset, to, prefix) => {
        const at = blockAt({ family: 4, value: 0x0a000000 + offset }, prefix)
        expect(drawnTo(at, 'last', 0x0a000000 + to, sizes).first).toBe(at.first)
        const up = drawnTo(at, 'first', 0x0a000000 + to, sizes)
        expect(up.last).toBe(at.last)
        expect(contains(up, at) || contains(at, up)).toBe(true)
      }),
    )
  })
})
