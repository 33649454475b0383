import type { Description } from '@vpcanvas/formats/describe'
import { NO_SUBNET_GROUP, observedOfCache, versionAsked, vpcOfCache } from '../cache-describing.ts'
import { missingGroups, valuesIn } from '../describing.ts'
import { vpcSchema } from '../vpc/schema.ts'
import type { ReplicationGroupProps } from './schema.ts'

/** https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_ReplicationGroup.html; its clusters say the rest. */
export const describe: Description<ReplicationGroupProps> = {
  as: 'item',
  key: 'ReplicationGroups',
  type: 'AWS::ElastiCache::ReplicationGroup',
  id: 'ReplicationGroupId',
  named: true,
  read: (group, around) => {
    const name = group.text('ReplicationGroupId') ?? ''
    const members = around
      .all('CacheClusters')
      .filter((one) => one.text('ReplicationGroupId') === name)
      .toSorted((a, b) => ((a.text('CacheClusterId') ?? '') < (b.text('CacheClusterId') ?? '') ? -1 : 1))
    const [member] = members
    const home = vpcOfCache(member?.text('CacheSubnetGroupName'), around)
    if (!member || home.vpc === undefined || home.group === null || !around.has(vpcSchema.kind, home.vpc))
      return { refused: NO_SUBNET_GROUP }
    const engine = group.text('Engine') ?? member.text('Engine') ?? 'redis'
    const shards = group.each('NodeGroups')
    const isEncrypted = group.flag('TransitEncryptionEnabled') ?? false
    const mode = group.text('ClusterMode')
    const parameters = member.inner('CacheParameterGroup').text('CacheParameterGroupName')
    const securityGroups = valuesIn(member.each('SecurityGroups'), 'SecurityGroupId')
    return {
      parent: home.vpc,
      name,
      props: {
        replicationGroupId: name,
        description: group.text('Description') ?? '',
        engine,
        engineVersion: versionAsked(engine, member.text('EngineVersion')),
        cacheNodeType: group.text('CacheNodeType') ?? member.text('CacheNodeType') ?? '',
        clusterMode:
          mode === 'enabled' || mode === 'compatible' || mode === 'disabled'
            ? mode
            : group.flag('ClusterEnabled')
              ? 'enabled'
              : 'disabled',
        numNodeGroups: Math.max(1, shards.length),
        replicasPerNodeGroup: Math.max(0, (shards[0]?.each('NodeGroupMembers').length ?? members.length) - 1),
        automaticFailoverEnabled: group.text('AutomaticFailover')?.startsWith('enabl') ?? false,
        multiAZEnabled: group.text('MultiAZ') === 'enabled',
        port:
          group.inner('ConfigurationEndpoint').integer('Port') ??
          shards[0]?.inner('PrimaryEndpoint').integer('Port') ??
          member.each('CacheNodes')[0]?.inner('Endpoint').integer('Port') ??
          6379,
        cacheSubnetGroup: home.group,
        securityGroups,
        cacheParameterGroupName: parameters?.startsWith('default.') ? null : (parameters ?? null),
        transitEncryptionEnabled: isEncrypted,
        transitEncryptionMode: isEncrypted && group.text('TransitEncryptionMode') === 'preferred' ? 'preferred' : null,
        atRestEncryptionEnabled: group.flag('AtRestEncryptionEnabled') ?? false,
        kmsKeyId: group.text('KmsKeyId') ?? null,
        preferredCacheClusterAZs: members.flatMap((one) => one.text('PreferredAvailabilityZone') ?? []),
        snapshotRetentionLimit: group.integer('SnapshotRetentionLimit') ?? 0,
        autoMinorVersionUpgrade: group.flag('AutoMinorVersionUpgrade') ?? true,
        tags: {},
      },
      parts: missingGroups(securityGroups, around),
      observed: observedOfCache(
        group.text('Status'),
        members.map((one) => one.text('CacheClusterId') ?? ''),
        around.all('NetworkInterfaces'),
      ),
    }
  },
}
