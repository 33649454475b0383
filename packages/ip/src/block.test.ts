import fc from 'fast-check'
import { Address4, Address6 } from 'ip-address'
import { describe, expect, it } from 'vitest'
import { anyAddress, anyBlock } from './arbitraries.ts'
import {
  address,
  block,
  blockAt,
  contains,
  formatAddress,
  formatBlock,
  hostAt,
  isFailure,
  overlaps,
  parseBlock,
  sameBlock,
  sizeOf,
  split,
  tryBlock,
  widthOf,
} from './index.ts'

describe('a block', () => {
  it.each([
    ['', 'syntax'],
    ['/8', 'syntax'],
    ['10.0.0/8', 'syntax'],
    ['-10.0.0.0/8', 'syntax'],
    ['0x0a.0.0.0/8', 'syntax'],
    ['1 0.0.0.0/8', 'syntax'],
    ['256.0.0.0/8', 'octet'],
    ['10.0.0.0/33', 'prefix'],
    ['10.0.0.0/08', 'prefix'],
    ['10.0.0.0/-1', 'prefix'],
    ['10.0.0.0/+8', 'prefix'],
    ['10.0.0.0/8.0', 'prefix'],
    ['10.0.0.0/1e1', 'prefix'],
    ['10.0.0.0/0x8', 'prefix'],
    ['10.0.0.0/8/8', 'prefix'],
    ['10.0.0.0/255.0.0.0', 'prefix'],
    ['1.2.3.4/', 'prefix'],
    ['::1::/64', 'syntax'],
    ['1:2:3:4:5:6:7:8:9/64', 'syntax'],
    ['1.2.3.4::/64', 'syntax'],
    ['2001:db8::/129', 'prefix'],
    ['9'.repeat(100_000), 'syntax'],
    [`10.0.0.0/${'9'.repeat(100_000)}`, 'prefix'],
    [`10.0.0.0/${' '.repeat(100_000)}8`, 'prefix'],
    ['/'.repeat(100_000), 'syntax'],
  ])('is not %j (%s)', (text, reason) => {
    expect(parseBlock(text)).toEqual({ reason })
    expect(tryBlock(text)).toBeNull()
    expect(() => block(text)).toThrow(RangeError)
  })

  it.each([
    ['10.0.0.1', 'missingPrefix', '10.0.0.1/32'],
    ['2001:DB8:0::1', 'missingPrefix', '2001:db8::1/128'],
    ['10.1.2.3/16', 'hostBits', '10.1.0.0/16'],
    ['2001:db8::1/64', 'hostBits', '2001:db8::/64'],
    ['::ffff:1.2.3.4/96', 'hostBits', '::ffff:0:0/96'],
    ['010.0.0.0/8', 'leadingZero', '10.0.0.0/8'],
    ['010.1.2.3/16', 'leadingZero', '10.1.0.0/16'],
    ['fe80::1%eth0/64', 'zone', 'fe80::/64'],
    [' 10.0.0.0/8\t', 'syntax', '10.0.0.0/8'],
    ['10.0.0.0 / 8', 'syntax', '10.0.0.0/8'],
    ['１０．０．０．０／８', 'syntax', '10.0.0.0/8'],
    ['10.0.0.0/８', 'prefix', '10.0.0.0/8'],
    [' 10.1.2.3/16', 'syntax', '10.1.0.0/16'],
  ])('is not %j (%s), but %s is near', (text, reason, nearest) => {
    expect(parseBlock(text)).toEqual({ reason, nearest })
    expect(formatBlock(block(nearest))).toBe(nearest)
    expect(tryBlock(text)).toBeNull()
  })

  it('has no near form where the address is wrong and the prefix too', () => {
    expect(parseBlock('010.0.0.0/33')).toEqual({ reason: 'leadingZero' })
    expect(parseBlock('010.0.0.0')).toEqual({ reason: 'leadingZero' })
  })

  it('that is offered as the nearest form is always one, in canonical form', () => {
    const pieces = ['0', '1', '01', '255', '64', '.', ':', '::', '/', '%', ' ', '１', '／', 'fe80::1', '10.0.0.1']
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...pieces), maxLength: 8 }), (text) => {
        const parsed = parseBlock(text)
        if (!isFailure(parsed) || parsed.nearest === undefined) return
        expect(formatBlock(block(parsed.nearest))).toBe(parsed.nearest)
      }),
      { numRuns: 3000 },
    )
  })

  it('starts and ends where an independent library says', () => {
    fc.assert(
      fc.property(anyAddress, fc.nat(128), (at, some) => {
        const prefix = some % (widthOf(at.family) + 1)
        const text = `${formatAddress(at)}/${prefix}`
        const judge = at.family === 4 ? new Address4(text) : new Address6(text)
        const ours = block(`${judge.startAddress().correctForm()}/${prefix}`)
        expect(ours).toEqual(blockAt(at, prefix))
        expect(BigInt(ours.first)).toBe(judge.startAddress().bigInt())
        expect(BigInt(ours.last)).toBe(judge.endAddress().bigInt())
        expect(formatBlock(ours)).toBe(`${judge.startAddress().correctForm()}/${prefix}`)
        expect(sizeOf(ours)).toBe(1n << BigInt(widthOf(at.family) - prefix))
      }),
    )
  })

  it('is refused whenever the address is not its first, and only then', () => {
    fc.assert(
      fc.property(anyAddress, fc.nat(128), (at, some) => {
        const around = blockAt(at, some % (widthOf(at.family) + 1))
        const parsed = parseBlock(`${formatAddress(at)}/${around.prefix}`)
        expect(parsed).toEqual(
          around.first === at.value ? around : { reason: 'hostBits', nearest: formatBlock(around) },
        )
      }),
    )
  })

  it('is remembered as what it is', () => {
    for (let round = 0; round < 2; round++) {
      expect(tryBlock('10.9.0.0/16')).toEqual(block('10.9.0.0/16'))
      expect(tryBlock('10.9.0.1/16')).toBeNull()
    }
    expect(tryBlock(null)).toBeNull()
    expect(tryBlock(undefined)).toBeNull()
    for (let n = 0; n < 25_000; n++) tryBlock(`10.${n >> 8}.${n & 255}.0/24`)
    expect(tryBlock('10.9.0.0/16')).toEqual(block('10.9.0.0/16'))
  })

  it('has no prefix but those of its family', () => {
    for (const prefix of [-1, 33, 24.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => blockAt(address('10.0.0.1'), prefix)).toThrow(RangeError)
    }
    expect(() => blockAt(address('::1'), 129)).toThrow(RangeError)
  })

  it('is split into parts that follow one another from its first address to its last', () => {
    fc.assert(
      fc.property(anyBlock, fc.nat(6), (whole, more) => {
        const prefix = Math.min(widthOf(whole.family), whole.prefix + more)
        const parts = [...split(whole, prefix)]
        expect(parts).toHaveLength(2 ** (prefix - whole.prefix))
        expect([parts[0]?.first, parts.at(-1)?.last]).toEqual([whole.first, whole.last])
        for (const [index, part] of parts.entries()) {
          expect(part.prefix).toBe(prefix)
          if (index > 0) expect(BigInt(part.first)).toBe(BigInt(parts[index - 1]?.last ?? 0) + 1n)
        }
      }),
    )
  })

  it('is not split into wider parts, and into many only as they are asked for', () => {
    expect(() => split(block('10.0.0.0/24'), 23)).toThrow(RangeError)
    expect(() => split(block('10.0.0.0/24'), 33)).toThrow(RangeError)
    const [first] = split(block('::/0'), 128)
    expect(first && formatBlock(first)).toBe('::/128')
  })

  it('counts its addresses from its first', () => {
    expect(formatAddress(hostAt(block('10.0.0.0/24'), 5))).toBe('10.0.0.5')
    expect(formatAddress(hostAt(block('10.0.0.0/24'), 255))).toBe('10.0.0.255')
    expect(formatAddress(hostAt(block('2001:db8::/64'), 2n ** 64n - 1n))).toBe('2001:db8::ffff:ffff:ffff:ffff')
    for (const n of [-1, 4, 0.5, Number.NaN, -1n, 2n ** 70n]) {
      expect(() => hostAt(block('10.0.0.0/30'), n)).toThrow(RangeError)
    }
  })

  it('holds what lies between its ends, and never the other family', () => {
    const outer = block('10.1.0.0/16')
    for (const inside of ['10.1.0.0/16', '10.1.0.0/32', '10.1.255.255/32']) {
      expect([contains(outer, block(inside)), overlaps(outer, block(inside))]).toEqual([true, true])
    }
    for (const outside of ['10.0.255.255/32', '10.2.0.0/16', '::/128', '::a01:0/112']) {
      expect([contains(outer, block(outside)), overlaps(outer, block(outside))]).toEqual([false, false])
    }
    expect([contains(outer, block('10.0.0.0/8')), overlaps(outer, block('10.0.0.0/8'))]).toEqual([false, true])
    expect(contains(outer, address('10.1.255.255'))).toBe(true)
    expect(contains(outer, address('10.2.0.0'))).toBe(false)
    expect(contains(block('::/0'), address('10.2.0.0'))).toBe(false)
  })

  it('is the same as another only of the same family, start and prefix', () => {
    expect(sameBlock(block('10.0.0.0/8'), block('10.0.0.0/8'))).toBe(true)
    expect(sameBlock(block('10.0.0.0/8'), block('10.0.0.0/9'))).toBe(false)
    expect(sameBlock(block('10.0.0.0/8'), block('11.0.0.0/8'))).toBe(false)
    expect(sameBlock(block('0.0.0.0/0'), block('::/0'))).toBe(false)
  })
})
