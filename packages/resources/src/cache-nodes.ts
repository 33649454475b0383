import { onePort } from '@vpcanvas/ip'
import type { Id, KindSchema, Props, Questions, Resource } from '@vpcanvas/model'
import { type NetworkBuilder, originOf } from '@vpcanvas/reachability'
import { addressMeant } from './blocks.ts'
import { cacheSubnetGroupSchema } from './cache-subnet-group/schema.ts'
import { isLeftOpen, isRangeOpen } from './left-open.ts'
import { groupedFor } from './letting.ts'
import { downOf } from './states.ts'
import { type SubnetProps, subnetSchema } from './subnet/schema.ts'

const TCP = 6

/** AWS gives no cache more nodes by any quota; a design may say anything. https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/quota-limits.html */
const MOST_NODES = 500

/** What the nodes of a cache have in common. */
interface CacheProps extends Props {
  readonly port: number
  readonly cacheSubnetGroup: Id | null
  readonly securityGroups: readonly Id[]
}

interface NodeCount {
  readonly count: number
  /** A zone for each node; empty: AWS chooses. */
  readonly zones: readonly string[]
  /** Where AWS chooses: whether they go round the zones of the subnet group, or stay in one. */
  readonly spread: boolean
}

/**
 * The nodes of a cache as interfaces: in the subnets of its subnet group, with its groups, one port, and never a public
 * address.
 */
export function lowerNodes<P extends CacheProps>(
  cache: Resource<P>,
  schema: KindSchema<P>,
  { count, zones, spread }: NodeCount,
  view: Questions,
  network: NetworkBuilder,
): void {
  const origin = originOf(cache, schema)
  const down = downOf(cache)
  const group = cache.props.cacheSubnetGroup
  const homes = homesOf(view, group)
  const isOpen =
    isLeftOpen(view, cache.id, 'Port', 'CacheSubnetGroupName') ||
    isLeftOpen(view, group, 'SubnetIds') ||
    homes.some(({ id }) => isRangeOpen(view, id))
  if (isOpen) return network.unmodelled(origin)
  if (homes.length === 0) {
    network.unplaced(origin, {
      en: 'It has no subnet group with subnets.',
      ko: '서브넷이 있는 서브넷 그룹이 없습니다.',
    })
    return
  }
  const nodes = Math.min(MOST_NODES, Math.max(1, count))
  for (let n = 0; n < nodes; n++) {
    const wanted = zones.length > 0 ? zones[n % zones.length] : undefined
    const home =
      wanted === undefined
        ? homes[spread ? n % homes.length : 0]
        : homes.find(({ props }) => props.availabilityZone === wanted)
    if (!home) {
      network.unplaced(origin, {
        en: `Its subnet group has no subnet in ${wanted ?? ''}.`,
        ko: `서브넷 그룹에 ${wanted ?? ''} 가용 영역의 서브넷이 없습니다.`,
      })
      continue
    }
    network.interface({
      id: `${cache.id} ${n + 1}`,
      host: cache.id,
      origin:
        nodes === 1
          ? origin
          : {
              ...origin,
              label: {
                en: `${origin.label.en}, node ${n + 1} of ${nodes}`,
                ko: `${origin.label.ko}(노드 ${n + 1}/${nodes})`,
              },
            },
      segment: home.id,
      address: addressMeant(cache.observed?.[`nodes.${n + 1}.privateIpAddress`] ?? null),
      ...(down && { down }),
      groups: cache.props.securityGroups,
      picksPublic: false,
      serves: { protocol: TCP, ports: onePort(cache.props.port), icmp: null },
      forwards: false,
      publishable: false,
      published: () => null,
      grouped: (need, now) => groupedFor(now, cache, need),
    })
  }
}

/** A subnet for each zone of the group, in the order of zones; those whose zone is left to AWS each for themselves. */
function homesOf(view: Questions, group: Id | null): readonly Resource<SubnetProps>[] {
  const subnets =
    view.as(cacheSubnetGroupSchema, group)?.props.subnets.flatMap((id) => view.as(subnetSchema, id) ?? []) ?? []
  const byZone = new Map<string, Resource<SubnetProps>>()
  for (const subnet of subnets) {
    const zone = subnet.props.availabilityZone || subnet.id
    if (!byZone.has(zone)) byZone.set(zone, subnet)
  }
  return [...byZone].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, subnet]) => subnet)
}
