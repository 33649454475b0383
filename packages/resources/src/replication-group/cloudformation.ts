import type {
  Fields,
  Output,
  ResourceTranslation,
  ResourceType,
  Source,
  TemplateValue,
  Writing,
} from '@vpcanvas/formats'
import type { Resource } from '@vpcanvas/model'
import { readPlacement, writtenPlacement } from '../cloudformation/cache-placement.ts'
import type { ReplicationGroupProps } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::ElastiCache::ReplicationGroup',
  ref: 'ReplicationGroupId',
  attributes: {
    ReplicationGroupId: null,
    PrimaryEndPoint: null,
    ReaderEndPoint: null,
    ReadEndPoint: null,
    ConfigurationEndPoint: null,
    EffectiveDurability: null,
  },
  secrets: ['AuthToken'],
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticache-replicationgroup.html */
export const cloudformation: ResourceTranslation<ReplicationGroupProps> = {
  as: 'resource',
  type,
  parts: {},
  write: (group, to) => {
    const { props } = group
    return {
      placed: props.cacheSubnetGroup !== null || props.securityGroups.length > 0,
      // Shards come and go in place only under this policy; else the whole group would be replaced.
      ...(isSharded(props) && { attributes: { UpdatePolicy: { UseOnlineResharding: true } } }),
      properties: {
        ReplicationGroupId: props.replicationGroupId,
        ReplicationGroupDescription: described(group, to),
        Engine: props.engine,
        EngineVersion: props.engineVersion,
        CacheNodeType: props.cacheNodeType,
        ClusterMode: props.clusterMode,
        ...writtenNodes(props),
        AutomaticFailoverEnabled: props.automaticFailoverEnabled,
        MultiAZEnabled: props.multiAZEnabled,
        Port: props.port,
        ...writtenPlacement(props, 'SecurityGroupIds', to),
        CacheParameterGroupName: props.cacheParameterGroupName,
        TransitEncryptionEnabled: props.transitEncryptionEnabled,
        TransitEncryptionMode: props.transitEncryptionMode,
        AtRestEncryptionEnabled: props.atRestEncryptionEnabled,
        KmsKeyId: props.kmsKeyId,
        SnapshotRetentionLimit: props.snapshotRetentionLimit,
        AutoMinorVersionUpgrade: props.autoMinorVersionUpgrade,
        Tags: to.tags(group),
      },
      outputs: endpoints(group, to),
    }
  },
  read: (from) => {
    const { around, ...placement } = readPlacement(from, 'SecurityGroupIds')
    const mode = from.text('TransitEncryptionMode')
    return {
      parent: { around },
      props: {
        replicationGroupId: from.text('ReplicationGroupId') ?? null,
        description: from.text('ReplicationGroupDescription') ?? '',
        engine: from.text('Engine') ?? 'redis',
        engineVersion: from.text('EngineVersion') ?? '',
        cacheNodeType: from.text('CacheNodeType') ?? '',
        ...readNodes(from),
        automaticFailoverEnabled: from.flag('AutomaticFailoverEnabled') ?? from.has('NodeGroupConfiguration'),
        multiAZEnabled: from.flag('MultiAZEnabled') ?? false,
        port: from.integer('Port') ?? 6379,
        ...placement,
        transitEncryptionEnabled: from.flag('TransitEncryptionEnabled') ?? false,
        transitEncryptionMode: mode === 'preferred' || mode === 'required' ? mode : null,
        atRestEncryptionEnabled: from.flag('AtRestEncryptionEnabled') ?? false,
        kmsKeyId: from.text('KmsKeyId') ?? null,
        snapshotRetentionLimit: from.integer('SnapshotRetentionLimit') ?? 0,
        autoMinorVersionUpgrade: from.flag('AutoMinorVersionUpgrade') ?? true,
        tags: { ...from.tags() },
      },
    }
  },
}

function isSharded({ clusterMode, numNodeGroups }: ReplicationGroupProps): boolean {
  return clusterMode !== 'disabled' || numNodeGroups !== 1
}

/** One shard counts its nodes, several count shards and replicas; zones are given in the matching way. */
function writtenNodes(props: ReplicationGroupProps): { [name: string]: TemplateValue } {
  const { numNodeGroups: shards, replicasPerNodeGroup: replicas, preferredCacheClusterAZs: zones } = props
  if (!isSharded(props)) {
    return { NumCacheClusters: replicas + 1, PreferredCacheClusterAZs: zones.length === 0 ? undefined : zones }
  }
  if (zones.length === 0) return { NumNodeGroups: shards, ReplicasPerNodeGroup: replicas }
  return {
    NumNodeGroups: shards,
    ReplicasPerNodeGroup: replicas,
    NodeGroupConfiguration: Array.from({ length: shards }, (_, shard) => {
      const [primary, ...others] = zones.slice(shard * (replicas + 1), (shard + 1) * (replicas + 1))
      return {
        ReplicaCount: replicas,
        PrimaryAvailabilityZone: primary,
        ReplicaAvailabilityZones: others.length === 0 ? undefined : others,
      }
    }),
  }
}

function readNodes(
  from: Source,
): Pick<
  ReplicationGroupProps,
  'clusterMode' | 'numNodeGroups' | 'replicasPerNodeGroup' | 'preferredCacheClusterAZs' | 'cacheParameterGroupName'
> {
  const shapes = from.has('NodeGroupConfiguration') ? from.each('NodeGroupConfiguration').map(readShard) : []
  const shards = from.integer('NumNodeGroups') ?? (shapes.length || 1)
  const replicas =
    from.integer('ReplicasPerNodeGroup') ?? shapes[0]?.replicas ?? (from.integer('NumCacheClusters') ?? 1) - 1
  const cacheParameterGroupName = from.text('CacheParameterGroupName') ?? null
  const mode = from.text('ClusterMode')?.toLowerCase()
  const sharded = shards > 1 || (cacheParameterGroupName?.endsWith('.cluster.on') ?? false)
  from.integer('NumCacheClusters')
  if (shapes.some((shape) => shape.replicas !== undefined && shape.replicas !== replicas)) {
    from.unsupported('NodeGroupConfiguration', {
      en: 'Shards with different numbers of replicas are not modelled.',
      ko: '복제본 수가 서로 다른 샤드는 모델링하지 않습니다.',
    })
  }
  const zones = shapes.flatMap((shape) => shape.zones)
  return {
    clusterMode:
      mode === 'enabled' || mode === 'compatible' || mode === 'disabled' ? mode : sharded ? 'enabled' : 'disabled',
    numNodeGroups: shards,
    replicasPerNodeGroup: replicas,
    preferredCacheClusterAZs: zones.length > 0 ? zones : [...from.texts('PreferredCacheClusterAZs')],
    cacheParameterGroupName,
  }
}

function readShard(shard: Fields): { replicas: number | undefined; zones: string[] } {
  const primary = shard.text('PrimaryAvailabilityZone')
  const others = shard.texts('ReplicaAvailabilityZones')
  return { replicas: shard.integer('ReplicaCount'), zones: [...(primary === undefined ? [] : [primary]), ...others] }
}

function described(group: Resource<ReplicationGroupProps>, to: Writing): string {
  if (group.props.description !== '') return group.props.description
  to.lost(['description'], {
    en: 'AWS wants a description; the name stands in.',
    ko: 'AWS는 설명을 요구합니다. 이름을 대신 씁니다.',
  })
  return group.name || group.id
}

/** Where clients connect: to the configuration endpoint in cluster mode, else to the primary and, for reading, to the replicas. */
function endpoints(group: Resource<ReplicationGroupProps>, to: Writing): Output[] {
  const of = (endpoint: string, words: string, rank: 0 | 1): Output[] =>
    (['Address', 'Port'] as const).map((part) => ({
      suffix: `${endpoint.replace('EndPoint', 'Endpoint')}${part}`,
      description: `${words} of ${group.name}: ${part.toLowerCase()}`,
      value: to.attribute(group.id, `${endpoint}.${part}`, []),
      rank,
    }))
  if (isSharded(group.props) && group.props.clusterMode !== 'compatible') {
    return of('ConfigurationEndPoint', 'Configuration endpoint', 0)
  }
  return [...of('PrimaryEndPoint', 'Primary endpoint', 0), ...of('ReaderEndPoint', 'Reader endpoint', 1)]
}
