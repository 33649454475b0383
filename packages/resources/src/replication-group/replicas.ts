import {
  DecreaseReplicaCountCommand,
  DescribeReplicationGroupsCommand,
  IncreaseReplicaCountCommand,
  ModifyReplicationGroupCommand,
  ModifyReplicationGroupShardConfigurationCommand,
  type NodeGroup,
} from '@aws-sdk/client-elasticache'
import type { Live, Session } from '@vpcanvas/provision'
import type { ReplicationGroupFacts } from './lifecycle-facts.ts'

type Group = Live<ReplicationGroupFacts>

/** A shard as it stands: what it is called, its nodes, and the zones that the design names for them. */
interface Shard {
  readonly id: string
  readonly nodes: readonly Node[]
  readonly zones: readonly string[]
}

interface Node {
  readonly id: string
  readonly zone: string
  /** AWS says so without cluster mode only. */
  readonly isPrimary: boolean
}

/** A primary and five replicas. */
const MOST_NODES = 6

/** The zones that a design names for one shard's nodes, the primary's first; empty where it does not name one for each. */
export function zonesOfShard(wanted: ReplicationGroupFacts, shard: number): string[] {
  const nodes = 1 + Number(wanted.replicasPerNodeGroup)
  const zones = (wanted.preferredCacheClusterAZs?.split(' ') ?? []).slice(shard * nodes, (shard + 1) * nodes)
  return zones.length === nodes ? zones : []
}

/**
 * Adds the replicas that shards lack, in the zones that the design names; false where none lacks any. A replica moves to another zone
 * as a new one there, after which the old one is one too many.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_ConfigureShard.html
 */
export async function addReplicas(session: Session, group: Group, wanted: ReplicationGroupFacts): Promise<boolean> {
  const count = Number(wanted.replicasPerNodeGroup)
  const moves = group.facts.clusterMode === 'disabled'
  const shards = await shardsOf(session, group, wanted)
  const short = shards.filter((shard) => shard.nodes.length - 1 < count || (moves && missingIn(shard).length > 0))
  const [only] = short
  if (!only) return false
  const input = { ReplicationGroupId: group.id, ApplyImmediately: true }
  if (short.length === shards.length && short.every(({ zones }) => zones.length === 0)) {
    await session.elasticache.send(new IncreaseReplicaCountCommand({ ...input, NewReplicaCount: count }))
  } else if (moves && only.nodes.length >= MOST_NODES) {
    await takeAway(session, group, only, surplusOf(only, count - 1))
  } else {
    const ReplicaConfiguration = moves ? [extended(only)] : short.map((shard) => configured(shard, count))
    await session.elasticache.send(new IncreaseReplicaCountCommand({ ...input, ReplicaConfiguration }))
  }
  return true
}

/** Takes the replicas away that shards have too many, those in zones that the design no longer names first. */
export async function removeReplicas(session: Session, group: Group, wanted: ReplicationGroupFacts): Promise<void> {
  const count = Number(wanted.replicasPerNodeGroup)
  const shards = await shardsOf(session, group, wanted)
  const long = shards.filter(({ nodes }) => nodes.length - 1 > count)
  const input = { ReplicationGroupId: group.id, ApplyImmediately: true }
  const [only] = long
  if (!only) return
  if (long.length === shards.length && only.zones.length === 0) {
    await session.elasticache.send(new DecreaseReplicaCountCommand({ ...input, NewReplicaCount: count }))
  } else if (group.facts.clusterMode !== 'disabled') {
    const ReplicaConfiguration = long.map((shard) => configured(shard, count))
    await session.elasticache.send(new DecreaseReplicaCountCommand({ ...input, ReplicaConfiguration }))
  } else {
    await takeAway(session, group, only, surplusOf(only, count))
  }
}

/** Removes these nodes of a group without cluster mode; a primary among them first hands over. */
async function takeAway(session: Session, group: Group, shard: Shard, surplus: readonly Node[]): Promise<void> {
  if (surplus.some(({ isPrimary }) => isPrimary)) return promote(session, group, shard, surplus)
  const ReplicasToRemove = surplus.map(({ id }) => id)
  const input = { ReplicationGroupId: group.id, ApplyImmediately: true, ReplicasToRemove }
  await session.elasticache.send(new DecreaseReplicaCountCommand(input))
}

/**
 * Shards come in the zones that the design names, for which AWS wants to hear those of every shard; those at the end go.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_ModifyReplicationGroupShardConfiguration.html
 */
export async function reshard({ elasticache }: Session, group: Group, wanted: ReplicationGroupFacts): Promise<void> {
  const [there, count] = [group.facts.numNodeGroups, wanted.numNodeGroups]
  const surplus = Array.from(
    { length: Math.max(0, there - count) },
    (_, n) => group.parts?.[`shard ${count + n}`] ?? '',
  )
  const places = Array.from({ length: count }, (_, shard) => zonesOfShard(wanted, shard))
  const isPlaced = count > there && places.every((zones) => zones.length > 0)
  await elasticache.send(
    new ModifyReplicationGroupShardConfigurationCommand({
      ReplicationGroupId: group.id,
      NodeGroupCount: count,
      ...(surplus.length > 0 && { NodeGroupsToRemove: surplus }),
      ...(isPlaced && {
        ReshardingConfiguration: places.map((PreferredAvailabilityZones) => ({ PreferredAvailabilityZones })),
      }),
      ApplyImmediately: true,
    }),
  )
}

/** Read anew: which node is the primary changes by itself. */
async function shardsOf(session: Session, { id }: Group, wanted: ReplicationGroupFacts): Promise<readonly Shard[]> {
  const { ReplicationGroups = [] } = await session.elasticache.send(
    new DescribeReplicationGroupsCommand({ ReplicationGroupId: id }),
  )
  const shards: readonly NodeGroup[] = ReplicationGroups[0]?.NodeGroups ?? []
  return shards.map(({ NodeGroupId = '', NodeGroupMembers = [] }, index) => ({
    id: NodeGroupId,
    nodes: NodeGroupMembers.map((node) => ({
      id: node.CacheClusterId ?? '',
      zone: node.PreferredAvailabilityZone ?? '',
      isPrimary: node.CurrentRole === 'primary',
    })),
    zones: zonesOfShard(wanted, index),
  }))
}

/** The zones that a shard's design names and in which it has no node yet, as often as it has none. */
function missingIn({ nodes, zones }: Shard): readonly string[] {
  const there = nodes.map(({ zone }) => zone)
  return zones.filter((zone) => {
    const place = there.indexOf(zone)
    if (place >= 0) there.splice(place, 1)
    return place < 0
  })
}

/** A shard with nodes in the zones that it lacks, beside all that it has, as far as there is room. */
function extended(shard: Shard) {
  const zones = [...shard.nodes.map(({ zone }) => zone), ...missingIn(shard)].slice(0, MOST_NODES)
  return { NodeGroupId: shard.id, NewReplicaCount: zones.length - 1, PreferredAvailabilityZones: zones }
}

function configured({ id, zones }: Shard, count: number) {
  return {
    NodeGroupId: id,
    NewReplicaCount: count,
    ...(zones.length > 0 && { PreferredAvailabilityZones: [...zones] }),
  }
}

/** The nodes too many: those whose zone is named no more, or less often, before others; the primary last of its zone. */
function surplusOf({ nodes, zones }: Shard, count: number): readonly Node[] {
  const free = [...zones]
  const [kept, others]: [Node[], Node[]] = [[], []]
  for (const node of nodes.toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary))) {
    const place = free.indexOf(node.zone)
    if (place >= 0) free.splice(place, 1)
    ;(place >= 0 ? kept : others).push(node)
  }
  return [...kept, ...others].slice(count + 1)
}

/**
 * Makes a node that stays the primary, so that the one in the zone that is given up can go. AWS does so only while Multi-AZ and
 * automatic failover are off; both come back with the settings, which still differ then.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_ModifyReplicationGroup.html
 */
async function promote(session: Session, group: Group, shard: Shard, surplus: readonly Node[]): Promise<void> {
  const { automaticFailoverEnabled, multiAZEnabled } = group.facts
  const heir = shard.nodes.find((node) => !surplus.includes(node))
  await session.elasticache.send(
    new ModifyReplicationGroupCommand({
      ReplicationGroupId: group.id,
      ApplyImmediately: true,
      ...(multiAZEnabled
        ? { MultiAZEnabled: false }
        : automaticFailoverEnabled
          ? { AutomaticFailoverEnabled: false }
          : { PrimaryClusterId: heir?.id }),
    }),
  )
}
