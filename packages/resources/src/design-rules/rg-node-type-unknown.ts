import { docs, isNodeTypeKnown, isNodeTypeOffered, suggestedNodeTypes } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../fixes.ts'
import { regionOf } from '../routing.ts'
import { type CacheProps, engineOf } from './cacheProps.ts'

export const rgNodeTypeUnknown: Rule<CacheProps> = {
  id: 'rg-node-type-unknown',
  severity: 'error',
  title: { en: 'The node type exists and the Region offers it', ko: '노드 유형이 있고 리전에서 제공되어야 합니다' },
  why: {
    en: 'Node types are cache.<family>.<size> from a published list, and not every Region has every family.',
    ko: '노드 유형은 공개된 목록의 cache.<패밀리>.<크기> 형식이며 리전마다 제공하는 패밀리가 다릅니다.',
  },
  fix: { en: 'Choose one that is offered.', ko: '제공되는 유형을 선택하십시오.' },
  docs: docs('ecug', 'CacheNodes.SupportedTypes'),
  awsCode: 'InvalidParameterValue',
  *check(cache, look) {
    const { cacheNodeType, engineVersion } = cache.props
    const region = regionOf(look, cache.id)?.props.region ?? ''
    if (isNodeTypeOffered(cacheNodeType, region)) return
    const engine = engineOf(cache)
    const [value] = suggestedNodeTypes(region, engine ? { engine, version: engineVersion } : undefined)
    const [other] = suggestedNodeTypes(region)
    const instead = value ?? other
    yield {
      message: isNodeTypeKnown(cacheNodeType)
        ? {
            en: `${region} does not offer ${cacheNodeType} (cache "${cache.name}").`,
            ko: `캐시 "${cache.name}": ${region} 리전은 ${cacheNodeType} 유형을 제공하지 않습니다.`,
          }
        : {
            en: `"${cacheNodeType}" of cache "${cache.name}" is no node type of ElastiCache.`,
            ko: `캐시 "${cache.name}": "${cacheNodeType}" 값은 ElastiCache의 노드 유형이 아닙니다.`,
          },
      path: ['cacheNodeType'],
      ...(instead && { fix: useInstead(cache, ['cacheNodeType'], instead) }),
    }
  },
}
