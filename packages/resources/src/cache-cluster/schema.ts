import { newestVersion } from '@vpcanvas/catalogue'
import { type KindSchema, reference, tagsSchema, z } from '@vpcanvas/model'

/** Memcached, or a single node of Redis OSS. */
const props = z.strictObject({
  /** Null: chosen when provisioned. */
  cacheClusterId: z.nullable(z.string()),
  /** `memcached` or `redis` */
  engine: z.string(),
  engineVersion: z.string(),
  cacheNodeType: z.string(),
  numCacheNodes: z.int(),
  azMode: z.enum(['single-az', 'cross-az']),
  /** One zone for each node; empty: AWS chooses. */
  preferredAvailabilityZones: z.array(z.string()),
  port: z.int(),
  cacheSubnetGroup: z.nullable(reference('cacheSubnetGroup')),
  securityGroups: z.array(reference('securityGroup')),
  cacheParameterGroupName: z.nullable(z.string()),
  transitEncryptionEnabled: z.boolean(),
  autoMinorVersionUpgrade: z.boolean(),
  tags: tagsSchema,
})

export type CacheClusterProps = z.infer<typeof props>

export const cacheClusterSchema: KindSchema<CacheClusterProps> = {
  kind: 'cacheCluster',
  label: { en: 'Cache cluster', ko: '캐시 클러스터' },
  props,
  parents: ['vpc'],
  changes: {
    cacheClusterId: 'dataLoss',
    engine: 'dataLoss',
    engineVersion: (before, after) =>
      before.engineVersion.localeCompare(after.engineVersion, 'en', { numeric: true }) < 0
        ? 'interruption'
        : 'dataLoss',
    // Memcached nodes hold nothing across a change of type: AWS has no scale-up in place for them.
    cacheNodeType: (before) => (before.engine === 'memcached' ? 'dataLoss' : 'interruption'),
    numCacheNodes: 'inPlace',
    azMode: 'inPlace',
    preferredAvailabilityZones: 'inPlace',
    port: 'dataLoss',
    cacheSubnetGroup: 'dataLoss',
    securityGroups: 'inPlace',
    cacheParameterGroupName: 'interruption',
    transitEncryptionEnabled: 'dataLoss',
    autoMinorVersionUpgrade: 'inPlace',
    tags: 'inPlace',
  },
}

export const cacheClusterDefaults: CacheClusterProps = {
  cacheClusterId: null,
  engine: 'memcached',
  engineVersion: newestVersion('memcached'),
  cacheNodeType: 'cache.t4g.small',
  numCacheNodes: 2,
  azMode: 'cross-az',
  preferredAvailabilityZones: [],
  port: 11211,
  cacheSubnetGroup: null,
  securityGroups: [],
  cacheParameterGroupName: null,
  transitEncryptionEnabled: false,
  autoMinorVersionUpgrade: true,
  tags: {},
}
