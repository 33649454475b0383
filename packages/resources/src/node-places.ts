import type { Id, Resource, View } from '@vpcanvas/model'
import { cacheSubnetGroupSchema } from './cache-subnet-group/schema.ts'
import { subnetSchema } from './subnet/schema.ts'

/** More nodes than a cluster can have are not drawn one by one. */
const MOST = 500

/**
 * The subnets that hold a cache's nodes, one for each node in order: as its preferred zones say, else spread over the
 * zones of its subnet group in turn, as ElastiCache spreads them. Null where its group has no subnet for a node.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SubnetGroups.html
 */
export function nodesIn(
  view: View,
  cache: Resource<{ readonly cacheSubnetGroup: Id | null }>,
  count: number,
  preferredZones: readonly string[],
): readonly (Id | null)[] {
  const subnetOf = new Map<string, Id>()
  for (const id of view.as(cacheSubnetGroupSchema, cache.props.cacheSubnetGroup)?.props.subnets ?? []) {
    const subnet = view.as(subnetSchema, id)
    if (subnet && !subnetOf.has(subnet.props.availabilityZone)) subnetOf.set(subnet.props.availabilityZone, subnet.id)
  }
  const zones = [...subnetOf.keys()].toSorted()
  return Array.from({ length: Math.max(0, Math.min(count, MOST)) }, (_, index) => {
    const zone = preferredZones[index] ?? zones[index % Math.max(1, zones.length)]
    return (zone !== undefined && subnetOf.get(zone)) || null
  })
}
