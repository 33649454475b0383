import type { Connection } from '@vpcanvas/model'
import { acrossVpcs, already } from '../connecting.ts'
import { subnetSchema } from '../subnet/schema.ts'
import type { CacheSubnetGroupProps } from './schema.ts'

export const connections: readonly Connection<CacheSubnetGroupProps>[] = [
  {
    to: subnetSchema.kind,
    title: { en: 'May place nodes in it', ko: '이 서브넷에 노드 배치 허용' },
    connect(view, group, subnet) {
      if (group.props.subnets.includes(subnet.id)) return already(group, subnet)
      return (
        acrossVpcs(view, group, subnet) ?? [{ op: 'set', id: group.id, path: ['subnets', subnet.id], value: subnet.id }]
      )
    },
  },
]
