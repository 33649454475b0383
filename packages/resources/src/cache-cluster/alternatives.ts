import type { Alternative } from '@vpcanvas/cost'
import type { Resource, View } from '@vpcanvas/model'
import { asServerless } from '../cache-exchange.ts'
import { nodeRisk, offeredNodes, typeSteps } from '../type-steps.ts'
import type { CacheClusterProps } from './schema.ts'
import { isMemcached } from './shape.ts'

/** Other sizes of node, or none at all. */
export function alternatives(cluster: Resource<CacheClusterProps>, view: View): readonly Alternative[] {
  const lost = {
    en: 'The nodes are made anew, and what they hold is lost.',
    ko: '노드를 새로 만들며 저장된 데이터는 사라집니다.',
  }
  return [
    ...typeSteps(
      cluster.props.cacheNodeType,
      offeredNodes,
      { id: cluster.id, prop: 'cacheNodeType' },
      isMemcached(cluster) ? { down: lost, up: lost } : nodeRisk,
    ),
    ...asServerless(view, cluster, cluster.props.engine),
  ]
}
