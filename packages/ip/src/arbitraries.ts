import fc from 'fast-check'
import type { Address } from './address.ts'
import { type Block, blockAt } from './block.ts'

/** For property tests: any address of a family, those at the ends of the space and those full of zeros often enough. */
export const anyFour: fc.Arbitrary<Address> = fc
  .oneof(fc.nat(0xffffffff), fc.constantFrom(0, 1, 0xffffffff, 0x7fffffff, 0x80000000))
  .map((value) => ({ family: 4, value }))

export const anySix: fc.Arbitrary<Address> = fc
  .array(fc.oneof(fc.constant(0), fc.constant(0xffff), fc.nat(0xffff)), { minLength: 8, maxLength: 8 })
  .map((groups) => ({ family: 6, value: groups.reduce((value, group) => (value << 16n) | BigInt(group), 0n) }))

export const anyAddress: fc.Arbitrary<Address> = fc.oneof(anyFour, anySix)

/** Any block of either family. */
export const anyBlock: fc.Arbitrary<Block> = fc
  .oneof(fc.tuple(anyFour, fc.nat(32)), fc.tuple(anySix, fc.nat(128)))
  .map(([at, prefix]) => blockAt(at, prefix))

/** IPv4 blocks of the last /24 there is: so close together that they often meet, touch, repeat and share an end. */
export const nearFours: fc.Arbitrary<Block[]> = near(
  fc.nat(0xff).map((low): Address => ({ family: 4, value: 0xffffff00 + low })),
  24,
)

/** The same in IPv6: blocks of the last /120. */
export const nearSixes: fc.Arbitrary<Block[]> = near(
  fc.nat(0xff).map((low): Address => ({ family: 6, value: (1n << 128n) - 0x100n + BigInt(low) })),
  120,
)

function near(address: fc.Arbitrary<Address>, prefix: number): fc.Arbitrary<Block[]> {
  const one = fc.tuple(address, fc.integer({ min: 1, max: 8 })).map(([at, more]) => blockAt(at, prefix + more))
  return fc.array(one, { maxLength: 14 })
}
