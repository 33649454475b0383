import {
  type CacheCluster,
  type CacheSubnetGroup,
  DescribeCacheClustersCommand,
  DescribeCacheSubnetGroupsCommand,
} from '@aws-sdk/client-elasticache'
import { defaultParameterGroup, isEngine } from '@vpcanvas/catalogue'
import { everyPage, type Reader } from '@vpcanvas/provision'
import type { Text } from '@vpcanvas/text'
import { vpcSchema } from './vpc/schema.ts'

/** All clusters of the region, members of replication groups among them: one paged Describe for all cache kinds. */
export function clustersIn(reader: Reader): Promise<readonly CacheCluster[]> {
  return reader.once('cacheClusters', () =>
    everyPage(
      (Marker) => reader.elasticache.send(new DescribeCacheClustersCommand({ ShowCacheNodeInfo: true, Marker })),
      (page) => page.CacheClusters,
    ),
  )
}

/** All cache subnet groups of the region, read once. */
export function subnetGroupsIn(reader: Reader): Promise<readonly CacheSubnetGroup[]> {
  return reader.once('cacheSubnetGroups', () =>
    everyPage(
      (Marker) => reader.elasticache.send(new DescribeCacheSubnetGroupsCommand({ Marker })),
      (page) => page.CacheSubnetGroups,
    ),
  )
}

/**
 * Whether a cache may be the design's, so that its tags are worth a call each: it has a name that we chose, or it does not stand in
 * somebody else's VPC. Describe tells no tags.
 */
export async function mayBeOurs(reader: Reader, name: string, subnetGroup: string | undefined): Promise<boolean> {
  if (reader.chose(name)) return true
  const group = (await subnetGroupsIn(reader)).find((one) => one.CacheSubnetGroupName === subnetGroup)
  return !group?.VpcId || (await isOurVpc(reader, group.VpcId))
}

export async function isOurVpc(reader: Reader, vpcId: string | undefined): Promise<boolean> {
  return (await reader.found(vpcSchema.kind)).some(({ id }) => id === vpcId)
}

/** Why a cache that goes and one that comes cannot exist at once: a name that somebody chose is free only after the old one. */
export function sameName(old: string | undefined, wanted: string | undefined): Text | null {
  return wanted !== undefined && old === wanted ? { en: 'Both have the same name.', ko: '둘의 이름이 같습니다.' } : null
}

/** A parameter group as a design says it: null for one of AWS's defaults. */
export function namedParameterGroup(name: string | undefined): string | null {
  return !name || name.startsWith('default.') ? null : name
}

/** The parameter group to ask for: a default one by its name, since AWS's own choice ignores the cluster mode. */
export function parameterGroupFor(
  name: string | null,
  engine: string,
  version: string,
  clusterMode = false,
): string | undefined {
  return name ?? (isEngine(engine) ? defaultParameterGroup(engine, version, clusterMode) : undefined)
}

/**
 * Whether a live version is the wanted one: `7.1.0` for `7.1`, since AWS moves patch versions by itself, and any for
 * none, since AWS chooses then.
 */
export function isVersion(live: string, wanted: string): boolean {
  return wanted === '' || live === wanted || live.startsWith(`${wanted}.`)
}
