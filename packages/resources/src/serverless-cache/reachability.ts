import type { Questions, Resource } from '@vpcanvas/model'
import { type NetworkBuilder, originOf } from '@vpcanvas/reachability'
import { groupedFor } from '../letting.ts'
import { downOf } from '../states.ts'
import { serverlessPorts } from './engines.ts'
import { type ServerlessCacheProps, serverlessCacheSchema } from './schema.ts'
import { subnetsOf } from './subnets.ts'

const TCP = 6

/**
 * An interface endpoint in each subnet, which answers on both ports and opens no connection itself. It has no public address.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/elasticache-vpc-accessing.html
 */
export function lower(cache: Resource<ServerlessCacheProps>, view: Questions, network: NetworkBuilder): void {
  const origin = originOf(cache, serverlessCacheSchema)
  const down = downOf(cache)
  const subnets = subnetsOf(view, cache)
  if (subnets.length === 0) {
    network.unplaced(origin, { en: 'It has no subnets.', ko: '서브넷이 없습니다.' })
    return
  }
  for (const subnet of subnets) {
    network.interface({
      id: `${cache.id} ${subnet.id}`,
      host: cache.id,
      origin:
        subnets.length === 1
          ? origin
          : {
              ...origin,
              label: {
                en: `${origin.label.en}, its endpoint in "${subnet.name}"`,
                ko: `${origin.label.ko}("${subnet.name}"의 엔드포인트)`,
              },
            },
      hostOrigin: origin,
      segment: subnet.id,
      address: null,
      ...(down && { down }),
      groups: cache.props.securityGroups,
      picksPublic: false,
      serves: { protocol: TCP, ports: [serverlessPorts(cache.props.engine)], icmp: null },
      forwards: false,
      answersOnly: true,
      publishable: false,
      published: () => null,
      grouped: (need, now) => groupedFor(now, cache, need),
    })
  }
}
