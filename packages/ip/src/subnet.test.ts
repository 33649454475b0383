import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyBlock } from './arbitraries.ts'
import { address, block, hostAt, isReservedInSubnet, sizeOf, usableInSubnet } from './index.ts'

describe('a subnet', () => {
  it.each([
    ['10.0.0.0/16', 65_531],
    ['10.0.0.0/24', 251],
    ['10.0.0.0/28', 11],
    ['10.0.0.0/29', 3],
    ['10.0.0.0/30', 0],
    ['10.0.0.0/32', 0],
    ['2001:db8::/120', 251],
    ['2001:db8::/64', 2 ** 64],
  ])('of %s has room for %d hosts', (text, usable) => {
    expect(usableInSubnet(block(text))).toBe(usable)
  })

  it('keeps its first four addresses and its last for AWS', () => {
    const kept = Array.from({ length: 256 }, (_, n) => n).filter((n) =>
      isReservedInSubnet(block('10.0.0.0/24'), hostAt(block('10.0.0.0/24'), n)),
    )
    expect(kept).toEqual([0, 1, 2, 3, 255])
    expect(isReservedInSubnet(block('2001:db8::/64'), address('2001:db8::3'))).toBe(true)
    expect(isReservedInSubnet(block('2001:db8::/64'), address('2001:db8::4'))).toBe(false)
    expect(isReservedInSubnet(block('2001:db8::/64'), address('2001:db8::ffff:ffff:ffff:ffff'))).toBe(true)
  })

  it('keeps nothing outside itself', () => {
    for (const outside of ['10.0.1.0', '9.255.255.255', '::a00:0']) {
      expect(isReservedInSubnet(block('10.0.0.0/24'), address(outside))).toBe(false)
    }
  })

  it('has as much room as it has addresses that are not kept', () => {
    fc.assert(
      fc.property(anyBlock, (at) => {
        fc.pre(sizeOf(at) <= 256n)
        const free = Array.from({ length: Number(sizeOf(at)) }, (_, n) => hostAt(at, n)).filter(
          (host) => !isReservedInSubnet(at, host),
        )
        expect(usableInSubnet(at)).toBe(free.length)
      }),
    )
  })
})
