import { isIP } from 'node:net'
import fc from 'fast-check'
import { Address4, Address6 } from 'ip-address'
import { describe, expect, it } from 'vitest'
import { anyAddress, anyFour, anySix } from './arbitraries.ts'
import { address, formatAddress, isFailure, parseAddress } from './index.ts'

describe('an address', () => {
  it.each([
    ['', 'syntax'],
    ['1.2.3', 'syntax'],
    ['1.2.3.4.5', 'syntax'],
    ['1.2.3.', 'syntax'],
    ['1..2.3', 'syntax'],
    ['-1.2.3.4', 'syntax'],
    ['+1.2.3.4', 'syntax'],
    ['1e1.0.0.0', 'syntax'],
    ['0x0a.0.0.0', 'syntax'],
    ['167772160', 'syntax'],
    ['1.2.3.4/', 'syntax'],
    ['1.2.3.4\0', 'syntax'],
    ['1.2.3.4%eth0', 'syntax'],
    ['1.2.3.256', 'octet'],
    ['999.0.0.0', 'octet'],
    [':', 'syntax'],
    [':::', 'syntax'],
    ['1::2::3', 'syntax'],
    [':1:2:3:4:5:6:7', 'syntax'],
    ['1:2:3:4:5:6:7:', 'syntax'],
    ['1:2:3:4:5:6:7', 'syntax'],
    ['1:2:3:4:5:6:7:8:9', 'syntax'],
    ['1::2:3:4:5:6:7:8', 'syntax'],
    ['12345::', 'syntax'],
    ['g::', 'syntax'],
    ['-1::', 'syntax'],
    ['0x1::', 'syntax'],
    ['1.2.3.4::', 'syntax'],
    ['::1.2.3.4:5', 'syntax'],
    ['::1.2.3', 'syntax'],
    ['::01.2.3.4', 'syntax'],
    ['::1.2.3.256', 'syntax'],
    ['[::1]', 'syntax'],
    ['hello:%x', 'syntax'],
    ['9'.repeat(100_000), 'syntax'],
    [':'.repeat(100_000), 'syntax'],
    [' '.repeat(100_000), 'syntax'],
  ])('is not %j (%s)', (text, reason) => {
    expect(parseAddress(text)).toEqual({ reason })
    expect(() => address(text)).toThrow(RangeError)
  })

  it.each([
    ['010.0.0.1', 'leadingZero', '10.0.0.1'],
    ['10.0.0.00', 'leadingZero', '10.0.0.0'],
    ['FE80::1%eth0', 'zone', 'fe80::1'],
    ['fe80::1%', 'zone', 'fe80::1'],
    [' 10.0.0.1\n', 'syntax', '10.0.0.1'],
    ['１０．０．０．１', 'syntax', '10.0.0.1'],
    ['２００１：db8：：１', 'syntax', '2001:db8::1'],
    ['\u3000010.0.0.1', 'syntax', '10.0.0.1'],
  ])('is not %j (%s), but %s is near', (text, reason, nearest) => {
    expect(parseAddress(text)).toEqual({ reason, nearest })
  })

  it.each([
    ['::', '::'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['::2:3:4:5:6:7:8', '0:2:3:4:5:6:7:8'],
    ['2001:DB8::', '2001:db8::'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['::ffff:1.2.3.4', '::ffff:102:304'],
    ['ABCD:ABCD:ABCD:ABCD:ABCD:ABCD:192.168.158.190', 'abcd:abcd:abcd:abcd:abcd:abcd:c0a8:9ebe'],
  ])('%s is written %s', (text, canonical) => {
    expect(formatAddress(address(text))).toBe(canonical)
  })

  it('is read back from its canonical form as it was', () => {
    fc.assert(
      fc.property(anyAddress, (at) => {
        expect(parseAddress(formatAddress(at))).toEqual(at)
      }),
    )
  })

  it('has the number and the spelling that an independent library gives it', () => {
    fc.assert(
      fc.property(anyFour, (at) => {
        const judge = new Address4(formatAddress(at))
        expect([judge.bigInt(), judge.correctForm()]).toEqual([BigInt(at.value), formatAddress(at)])
      }),
    )
    fc.assert(
      fc.property(anySix, (at) => {
        const judge = new Address6(formatAddress(at))
        expect([judge.bigInt(), judge.correctForm()]).toEqual([at.value, formatAddress(at)])
        expect(address(judge.canonicalForm())).toEqual(at)
        expect(address(judge.to4in6())).toEqual(at)
      }),
    )
  })

  it('is what the system takes for one, zones apart, however a text is bent', () => {
    const pieces = [
      '0',
      '1',
      '7',
      '25',
      '255',
      '256',
      '00',
      'a',
      'F',
      'g',
      '.',
      '.',
      ':',
      ':',
      '::',
      '/',
      '%',
      ' ',
      '-',
    ]
    const soup = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 18 })
    const bent = fc
      .tuple(anyAddress.map(formatAddress), fc.nat(40), fc.nat(2), fc.constantFrom('', ...pieces))
      .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut))
    fc.assert(
      fc.property(fc.oneof(soup, bent), (text) => {
        const family = text.includes('%') ? 0 : isIP(text)
        const parsed = parseAddress(text)
        expect(isFailure(parsed) ? 0 : parsed.family).toBe(family)
      }),
      { numRuns: 2000 },
    )
  })
})
