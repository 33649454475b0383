import { contains, formatBlock, isFailure, isReservedInSubnet, parseAddress } from '@vpcanvas/ip'
import type { Id, Resource } from '@vpcanvas/model'
import type { Questions } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'
import { ipv4Meant } from './blocks.ts'
import { type InstanceProps, instanceSchema } from './instance/schema.ts'
import { type NatGatewayProps, natGatewaySchema } from './nat-gateway/schema.ts'
import { type NetworkInterfaceProps, networkInterfaceSchema } from './network-interface/schema.ts'
import { subnetSchema } from './subnet/schema.ts'

/** Why an address cannot be given to something in a subnet: a clause without a full stop, and whom it concerns. */
export interface AddressRefusal {
  readonly text: Text
  readonly related: readonly Id[]
  readonly taken: boolean
}

/**
 * Whether a resource of a subnet can have a private address there. Null if so, or where none is given.
 * https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
 */
export function addressRefusal(
  look: Questions,
  owner: Resource<InstanceProps> | Resource<NatGatewayProps> | Resource<NetworkInterfaceProps>,
  given: string | null,
): AddressRefusal | null {
  const subnet = look.as(subnetSchema, owner.parent)
  if (given === null || !subnet) return null
  const address = parseAddress(given)
  if (isFailure(address) || address.family !== 4) {
    return refusal(`"${given}" is not an IPv4 address`, `"${given}" 값은 IPv4 주소가 아닙니다`)
  }
  const block = ipv4Meant(subnet.props.cidrBlock)
  if (!block) return null
  const range = formatBlock(block)
  if (!contains(block, address)) {
    return refusal(
      `${given} is not in its subnet "${subnet.name}" (${range})`,
      `${given} 주소는 서브넷 "${subnet.name}"(${range}) 안에 있지 않습니다`,
    )
  }
  if (isReservedInSubnet(block, address)) {
    return refusal(
      `AWS keeps ${given} of subnet "${subnet.name}" for itself`,
      `${given} 주소는 서브넷 "${subnet.name}"에서 AWS가 예약한 주소입니다`,
    )
  }
  const others = [
    ...look.childrenOf(instanceSchema, subnet.id),
    ...look.childrenOf(natGatewaySchema, subnet.id),
    ...look.childrenOf(networkInterfaceSchema, subnet.id),
  ]
  const other = others.find((one) => one.id !== owner.id && addressesOf(one.props).includes(given))
  if (!other) return null
  return {
    text: {
      en: `${given} is given to "${other.name}" too`,
      ko: `${given} 주소가 "${other.name}"에도 지정되어 있습니다`,
    },
    related: [other.id],
    taken: true,
  }
}

function addressesOf(props: {
  readonly privateIpAddress: string | null
  readonly secondaryPrivateIpAddresses?: readonly string[]
}): readonly (string | null)[] {
  return [props.privateIpAddress, ...(props.secondaryPrivateIpAddresses ?? [])]
}

function refusal(en: string, ko: string): AddressRefusal {
  return { text: { en, ko }, related: [], taken: false }
}
