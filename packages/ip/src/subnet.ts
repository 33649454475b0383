import type { Address } from './address.ts'
import { type Block, contains, sizeOf } from './block.ts'

const RESERVED_AT_START = 4
const RESERVED = RESERVED_AT_START + 1

/**
 * Addresses left for hosts in a subnet: AWS keeps the first four (network, router, DNS, future use) and the last, of an
 * IPv6 block too. Never below 0.
 * https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
 */
export function usableInSubnet(at: Block): number {
  return Math.max(0, Number(sizeOf(at) - BigInt(RESERVED)))
}

/** Whether AWS keeps this address of the subnet for itself. False outside the subnet. */
export function isReservedInSubnet(at: Block, address: Address): boolean {
  if (!contains(at, address)) return false
  const offset = BigInt(address.value) - BigInt(at.first)
  return offset < BigInt(RESERVED_AT_START) || address.value === at.last
}
