import { containsCidr, excludeCidr, mergeCidr, overlapCidr } from 'cidr-tools'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAddress, nearFours, nearSixes } from './arbitraries.ts'
import {
  type Block,
  block,
  blockAt,
  contains,
  exclude,
  formatBlock,
  merge,
  nextFree,
  overlappingPairs,
  overlaps,
  rangeToBlocks,
  sizeOf,
  split,
  widthOf,
} from './index.ts'

const families = [
  { family: 'IPv4', near: nearFours, whole: block('255.255.255.0/24') },
  { family: 'IPv6', near: nearSixes, whole: block('ffff:ffff:ffff:ffff:ffff:ffff:ffff:ff00/120') },
]
const texts = (blocks: readonly Block[]) => blocks.map(formatBlock)
const only = (blocks: readonly Block[], family: number) => blocks.filter((one) => one.family === family)

/** Pairs in one form, whatever their order and the order within each. */
const ids = (pairs: readonly (readonly { readonly id: number }[])[]) =>
  pairs
    .map((pair) =>
      pair
        .map(({ id }) => id)
        .toSorted((a, b) => a - b)
        .join('-'),
    )
    .toSorted()

describe.each(families)('sets of $family blocks', ({ near, whole }) => {
  it('merge as an independent library says', () => {
    fc.assert(
      fc.property(near, (blocks) => {
        expect(texts(merge(blocks))).toEqual(mergeCidr(texts(blocks)))
      }),
    )
  })

  it('exclude as an independent library says', () => {
    fc.assert(
      fc.property(near, near, (within, taken) => {
        const judged = within.length === 0 ? [] : excludeCidr(texts(within), texts(taken))
        expect(texts(exclude(within, taken))).toEqual(judged)
      }),
    )
  })

  it('that are excluded from a whole make it up again', () => {
    fc.assert(
      fc.property(near, (taken) => {
        expect(merge([...exclude([whole], taken), ...taken])).toEqual([whole])
      }),
    )
  })

  it('overlap and contain as an independent library says', () => {
    fc.assert(
      fc.property(near, (blocks) => {
        for (const a of blocks) {
          for (const b of blocks) {
            expect(overlaps(a, b)).toBe(overlapCidr(formatBlock(a), formatBlock(b)))
            expect(contains(a, b)).toBe(containsCidr(formatBlock(a), formatBlock(b)))
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('name each overlapping pair once', () => {
    fc.assert(
      fc.property(near, (blocks) => {
        const entries = blocks.map((one, id) => ({ block: one, id }))
        const expected = entries.flatMap((a) =>
          entries.slice(a.id + 1).flatMap((b) => (overlaps(a.block, b.block) ? [[a, b]] : [])),
        )
        expect(ids(overlappingPairs(entries))).toEqual(ids(expected))
      }),
    )
  })

  it('have a next free block that is the first of all that would do', () => {
    fc.assert(
      fc.property(near, near, fc.integer({ min: 0, max: 8 }), (within, taken, more) => {
        const prefix = whole.prefix + more
        const first = within
          .flatMap((range) => (prefix < range.prefix ? [] : [...split(range, prefix)]))
          .find((one) => !taken.some((other) => overlaps(one, other)))
        expect(nextFree(within, taken, prefix)).toEqual(first ?? null)
      }),
      { numRuns: 500 },
    )
  })

  it('are given out block by block until the range is full, and none is moved or given twice', () => {
    fc.assert(
      fc.property(near, fc.array(fc.integer({ min: 2, max: 8 }), { maxLength: 40 }), (before, wishes) => {
        const taken = [...before]
        for (const wish of wishes) {
          const free = nextFree([whole], taken, whole.prefix + wish)
          if (!free) continue
          expect(contains(whole, free)).toBe(true)
          expect(taken.some((other) => overlaps(free, other))).toBe(false)
          taken.push(free)
        }
      }),
    )
  })
})

describe('sets of blocks of both families', () => {
  const mixed = fc.tuple(nearFours, nearSixes).map(([four, six]) => [...six, ...four])

  it('are merged, excluded and compared each family for itself, IPv4 first', () => {
    fc.assert(
      fc.property(mixed, mixed, (a, b) => {
        expect(merge(a)).toEqual([...merge(only(a, 4)), ...merge(only(a, 6))])
        expect(exclude(a, b)).toEqual([...exclude(only(a, 4), only(b, 4)), ...exclude(only(a, 6), only(b, 6))])
      }),
    )
  })

  it('overlap only within a family, even where the numbers of one lie among those of the other', () => {
    const entries = ['10.0.0.0/8', '::a00:1/128', '10.0.0.2/32', '::a00:0/104'].map((text, id) => ({
      block: block(text),
      id,
    }))
    expect(ids(overlappingPairs(entries))).toEqual(['0-2', '1-3'])
  })

  it('are looked through for a free one in the order given', () => {
    const within = [block('2001:db8::/56'), block('10.0.0.0/24')]
    expect(nextFree(within, [block('2001:db8::/64')], 64)).toEqual(block('2001:db8:0:1::/64'))
    expect(nextFree(within, [block('10.0.0.0/28')], 28)).toEqual(block('10.0.0.16/28'))
  })
})

describe('a run of addresses', () => {
  it('is made up of the fewest blocks', () => {
    fc.assert(
      fc.property(anyAddress, anyAddress, (a, b) => {
        fc.pre(a.family === b.family)
        const [first, last] = a.value <= b.value ? [a.value, b.value] : [b.value, a.value]
        const blocks = rangeToBlocks(a.family, first, last)
        expect([blocks[0]?.first, blocks.at(-1)?.last]).toEqual([first, last])
        expect(blocks.reduce((sum, one) => sum + sizeOf(one), 0n)).toBe(BigInt(last) - BigInt(first) + 1n)
        expect(texts(blocks)).toEqual(mergeCidr(texts(blocks)))
      }),
    )
  })

  it('may be the whole space, a single address or nothing', () => {
    expect(texts(rangeToBlocks(4, 0, 0xffffffff))).toEqual(['0.0.0.0/0'])
    expect(texts(rangeToBlocks(6, 0n, (1n << 128n) - 1n))).toEqual(['::/0'])
    expect(texts(rangeToBlocks(4, 0xffffffff, 0xffffffff))).toEqual(['255.255.255.255/32'])
    expect(rangeToBlocks(4, 5, 4)).toEqual([])
  })
})

describe('the next free block', () => {
  it('comes from the next range where the first is full', () => {
    expect(nextFree([block('10.0.0.0/24'), block('10.5.0.0/24')], [block('10.0.0.0/24')], 26)).toEqual(
      block('10.5.0.0/26'),
    )
  })

  it('steps over the rest of a block that something small sits in', () => {
    expect(nextFree([block('10.0.0.0/16')], [block('10.0.0.128/28'), block('10.0.0.192/28')], 24)).toEqual(
      block('10.0.1.0/24'),
    )
  })

  it('does not take a block of which only the first or the last address is taken', () => {
    const within = [block('10.0.0.0/28')]
    expect(nextFree(within, [block('10.0.0.7/32')], 29)).toEqual(block('10.0.0.8/29'))
    expect(nextFree(within, [block('10.0.0.0/32')], 29)).toEqual(block('10.0.0.8/29'))
    expect(nextFree(within, [block('10.0.0.0/32'), block('10.0.0.15/32')], 29)).toBeNull()
    expect(nextFree(within, [block('9.255.255.255/32'), block('10.0.0.16/32')], 28)).toEqual(block('10.0.0.0/28'))
  })

  it('is none where nothing is left, or nothing so large fits', () => {
    expect(nextFree([block('10.0.0.0/24')], [block('10.0.0.0/25'), block('10.0.0.128/25')], 28)).toBeNull()
    expect(nextFree([block('10.0.0.0/24')], [block('0.0.0.0/0')], 28)).toBeNull()
    expect(nextFree([block('10.0.0.0/24')], [], 20)).toBeNull()
    expect(nextFree([block('10.0.0.0/24')], [], 33)).toBeNull()
    expect(nextFree([], [], 24)).toBeNull()
  })

  it('is found beyond thousands of full ranges', () => {
    const full = [...split(block('10.0.0.0/8'), 21)]
    expect(nextFree([...full, block('11.0.0.0/24')], full, 24)).toEqual(block('11.0.0.0/24'))
  })

  it('is found in the one gap that thousands of blocks leave in a space too large to try block by block', () => {
    const gap = block('2001:db8:0:1234::/64')
    const taken = [...split(block('2001:db8::/51'), 64)].filter((one) => one.first !== gap.first)
    expect(nextFree([block('2001:db8::/32')], taken, widthOf(6) - 64)).toEqual(gap)
    const wide = blockAt({ family: 6, value: block('2001:db8:0:2000::/51').first }, 52)
    expect(nextFree([block('2001:db8::/32')], taken, 52)).toEqual(wide)
    expect(nextFree([block('2001:db8::/32')], [block('2001:db8::/33')], 64)).toEqual(block('2001:db8:8000::/64'))
  })
})
