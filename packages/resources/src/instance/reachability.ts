import type { Questions, Resource, View } from '@vpcanvas/model'
import { type NetworkBuilder, originOf, type Remedy } from '@vpcanvas/reachability'
import { addressMeant } from '../blocks.ts'
import { elasticIpDefaults, elasticIpSchema } from '../elastic-ip/schema.ts'
import { unusedId } from '../ids.ts'
import { ADDRESS, EXISTENCE, isLeftOpen, isRangeOpen } from '../left-open.ts'
import { regionOf } from '../routing.ts'
import { downOf } from '../states.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { ipv6AddressesOf } from './addresses.ts'
import { type InstanceProps, instanceSchema } from './schema.ts'

/**
 * A host with one interface. Whatever arrives at it counts as answered: what listens there is not drawn. One that was
 * seen with several interfaces is not modelled.
 */
export function lower(instance: Resource<InstanceProps>, view: Questions, network: NetworkBuilder): void {
  const { props, parent, observed } = instance
  if (parent === null) return
  if (observed?.['networkInterfaces'] !== undefined || isOpen(instance, view)) {
    const origin = originOf(instance, instanceSchema)
    const address = addressMeant(props.privateIpAddress)
    network.unmodelled(origin)
    if (address) network.unmodelledAddress({ origin, address })
    return
  }
  const down = downOf(instance)
  network.interface({
    id: instance.id,
    host: instance.id,
    origin: originOf(instance, instanceSchema),
    segment: parent,
    address: addressMeant(props.privateIpAddress),
    more: ipv6AddressesOf(view, instance).map((address) => ({ family: 6, address })),
    anyWillDo: true,
    groups: props.securityGroups,
    picksPublic: props.associatePublicIpAddress ?? view.as(subnetSchema, parent)?.props.mapPublicIpOnLaunch ?? false,
    pickedPublic: addressMeant(observed?.['publicIpAddress'] ?? null),
    ...(down && { down }),
    serves: null,
    forwards: !props.sourceDestCheck,
    publishable: true,
    published: (now) => withElasticIp(instance, now),
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
]

/** Whether a template leaves open where it stands, or whether it has a public address. */
function isOpen({ id, parent, props }: Resource<InstanceProps>, view: Questions): boolean {
  const addresses = view.mentions(id).filter(({ by }) => by.kind === elasticIpSchema.kind)
  return (
    isLeftOpen(view, id, ...DECISIVE) ||
    isRangeOpen(view, parent) ||
    (props.associatePublicIpAddress === null && isLeftOpen(view, parent, 'MapPublicIpOnLaunch')) ||
    addresses.some(({ by }) => isLeftOpen(view, by.id, EXISTENCE))
  )
}

/** A public address that needs no new instance. */
function withElasticIp(instance: Resource<InstanceProps>, view: View): Remedy | null {
  const region = regionOf(view, instance.id)
  if (!region) return null
  return {
    title: { en: `Give "${instance.name}" an Elastic IP address`, ko: `"${instance.name}"에 탄력적 IP 주소 할당` },
    edits: [
      {
        op: 'add',
        resource: {
          id: unusedId(view, `${instance.id}-address`.slice(0, 100)),
          kind: elasticIpSchema.kind,
          name: `${instance.name}-address`,
          parent: region.id,
          props: { ...elasticIpDefaults, instance: instance.id },
        },
      },
    ],
  }
}
