import {
  DecreaseReplicaCountCommand,
  IncreaseReplicaCountCommand,
  ModifyReplicationGroupCommand,
  type ModifyReplicationGroupCommandInput,
  ModifyReplicationGroupShardConfigurationCommand,
} from '@aws-sdk/client-elasticache'
import { type FactChange, type Live, ref, type Session } from '@vpcanvas/provision'
import { isVersion, parameterGroupFor } from '../cache-reading.ts'
import { idsIn } from '../lifecycle-facts.ts'
import { securityGroupSchema } from '../security-group/schema.ts'
import type { ReplicationGroupFacts } from './lifecycle-facts.ts'

type Modification = Omit<ModifyReplicationGroupCommandInput, 'ReplicationGroupId' | 'ApplyImmediately'>

/**
 * Writes the next of the changes that AWS takes only one after the other: shards, more replicas, settings, node type, engine with
 * its version and parameters, cluster mode, encryption, fewer replicas. The group is busy after each; the engine comes back.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_ModifyReplicationGroup.html
 */
export async function writeNext(
  session: Session,
  live: Live<ReplicationGroupFacts>,
  changes: readonly FactChange[],
  wanted: ReplicationGroupFacts,
): Promise<void> {
  const changed = new Set(changes.map(({ fact }) => fact))
  const has = (...facts: readonly (keyof ReplicationGroupFacts & string)[]) => facts.some((fact) => changed.has(fact))
  const moreReplicas = wanted.replicasPerNodeGroup > live.facts.replicasPerNodeGroup
  if (has('numNodeGroups')) return reshard(session, live, wanted)
  if (has('replicasPerNodeGroup') && moreReplicas) return countReplicas(session, live, wanted)
  const modification =
    settings(session, changed, wanted) ??
    (has('cacheNodeType') ? { CacheNodeType: wanted.cacheNodeType } : null) ??
    (has('engine', 'engineVersion', 'cacheParameterGroupName') ? engine(live.facts, wanted) : null) ??
    (has('clusterMode') ? clusterMode(live.facts, wanted) : null) ??
    (has('transitEncryptionEnabled', 'transitEncryptionMode') ? transit(live.facts, wanted) : null)
  if (modification) {
    const input = { ...modification, ReplicationGroupId: live.id, ApplyImmediately: true }
    await session.elasticache.send(new ModifyReplicationGroupCommand(input))
  } else if (has('replicasPerNodeGroup')) {
    await countReplicas(session, live, wanted)
  }
}

/** Everything that goes together in one call, or null where none of it changes. */
function settings({ idOf }: Session, changed: ReadonlySet<string>, wanted: ReplicationGroupFacts): Modification | null {
  const isFailover = changed.has('automaticFailoverEnabled') || changed.has('multiAZEnabled')
  const modification: Modification = {
    ...(changed.has('description') && { ReplicationGroupDescription: wanted.description }),
    ...(isFailover && {
      AutomaticFailoverEnabled: wanted.automaticFailoverEnabled,
      MultiAZEnabled: wanted.multiAZEnabled,
    }),
    ...(changed.has('securityGroups') && {
      SecurityGroupIds: idsIn(wanted.securityGroups).map((id) => idOf(ref(securityGroupSchema.kind, id))),
    }),
    ...(changed.has('snapshotRetentionLimit') && { SnapshotRetentionLimit: wanted.snapshotRetentionLimit }),
    ...(changed.has('autoMinorVersionUpgrade') && { AutoMinorVersionUpgrade: wanted.autoMinorVersionUpgrade }),
  }
  return Object.keys(modification).length > 0 ? modification : null
}

/** A new series needs parameters of its family in the same call. */
function engine(live: ReplicationGroupFacts, wanted: ReplicationGroupFacts): Modification {
  return {
    ...(live.engine !== wanted.engine && { Engine: wanted.engine }),
    ...(!isVersion(live.engineVersion, wanted.engineVersion) && { EngineVersion: wanted.engineVersion }),
    CacheParameterGroupName: parameterGroupFor(
      wanted.cacheParameterGroupName,
      wanted.engine,
      wanted.engineVersion,
      live.clusterMode === 'enabled',
    ),
  }
}

/** disabled, compatible, enabled: one step at a time. */
function clusterMode(live: ReplicationGroupFacts, wanted: ReplicationGroupFacts): Modification {
  const next = live.clusterMode === 'disabled' ? 'compatible' : wanted.clusterMode
  return {
    ClusterMode: next === 'enabled' ? 'enabled' : next === 'compatible' ? 'compatible' : 'disabled',
    ...(next !== 'compatible' && {
      CacheParameterGroupName: parameterGroupFor(
        wanted.cacheParameterGroupName,
        wanted.engine,
        wanted.engineVersion,
        next === 'enabled',
      ),
    }),
  }
}

/**
 * Without a gap for clients: off, preferred, required, and back the same way.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption-enable.html
 */
function transit(live: ReplicationGroupFacts, wanted: ReplicationGroupFacts): Modification {
  const isOn = live.transitEncryptionEnabled
  if (!isOn) return { TransitEncryptionEnabled: true, TransitEncryptionMode: 'preferred' }
  if (wanted.transitEncryptionEnabled)
    return { TransitEncryptionEnabled: true, TransitEncryptionMode: wanted.transitEncryptionMode }
  if (live.transitEncryptionMode === 'required')
    return { TransitEncryptionEnabled: true, TransitEncryptionMode: 'preferred' }
  return { TransitEncryptionEnabled: false }
}

async function reshard(
  { elasticache }: Session,
  { id, facts, parts }: Live<ReplicationGroupFacts>,
  wanted: ReplicationGroupFacts,
): Promise<void> {
  const surplus = Array.from(
    { length: Math.max(0, facts.numNodeGroups - wanted.numNodeGroups) },
    (_, index) => parts?.[`shard ${wanted.numNodeGroups + index}`] ?? '',
  )
  await elasticache.send(
    new ModifyReplicationGroupShardConfigurationCommand({
      ReplicationGroupId: id,
      NodeGroupCount: wanted.numNodeGroups,
      NodeGroupsToRemove: surplus.length > 0 ? surplus : undefined,
      ApplyImmediately: true,
    }),
  )
}

async function countReplicas(
  { elasticache }: Session,
  { id, facts }: Live<ReplicationGroupFacts>,
  wanted: ReplicationGroupFacts,
): Promise<void> {
  const input = { ReplicationGroupId: id, NewReplicaCount: wanted.replicasPerNodeGroup, ApplyImmediately: true }
  if (wanted.replicasPerNodeGroup > facts.replicasPerNodeGroup)
    await elasticache.send(new IncreaseReplicaCountCommand(input))
  else await elasticache.send(new DecreaseReplicaCountCommand(input))
}
