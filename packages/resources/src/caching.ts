import { zonesOf } from '@vpcanvas/catalogue'
import { type Edit, freeName, type Id, newId, type Resource, type View } from '@vpcanvas/model'
import type { Questions } from '@vpcanvas/rules'
import {
  cacheSubnetGroupDefaults,
  type CacheSubnetGroupProps,
  cacheSubnetGroupSchema,
} from './cache-subnet-group/schema.ts'
import { defaultRoute, isPublic, regionOf, routeTableOf } from './routing.ts'
import { type SubnetProps, subnetSchema } from './subnet/schema.ts'

/**
 * The subnets of a VPC that suit a cache best: one in each zone, those without any way out before those behind a NAT
 * gateway, and public ones only where the rest does not cover two zones.
 */
export function subnetsForCaches(view: Questions, vpcId: Id | null): readonly Resource<SubnetProps>[] {
  const byZone = new Map<string, Resource<SubnetProps>>()
  const ranked = view
    .childrenOf(subnetSchema, vpcId)
    .map((subnet) => ({ subnet, rank: exposure(view, subnet) }))
    .toSorted((a, b) => a.rank - b.rank)
  for (const { subnet, rank } of ranked) {
    const zone = subnet.props.availabilityZone
    if (byZone.has(zone) || (rank === PUBLIC && byZone.size >= 2)) continue
    byZone.set(zone, subnet)
  }
  return [...byZone.values()].toSorted((a, b) => (a.props.availabilityZone < b.props.availabilityZone ? -1 : 1))
}

const PUBLIC = 2

/** 0: no way out; 1: a way out; 2: public. */
function exposure(view: Questions, subnet: Resource<SubnetProps>): number {
  if (isPublic(view, subnet)) return PUBLIC
  return defaultRoute(routeTableOf(view, subnet)) ? 1 : 0
}

/** Where the nodes of a new cache would stand. */
export interface CacheHome {
  /** The subnet group, or null where the VPC has no subnets to make one of. */
  readonly cacheSubnetGroup: Id | null
  readonly zones: readonly string[]
  /** The edit that makes the group, where there is none yet. */
  readonly companions: readonly Edit[]
}

/** The subnet group of the VPC that covers most zones; one of the best subnets where the VPC has none. */
export function cacheHome(view: View, vpcId: Id | null): CacheHome {
  const groups = view
    .childrenOf(cacheSubnetGroupSchema, vpcId)
    .map((group) => ({ id: group.id, zones: zonesOfGroup(view, group) }))
    .filter(({ zones }) => zones.length > 0)
    .toSorted((a, b) => b.zones.length - a.zones.length)
  const [widest] = groups
  if (widest) return { cacheSubnetGroup: widest.id, zones: widest.zones, companions: [] }
  const subnets = subnetsForCaches(view, vpcId)
  if (subnets.length === 0) return { cacheSubnetGroup: null, zones: [], companions: [] }
  const group: Resource<CacheSubnetGroupProps> = {
    id: newId('cacheSubnetGroup', view.resources),
    kind: cacheSubnetGroupSchema.kind,
    name: freeName(view, 'cache-subnets'),
    parent: vpcId,
    props: { ...cacheSubnetGroupDefaults, subnets: subnets.map(({ id }) => id) },
  }
  return {
    cacheSubnetGroup: group.id,
    zones: subnets.map(({ props }) => props.availabilityZone),
    companions: [{ op: 'add', resource: group }],
  }
}

/** The zones that the subnets of a group cover, each once, in order. */
function zonesOfGroup(view: View, group: Resource<CacheSubnetGroupProps> | undefined): readonly string[] {
  const zones = group?.props.subnets.flatMap((id) => view.as(subnetSchema, id)?.props.availabilityZone ?? []) ?? []
  return [...new Set(zones)].filter((zone) => zone !== '').toSorted()
}

/** The zones that nodes of a cache may be put into: its group's, else those of the region. */
export function zonesForNodes(
  view: View,
  cache: Resource<{ readonly cacheSubnetGroup: Id | null }>,
): readonly string[] {
  const covered = zonesOfGroup(view, view.as(cacheSubnetGroupSchema, cache.props.cacheSubnetGroup))
  return covered.length > 0 ? covered : zonesOf(regionOf(view, cache.parent)?.props.region ?? '')
}
