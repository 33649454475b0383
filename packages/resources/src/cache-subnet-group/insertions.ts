import type { Edit, Insertion, Resource, View } from '@vpcanvas/model'
import { cacheClusterSchema } from '../cache-cluster/schema.ts'
import { acrossVpcs } from '../connecting.ts'
import { replicationGroupSchema } from '../replication-group/schema.ts'
import { type CacheSubnetGroupProps, cacheSubnetGroupSchema } from './schema.ts'

/** The subnets that a group without any takes over, so that the cache's nodes have a place. */
function takenOver(view: View, own: Resource<CacheSubnetGroupProps>, before: Resource) {
  return own.props.subnets.length > 0 ? [] : (view.as(cacheSubnetGroupSchema, before.id)?.props.subnets ?? [])
}

/** A group for one cache, in place of the one that it had. */
function inPlaceOf(cache: string): Insertion<CacheSubnetGroupProps> {
  return {
    from: cache,
    to: cacheSubnetGroupSchema.kind,
    means(view, own, from, to) {
      const count = takenOver(view, own, to).length
      const subnets = count === 0 ? '' : `, with ${count === 1 ? 'its subnet' : `its ${count} subnets`}`
      return {
        en: `"${own.name}" places the nodes of "${from.name}" instead of "${to.name}"${subnets}.`,
        ko: `"${to.name}" 대신 "${own.name}" 서브넷 그룹이 "${from.name}" 캐시의 노드를 배치합니다${count === 0 ? '' : `(서브넷 ${count}개를 이어받음)`}.`,
      }
    },
    part(view, own, _cache, before) {
      const refused = acrossVpcs(view, own, before)
      if (refused) return refused
      return takenOver(view, own, before).map((subnet): Edit => ({
        op: 'set',
        id: own.id,
        path: ['subnets', subnet],
        value: subnet,
      }))
    },
  }
}

export const insertions: readonly Insertion<CacheSubnetGroupProps>[] = [
  inPlaceOf(replicationGroupSchema.kind),
  inPlaceOf(cacheClusterSchema.kind),
]
