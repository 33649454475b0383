import { docs, isNodeTypeOffered, nodeFamilyOf } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import { regionOf } from '../../routing.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgDataTieringFamily: Rule<ReplicationGroupProps> = {
  id: 'rg-data-tiering-family',
  severity: 'error',
  title: { en: 'r6gd nodes need data tiering', ko: 'r6gd 노드에는 데이터 계층화가 필요합니다' },
  why: {
    en: 'ElastiCache makes a group of r6gd nodes only with data tiering on, which vpcanvas does not set.',
    ko: 'ElastiCache는 데이터 계층화를 켜야만 r6gd 노드 그룹을 만들며 vpcanvas는 이 설정을 하지 않습니다.',
  },
  fix: { en: 'Use the same size of r6g.', ko: '같은 크기의 r6g를 사용하십시오.' },
  docs: docs('ecug', 'data-tiering'),
  awsCode: 'InvalidParameterCombination',
  *check(group, look) {
    const { cacheNodeType } = group.props
    if (!nodeFamilyOf(cacheNodeType)?.dataTiering) return
    const value = cacheNodeType.replace('r6gd', 'r6g')
    yield {
      message: {
        en: `Cache "${group.name}" uses ${cacheNodeType}, which needs data tiering.`,
        ko: `캐시 "${group.name}": ${cacheNodeType} 유형에는 데이터 계층화가 필요합니다.`,
      },
      path: ['cacheNodeType'],
      ...(isNodeTypeOffered(value, regionOf(look, group.id)?.props.region ?? '') && {
        fix: useInstead(group, ['cacheNodeType'], value),
      }),
    }
  },
}
