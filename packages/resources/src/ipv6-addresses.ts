import type { Address } from '@vpcanvas/ip'
import type { Resource } from '@vpcanvas/model'
import type { Questions } from '@vpcanvas/rules'
import { ipv6AddressMeant } from './blocks.ts'
import { subnetIpv6Of, wantsIpv6 } from './ipv6.ts'
import { isIpv6Open } from './left-open.ts'
import { subnetSchema } from './subnet/schema.ts'

/** An interface of its own, or an instance with the one that it comes with. */
export type Ipv6Holder = Resource<{
  readonly ipv6AddressCount: number | null
  readonly ipv6Addresses: readonly string[]
}>

/**
 * How many IPv6 addresses an interface has: those that are written out, else as many as it asks for, else one where its
 * subnet gives each interface one. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html
 */
export function ipv6CountOf(look: Questions, { parent, props }: Ipv6Holder): number {
  if (props.ipv6Addresses.length > 0) return props.ipv6Addresses.length
  const subnet = look.as(subnetSchema, parent)
  const byDefault = subnet && wantsIpv6(subnet) && subnet.props.assignIpv6AddressOnCreation ? 1 : 0
  return Math.max(0, props.ipv6AddressCount ?? byDefault)
}

/** Its IPv6 addresses: given, or seen at AWS; null for each that AWS picks. */
export function ipv6AddressesOf(look: Questions, holder: Ipv6Holder): readonly (Address | null)[] {
  const { props, observed } = holder
  const count = Math.min(ipv6CountOf(look, holder), MOST)
  return Array.from({ length: count }, (_, n) =>
    ipv6AddressMeant(props.ipv6Addresses[n] ?? observed?.[`ipv6Addresses.${n}`] ?? null),
  )
}

/** The largest interfaces take fifty. https://docs.aws.amazon.com/ec2/latest/instancetypes/gp.html */
const MOST = 50

/** Whether it has IPv6 addresses of a block that an import left open. */
export function isIpv6AddressOpen(look: Questions, { parent, props }: Ipv6Holder): boolean {
  const subnet = look.as(subnetSchema, parent)
  if (!subnet || subnetIpv6Of(look, subnet) || !isIpv6Open(look, parent)) return false
  const byDefault = subnet.props.assignIpv6AddressOnCreation ? 1 : 0
  return props.ipv6Addresses.length > 0 || (props.ipv6AddressCount ?? byDefault) > 0
}

/** What a copy asks for: as many IPv6 addresses as the original has, where the subnet has IPv6. */
export function ipv6CountThere(look: Questions, { parent, props }: Ipv6Holder): number | null {
  const subnet = look.as(subnetSchema, parent)
  if (!subnet || !wantsIpv6(subnet)) return null
  return props.ipv6Addresses.length > 0 ? props.ipv6Addresses.length : props.ipv6AddressCount
}
