import type { Source } from '@vpcanvas/formats'
import type { Id } from '@vpcanvas/model'

/** The security groups of a cache and its subnet group, and by these the VPC it is in. */
export function readPlacement(from: Source, groupsProperty: string) {
  const cacheSubnetGroup: Id | null = from.reference('CacheSubnetGroupName', 'CacheSubnetGroupName') ?? null
  const securityGroups = [...from.references(groupsProperty, 'GroupId')]
  return {
    cacheSubnetGroup,
    securityGroups,
    around: [...(cacheSubnetGroup === null ? [] : [cacheSubnetGroup]), ...securityGroups],
  }
}
