import {
  type CacheCluster,
  CreateReplicationGroupCommand,
  type CreateReplicationGroupCommandInput,
  DeleteReplicationGroupCommand,
  DescribeReplicationGroupsCommand,
  type NodeGroup,
  type ReplicationGroup,
} from '@aws-sdk/client-elasticache'
import { everyPage, type Lifecycle, type Live, type LiveState, ref } from '@vpcanvas/provision'
import { clustersIn, isVersion, mayBeOurs, namedParameterGroup, parameterGroupFor, sameName } from '../cache-reading.ts'
import { cacheSubnetGroupSchema } from '../cache-subnet-group/schema.ts'
import { refs } from '../lifecycle-facts.ts'
import { securityGroupSchema } from '../security-group/schema.ts'
import { factsWanted, type ReplicationGroupFacts, transitOf } from './lifecycle-facts.ts'
import { writeNext } from './lifecycle-update.ts'
import { zonesOfShard } from './replicas.ts'
import { type ReplicationGroupProps, replicationGroupSchema } from './schema.ts'

const STATES: Readonly<Record<string, LiveState>> = {
  available: 'ready',
  'create-failed': 'failed',
  deleting: 'leaving',
}

export const lifecycle: Lifecycle<ReplicationGroupProps, ReplicationGroupFacts> = {
  schema: replicationGroupSchema,
  service: 'elasticache',
  links: [],
  effects: {},
  holdsData: true,
  patience: { create: 3600, delete: 2700 },

  desired: ({ props }) => factsWanted(props),

  async read(reader) {
    const groups = await everyPage(
      (Marker) => reader.elasticache.send(new DescribeReplicationGroupsCommand({ Marker })),
      (page) => page.ReplicationGroups,
    )
    const clusters = await clustersIn(reader)
    const found = await Promise.all(
      groups.map(async (group) => {
        const { ReplicationGroupId: name = '', ARN = '' } = group
        const members = clusters.filter((cluster) => cluster.ReplicationGroupId === name)
        if (!(await mayBeOurs(reader, name, members[0]?.CacheSubnetGroupName))) return []
        return [described(group, members, await reader.tagsOf(name, ARN))]
      }),
    )
    return found.flat()
  },

  async create({ elasticache, idOf, chosenName, tags }, wanted) {
    const ReplicationGroupId = wanted.replicationGroupId ?? chosenName
    await elasticache.send(
      new CreateReplicationGroupCommand({
        ReplicationGroupId,
        ReplicationGroupDescription: wanted.description,
        Engine: wanted.engine,
        EngineVersion: wanted.engineVersion || undefined,
        CacheNodeType: wanted.cacheNodeType,
        // `compatible` is a stage on the way to `enabled`, which only an existing group can be in.
        ClusterMode: wanted.clusterMode === 'enabled' ? 'enabled' : 'disabled',
        ...nodesAsked(wanted),
        AutomaticFailoverEnabled: wanted.automaticFailoverEnabled,
        MultiAZEnabled: wanted.multiAZEnabled,
        Port: wanted.port,
        CacheSubnetGroupName: wanted.cacheSubnetGroup ? idOf(wanted.cacheSubnetGroup) : undefined,
        SecurityGroupIds: wanted.securityGroups?.map(idOf),
        CacheParameterGroupName: parameterGroupFor(
          wanted.cacheParameterGroupName,
          wanted.engine,
          wanted.engineVersion,
          wanted.clusterMode === 'enabled',
        ),
        TransitEncryptionEnabled: wanted.transitEncryptionEnabled,
        TransitEncryptionMode: wanted.transitEncryptionMode,
        AtRestEncryptionEnabled: wanted.atRestEncryptionEnabled,
        KmsKeyId: wanted.kmsKeyId ?? undefined,
        SnapshotRetentionLimit: wanted.snapshotRetentionLimit,
        AutoMinorVersionUpgrade: wanted.autoMinorVersionUpgrade,
        Tags: [...tags],
      }),
    )
    return ReplicationGroupId
  },

  update: writeNext,

  async delete({ elasticache }, { id }) {
    await elasticache.send(new DeleteReplicationGroupCommand({ ReplicationGroupId: id, RetainPrimaryCluster: false }))
  },

  amounts(fact, live, wanted) {
    if (fact === 'engineVersion') return isVersion(live.engineVersion, wanted.engineVersion)
    if (fact === 'kmsKeyId')
      return wanted.kmsKeyId !== null && live.kmsKeyId !== null && isKey(live.kmsKeyId, wanted.kmsKeyId)
    // A replica that comes or goes brings or takes its zone.
    return (
      fact === 'preferredCacheClusterAZs' && isWithin(live.preferredCacheClusterAZs, wanted.preferredCacheClusterAZs)
    )
  },

  clash: (old, wanted) => sameName(old.replicationGroupId, wanted.replicationGroupId),
}

/** Outside cluster mode nodes are counted, in it shards and replicas; zones are named in the matching way. */
function nodesAsked(wanted: ReplicationGroupFacts): Partial<CreateReplicationGroupCommandInput> {
  const replicas = Number(wanted.replicasPerNodeGroup)
  const zones = wanted.preferredCacheClusterAZs?.split(' ')
  if (wanted.clusterMode !== 'enabled')
    return { NumCacheClusters: 1 + replicas, ...(zones && { PreferredCacheClusterAZs: zones }) }
  const counts = { NumNodeGroups: wanted.numNodeGroups, ReplicasPerNodeGroup: replicas }
  if (!zones) return counts
  return {
    ...counts,
    NodeGroupConfiguration: Array.from({ length: wanted.numNodeGroups }, (_, shard) => {
      const [PrimaryAvailabilityZone, ...others] = zonesOfShard(wanted, shard)
      return { ReplicaCount: replicas, PrimaryAvailabilityZone, ReplicaAvailabilityZones: others }
    }),
  }
}

function described(
  group: ReplicationGroup,
  members: readonly CacheCluster[],
  tags: Readonly<Record<string, string>>,
): Live<ReplicationGroupFacts> {
  const [member] = members
  const shards = group.NodeGroups ?? []
  const [shard] = shards
  const endpoint = group.ConfigurationEndpoint ?? shard?.PrimaryEndpoint
  const isEncrypted = group.TransitEncryptionEnabled ?? false
  const subnetGroup = member?.CacheSubnetGroupName
  return {
    id: group.ReplicationGroupId ?? '',
    arn: group.ARN ?? '',
    tags,
    state: STATES[group.Status ?? ''] ?? 'pending',
    status: group.Status ?? '',
    facts: {
      replicationGroupId: group.ReplicationGroupId,
      description: group.Description ?? '',
      engine: group.Engine ?? member?.Engine ?? '',
      engineVersion: member?.EngineVersion ?? '',
      cacheNodeType: group.CacheNodeType ?? member?.CacheNodeType ?? '',
      clusterMode: group.ClusterMode ?? (group.ClusterEnabled ? 'enabled' : 'disabled'),
      numNodeGroups: shards.length,
      replicasPerNodeGroup: replicasIn(shards),
      automaticFailoverEnabled: (group.AutomaticFailover ?? '').startsWith('enabl'),
      multiAZEnabled: group.MultiAZ === 'enabled',
      port: endpoint?.Port ?? member?.CacheNodes?.[0]?.Endpoint?.Port ?? 0,
      cacheSubnetGroup: subnetGroup && subnetGroup !== 'default' ? ref(cacheSubnetGroupSchema.kind, subnetGroup) : null,
      securityGroups: refs(
        securityGroupSchema.kind,
        (member?.SecurityGroups ?? []).map(({ SecurityGroupId }) => SecurityGroupId),
      ),
      cacheParameterGroupName: namedParameterGroup(member?.CacheParameterGroup?.CacheParameterGroupName),
      transitEncryptionEnabled: isEncrypted,
      transitEncryptionMode: transitOf(isEncrypted, group.TransitEncryptionMode ?? null),
      atRestEncryptionEnabled: group.AtRestEncryptionEnabled ?? false,
      kmsKeyId: group.KmsKeyId ?? null,
      preferredCacheClusterAZs: zonesOf(members, shards),
      snapshotRetentionLimit: group.SnapshotRetentionLimit ?? 0,
      autoMinorVersionUpgrade: group.AutoMinorVersionUpgrade ?? member?.AutoMinorVersionUpgrade ?? true,
    },
    outputs: {
      ...(endpoint?.Address && { endpoint: endpoint.Address, port: endpoint.Port ?? 0 }),
      ...(!group.ConfigurationEndpoint &&
        shard?.ReaderEndpoint?.Address && { readerEndpoint: shard.ReaderEndpoint.Address }),
    },
    parts: Object.fromEntries(shards.map(({ NodeGroupId }, index) => [`shard ${index}`, NodeGroupId ?? ''])),
  }
}

function replicasIn(shards: readonly NodeGroup[]): number | string {
  const counts = shards.map(({ NodeGroupMembers }) => Math.max(0, (NodeGroupMembers?.length ?? 0) - 1))
  return new Set(counts).size > 1 ? counts.join(', ') : (counts[0] ?? 0)
}

/** As the shards say it, which are of one piece with the count of replicas; as the clusters do where they say nothing. */
function zonesOf(members: readonly CacheCluster[], shards: readonly NodeGroup[]): string {
  const nodes = shards
    .flatMap(({ NodeGroupMembers }) => NodeGroupMembers ?? [])
    .toSorted((a, b) => Number(b.CurrentRole === 'primary') - Number(a.CurrentRole === 'primary'))
  const zones = (list: readonly { readonly PreferredAvailabilityZone?: string | undefined }[]) =>
    list.flatMap(({ PreferredAvailabilityZone }) => PreferredAvailabilityZone ?? [])
  const said = zones(nodes)
  return (said.length === nodes.length && said.length > 0 ? said : zones(members)).join(' ')
}

function isKey(live: string, wanted: string): boolean {
  return live === wanted || live.endsWith(`/${wanted}`) || wanted.includes('alias/')
}

/** Whether one list of zones holds the other, each as often. */
function isWithin(a = '', b = ''): boolean {
  const count = (text: string) => Map.groupBy(text.split(' ').filter(Boolean), (zone) => zone)
  const [few, many] = a.length <= b.length ? [count(a), count(b)] : [count(b), count(a)]
  return [...few].every(([zone, list]) => (many.get(zone)?.length ?? 0) >= list.length)
}
