import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { anotherZone, hasOpenZones, zonesIn } from '../subnets.ts'
import type { CacheSubnetGroupProps } from '../schema.ts'

export const csgSingleZone: Rule<CacheSubnetGroupProps> = {
  id: 'csg-single-zone',
  severity: 'warning',
  title: { en: 'A subnet group covers two zones', ko: '서브넷 그룹은 가용 영역 두 개에 걸칩니다' },
  why: {
    en: 'With subnets of one zone only, Multi-AZ is impossible and all nodes fail together.',
    ko: '한 가용 영역의 서브넷만 있으면 다중 AZ를 쓸 수 없고 모든 노드에 함께 장애가 납니다.',
  },
  fix: { en: 'Add a subnet in another zone.', ko: '다른 가용 영역의 서브넷을 추가하십시오.' },
  docs: docs('ecug', 'SubnetGroups'),
  awsCode: null,
  *check(group, look) {
    const [zone, ...others] = zonesIn(look, group)
    if (!zone || others.length > 0 || hasOpenZones(look, group)) return
    const fix = anotherZone(look, group)
    yield {
      message: {
        en: `All subnets of subnet group "${group.name}" are in ${zone}.`,
        ko: `서브넷 그룹 "${group.name}": 모든 서브넷이 ${zone} 영역에 있습니다.`,
      },
      path: ['subnets'],
      ...(fix && { fix }),
    }
  },
}
