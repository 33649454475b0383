import { docs, nodeFamilyOf } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { CacheProps } from './cacheProps.ts'

export const rgNodeTypeBurstable: Rule<CacheProps> = {
  id: 'rg-node-type-burstable',
  severity: 'advice',
  title: { en: 'Burstable nodes are for tests and light work', ko: '버스트 가능 노드는 테스트와 가벼운 작업용입니다' },
  why: {
    en: 't-family nodes earn CPU credits while idle; sustained load spends them, and the node slows to its baseline.',
    ko: 't 패밀리 노드는 쉴 때 CPU 크레딧을 모읍니다. 부하가 계속되면 크레딧이 소진되어 기준 성능으로 느려집니다.',
  },
  fix: { en: 'Use the m or r family for steady work.', ko: '지속적인 작업에는 m 또는 r 패밀리를 사용하십시오.' },
  docs: docs('ecug', 'CacheNodes.SelectSize'),
  awsCode: null,
  *check(cache) {
    if (!nodeFamilyOf(cache.props.cacheNodeType)?.burstable) return
    yield {
      message: {
        en: `Cache "${cache.name}" runs on ${cache.props.cacheNodeType}, which slows under steady load.`,
        ko: `캐시 "${cache.name}": ${cache.props.cacheNodeType} 유형은 부하가 계속되면 느려집니다.`,
      },
      path: ['cacheNodeType'],
    }
  },
}
