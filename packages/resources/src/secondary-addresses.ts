import { type Address, formatAddress } from '@vpcanvas/ip'
import type { Resource } from '@vpcanvas/model'
import { originOf, type PublicAddress } from '@vpcanvas/reachability'
import { addressMeant } from './blocks.ts'

/** An address beside the first one, and the public one that is mapped to it. */
interface Secondary {
  readonly family: 4
  readonly address: Address
  readonly publicAddress?: PublicAddress
  readonly isElastic?: boolean
}

/**
 * The secondary private addresses of an interface: those that are written, and those that were seen at AWS, each with
 * the public address that was seen with it.
 */
export function secondaryAddresses(one: Resource, written: readonly Address[] = []): readonly Secondary[] {
  const { observed = {} } = one
  const seen = Object.keys(observed).flatMap((place) => {
    const text = /^secondary\.(.+)$/.exec(place)?.[1]
    return (text === undefined ? null : addressMeant(text)) ?? []
  })
  const all = new Map([...written, ...seen].map((address) => [formatAddress(address), address]))
  return [...all].map(([text, address]) => {
    const outer = addressMeant(observed[`secondary.${text}`] ?? null)
    const isElastic = observed[`elastic.${text}`] !== undefined
    return {
      family: 4,
      address,
      ...(outer && { publicAddress: { address: outer, origin: originOf(one, undefined) }, isElastic }),
    }
  })
}
