import {
  type Address,
  type Block,
  block,
  contains,
  documentation,
  type Family,
  formatBlock,
  hostAt,
  isReservedInSubnet,
  type Value,
} from '@vpcanvas/ip'

/** The addresses of a segment that AWS gives to hosts and that are not taken, in order. */
export function* addressesIn(segment: Block, taken: ReadonlySet<Value>): Generator<Address, undefined> {
  const last = Number(BigInt(segment.last) - BigInt(segment.first))
  for (let n = 0; n <= last; n++) {
    const address = hostAt(segment, n)
    if (!taken.has(address.value) && !isReservedInSubnet(segment, address)) yield address
  }
  return undefined
}

/** https://www.rfc-editor.org/rfc/rfc2544: for measurements between networks; enough for any design. */
const benchmarking = block('198.18.0.0/15')

/** The documentation range that stands for the rest of the world. */
const abroad = block('198.51.100.0/24')

/**
 * Addresses that stand for public ones AWS would pick, in order: from the ranges for documentation, which belong to nobody.
 * https://www.rfc-editor.org/rfc/rfc5737
 */
export function* publicStandIns(): Generator<Address, undefined> {
  for (const range of [block('203.0.113.0/24'), block('192.0.2.0/24'), benchmarking]) {
    const size = Number(range.last) - Number(range.first)
    for (let n = 1; n < size; n++) yield hostAt(range, n)
  }
  return undefined
}

/** An address of a block that is no end of it, where it has more than two. */
export function someAddress(block: Block): Address {
  const size = BigInt(block.last) - BigInt(block.first) + 1n
  return hostAt(block, size > 10n ? 10 : size > 2n ? 1 : 0)
}

/** For the examples of IPv6. https://www.rfc-editor.org/rfc/rfc9637 */
const abroad6 = block('3fff::/20')

/**
 * Addresses that stand for "anybody on the internet": 198.51.100.10 and 3fff::a, or the next candidates where a rule or
 * a route of the design singles those out. Blocks for everybody are no reason to look further.
 */
export function arbitraryOutside(written: Iterable<Block>): Readonly<Record<Family, Address>> {
  const ranges = { 4: [abroad, ...documentation, benchmarking], 6: [abroad6] }
  const narrow = new Map<string, Block>()
  for (const one of written) if (one.prefix > 0) narrow.set(formatBlock(one), one)
  const blocks = [...narrow.values()]
  const chosen = (family: Family): Address => {
    const candidates = ranges[family]
      .filter((range) => range.family === family)
      .flatMap((range) => [hostAt(range, 10), hostAt(range, 200)])
    const free = candidates.find((candidate) => !blocks.some((one) => contains(one, candidate)))
    return free ?? candidates[0] ?? hostAt(abroad, 10)
  }
  return { 4: chosen(4), 6: chosen(6) }
}
