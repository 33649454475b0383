import { excludeCidr, mergeCidr, overlapCidr } from 'cidr-tools'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  block,
  blockAt,
  contains,
  exclude,
  formatBlock,
  merge,
  nextFree,
  overlappingPairs,
  overlaps,
  usableInSubnet,
} from './index.ts'

/** Blocks close together, so that they often meet. */
const near = fc
  .tuple(fc.nat(0xffff), fc.integer({ min: 16, max: 30 }))
  .map(([low, prefix]) => blockAt({ family: 4, value: 0x0a000000 + low }, prefix))
const some = fc.array(near, { maxLength: 12 })
const texts = (blocks: Parameters<typeof merge>[0]) => blocks.map(formatBlock)

describe('sets of blocks', () => {
  it('merge as an independent library says', () => {
    fc.assert(
      fc.property(some, (blocks) => {
        expect(texts(merge(blocks))).toEqual(mergeCidr(texts(blocks)))
      }),
    )
  })

  it('exclude as an independent library says', () => {
    fc.assert(
      fc.property(some, some, (within, taken) => {
        const judged = within.length === 0 ? [] : excludeCidr(texts(within), texts(taken))
        expect(texts(exclude(within, taken))).toEqual(judged)
      }),
    )
  })

  it('overlap as an independent library says', () => {
    fc.assert(
      fc.property(near, near, (a, b) => {
        expect(overlaps(a, b)).toBe(overlapCidr(formatBlock(a), formatBlock(b)))
      }),
    )
  })

  it('name each overlapping pair once', () => {
    fc.assert(
      fc.property(some, (blocks) => {
        const pairs = overlappingPairs(blocks.map((one) => ({ block: one })))
        const expected = blocks.flatMap((a, index) => blocks.slice(index + 1).filter((b) => overlaps(a, b)))
        expect(pairs).toHaveLength(expected.length)
        expect(pairs.every(([a, b]) => overlaps(a.block, b.block))).toBe(true)
      }),
    )
  })
})

describe('the next free block', () => {
  it('lies inside, meets nothing that is taken, and is the first that does', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 18, max: 28 }), (taken, prefix) => {
        const within = block('10.0.0.0/16')
        const free = nextFree([within], taken, prefix)
        const first = candidates(within, prefix).find((one) => !taken.some((other) => overlaps(one, other)))
        expect(free && formatBlock(free)).toBe(first ? formatBlock(first) : null)
        if (free) expect(contains(within, free)).toBe(true)
      }),
    )
  })

  it('moves on to the next range where the first is full', () => {
    const free = nextFree([block('10.0.0.0/24'), block('10.5.0.0/24')], [block('10.0.0.0/24')], 26)
    expect(free && formatBlock(free)).toBe('10.5.0.0/26')
  })

  it('is none where nothing is left, or nothing so large fits', () => {
    expect(nextFree([block('10.0.0.0/24')], [block('10.0.0.0/25'), block('10.0.0.128/25')], 28)).toBeNull()
    expect(nextFree([block('10.0.0.0/24')], [], 20)).toBeNull()
  })

  it('of IPv6 works alike', () => {
    const free = nextFree([block('2001:db8::/56')], [block('2001:db8::/64')], 64)
    expect(free && formatBlock(free)).toBe('2001:db8:0:1::/64')
  })
})

function candidates(within: ReturnType<typeof block>, prefix: number) {
  const size = 2 ** (32 - prefix)
  const count = Math.floor((Number(within.last) - Number(within.first) + 1) / size)
  return Array.from({ length: count }, (_, index) =>
    blockAt({ family: 4, value: Number(within.first) + index * size }, prefix),
  )
}

describe('a subnet', () => {
  it('has five addresses fewer than its block', () => {
    expect(usableInSubnet(block('10.0.0.0/24'))).toBe(251)
    expect(usableInSubnet(block('10.0.0.0/28'))).toBe(11)
  })
})
