import type { Costs } from '@vpcanvas/cost'
import { billedIn, nodeCharge } from '../billing.ts'
import { alternatives } from './alternatives.ts'
import type { CacheClusterProps } from './schema.ts'

/** https://aws.amazon.com/elasticache/pricing/ */
export const cost: Costs<CacheClusterProps> = {
  about: {
    en: 'Every node and hour. Memcached and Redis OSS cost the same.',
    ko: '노드별 시간으로 청구되며 Memcached와 Redis OSS의 요금은 같습니다.',
  },
  charges: (cluster, view) => [nodeCharge(billedIn(view, cluster.id), cluster, cluster.props.numCacheNodes)],
  alternatives,
}
