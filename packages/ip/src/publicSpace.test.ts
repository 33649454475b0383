import fc from 'fast-check'
import { Address4, Address6 } from 'ip-address'
import { describe, expect, it } from 'vitest'
import { anyFour, anySix } from './arbitraries.ts'
import { type Address, block, blockAt, formatAddress, isPrivate, isPubliclyRoutable, widthOf } from './index.ts'

const registered = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.0.8/31',
  '192.0.0.10/31',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.88.99.2/32',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '240.0.0.0/4',
  '::/128',
  '100::/64',
  '2001::/23',
  '2001::/32',
  '2001:1::/126',
  '2001:2::/48',
  '2001:3::/32',
  '2001:4:112::/48',
  '2001:10::/28',
  '2001:20::/28',
  '2001:30::/28',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '2620:4f:8000::/48',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
  '2000::/3',
].map(block)

/** The addresses about both ends of every registered range, where a wrong border shows. */
const borders: readonly Address[] = registered.flatMap(({ family, first, last }) =>
  [-1n, 0n, 1n, 2n].flatMap((step) =>
    [BigInt(first) + step, BigInt(last) + step]
      .filter((value) => value >= 0n && value < 1n << BigInt(widthOf(family)))
      .map((value): Address => ({ family, value: family === 4 ? Number(value) : value })),
  ),
)

function judged(at: Address): boolean {
  if (at.family === 6) return new Address6(formatAddress(at)).isGlobal()
  const judge = new Address4(formatAddress(at))
  return judge.isGlobal() && !judge.isMulticast()
}

describe('public address space', () => {
  it('is what an independent library reads in the registries', () => {
    for (const at of borders) {
      expect([formatAddress(at), isPubliclyRoutable(blockAt(at, widthOf(at.family)))]).toEqual([
        formatAddress(at),
        judged(at),
      ])
    }
    const inUse = anySix.map(({ value }): Address => ({ family: 6, value: BigInt(value) | (1n << 125n) }))
    fc.assert(
      fc.property(fc.oneof(anyFour, inUse), (at) => {
        expect(isPubliclyRoutable(blockAt(at, widthOf(at.family)))).toBe(judged(at))
      }),
    )
  })

  it.each(['0.0.0.0/0', '::/0', '8.0.0.0/7', '10.0.0.0/7', '2600:1f00::/24', '192.0.0.0/24'])(
    'is found where a block holds some: %s',
    (text) => expect(isPubliclyRoutable(block(text))).toBe(true),
  )

  it.each(['224.0.0.0/3', '10.0.0.0/16', '100.64.0.0/16', '198.19.0.0/16', 'fd00::/8', '2001:db8::/48', '4000::/2'])(
    'is not found where a block holds none: %s',
    (text) => expect(isPubliclyRoutable(block(text))).toBe(false),
  )
})

describe('private address space', () => {
  it.each(['10.0.0.0/8', '172.31.0.0/16', '192.168.1.0/24', '100.64.0.0/10', 'fd00::/8'])('holds %s', (text) => {
    expect(isPrivate(block(text))).toBe(true)
  })

  it.each(['10.0.0.0/7', '172.32.0.0/16', '192.169.0.0/16', '100.128.0.0/10', '127.0.0.0/8', '0.0.0.0/0', '::/0'])(
    'does not hold all of %s',
    (text) => expect(isPrivate(block(text))).toBe(false),
  )
})
