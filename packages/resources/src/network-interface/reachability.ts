import { type Address, blockOf, contains } from '@vpcanvas/ip'
import type { Questions, Resource } from '@vpcanvas/model'
import { type NetworkBuilder, originOf } from '@vpcanvas/reachability'
import { addressMeant, ipv4Meant } from '../blocks.ts'
import { mapped } from '../elastic-ip/mapped.ts'
import { instanceSchema } from '../instance/schema.ts'
import { ipv6AddressesOf, isIpv6AddressOpen } from '../ipv6-addresses.ts'
import { ADDRESS, HOST, isLeftOpen, isRangeOpen } from '../left-open.ts'
import { groupedFor } from '../letting.ts'
import { secondaryAddresses } from '../secondary-addresses.ts'
import { downOf } from '../states.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { type NetworkInterfaceProps, networkInterfaceSchema } from './schema.ts'

/** One more interface of an instance, with its own addresses and groups. Attached to none, it answers nobody. */
export function lower(one: Resource<NetworkInterfaceProps>, view: Questions, network: NetworkBuilder): void {
  const { props, parent, observed } = one
  if (parent === null) return
  if (isRangeOpen(view, parent) || isIpv6AddressOpen(view, one) || isLeftOpen(view, one.id, ...DECISIVE)) {
    const origin = originOf(one, networkInterfaceSchema)
    const address = addressMeant(props.privateIpAddress)
    network.unmodelled(origin)
    if (address) network.unmodelledAddress({ origin, block: blockOf(address) })
    return
  }
  const host = view.as(instanceSchema, props.instance)
  const down = host ? (downOf(one) ?? downOf(host)) : DETACHED
  network.interface({
    id: one.id,
    host: host?.id ?? one.id,
    ...(host && { hostOrigin: originOf(host, instanceSchema) }),
    origin: originOf(one, networkInterfaceSchema),
    segment: parent,
    address: addressMeant(props.privateIpAddress),
    more: [
      ...secondaryAddresses(one, written(view, one)),
      ...ipv6AddressesOf(view, one).map((address) => ({ family: 6, address }) as const),
    ],
    anyWillDo: true,
    groups: props.securityGroups,
    picksPublic: observed?.['publicIpAddress'] !== undefined,
    pickedPublic: addressMeant(observed?.['publicIpAddress'] ?? null),
    ...(down && { down }),
    serves: null,
    forwards: !props.sourceDestCheck,
    publishable: true,
    published: (now) => mapped(one, now),
    grouped: (need, now) => groupedFor(now, one, need),
  })
}

/** What says where it stands, what it is known by, and whose it is. */
const DECISIVE = [
  ADDRESS,
  HOST,
  'PrivateIpAddress',
  'PrivateIpAddresses',
  'Ipv6AddressCount',
  'Ipv6Addresses',
  'SourceDestCheck',
]

const DETACHED = { en: 'It is attached to no instance.', ko: '인스턴스에 연결되어 있지 않습니다.' }

/** The secondary addresses that are of its subnet. */
function written(view: Questions, { parent, props }: Resource<NetworkInterfaceProps>): readonly Address[] {
  const block = ipv4Meant(view.as(subnetSchema, parent)?.props.cidrBlock ?? '')
  return props.secondaryPrivateIpAddresses
    .flatMap((text) => addressMeant(text) ?? [])
    .filter((address) => block !== null && contains(block, address))
}
