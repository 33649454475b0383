import { docs, nodeFamilyOf, suggestedNodeTypes } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../fixes.ts'
import { regionOf } from '../routing.ts'
import { type CacheProps, engineOf } from './cacheProps.ts'

export const rgNodeTypeRetired: Rule<CacheProps> = {
  id: 'rg-node-type-retired',
  severity: 'warning',
  title: { en: 'New caches use current node types', ko: '새 캐시에는 현재 세대의 노드 유형을 씁니다' },
  why: {
    en: 'Older families do less for more money, and AWS makes no new caches of the retired ones.',
    ko: '이전 세대는 가격 대비 성능이 낮고, AWS는 종료된 패밀리로 새 캐시를 만들지 않습니다.',
  },
  fix: { en: 'Use t4g, m7g or r7g.', ko: 't4g, m7g, r7g를 사용하십시오.' },
  docs: docs('ecug', 'CacheNodes.SupportedTypes'),
  awsCode: null,
  *check(cache, look) {
    const family = nodeFamilyOf(cache.props.cacheNodeType)
    if (!family || family.generation === 'current') return
    const engine = engineOf(cache)
    const [value] = suggestedNodeTypes(
      regionOf(look, cache.id)?.props.region ?? '',
      engine ? { engine, version: cache.props.engineVersion } : undefined,
    )
    yield {
      message: {
        en: `Cache "${cache.name}" uses ${cache.props.cacheNodeType}, a type of an earlier generation.`,
        ko: `캐시 "${cache.name}": ${cache.props.cacheNodeType} 유형은 이전 세대입니다.`,
      },
      path: ['cacheNodeType'],
      ...(value && { fix: useInstead(cache, ['cacheNodeType'], value) }),
    }
  },
}
