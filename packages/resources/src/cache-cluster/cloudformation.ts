import type { ResourceTranslation, ResourceType, TemplateValue } from '@vpcanvas/formats'
import { readPlacement, writtenPlacement } from '../cloudformation/cache-placement.ts'
import type { CacheClusterProps } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::ElastiCache::CacheCluster',
  ref: 'ClusterName',
  attributes: { ClusterName: null, ConfigurationEndpoint: null, RedisEndpoint: null },
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticache-cachecluster.html */
export const cloudformation: ResourceTranslation<CacheClusterProps> = {
  as: 'resource',
  type,
  parts: {},
  write: (cluster, to) => {
    const { props } = cluster
    const endpoint = props.engine === 'memcached' ? 'ConfigurationEndpoint' : 'RedisEndpoint'
    return {
      placed: props.cacheSubnetGroup !== null || props.securityGroups.length > 0,
      properties: {
        ClusterName: props.cacheClusterId,
        Engine: props.engine,
        EngineVersion: props.engineVersion,
        CacheNodeType: props.cacheNodeType,
        NumCacheNodes: props.numCacheNodes,
        // Only Memcached spreads its nodes.
        AZMode: props.engine === 'memcached' ? props.azMode : undefined,
        ...writtenZones(props),
        Port: props.port,
        ...writtenPlacement(props, 'VpcSecurityGroupIds', to),
        CacheParameterGroupName: props.cacheParameterGroupName,
        TransitEncryptionEnabled: props.transitEncryptionEnabled ? true : undefined,
        AutoMinorVersionUpgrade: props.autoMinorVersionUpgrade,
        Tags: to.tags(cluster),
      },
      outputs: (['Address', 'Port'] as const).map((part) => ({
        suffix: `Endpoint${part}`,
        description: `Endpoint of ${cluster.name}: ${part.toLowerCase()}`,
        value: to.attribute(cluster.id, `${endpoint}.${part}`, []),
        rank: 0 as const,
      })),
    }
  },
  read: (from) => {
    const { around, ...placement } = readPlacement(from, 'VpcSecurityGroupIds')
    const engine = from.text('Engine') ?? ''
    const zone = from.text('PreferredAvailabilityZone')
    const zones = from.texts('PreferredAvailabilityZones')
    return {
      parent: { around },
      props: {
        cacheClusterId: from.text('ClusterName') ?? null,
        engine,
        engineVersion: from.text('EngineVersion') ?? '',
        cacheNodeType: from.text('CacheNodeType') ?? '',
        numCacheNodes: from.integer('NumCacheNodes') ?? 1,
        azMode: from.text('AZMode') === 'cross-az' ? 'cross-az' : 'single-az',
        preferredAvailabilityZones: zones.length > 0 ? [...zones] : zone === undefined ? [] : [zone],
        port: from.integer('Port') ?? (engine === 'memcached' ? 11211 : 6379),
        ...placement,
        cacheParameterGroupName: from.text('CacheParameterGroupName') ?? null,
        transitEncryptionEnabled: from.flag('TransitEncryptionEnabled') ?? false,
        autoMinorVersionUpgrade: from.flag('AutoMinorVersionUpgrade') ?? true,
        tags: { ...from.tags() },
      },
    }
  },
}

function writtenZones({ preferredAvailabilityZones: zones }: CacheClusterProps): { [name: string]: TemplateValue } {
  if (zones.length === 0) return {}
  return zones.length === 1 ? { PreferredAvailabilityZone: zones[0] } : { PreferredAvailabilityZones: zones }
}
