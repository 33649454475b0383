import type { Id } from '@vpcanvas/model'
import type { Part } from '../appearance.ts'

/**
 * `whole`: nothing of it stands there. `fewer`: it answers as before, with fewer nodes behind. `failsOver`: a replica
 * elsewhere takes over by itself. `promote`: a replica is elsewhere, but somebody has to promote it. `part`: some of its
 * keys are gone, the rest answers. `lost`: nothing answers. `unplaced`: where it stands is not known.
 */
export type Fate = 'whole' | 'fewer' | 'failsOver' | 'promote' | 'part' | 'lost' | 'unplaced'

export interface Fated {
  readonly fate: Fate
  /** Its nodes, and those of them that are gone. */
  readonly nodes: number
  readonly gone: number
}

/**
 * What becomes of a cache whose nodes stand in subnets, some of which are gone.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html
 * @param failsOver Whether a replica takes over without anybody's doing.
 */
export function fateOf(parts: readonly Part[], subnets: ReadonlySet<Id>, failsOver: boolean): Fated {
  const isGone = (part: Part) => part.in !== null && subnets.has(part.in)
  const gone = parts.filter(isGone).length
  const fated = (fate: Fate): Fated => ({ fate, nodes: parts.length, gone })
  if (parts.every((part) => part.in === null)) return fated('unplaced')
  if (gone === 0) return fated('whole')
  if (gone === parts.length) return fated('lost')
  // A serverless cache holds its data in several zones itself; any endpoint will do.
  if (parts.every(({ role }) => role === 'endpoint')) return fated('fewer')
  const shards = [...Map.groupBy(parts, ({ group }) => group).values()].map((shard) => shardFate(shard, isGone))
  // Nodes of a cluster share the keys: each is a shard of its own.
  const nodes = parts.some(({ role }) => role === 'node')
  if (nodes || shards.includes('lost')) return fated('part')
  if (shards.includes('led')) return fated(failsOver ? 'failsOver' : 'promote')
  return fated('fewer')
}

/** `led`: its primary is gone, a replica is not. */
function shardFate(shard: readonly Part[], isGone: (part: Part) => boolean): 'lost' | 'led' | 'fewer' {
  if (shard.every(isGone)) return 'lost'
  return shard.some((part) => part.role === 'primary' && isGone(part)) ? 'led' : 'fewer'
}
