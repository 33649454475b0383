import { type Address, type Family, formatAddress, parseAddress, type Value, widthOf } from './address.ts'
import { isFailure, type ParseFailure } from './failure.ts'
import { forgivingSlips } from './slips.ts'

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

function isPrefixOf(family: Family, prefix: number): boolean {
  return Number.isInteger(prefix) && prefix >= 0 && prefix <= widthOf(family)
}

/** The block of a prefix that an address lies in. @throws RangeError for a prefix its family does not have. */
export function blockAt(address: Address, prefix: number): Block {
  const { family } = address
  if (!isPrefixOf(family, prefix)) throw new RangeError(`IPv${family} has no prefix /${prefix}`)
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
 * Reads `a.b.c.d/n` or `x::/n`, strictly: an address as `parseAddress` takes it, a prefix in range, no host bits.
 * A failure carries the nearest block that would do, where there is an obvious one.
 */
export function parseBlock(text: string): Block | ParseFailure {
  return forgivingSlips(text, readBlock, formatBlock)
}

function readBlock(text: string): Block | ParseFailure {
  const slash = text.indexOf('/')
  if (slash < 0) return withoutPrefix(parseAddress(text))
  const [address, prefix] = [parseAddress(text.slice(0, slash)), text.slice(slash + 1)]
  if (isFailure(address)) return meant(address, prefix)
  if (!/^(0|[1-9]\d{0,2})$/.test(prefix) || !isPrefixOf(address.family, Number(prefix))) return { reason: 'prefix' }
  const block = blockAt(address, Number(prefix))
  return block.first === address.value ? block : { reason: 'hostBits', nearest: formatBlock(block) }
}

function withoutPrefix(address: Address | ParseFailure): ParseFailure {
  if (isFailure(address)) return { reason: address.reason }
  return { reason: 'missingPrefix', nearest: `${formatAddress(address)}/${widthOf(address.family)}` }
}

/** The failure of a block's address, with the block that its nearest address makes, if that is one. */
function meant({ reason, nearest }: ParseFailure, prefix: string): ParseFailure {
  if (nearest === undefined) return { reason }
  const block = readBlock(`${nearest}/${prefix}`)
  return { reason, nearest: isFailure(block) ? block.nearest : formatBlock(block) }
}

/** A block known to be right. @throws RangeError if it is not. For literals. */
export function block(text: string): Block {
  const parsed = parseBlock(text)
  if (isFailure(parsed)) throw new RangeError(`"${text.slice(0, 64)}" is no block: ${parsed.reason}`)
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
  const value = isFailure(parsed) ? null : parsed
  if (known.size >= KNOWN_LIMIT) known.clear()
  known.set(text, value)
  return value
}

/** The canonical spelling; IPv6 as in RFC 5952. */
export function formatBlock(at: Block): string {
  return `${formatAddress({ family: at.family, value: at.first })}/${at.prefix}`
}

/** How many addresses a block has. */
export function sizeOf(at: Block): bigint {
  return BigInt(at.last) - BigInt(at.first) + 1n
}

/** The n-th address of a block, counted from 0. @throws RangeError beyond its end, or if n is no whole number. */
export function hostAt(at: Block, n: number | bigint): Address {
  if (typeof n === 'number' && !Number.isInteger(n)) throw new RangeError(`${n} counts no address`)
  const value = typeof at.first === 'number' ? at.first + Number(n) : at.first + BigInt(n)
  if (n < 0 || value > at.last) throw new RangeError(`${formatBlock(at)} has no address ${n}`)
  return { family: at.family, value }
}

/** Whether two blocks are one and the same. */
export function sameBlock(a: Block, b: Block): boolean {
  return a.family === b.family && a.first === b.first && a.prefix === b.prefix
}

/** The block of one address. */
export function blockOf(address: Address): Block {
  return blockAt(address, widthOf(address.family))
}

/** Whether a block holds all of another, or an address. Never across families. */
export function contains(outer: Block, inner: Block | Address): boolean {
  if (outer.family !== inner.family) return false
  const [first, last] = 'value' in inner ? [inner.value, inner.value] : [inner.first, inner.last]
  return outer.first <= first && last <= outer.last
}

/** Whether two blocks share an address; one of them then contains the other. Never across families. */
export function overlaps(a: Block, b: Block): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last
}

/** The blocks of a longer prefix that make up a block, in order. @throws RangeError for a shorter prefix. */
export function split(at: Block, prefix: number): Iterable<Block> {
  if (prefix < at.prefix || !isPrefixOf(at.family, prefix)) throw new RangeError(`${formatBlock(at)} has no /${prefix}`)
  return partsOf(at, prefix)
}

function* partsOf(at: Block, prefix: number): Generator<Block> {
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
