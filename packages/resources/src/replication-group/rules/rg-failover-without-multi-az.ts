import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { zonesFor } from '../../cache-subnet-group/subnets.ts'
import { setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgFailoverWithoutMultiAz: Rule<ReplicationGroupProps> = {
  id: 'rg-failover-without-multi-az',
  severity: 'advice',
  title: { en: 'Failover goes with Multi-AZ', ko: '장애 조치에는 다중 AZ를 함께 씁니다' },
  why: {
    en: 'With Multi-AZ off, primary and replicas may share a zone and fail together.',
    ko: '다중 AZ가 꺼져 있으면 프라이머리와 복제본이 같은 가용 영역에 있다가 함께 장애가 날 수 있습니다.',
  },
  fix: { en: 'Turn Multi-AZ on.', ko: '다중 AZ를 켜십시오.' },
  docs: docs('ecug', 'AutoFailover'),
  awsCode: null,
  *check(group, look) {
    const { automaticFailoverEnabled, multiAZEnabled, replicasPerNodeGroup, cacheSubnetGroup } = group.props
    if (!automaticFailoverEnabled || multiAZEnabled || replicasPerNodeGroup < 1) return
    const zones = zonesFor(look, cacheSubnetGroup) ?? []
    yield {
      message: {
        en: `Cache "${group.name}" fails over, but its nodes may all be in one zone.`,
        ko: `캐시 "${group.name}": 장애 조치가 켜져 있지만 노드가 모두 한 가용 영역에 있을 수 있습니다.`,
      },
      path: ['multiAZEnabled'],
      ...(zones.length > 1 && {
        fix: setting(group, { en: 'Turn Multi-AZ on', ko: '다중 AZ 켜기' }, { multiAZEnabled: true }),
      }),
    }
  },
}
