import type { Id, Questions, Resource, View } from '@vpcanvas/model'
import { type NetworkBuilder, originOf, type Remedy, type Segment } from '@vpcanvas/reachability'
import { addressMeant } from '../blocks.ts'
import { unusedId } from '../ids.ts'
import { groupedFor } from '../letting.ts'
import { blocksOfService } from '../prefix-lists.ts'
import { routeTableOf } from '../routing.ts'
import { routeTableDefaults, routeTableSchema } from '../route-table/schema.ts'
import { downOf } from '../states.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { type VpcEndpointProps, vpcEndpointSchema } from './schema.ts'
import { isGateway, regionSaid, subnetsOf } from './service.ts'

type Endpoint = Resource<VpcEndpointProps>

/** A door to a service by routes, or an interface in each subnet that answers for the service. */
export function lower(endpoint: Endpoint, view: Questions, network: NetworkBuilder): void {
  if (endpoint.parent === null) return
  if (isGateway(endpoint)) lowerGateway(endpoint, endpoint.parent, view, network)
  else lowerInterfaces(endpoint, view, network)
}

/** AWS writes the routes to the service's prefix list itself, into each table that is associated. */
function lowerGateway(endpoint: Endpoint, domain: Id, view: Questions, network: NetworkBuilder): void {
  const { id, props } = endpoint
  const blocks = blocksOfService(view, props.serviceName)
  const origin = originOf(endpoint, vpcEndpointSchema)
  if (!blocks) {
    network.unmodelled(origin)
    return
  }
  const down = downOf(endpoint)
  network.serviceDoor({
    id,
    origin,
    domain,
    blocks,
    ...(down && { down }),
    used: (segment, now) => used(now, endpoint, segment),
  })
  const written = props.serviceName
  for (const table of new Set(props.routeTables)) {
    for (const destination of blocks) network.strayRoute({ table, id, written, destination, target: id, rank: 'list' })
  }
}

/** Associates the table of a subnet; a subnet with the main table that AWS makes gets one of its own. */
function used(view: View, { id, name }: Endpoint, segment: Segment): Remedy | null {
  const subnet = view.as(subnetSchema, segment.id)
  const endpoint = view.as(vpcEndpointSchema, id)
  if (!subnet || !endpoint) return null
  const table = routeTableOf(view, subnet)
  const title = {
    en: `Route to "${name}" from "${table?.name ?? subnet.name}"`,
    ko: `"${table?.name ?? subnet.name}"에서 "${name}" 엔드포인트로 라우팅`,
  }
  if (table) return { title, edits: [{ op: 'set', id, path: ['routeTables', table.id], value: table.id }] }
  const own = unusedId(view, `${subnet.id}-routes`.slice(0, 100))
  return {
    title,
    edits: [
      {
        op: 'add',
        resource: {
          id: own,
          kind: routeTableSchema.kind,
          name: `${subnet.name}-routes`,
          parent: subnet.parent,
          props: { ...routeTableDefaults, subnets: [subnet.id] },
        },
      },
      { op: 'set', id, path: ['routeTables', own], value: own },
    ],
  }
}

const TCP = 6
const HTTPS = { from: 443, to: 443 }

/** https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html */
function lowerInterfaces(endpoint: Endpoint, view: Questions, network: NetworkBuilder): void {
  const origin = originOf(endpoint, vpcEndpointSchema)
  const { observed, props } = endpoint
  const down = downOf(endpoint)
  const subnets = subnetsOf(view, endpoint)
  if (subnets.length === 0) {
    network.unplaced(origin, { en: 'It has no subnets.', ko: '서브넷이 없습니다.' })
    return
  }
  const isAws = regionSaid(props.serviceName) !== null
  for (const subnet of subnets) {
    const label = {
      en: `${origin.label.en}, its interface in "${subnet.name}"`,
      ko: `${origin.label.ko}("${subnet.name}"의 인터페이스)`,
    }
    network.interface({
      id: `${endpoint.id} ${subnet.id}`,
      host: endpoint.id,
      origin: subnets.length === 1 ? origin : { ...origin, label },
      hostOrigin: origin,
      segment: subnet.id,
      ...(props.ipAddressType !== 'ipv6' && { address: addressMeant(observed?.[`${subnet.id}.address`] ?? null) }),
      ...(props.ipAddressType !== 'ipv4' && { more: [{ family: 6, address: null }] }),
      ...(down && { down }),
      groups: props.securityGroups,
      picksPublic: false,
      // Services of AWS answer over HTTPS; what those of others answer on is theirs to say.
      serves: isAws ? { protocol: TCP, ports: [HTTPS], icmp: null } : null,
      forwards: false,
      answersOnly: true,
      publishable: false,
      published: () => null,
      grouped: (need, now) => groupedFor(now, endpoint, need),
    })
  }
}
