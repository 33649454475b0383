import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { subnetsForCaches } from '../../caching.ts'
import type { CacheSubnetGroupProps } from '../schema.ts'

export const csgEmpty: Rule<CacheSubnetGroupProps> = {
  id: 'csg-empty',
  severity: 'error',
  title: { en: 'A subnet group has a subnet', ko: '서브넷 그룹에는 서브넷이 있어야 합니다' },
  why: {
    en: 'The nodes of a cache stand in the subnets of its group; ElastiCache makes no empty one.',
    ko: '캐시 노드는 서브넷 그룹의 서브넷에 놓이므로 ElastiCache는 빈 그룹을 만들지 않습니다.',
  },
  fix: { en: 'Add private subnets in two zones.', ko: '가용 영역 두 개의 프라이빗 서브넷을 추가하십시오.' },
  docs: docs('ecapi', 'CreateCacheSubnetGroup'),
  awsCode: 'InvalidParameterValue',
  *check(group, look) {
    if (group.props.subnets.length > 0) return
    const subnets = subnetsForCaches(look, group.parent)
    yield {
      message: {
        en: `Subnet group "${group.name}" has no subnets.`,
        ko: `서브넷 그룹 "${group.name}": 서브넷이 없습니다.`,
      },
      path: ['subnets'],
      ...(subnets.length > 0 && {
        fix: {
          title: {
            en: `Add ${subnets.map((one) => `"${one.name}"`).join(', ')}`,
            ko: `${subnets.map((one) => `"${one.name}"`).join(', ')} 추가`,
          },
          edits: [{ op: 'set', id: group.id, path: ['subnets'], value: subnets.map((one) => one.id) }],
        },
      }),
    }
  },
}
