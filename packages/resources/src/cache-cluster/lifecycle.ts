import {
  type CacheCluster,
  CreateCacheClusterCommand,
  DeleteCacheClusterCommand,
  ModifyCacheClusterCommand,
} from '@aws-sdk/client-elasticache'
import { type Facts, type Lifecycle, type Live, type LiveState, type Ref, ref } from '@vpcanvas/provision'
import { clustersIn, isVersion, mayBeOurs, namedParameterGroup, parameterGroupFor, sameName } from '../cache-reading.ts'
import { cacheSubnetGroupSchema } from '../cache-subnet-group/schema.ts'
import { refs } from '../lifecycle-facts.ts'
import { securityGroupSchema } from '../security-group/schema.ts'
import { type CacheClusterProps, cacheClusterSchema } from './schema.ts'

/** What is undefined in the wanted ones is AWS's to choose. */
interface CacheClusterFacts extends Facts {
  readonly cacheClusterId: string | undefined
  readonly engine: string
  readonly engineVersion: string
  readonly cacheNodeType: string
  readonly numCacheNodes: number
  readonly azMode: string
  readonly preferredAvailabilityZones: string | undefined
  readonly port: number
  readonly cacheSubnetGroup: Ref | null
  readonly securityGroups: readonly Ref[] | undefined
  /** Null: one of AWS's defaults. */
  readonly cacheParameterGroupName: string | null
  readonly transitEncryptionEnabled: boolean
  readonly autoMinorVersionUpgrade: boolean
}

const STATES: Readonly<Record<string, LiveState>> = {
  available: 'ready',
  'create-failed': 'failed',
  'incompatible-network': 'failed',
  'restore-failed': 'failed',
  deleting: 'leaving',
  deleted: 'gone',
}

export const lifecycle: Lifecycle<CacheClusterProps, CacheClusterFacts> = {
  schema: cacheClusterSchema,
  service: 'elasticache',
  links: [],
  effects: {},
  holdsData: true,
  patience: { create: 2400, delete: 2400 },

  desired: ({ props }) => ({
    // AWS keeps names in lower case.
    cacheClusterId: props.cacheClusterId?.toLowerCase(),
    engine: props.engine,
    engineVersion: props.engineVersion,
    cacheNodeType: props.cacheNodeType,
    numCacheNodes: props.numCacheNodes,
    azMode: props.azMode,
    preferredAvailabilityZones: props.preferredAvailabilityZones.join(' ') || undefined,
    port: props.port,
    cacheSubnetGroup: props.cacheSubnetGroup ? ref(cacheSubnetGroupSchema.kind, props.cacheSubnetGroup) : null,
    securityGroups: props.securityGroups.length > 0 ? refs(securityGroupSchema.kind, props.securityGroups) : undefined,
    cacheParameterGroupName: props.cacheParameterGroupName,
    transitEncryptionEnabled: props.transitEncryptionEnabled,
    autoMinorVersionUpgrade: props.autoMinorVersionUpgrade,
  }),

  async read(reader) {
    const own = (await clustersIn(reader)).filter(({ ReplicationGroupId }) => !ReplicationGroupId)
    const found = await Promise.all(
      own.map(async (cluster) => {
        const { CacheClusterId: name = '', ARN = '', CacheSubnetGroupName } = cluster
        if (!(await mayBeOurs(reader, name, CacheSubnetGroupName))) return []
        return [described(cluster, await reader.tagsOf(name, ARN))]
      }),
    )
    return found.flat()
  },

  async create({ elasticache, idOf, chosenName, tags }, wanted) {
    const CacheClusterId = wanted.cacheClusterId ?? chosenName
    const isMemcached = wanted.engine === 'memcached'
    await elasticache.send(
      new CreateCacheClusterCommand({
        CacheClusterId,
        Engine: wanted.engine,
        EngineVersion: wanted.engineVersion || undefined,
        CacheNodeType: wanted.cacheNodeType,
        NumCacheNodes: wanted.numCacheNodes,
        AZMode: isMemcached && wanted.azMode === 'cross-az' && wanted.numCacheNodes > 1 ? 'cross-az' : undefined,
        PreferredAvailabilityZones: wanted.preferredAvailabilityZones?.split(' '),
        Port: wanted.port,
        CacheSubnetGroupName: wanted.cacheSubnetGroup ? idOf(wanted.cacheSubnetGroup) : undefined,
        SecurityGroupIds: wanted.securityGroups?.map(idOf),
        CacheParameterGroupName: parameterGroupFor(wanted.cacheParameterGroupName, wanted.engine, wanted.engineVersion),
        TransitEncryptionEnabled: wanted.transitEncryptionEnabled || undefined,
        AutoMinorVersionUpgrade: wanted.autoMinorVersionUpgrade,
        Tags: [...tags],
      }),
    )
    return CacheClusterId
  },

  async update({ elasticache, idOf }, { id, facts, parts }, changes, wanted) {
    const has = (fact: keyof CacheClusterFacts & string) => changes.some((change) => change.fact === fact)
    const fewer = Array.from(
      { length: Math.max(0, facts.numCacheNodes - wanted.numCacheNodes) },
      (_, index) => parts?.[`node ${wanted.numCacheNodes + index}`] ?? '',
    )
    await elasticache.send(
      new ModifyCacheClusterCommand({
        CacheClusterId: id,
        ApplyImmediately: true,
        ...(has('numCacheNodes') && {
          NumCacheNodes: wanted.numCacheNodes,
          ...(fewer.length > 0 && { CacheNodeIdsToRemove: fewer }),
        }),
        ...(has('cacheNodeType') && { CacheNodeType: wanted.cacheNodeType }),
        ...(has('engineVersion') && { EngineVersion: wanted.engineVersion }),
        ...((has('cacheParameterGroupName') || has('engineVersion')) && {
          CacheParameterGroupName: parameterGroupFor(
            wanted.cacheParameterGroupName,
            wanted.engine,
            wanted.engineVersion,
          ),
        }),
        ...(has('securityGroups') && {
          SecurityGroupIds: wanted.securityGroups?.map(idOf),
        }),
        ...(has('autoMinorVersionUpgrade') && { AutoMinorVersionUpgrade: wanted.autoMinorVersionUpgrade }),
      }),
    )
  },

  async delete({ elasticache }, { id }) {
    await elasticache.send(new DeleteCacheClusterCommand({ CacheClusterId: id }))
  },

  amounts(fact, live, wanted) {
    if (fact === 'engineVersion') return isVersion(live.engineVersion, wanted.engineVersion)
    // Said once, when nodes are placed: AWS moves none afterwards.
    return fact === 'azMode' || fact === 'preferredAvailabilityZones'
  },

  clash: (old, wanted) => sameName(old.cacheClusterId, wanted.cacheClusterId),
}

function described(cluster: CacheCluster, tags: Readonly<Record<string, string>>): Live<CacheClusterFacts> {
  const nodes = cluster.CacheNodes ?? []
  const endpoint = cluster.ConfigurationEndpoint ?? nodes[0]?.Endpoint
  const subnetGroup = cluster.CacheSubnetGroupName
  return {
    id: cluster.CacheClusterId ?? '',
    arn: cluster.ARN ?? '',
    tags,
    state: STATES[cluster.CacheClusterStatus ?? ''] ?? 'pending',
    status: cluster.CacheClusterStatus ?? '',
    facts: {
      cacheClusterId: cluster.CacheClusterId,
      engine: cluster.Engine ?? '',
      engineVersion: cluster.EngineVersion ?? '',
      cacheNodeType: cluster.CacheNodeType ?? '',
      numCacheNodes: cluster.NumCacheNodes ?? nodes.length,
      azMode: cluster.PreferredAvailabilityZone === 'Multiple' ? 'cross-az' : 'single-az',
      preferredAvailabilityZones: undefined,
      port: endpoint?.Port ?? 0,
      cacheSubnetGroup: subnetGroup && subnetGroup !== 'default' ? ref(cacheSubnetGroupSchema.kind, subnetGroup) : null,
      securityGroups: refs(
        securityGroupSchema.kind,
        (cluster.SecurityGroups ?? []).map(({ SecurityGroupId }) => SecurityGroupId),
      ),
      cacheParameterGroupName: namedParameterGroup(cluster.CacheParameterGroup?.CacheParameterGroupName),
      transitEncryptionEnabled: cluster.TransitEncryptionEnabled ?? false,
      autoMinorVersionUpgrade: cluster.AutoMinorVersionUpgrade ?? true,
    },
    outputs: endpoint?.Address ? { endpoint: endpoint.Address, port: endpoint.Port ?? 0 } : {},
    parts: Object.fromEntries(nodes.map(({ CacheNodeId }, index) => [`node ${index}`, CacheNodeId ?? ''])),
  }
}
