import type { Connection, Id, Insertion, Props } from '@vpcanvas/model'
import { cacheSubnetGroupSchema } from './cache-subnet-group/schema.ts'
import { acrossVpcs, already } from './connecting.ts'
import { subnetSchema } from './subnet/schema.ts'

type Placed = Props & { readonly cacheSubnetGroup: Id | null }

/** A line from a cache of nodes to the subnet group that places them. */
export function placedBySubnetGroup<P extends Placed>(): Connection<P> {
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

/** A cache put on the line from a subnet group to one of its subnets comes under the group, which keeps its subnets. */
export function amongSubnets<P extends Placed>(): Insertion<P> {
  return {
    from: cacheSubnetGroupSchema.kind,
    to: subnetSchema.kind,
    means: (view, own, from) => {
      const count = view.as(cacheSubnetGroupSchema, from.id)?.props.subnets.length ?? 0
      return {
        en: `"${from.name}" places the nodes of "${own.name}": in ${count === 1 ? 'its subnet' : `its ${count} subnets`}.`,
        ko: `"${from.name}" 서브넷 그룹이 "${own.name}" 캐시의 노드를 서브넷 ${count}개에 배치합니다.`,
      }
    },
    part: (_view, own, from) => (own.props.cacheSubnetGroup === from.id ? already(own, from) : []),
  }
}
