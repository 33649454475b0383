import { isFailure, type ParseFailure } from './failure.ts'
import { forgivingSlips } from './slips.ts'

/** IPv4 or IPv6. */
export type Family = 4 | 6

/** An address as a number: IPv4 fits one, IPv6 needs a bigint. JavaScript compares either with `<` and `===`. */
export type Value = number | bigint

/** One address. */
export interface Address {
  readonly family: Family
  readonly value: Value
}

/** Bits in an address. */
export function widthOf(family: Family): 32 | 128 {
  return family === 4 ? 32 : 128
}

/** The longest there is: six full groups and a full dotted quad. */
const LONGEST = 45

/**
 * Reads a dotted quad or an RFC 4291 IPv6 address, strictly: no leading zeros in octets (some systems read them as
 * octal), no zone, no spaces.
 */
export function parseAddress(text: string): Address | ParseFailure {
  return forgivingSlips(text, readAddress, formatAddress)
}

function readAddress(text: string): Address | ParseFailure {
  if (text.length > LONGEST) return { reason: 'syntax' }
  if (!text.includes(':')) return parseFour(text)
  const zone = text.indexOf('%')
  if (zone < 0) return parseSix(text)
  const unscoped = parseSix(text.slice(0, zone))
  return isFailure(unscoped) ? unscoped : { reason: 'zone', nearest: formatAddress(unscoped) }
}

/** An address known to be right. @throws RangeError if it is not. For literals. */
export function address(text: string): Address {
  const parsed = parseAddress(text)
  if (isFailure(parsed)) throw new RangeError(`"${text.slice(0, 64)}" is no address: ${parsed.reason}`)
  return parsed
}

function parseFour(text: string): Address | ParseFailure {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part))) return { reason: 'syntax' }
  const octets = parts.map(Number)
  if (octets.some((octet) => octet > 255)) return { reason: 'octet' }
  if (parts.some((part) => part.length > 1 && part.startsWith('0'))) {
    return { reason: 'leadingZero', nearest: octets.join('.') }
  }
  return { family: 4, value: octets.reduce((value, octet) => value * 256 + octet, 0) }
}

function parseSix(text: string): Address | ParseFailure {
  const halves = text.split('::')
  if (halves.length > 2) return { reason: 'syntax' }
  const head = groupsOf(halves[0] ?? '', halves.length === 1)
  const tail = halves.length === 2 ? groupsOf(halves[1] ?? '', true) : []
  if (!head || !tail) return { reason: 'syntax' }
  const missing = 8 - head.length - tail.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return { reason: 'syntax' }
  const groups = [...head, ...Array.from({ length: missing }, () => 0), ...tail]
  return { family: 6, value: groups.reduce((value, group) => (value << 16n) | BigInt(group), 0n) }
}

/** The 16-bit groups of one side of `::`, or null. Only the end of an address may be a dotted quad. */
function groupsOf(text: string, isEnd: boolean): number[] | null {
  if (text === '') return []
  const parts = text.split(':')
  const groups: number[] = []
  for (const [index, part] of parts.entries()) {
    if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16))
    else if (isEnd && index === parts.length - 1 && part.includes('.')) {
      const four = parseFour(part)
      if (isFailure(four)) return null
      const value = Number(four.value)
      groups.push(Math.floor(value / 65536), value % 65536)
    } else return null
  }
  return groups
}

/**
 * The canonical spelling: dotted quad, or RFC 5952 (lower case, longest run of zeros as `::`), in hexadecimal to the
 * end even where an IPv4 address is mapped into IPv6.
 */
export function formatAddress(at: Address): string {
  if (typeof at.value === 'number') {
    const { value } = at
    return [value / 2 ** 24, value / 2 ** 16, value / 2 ** 8, value].map((part) => Math.floor(part) % 256).join('.')
  }
  const { value } = at
  const groups = Array.from({ length: 8 }, (_, index) => Number((value >> BigInt(112 - 16 * index)) & 0xffffn))
  const run = longestZeros(groups)
  const hex = groups.map((group) => group.toString(16))
  if (!run) return hex.join(':')
  return `${hex.slice(0, run.start).join(':')}::${hex.slice(run.start + run.length).join(':')}`
}

/** The first longest run of two or more zero groups (RFC 5952, section 4.2). */
function longestZeros(groups: readonly number[]): { start: number; length: number } | null {
  let best: { start: number; length: number } | null = null
  for (let start = 0; start < groups.length; start++) {
    let length = 0
    while (groups[start + length] === 0) length++
    if (length > (best?.length ?? 1)) best = { start, length }
  }
  return best
}
