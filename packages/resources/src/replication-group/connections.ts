import type { Connection } from '@vpcanvas/model'
import { cacheSubnetGroupSchema } from '../cache-subnet-group/schema.ts'
import { acrossVpcs, already } from '../connecting.ts'
import type { ReplicationGroupProps } from './schema.ts'

export const connections: readonly Connection<ReplicationGroupProps>[] = [
  {
    to: cacheSubnetGroupSchema.kind,
    title: { en: 'Places its nodes there', ko: '이 서브넷 그룹에 노드 배치' },
    connect(view, cache, group) {
      if (cache.props.cacheSubnetGroup === group.id) return already(cache, group)
      return (
        acrossVpcs(view, cache, group) ?? [{ op: 'set', id: cache.id, path: ['cacheSubnetGroup'], value: group.id }]
      )
    },
  },
]
