import { newestVersion } from '@vpcanvas/catalogue'
import { type KindSchema, reference, tagsSchema, z } from '@vpcanvas/model'

/** Valkey or Redis OSS, cluster mode off or on. Drawn in its VPC; its nodes stand in the subnets of its subnet group. */
const props = z.strictObject({
  /** Null: chosen when provisioned. */
  replicationGroupId: z.nullable(z.string()),
  description: z.string(),
  /** `valkey` or `redis` */
  engine: z.string(),
  engineVersion: z.string(),
  cacheNodeType: z.string(),
  clusterMode: z.enum(['disabled', 'enabled', 'compatible']),
  /** Shards. One while cluster mode is disabled. */
  numNodeGroups: z.int(),
  replicasPerNodeGroup: z.int(),
  automaticFailoverEnabled: z.boolean(),
  multiAZEnabled: z.boolean(),
  port: z.int(),
  cacheSubnetGroup: z.nullable(reference('cacheSubnetGroup')),
  securityGroups: z.array(reference('securityGroup')),
  /** Null: the default of the engine version and cluster mode. */
  cacheParameterGroupName: z.nullable(z.string()),
  transitEncryptionEnabled: z.boolean(),
  /** Null: `required` where encryption in transit is on. */
  transitEncryptionMode: z.nullable(z.enum(['preferred', 'required'])),
  atRestEncryptionEnabled: z.boolean(),
  /** Null: the service's own key. */
  kmsKeyId: z.nullable(z.string()),
  /** One zone for each node, the primary's first; empty: AWS spreads them. */
  preferredCacheClusterAZs: z.array(z.string()),
  /** Days; 0 is off. */
  snapshotRetentionLimit: z.int(),
  autoMinorVersionUpgrade: z.boolean(),
  tags: tagsSchema,
})

export type ReplicationGroupProps = z.infer<typeof props>

export const replicationGroupSchema: KindSchema<ReplicationGroupProps> = {
  kind: 'replicationGroup',
  label: { en: 'Valkey or Redis OSS cache', ko: 'Valkey 또는 Redis OSS 캐시' },
  props,
  parents: ['vpc'],
  changes: {
    replicationGroupId: 'dataLoss',
    description: 'inPlace',
    // Redis OSS to Valkey is an in-place upgrade; the other way needs a new group.
    engine: (before, after) => (before.engine === 'redis' && after.engine === 'valkey' ? 'interruption' : 'dataLoss'),
    // Versions only go up.
    engineVersion: (before, after) =>
      before.engineVersion.localeCompare(after.engineVersion, 'en', { numeric: true }) < 0
        ? 'interruption'
        : 'dataLoss',
    cacheNodeType: 'interruption',
    // disabled -> compatible -> enabled, one step at a time; enabled never goes back.
    // https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/modify-cluster-mode.html
    clusterMode: (before, after) => {
      const step = `${before.clusterMode}>${after.clusterMode}`
      return ['disabled>compatible', 'compatible>enabled', 'compatible>disabled'].includes(step)
        ? 'interruption'
        : 'dataLoss'
    },
    numNodeGroups: (before) => (before.clusterMode === 'enabled' ? 'inPlace' : 'dataLoss'),
    replicasPerNodeGroup: 'inPlace',
    automaticFailoverEnabled: 'inPlace',
    multiAZEnabled: 'inPlace',
    port: 'dataLoss',
    cacheSubnetGroup: 'dataLoss',
    securityGroups: 'inPlace',
    cacheParameterGroupName: 'interruption',
    transitEncryptionEnabled: 'inPlace',
    transitEncryptionMode: 'inPlace',
    atRestEncryptionEnabled: 'dataLoss',
    kmsKeyId: 'dataLoss',
    // A replica is made in the new zone, then the old one goes. In cluster mode AWS does not say which node is a primary.
    preferredCacheClusterAZs: (before, after) =>
      before.clusterMode === 'disabled' && after.clusterMode === 'disabled' ? 'inPlace' : 'dataLoss',
    snapshotRetentionLimit: 'inPlace',
    autoMinorVersionUpgrade: 'inPlace',
    tags: 'inPlace',
  },
}

/** Survives the loss of a zone and is encrypted everywhere. */
export const replicationGroupDefaults: ReplicationGroupProps = {
  replicationGroupId: null,
  description: 'Drawn in vpcanvas',
  engine: 'valkey',
  engineVersion: newestVersion('valkey'),
  cacheNodeType: 'cache.t4g.small',
  clusterMode: 'disabled',
  numNodeGroups: 1,
  replicasPerNodeGroup: 1,
  automaticFailoverEnabled: true,
  multiAZEnabled: true,
  port: 6379,
  cacheSubnetGroup: null,
  securityGroups: [],
  cacheParameterGroupName: null,
  transitEncryptionEnabled: true,
  transitEncryptionMode: null,
  atRestEncryptionEnabled: true,
  kmsKeyId: null,
  preferredCacheClusterAZs: [],
  snapshotRetentionLimit: 1,
  autoMinorVersionUpgrade: true,
  tags: {},
}
