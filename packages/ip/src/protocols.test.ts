import { describe, expect, it } from 'vitest'
import { hasPorts, protocolName, protocolNumber } from './index.ts'

describe('a protocol', () => {
  it.each([
    ['tcp', 6],
    ['UDP', 17],
    [' icmp ', 1],
    ['icmpv6', 58],
    ['ipv6-icmp', 58],
    ['esp', 50],
    ['gre', 47],
    ['all', -1],
    ['-1', -1],
    ['0', 0],
    ['255', 255],
    [6, 6],
    [-1, -1],
  ])('%j has the number %d', (text, number) => {
    expect(protocolNumber(text)).toBe(number)
  })

  it.each([
    '256',
    '-2',
    '-0',
    '06',
    '+6',
    '6.0',
    '1e1',
    '0x6',
    '６',
    'tcpx',
    'tcp udp',
    '',
    ' ',
    '__proto__',
    'constructor',
    'x'.repeat(100_000),
    1.5,
    256,
    Number.NaN,
  ])('is not %j', (text) => {
    expect(protocolNumber(text)).toBeNull()
  })

  it('is called by its usual name, or by its number', () => {
    expect([6, 17, 1, 58, 89, -1, 200].map(protocolName)).toEqual([
      'tcp',
      'udp',
      'icmp',
      'icmpv6',
      'ospf',
      'all',
      '200',
    ])
  })

  it('is found again by the name it is called', () => {
    for (let number = -1; number <= 255; number++) expect(protocolNumber(protocolName(number))).toBe(number)
  })

  it('has ports if it is TCP or UDP', () => {
    expect([-1, 1, 6, 17, 58].filter(hasPorts)).toEqual([6, 17])
  })
})
