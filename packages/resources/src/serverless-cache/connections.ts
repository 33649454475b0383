import type { Connection, Edit } from '@vpcanvas/model'
import { acrossVpcs, already } from '../connecting.ts'
import { subnetSchema } from '../subnet/schema.ts'
import type { ServerlessCacheProps } from './schema.ts'
import { MOST, subnetsOf, zoneOf } from './subnets.ts'

export const connections: readonly Connection<ServerlessCacheProps>[] = [
  {
    to: subnetSchema.kind,
    title: { en: 'Has an endpoint in it', ko: '이 서브넷에 엔드포인트 배치' },
    connect(view, cache, to) {
      if (cache.props.subnets.includes(to.id)) return already(cache, to)
      const subnet = view.as(subnetSchema, to.id)
      const refused = acrossVpcs(view, cache, to)
      if (refused || !subnet) return refused ?? []
      const here = subnetsOf(view, cache)
      const gone = here.filter((one) => zoneOf(one) === zoneOf(subnet))
      if (here.length - gone.length >= MOST) {
        return {
          refused: {
            en: `"${cache.name}" has endpoints in ${MOST} zones already, the most that it takes. Take a subnet out first.`,
            ko: `"${cache.name}" 캐시의 엔드포인트가 이미 최대치인 ${MOST}개 가용 영역에 있습니다. 먼저 서브넷 하나를 빼십시오.`,
          },
        }
      }
      return [
        ...gone.map((one): Edit => ({ op: 'set', id: cache.id, path: ['subnets', one.id], value: undefined })),
        { op: 'set', id: cache.id, path: ['subnets', subnet.id], value: subnet.id },
      ]
    },
  },
]
