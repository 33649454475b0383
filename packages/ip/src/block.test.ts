import fc from 'fast-check'
import { Address4, Address6 } from 'ip-address'
import { describe, expect, it } from 'vitest'
import { block, contains, formatBlock, hostAt, overlaps, parseBlock, sizeOf, split, tryBlock } from './index.ts'

const four = fc.tuple(fc.nat(0xffffffff), fc.nat(32)).map(([value, prefix]) => ({ text: quad(value), prefix }))
const six = fc.tuple(fc.bigInt(0n, (1n << 128n) - 1n), fc.nat(128)).map(([value, prefix]) => ({
  text: value.toString(16).padStart(32, '0').match(/.{4}/g)?.join(':') ?? '',
  prefix,
}))

function quad(value: number): string {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.')
}

describe('a block', () => {
  it.each([
    ['010.0.0.0/8', 'leadingZero'],
    ['256.0.0.0/8', 'octet'],
    ['10.0.0.0/33', 'prefix'],
    ['10.0.0.0/08', 'prefix'],
    ['10.0.0.0/-1', 'prefix'],
    ['10.0.0.0/', 'prefix'],
    ['10.0.0.0', 'missingPrefix'],
    ['10.0.0/8', 'syntax'],
    [' 10.0.0.0/8', 'syntax'],
    ['10.0.0.0 /8', 'syntax'],
    ['0x0a.0.0.0/8', 'syntax'],
    ['１0.0.0.0/8', 'syntax'],
    ['', 'syntax'],
    ['/8', 'syntax'],
    ['::1::/64', 'syntax'],
    ['1:2:3:4:5:6:7:8:9/64', 'syntax'],
    ['fe80::1%eth0/64', 'zone'],
    ['2001:db8::/129', 'prefix'],
    ['1.2.3.4::/64', 'syntax'],
    ['9'.repeat(10_000), 'syntax'],
  ])('is not %s (%s)', (text, reason) => {
    expect(parseBlock(text)).toMatchObject({ reason })
    expect(tryBlock(text)).toBeNull()
  })

  it('with host bits is refused, and the network form offered', () => {
    expect(parseBlock('10.1.2.3/16')).toEqual({ reason: 'hostBits', nearest: '10.1.0.0/16' })
    expect(parseBlock('2001:db8::1/64')).toEqual({ reason: 'hostBits', nearest: '2001:db8::/64' })
  })

  it('of IPv4 starts and ends where an independent library says', () => {
    fc.assert(
      fc.property(four, ({ text, prefix }) => {
        const judge = new Address4(`${text}/${prefix}`)
        const ours = block(`${judge.startAddress().address}/${prefix}`)
        expect(formatBlock(ours)).toBe(`${judge.startAddress().address}/${prefix}`)
        expect(BigInt(ours.last)).toBe(judge.endAddress().bigInt())
        expect(sizeOf(ours)).toBe(1n << BigInt(32 - prefix))
      }),
    )
  })

  it('of IPv6 starts, ends and is spelled as an independent library says', () => {
    fc.assert(
      fc.property(six, ({ text, prefix }) => {
        const judge = new Address6(`${text}/${prefix}`)
        const ours = block(`${judge.startAddress().correctForm()}/${prefix}`)
        expect(formatBlock(ours)).toBe(`${judge.startAddress().correctForm()}/${prefix}`)
        expect(ours.last).toBe(judge.endAddress().bigInt())
      }),
    )
  })

  it('is split into parts that cover it without meeting', () => {
    fc.assert(
      fc.property(four, fc.nat(6), ({ text, prefix }, more) => {
        const whole = block(`${new Address4(`${text}/${prefix}`).startAddress().address}/${prefix}`)
        const parts = [...split(whole, Math.min(32, prefix + more))]
        expect(parts.reduce((sum, part) => sum + sizeOf(part), 0n)).toBe(sizeOf(whole))
        expect(
          parts.every(
            (part, index) => contains(whole, part) && !parts.slice(index + 1).some((other) => overlaps(part, other)),
          ),
        ).toBe(true)
      }),
    )
  })

  it('counts its addresses from its first', () => {
    expect(hostAt(block('10.0.0.0/24'), 5)).toEqual({ family: 4, value: 0x0a000005 })
    expect(() => hostAt(block('10.0.0.0/30'), 4)).toThrow(RangeError)
  })
})
