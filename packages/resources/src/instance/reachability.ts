import { blockOf } from '@vpcanvas/ip'
import type { Questions, Resource } from '@vpcanvas/model'
import { type NetworkBuilder, originOf } from '@vpcanvas/reachability'
import { addressMeant } from '../blocks.ts'
import { mapped } from '../elastic-ip/mapped.ts'
import { elasticIpSchema } from '../elastic-ip/schema.ts'
import { ADDRESS, EXISTENCE, isLeftOpen, isRangeOpen } from '../left-open.ts'
import { groupedFor } from '../letting.ts'
import { secondaryAddresses } from '../secondary-addresses.ts'
import { downOf } from '../states.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { ipv6AddressesOf, isIpv6AddressOpen } from '../ipv6-addresses.ts'
import { type InstanceProps, instanceSchema } from './schema.ts'

/**
 * A host with the interface that it comes with; others say themselves that they are attached. Whatever arrives counts as
 * answered: what listens there is not drawn. One that was seen with interfaces that are not drawn is not modelled.
 */
export function lower(instance: Resource<InstanceProps>, view: Questions, network: NetworkBuilder): void {
  const { props, parent, observed } = instance
  if (parent === null) return
  if (observed?.['networkInterfaces'] !== undefined || isOpen(instance, view)) {
    const origin = originOf(instance, instanceSchema)
    const address = addressMeant(props.privateIpAddress)
    network.unmodelled(origin)
    if (address) network.unmodelledAddress({ origin, block: blockOf(address) })
    return
  }
  const down = downOf(instance)
  network.interface({
    id: instance.id,
    host: instance.id,
    origin: originOf(instance, instanceSchema),
    segment: parent,
    address: addressMeant(props.privateIpAddress),
    more: [
      ...secondaryAddresses(instance),
      ...ipv6AddressesOf(view, instance).map((address) => ({ family: 6, address }) as const),
    ],
    anyWillDo: true,
    groups: props.securityGroups,
    picksPublic: props.associatePublicIpAddress ?? view.as(subnetSchema, parent)?.props.mapPublicIpOnLaunch ?? false,
    pickedPublic: addressMeant(observed?.['publicIpAddress'] ?? null),
    ...(down && { down }),
    serves: null,
    forwards: !props.sourceDestCheck,
    publishable: true,
    published: (now) => mapped(instance, now),
    grouped: (need, now) => groupedFor(now, instance, need),
  })
}

/** What says where a host stands, what it is known by, and whether it passes traffic on. */
const DECISIVE = [
  ADDRESS,
  'LaunchTemplate',
  'PrivateIpAddress',
  'SourceDestCheck',
  'NetworkInterfaces.0.PrivateIpAddress',
  'NetworkInterfaces.0.AssociatePublicIpAddress',
  'NetworkInterfaces.1',
  'Ipv6AddressCount',
  'Ipv6Addresses',
  'NetworkInterfaces.0.Ipv6AddressCount',
  'NetworkInterfaces.0.Ipv6Addresses',
]

/** Whether a template leaves open where it stands, or whether it has a public address. */
function isOpen(instance: Resource<InstanceProps>, view: Questions): boolean {
  const { id, parent, props } = instance
  const addresses = view.mentions(id).filter(({ by }) => by.kind === elasticIpSchema.kind)
  return (
    isLeftOpen(view, id, ...DECISIVE) ||
    isRangeOpen(view, parent) ||
    isIpv6AddressOpen(view, instance) ||
    (props.associatePublicIpAddress === null && isLeftOpen(view, parent, 'MapPublicIpOnLaunch')) ||
    addresses.some(({ by }) => isLeftOpen(view, by.id, EXISTENCE))
  )
}
