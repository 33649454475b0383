import { AssignIpv6AddressesCommand, type InstanceIpv6Address, UnassignIpv6AddressesCommand } from '@aws-sdk/client-ec2'
import { formatAddress } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Session } from '@vpcanvas/provision'
import type { Questions } from '@vpcanvas/rules'
import { ipv6AddressMeant } from './blocks.ts'
import { wantsIpv6 } from './ipv6.ts'
import type { Ipv6Holder } from './ipv6-addresses.ts'
import { subnetSchema } from './subnet/schema.ts'

/** What is known of the IPv6 addresses of an interface, of its own or an instance's. */
export interface Ipv6Facts {
  /** Null: none, in a subnet that has no IPv6. Left out where the subnet decides, or the addresses are given. */
  readonly ipv6AddressCount: number | null | undefined
  /** Left out where AWS picks them. */
  readonly ipv6Addresses: readonly string[] | undefined
}

type Asking = Pick<Ipv6Holder, 'parent' | 'props'>

export function ipv6Wanted({ parent, props }: Asking, view: Questions): Ipv6Facts {
  if (props.ipv6Addresses.length > 0)
    return { ipv6AddressCount: undefined, ipv6Addresses: props.ipv6Addresses.map(spelled) }
  const subnet = view.as(subnetSchema, parent)
  const isBare = !props.ipv6AddressCount && subnet !== undefined && !wantsIpv6(subnet)
  return { ipv6AddressCount: isBare ? null : (props.ipv6AddressCount ?? undefined), ipv6Addresses: undefined }
}

/** Its IPv6 addresses are the subnet's. */
export function ipv6Needs({ parent, props }: Asking, view: Questions): readonly Id[] {
  const subnet = view.as(subnetSchema, parent)
  const asks = props.ipv6AddressCount !== null || props.ipv6Addresses.length > 0
  return subnet && asks && wantsIpv6(subnet) ? [subnet.id] : []
}

export function ipv6Amounts(fact: string, live: Ipv6Facts, wanted: Ipv6Facts): boolean {
  return fact === 'ipv6AddressCount' && wanted.ipv6AddressCount === null && live.ipv6AddressCount === 0
}

export function ipv6Seen(list: readonly InstanceIpv6Address[] = []) {
  const ipv6Addresses = list.flatMap(({ Ipv6Address }) => (Ipv6Address === undefined ? [] : [spelled(Ipv6Address)]))
  return { ipv6AddressCount: ipv6Addresses.length, ipv6Addresses }
}

/** Assigns what is missing, and takes back what is too much, while the interface is in use. */
export async function writeIpv6(
  { ec2 }: Session,
  NetworkInterfaceId: string,
  live: Ipv6Facts,
  wanted: Ipv6Facts,
): Promise<void> {
  const held = live.ipv6Addresses ?? []
  const count = wanted.ipv6AddressCount ?? 0
  const surplus = wanted.ipv6Addresses
    ? held.filter((address) => !wanted.ipv6Addresses?.includes(address))
    : held.slice(count)
  const missing = wanted.ipv6Addresses?.filter((address) => !held.includes(address)) ?? []
  if (surplus.length > 0)
    await ec2.send(new UnassignIpv6AddressesCommand({ NetworkInterfaceId, Ipv6Addresses: surplus }))
  if (missing.length > 0) await ec2.send(new AssignIpv6AddressesCommand({ NetworkInterfaceId, Ipv6Addresses: missing }))
  else if (!wanted.ipv6Addresses && count > held.length)
    await ec2.send(new AssignIpv6AddressesCommand({ NetworkInterfaceId, Ipv6AddressCount: count - held.length }))
}

function spelled(text: string): string {
  const address = ipv6AddressMeant(text)
  return address ? formatAddress(address) : text
}
