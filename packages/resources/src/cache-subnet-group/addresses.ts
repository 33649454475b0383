import type { TakesAddresses } from '../addresses-taken.ts'
import { nodesOf } from '../cache-nodes-count.ts'
import { replicationGroupSchema } from '../replication-group/schema.ts'
import type { CacheSubnetGroupProps } from './schema.ts'

/** The nodes of the group's caches, spread evenly over its subnets; where it has one subnet only, they are all there. */
export const takesAddresses: TakesAddresses<CacheSubnetGroupProps> = (look, group) => {
  const places = Math.max(1, new Set(group.props.subnets).size)
  const caches = new Map(look.mentions(group.id).map(({ by }) => [by.id, by]))
  return [...caches.values()].flatMap((cache) => {
    const nodes = nodesOf(cache)
    if (nodes === 0) return []
    const expected = Math.ceil(nodes / places)
    const meanwhile = cache.kind === replicationGroupSchema.kind ? expected : 0
    return [{ by: cache.id, certain: places === 1 ? nodes : 0, expected, meanwhile, written: [] }]
  })
}
