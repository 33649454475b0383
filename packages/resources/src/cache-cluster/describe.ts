import type { Description } from '@vpcanvas/formats/describe'
import { NO_SUBNET_GROUP, observedOfCache, versionAsked, vpcOfCache } from '../cache-describing.ts'
import { missingGroups, valuesIn } from '../describing.ts'
import { replicationGroupSchema } from '../replication-group/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import type { CacheClusterProps } from './schema.ts'

/** https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CacheCluster.html; members of a group are the group's. */
export const describe: Description<CacheClusterProps> = {
  as: 'item',
  key: 'CacheClusters',
  type: 'AWS::ElastiCache::CacheCluster',
  id: 'CacheClusterId',
  named: true,
  read: (cluster, around) => {
    const status = cluster.text('CacheClusterStatus')
    if (status === 'deleted') return null
    if (around.named(replicationGroupSchema.kind, cluster.text('ReplicationGroupId')) !== null) return null
    const { vpc, group } = vpcOfCache(cluster.text('CacheSubnetGroupName'), around)
    if (vpc === undefined || group === null || !around.has(vpcSchema.kind, vpc)) return { refused: NO_SUBNET_GROUP }
    const name = cluster.text('CacheClusterId') ?? ''
    const nodes = cluster.each('CacheNodes')
    const zone = cluster.text('PreferredAvailabilityZone')
    const zones = nodes.flatMap((node) => node.text('CustomerAvailabilityZone') ?? [])
    const count = cluster.integer('NumCacheNodes') ?? nodes.length
    const engine = cluster.text('Engine') ?? 'memcached'
    const parameters = cluster.inner('CacheParameterGroup').text('CacheParameterGroupName')
    const endpoint = cluster.inner('ConfigurationEndpoint').integer('Port')
    const securityGroups = valuesIn(cluster.each('SecurityGroups'), 'SecurityGroupId')
    return {
      parent: vpc,
      name,
      props: {
        cacheClusterId: name,
        engine,
        engineVersion: versionAsked(engine, cluster.text('EngineVersion')),
        cacheNodeType: cluster.text('CacheNodeType') ?? '',
        numCacheNodes: count,
        azMode: zone === 'Multiple' ? 'cross-az' : 'single-az',
        preferredAvailabilityZones:
          zones.length === count ? zones : zone === undefined || zone === 'Multiple' ? [] : Array(count).fill(zone),
        port: endpoint ?? nodes[0]?.inner('Endpoint').integer('Port') ?? (engine === 'memcached' ? 11211 : 6379),
        cacheSubnetGroup: group,
        securityGroups,
        cacheParameterGroupName: parameters?.startsWith('default.') ? null : (parameters ?? null),
        transitEncryptionEnabled: cluster.flag('TransitEncryptionEnabled') ?? false,
        autoMinorVersionUpgrade: cluster.flag('AutoMinorVersionUpgrade') ?? true,
        tags: {},
      },
      parts: missingGroups(securityGroups, around),
      observed: observedOfCache(
        status,
        Array<string>(Math.min(count, 500)).fill(name),
        around.all('NetworkInterfaces'),
      ),
    }
  },
}
