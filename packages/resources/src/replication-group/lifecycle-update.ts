import { ModifyReplicationGroupCommand, type ModifyReplicationGroupCommandInput } from '@aws-sdk/client-elasticache'
import type { FactChange, Live, Session } from '@vpcanvas/provision'
import { isVersion, parameterGroupFor } from '../cache-reading.ts'
import type { ReplicationGroupFacts } from './lifecycle-facts.ts'
import { addReplicas, removeReplicas, reshard } from './replicas.ts'

type Modification = Omit<ModifyReplicationGroupCommandInput, 'ReplicationGroupId' | 'ApplyImmediately'>

/**
 * Writes the next of the changes that AWS takes only one after the other: more replicas, settings, fewer replicas, more shards, node
 * type, engine with its version and parameters, cluster mode, encryption, fewer shards. So nothing is asked for that what is there
 * cannot hold yet. The group is busy after each; the engine comes back.
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
  const modify = async (modification: Modification) => {
    const input = { ...modification, ReplicationGroupId: live.id, ApplyImmediately: true }
    await session.elasticache.send(new ModifyReplicationGroupCommand(input))
  }
  if (has('replicasPerNodeGroup', 'preferredCacheClusterAZs')) {
    if (await addReplicas(session, live, wanted)) return
    if (!letsGo(live.facts, wanted)) return removeReplicas(session, live, wanted)
  }
  const together = settings(session, changed, live.facts, wanted)
  if (together) return modify(together)
  if (has('numNodeGroups') && wanted.numNodeGroups > live.facts.numNodeGroups) return reshard(session, live, wanted)
  const alone =
    (has('cacheNodeType') ? { CacheNodeType: wanted.cacheNodeType } : null) ??
    (has('engine', 'engineVersion', 'cacheParameterGroupName') ? engine(live.facts, wanted) : null) ??
    (has('clusterMode') ? clusterMode(live.facts, wanted) : null) ??
    (has('transitEncryptionEnabled', 'transitEncryptionMode') ? transit(live.facts, wanted) : null)
  if (alone) return modify(alone)
  if (has('numNodeGroups')) await reshard(session, live, wanted)
}

/** Whether Multi-AZ or automatic failover, which hold on to their replicas, are to go off. */
function letsGo(live: ReplicationGroupFacts, wanted: ReplicationGroupFacts): boolean {
  return (
    (live.multiAZEnabled && !wanted.multiAZEnabled) ||
    (live.automaticFailoverEnabled && !wanted.automaticFailoverEnabled)
  )
}

/** Everything that goes together in one call, or null where none of it changes. */
function settings(
  { idOf }: Session,
  changed: ReadonlySet<string>,
  live: ReplicationGroupFacts,
  wanted: ReplicationGroupFacts,
): Modification | null {
  const isFailover = changed.has('automaticFailoverEnabled') || changed.has('multiAZEnabled')
  const modification: Modification = {
    ...(changed.has('description') && { ReplicationGroupDescription: wanted.description }),
    ...(isFailover && failover(live, wanted)),
    ...(changed.has('securityGroups') && {
      SecurityGroupIds: wanted.securityGroups?.map(idOf),
    }),
    ...(changed.has('snapshotRetentionLimit') && { SnapshotRetentionLimit: wanted.snapshotRetentionLimit }),
    ...(changed.has('autoMinorVersionUpgrade') && { AutoMinorVersionUpgrade: wanted.autoMinorVersionUpgrade }),
  }
  return Object.keys(modification).length > 0 ? modification : null
}

/** On together; off one after the other, since Multi-AZ rests on automatic failover. */
function failover(live: ReplicationGroupFacts, wanted: ReplicationGroupFacts): Modification {
  if (live.multiAZEnabled && !wanted.multiAZEnabled) return { MultiAZEnabled: false }
  return { AutomaticFailoverEnabled: wanted.automaticFailoverEnabled, MultiAZEnabled: wanted.multiAZEnabled }
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
