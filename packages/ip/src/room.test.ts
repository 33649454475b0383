import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, block, blockAt, contains, formatBlock, overlaps, sizeOf } from './block.ts'
import { areHalves, fitAll, freeBlocks, growthOf, parentOf, roomForPrefix } from './room.ts'

const shown = (blocks: readonly Block[]) => blocks.map(formatBlock)
const range = block('10.0.0.0/16')
const inRange = fc
  .tuple(fc.nat(0xffff), fc.integer({ min: 17, max: 28 }))
  .map(([offset, prefix]) => blockAt({ family: 4, value: 0x0a000000 + offset }, prefix))

describe('what is free', () => {
  it('is told in the widest aligned blocks', () => {
    expect(shown(freeBlocks([block('10.0.0.0/22')], [block('10.0.0.0/24')]))).toEqual(['10.0.1.0/24', '10.0.2.0/23'])
  })

  it('never joins across two ranges', () => {
    expect(shown(freeBlocks([block('10.0.0.0/16'), block('10.1.0.0/16')], []))).toEqual(['10.0.0.0/16', '10.1.0.0/16'])
  })

  it('and what is taken make up the range', () => {
    fc.assert(
      fc.property(fc.array(inRange, { maxLength: 20 }), (taken) => {
        const free = freeBlocks([range], taken)
        for (const one of free) {
          expect(contains(range, one)).toBe(true)
          expect(taken.some((other) => overlaps(other, one))).toBe(false)
        }
        const held = freeBlocks([range], free).reduce((sum, one) => sum + sizeOf(one), 0n)
        expect(held + free.reduce((sum, one) => sum + sizeOf(one), 0n)).toBe(sizeOf(range))
      }),
    )
  })
})

describe('room', () => {
  it('counts the blocks that fit', () => {
    expect(roomForPrefix([block('10.0.1.0/24'), block('10.0.2.0/23')], 24)).toBe(3)
    expect(roomForPrefix([block('10.0.1.0/24')], 23)).toBe(0)
  })

  it('is as much as can be placed, and not one more', () => {
    fc.assert(
      fc.property(fc.array(inRange, { maxLength: 12 }), fc.integer({ min: 18, max: 22 }), (taken, prefix) => {
        const free = freeBlocks([range], taken)
        const room = roomForPrefix(free, prefix)
        const places = fitAll(
          free,
          Array.from({ length: room }, () => prefix),
        )
        expect(places).toHaveLength(room)
        expect(
          fitAll(
            free,
            Array.from({ length: room + 1 }, () => prefix),
          ),
        ).toBeNull()
      }),
    )
  })

  it('places different sizes aligned, apart and in what is free', () => {
    fc.assert(
      fc.property(
        fc.array(inRange, { maxLength: 12 }),
        fc.array(fc.integer({ min: 18, max: 28 }), { maxLength: 8 }),
        (taken, prefixes) => {
          const places = fitAll(freeBlocks([range], taken), prefixes)
          if (!places) return
          expect(places.map(({ prefix }) => prefix)).toEqual(prefixes.toSorted((a, b) => a - b))
          for (const [n, one] of places.entries()) {
            expect(contains(range, one)).toBe(true)
            expect([...taken, ...places.slice(n + 1)].some((other) => overlaps(other, one))).toBe(false)
          }
        },
      ),
    )
  })
})

describe('neighbours', () => {
  it('are halves of one block, or of none', () => {
    expect(areHalves(block('10.0.0.0/24'), block('10.0.1.0/24'))).toBe(true)
    expect(areHalves(block('10.0.1.0/24'), block('10.0.2.0/24'))).toBe(false)
    expect(areHalves(block('10.0.0.0/24'), block('10.0.0.0/24'))).toBe(false)
    expect(parentOf(block('0.0.0.0/0'))).toBeNull()
  })

  it('limit growth', () => {
    expect(formatBlock(growthOf(block('10.0.0.0/24'), range, [block('10.0.4.0/24')]))).toBe('10.0.0.0/22')
    expect(formatBlock(growthOf(block('10.0.0.0/24'), range, []))).toBe('10.0.0.0/16')
    expect(formatBlock(growthOf(block('10.0.0.0/24'), range, [block('10.0.1.0/28')]))).toBe('10.0.0.0/24')
  })
})
