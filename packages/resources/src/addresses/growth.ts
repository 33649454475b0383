import { type Block, contains, fitAll, roomForPrefix, sizeOf } from '@vpcanvas/ip'
import { SUBNET_PREFIX } from '../ipv6.ts'
import type { AddressPlan } from './plan.ts'

/** The sizes that AWS takes for a subnet. https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html */
export const WIDEST = 16
export const NARROWEST = 28

/** What a VPC has room for. */
export interface Growth {
  /** IPv4 addresses of its ranges, those in subnets and those free. */
  readonly total: number
  readonly held: number
  readonly free: number
  /** The widest free block, and the widest there would be if all that is free in one of its ranges lay together. */
  readonly largest: Block | null
  readonly together: number | null
  readonly pieces: number
  /** How many more subnets of each prefix fit, one size at a time. */
  readonly fits: readonly { readonly prefix: number; readonly count: number }[]
  readonly zones: ZoneRoom | null
  /** The /64 blocks of its IPv6 range; null where it has none. */
  readonly ipv6: { readonly total: number; readonly free: number } | null
}

/** How many more zones fit, each with subnets like the zone that has most. */
export interface ZoneRoom {
  readonly like: string
  readonly prefixes: readonly number[]
  readonly count: number
}

/** What is left of a plan, and what it is good for. */
export function growthIn({ ranges, free, freeIpv6, subnets }: AddressPlan): Growth {
  const count = (blocks: readonly Block[]) => blocks.reduce((sum, one) => sum + Number(sizeOf(one)), 0)
  const fours = ranges.flatMap(({ role, block }) => (role === 'ipv6' ? [] : [block]))
  const total = count(fours)
  const left = count(free)
  // What is free in one range and in another never lies together.
  const most = Math.max(0, ...fours.map((range) => count(free.filter((one) => contains(range, one)))))
  const six = ranges.find(({ role }) => role === 'ipv6')
  return {
    total,
    held: total - left,
    free: left,
    largest: free.toSorted((a, b) => a.prefix - b.prefix)[0] ?? null,
    together: most === 0 ? null : 32 - Math.floor(Math.log2(most)),
    pieces: free.length,
    fits: Array.from({ length: NARROWEST - WIDEST + 1 }, (_, n) => ({
      prefix: WIDEST + n,
      count: roomForPrefix(free, WIDEST + n),
    })),
    zones: zoneRoom(free, subnets),
    ipv6: six
      ? { total: roomForPrefix([six.block], SUBNET_PREFIX), free: roomForPrefix(freeIpv6, SUBNET_PREFIX) }
      : null,
  }
}

/** More are never drawn: a region has six zones at most. */
const MOST_ZONES = 6

function zoneRoom(free: readonly Block[], subnets: AddressPlan['subnets']): ZoneRoom | null {
  const byZone = Map.groupBy(
    subnets.filter(({ zone, block }) => zone !== '' && block !== null),
    ({ zone }) => zone,
  )
  const [fullest] = [...byZone].toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
  if (!fullest) return null
  const [like, held] = fullest
  const prefixes = held.flatMap(({ block }) => (block ? [block.prefix] : [])).toSorted((a, b) => a - b)
  let count = 0
  while (count < MOST_ZONES && fitAll(free, Array.from({ length: count + 1 }, () => prefixes).flat())) count++
  return { like, prefixes, count }
}
