import type { Connection, Id, Props } from '@vpcanvas/model'
import { cacheSubnetGroupSchema } from './cache-subnet-group/schema.ts'
import { acrossVpcs, already } from './connecting.ts'

/** A line from a cache of nodes to the subnet group that places them. */
export function placedBySubnetGroup<P extends Props & { readonly cacheSubnetGroup: Id | null }>(): Connection<P> {
  return {
    to: cacheSubnetGroupSchema.kind,
    title: { en: 'Places its nodes there', ko: '이 서브넷 그룹에 노드 배치' },
    connect(view, cache, group) {
      if (cache.props.cacheSubnetGroup === group.id) return already(cache, group)
      return (
        acrossVpcs(view, cache, group) ?? [{ op: 'set', id: cache.id, path: ['cacheSubnetGroup'], value: group.id }]
      )
    },
  }
}
