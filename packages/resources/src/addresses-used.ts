import { usableInSubnet } from '@vpcanvas/ip'
import type { Resource } from '@vpcanvas/model'
import type { Questions } from '@vpcanvas/rules'
import { takenIn } from './addresses-taken.ts'
import { ipv4Meant } from './blocks.ts'
import type { SubnetProps } from './subnet/schema.ts'

/** What takes addresses of a subnet, five reserved ones apart. Null where its block is none. */
export interface AddressUse {
  readonly usable: number
  /** Interfaces that stand here whatever AWS decides. */
  readonly certain: number
  /** The same, with the nodes of caches spread evenly over the subnets they may stand in. */
  readonly expected: number
}

export function addressUse(look: Questions, subnet: Resource<SubnetProps>): AddressUse | null {
  const block = ipv4Meant(subnet.props.cidrBlock)
  if (!block) return null
  const taken = takenIn(look, subnet)
  return {
    usable: usableInSubnet(block),
    certain: taken.reduce((sum, { certain }) => sum + certain, 0),
    expected: taken.reduce((sum, { expected }) => sum + expected, 0),
  }
}
