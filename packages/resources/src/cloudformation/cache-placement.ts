import type { Source, TemplateValue, Writing } from '@vpcanvas/formats'
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

interface Placed {
  readonly cacheSubnetGroup: Id | null
  readonly securityGroups: readonly Id[]
}

/** The same, to be written. */
export function writtenPlacement(
  { cacheSubnetGroup, securityGroups }: Placed,
  groupsProperty: string,
  to: Writing,
): { [name: string]: TemplateValue } {
  return {
    CacheSubnetGroupName:
      cacheSubnetGroup === null
        ? undefined
        : to.attribute(cacheSubnetGroup, 'CacheSubnetGroupName', ['cacheSubnetGroup']),
    [groupsProperty]: writtenGroups(securityGroups, to),
  }
}

/** The ids of security groups; none where AWS is to take the VPC's default one. */
export function writtenGroups(securityGroups: readonly Id[], to: Writing): TemplateValue {
  const groups = securityGroups
    .map((group) => to.attribute(group, 'GroupId', ['securityGroups', group]))
    .filter((group) => group !== undefined)
  return groups.length === 0 ? undefined : groups
}
