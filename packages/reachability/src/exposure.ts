import { contains } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Gateway, Network, Route, Segment } from './network.ts'
import { routeText } from './words.ts'

/** public: routes to an internet gateway. private: another way out of the VPC. isolated: none. */
export type Exposure = 'public' | 'private' | 'isolated'

export interface SubnetExposure {
  readonly exposure: Exposure
  /** The route that makes it so, or the lack of one. */
  readonly because: Text
  /** Where that is said. */
  readonly resource: Id
}

/**
 * What a subnet is, from the routes that hold for it: nothing else makes it public, and no flag of the subnet does.
 * Null where the network has no such subnet.
 * https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html#subnet-types
 */
export function subnetExposure(network: Network, subnet: Id): SubnetExposure | null {
  const segment = network.segments.get(subnet)
  if (!segment) return null
  const { table } = segment
  const { resource } = table.origin
  // What has no address of a family sends nothing by its routes.
  const concerns = ({ destination }: Route) => segment.blocks.some(({ family }) => family === destination.family)
  const routes = table.routes.filter(concerns)
  const open = routes.find((route) => leadsOutside(route, segment))
  if (open) return { exposure: 'public', because: routeText(table.origin.label, open), resource }
  const out = [...routes, ...table.unresolved].find((route) => leadsOut(route, segment))
  if (out) return { exposure: 'private', because: routeText(table.origin.label, out), resource }
  const { label } = table.origin
  return {
    exposure: 'isolated',
    because: {
      en: `${label.en} has no route that leads out of the VPC.`,
      ko: `${label.ko}: VPC 밖으로 나가는 경로가 없습니다.`,
    },
    resource,
  }
}

/** What every subnet of a network is. */
export function subnetExposures(network: Network): ReadonlyMap<Id, SubnetExposure> {
  const found = new Map<Id, SubnetExposure>()
  for (const id of network.segments.keys()) {
    const seen = subnetExposure(network, id)
    if (seen) found.set(id, seen)
  }
  return found
}

function leadsOutside({ target }: Route, segment: Segment): boolean {
  return target.type === 'gateway' && target.gateway.type === 'edge' && target.gateway.domain?.id === segment.domain.id
}

/** A live way to addresses that are not the domain's own. */
function leadsOut({ target, destination }: Route, segment: Segment): boolean {
  if (segment.domain.blocks.some((block) => contains(block, destination))) return false
  if (target.type === 'gateway') return serves(target.gateway, segment)
  return target.type === 'interface' || target.type === 'unmodelled'
}

function serves(gateway: Gateway, { id, domain }: Segment): boolean {
  switch (gateway.type) {
    case 'edge':
      return gateway.domain?.id === domain.id
    case 'link':
      return gateway.ends.some((end) => end.id === domain.id)
    case 'exit':
      return gateway.domain?.id === domain.id
    case 'service':
      // It leads to one service, not out.
      return false
    case 'translator':
      return gateway.interface.segment.domain.id === domain.id && gateway.interface.segment.id !== id
  }
}
