import {
  type Address,
  type Family,
  formatAddress,
  type ParseFailure,
  parseAddress,
  type Value,
  widthOf,
} from './address.ts'

/** A CIDR block: an aligned run of addresses. Made only by parsing or arithmetic, so it is always canonical. */
export interface Block {
  readonly family: Family
  readonly first: Value
  readonly last: Value
  readonly prefix: number
}

/** The number of addresses in a block of this prefix. */
function sizeAt(family: Family, prefix: number): Value {
  return family === 4 ? 2 ** (32 - prefix) : 1n << BigInt(128 - prefix)
}

/** The block of a prefix that an address lies in. */
export function blockAt(address: Address, prefix: number): Block {
  const { family } = address
  if (typeof address.value === 'number') {
    const size = sizeAt(4, prefix) as number
    const first = Math.floor(address.value / size) * size
    return { family, first, last: first + size - 1, prefix }
  }
  const size = sizeAt(6, prefix) as bigint
  const first = (address.value / size) * size
  return { family, first, last: first + size - 1n, prefix }
}

/**
 * Reads `a.b.c.d/n` or `x::/n`, strictly: canonical octets, a prefix in range, no host bits.
 * A failure carries the nearest block that would do, where there is an obvious one.
 */
export function parseBlock(text: string): Block | ParseFailure {
  const slash = text.indexOf('/')
  if (slash < 0) {
    const address = parseAddress(text)
    if ('reason' in address) return address
    return { reason: 'missingPrefix', nearest: `${text}/${widthOf(address.family)}` }
  }
  const address = parseAddress(text.slice(0, slash))
  if ('reason' in address) return address
  const digits = text.slice(slash + 1)
  if (!/^(0|[1-9]\d{0,2})$/.test(digits) || Number(digits) > widthOf(address.family)) return { reason: 'prefix' }
  const block = blockAt(address, Number(digits))
  return block.first === address.value ? block : { reason: 'hostBits', nearest: formatBlock(block) }
}

/** A block known to be right. @throws RangeError if it is not. For literals. */
export function block(text: string): Block {
  const parsed = parseBlock(text)
  if ('reason' in parsed) throw new RangeError(`"${text}" is no block: ${parsed.reason}`)
  return parsed
}

const known = new Map<string, Block | null>()
const KNOWN_LIMIT = 20_000

/** The block a text stands for, or null. Remembers, for callers that ask on every edit. */
export function tryBlock(text: string | null | undefined): Block | null {
  if (text == null || text.length > 64) return null
  const remembered = known.get(text)
  if (remembered !== undefined) return remembered
  const parsed = parseBlock(text)
  const value = 'reason' in parsed ? null : parsed
  if (known.size >= KNOWN_LIMIT) known.clear()
  known.set(text, value)
  return value
}

/** The canonical spelling; IPv6 as in RFC 5952. */
export function formatBlock(at: Block): string {
  return `${formatAddress({ family: at.family, value: at.first })}/${at.prefix}`
}

export function sizeOf(at: Block): bigint {
  return BigInt(at.last) - BigInt(at.first) + 1n
}

/** The n-th address of a block, counted from 0. @throws RangeError beyond its end. */
export function hostAt(at: Block, n: number): Address {
  const value = typeof at.first === 'number' ? at.first + n : at.first + BigInt(n)
  if (n < 0 || value > at.last) throw new RangeError(`${formatBlock(at)} has no address ${n}`)
  return { family: at.family, value }
}

export function sameBlock(a: Block, b: Block): boolean {
  return a.family === b.family && a.first === b.first && a.prefix === b.prefix
}

export function contains(outer: Block, inner: Block | Address): boolean {
  if (outer.family !== inner.family) return false
  const [first, last] = 'value' in inner ? [inner.value, inner.value] : [inner.first, inner.last]
  return outer.first <= first && last <= outer.last
}

export function overlaps(a: Block, b: Block): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last
}

/** The blocks of a longer prefix that make up a block, in order. @throws RangeError for a shorter prefix. */
export function* split(at: Block, prefix: number): Generator<Block> {
  if (prefix < at.prefix || prefix > widthOf(at.family)) throw new RangeError(`a /${at.prefix} has no /${prefix} in it`)
  for (let value = at.first; value <= at.last;) {
    const part = blockAt({ family: at.family, value }, prefix)
    yield part
    value = next(part)
  }
}

/** The value after a block's last. */
export function next(at: Block): Value {
  return typeof at.last === 'number' ? at.last + 1 : at.last + 1n
}
