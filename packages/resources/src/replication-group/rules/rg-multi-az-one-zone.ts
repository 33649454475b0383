import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { cacheSubnetGroupSchema } from '../../cache-subnet-group/schema.ts'
import { anotherZone, hasOpenZones, zonesIn } from '../../cache-subnet-group/subnets.ts'
import { setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgMultiAzOneZone: Rule<ReplicationGroupProps> = {
  id: 'rg-multi-az-one-zone',
  severity: 'error',
  title: { en: 'Multi-AZ needs subnets in two zones', ko: '다중 AZ에는 가용 영역 두 개의 서브넷이 필요합니다' },
  why: {
    en: 'Replicas stand in another zone than the primary, so the subnet group has to cover two.',
    ko: '복제본은 프라이머리와 다른 가용 영역에 있어야 하므로 서브넷 그룹이 두 영역을 포함해야 합니다.',
  },
  fix: {
    en: 'Add a subnet in another zone to the subnet group.',
    ko: '서브넷 그룹에 다른 가용 영역의 서브넷을 추가하십시오.',
  },
  docs: docs('ecug', 'AutoFailover'),
  awsCode: 'InvalidVPCNetworkStateFault / InvalidParameterCombination',
  *check(group, look) {
    const subnetGroup = look.as(cacheSubnetGroupSchema, group.props.cacheSubnetGroup)
    if (!group.props.multiAZEnabled || !subnetGroup) return
    const [zone, ...others] = zonesIn(look, subnetGroup)
    if (!zone || others.length > 0 || hasOpenZones(look, subnetGroup)) return
    yield {
      message: {
        en: `Cache "${group.name}" has Multi-AZ on, but its subnet group "${subnetGroup.name}" covers ${zone} only.`,
        ko: `캐시 "${group.name}": 다중 AZ가 켜져 있지만 서브넷 그룹 "${subnetGroup.name}"에는 ${zone} 영역만 있습니다.`,
      },
      path: ['multiAZEnabled'],
      related: [subnetGroup.id],
      fix:
        anotherZone(look, subnetGroup) ??
        setting(group, { en: 'Turn Multi-AZ off', ko: '다중 AZ 끄기' }, { multiAZEnabled: false }),
    }
  },
}
