import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgMultiAzNeedsFailover: Rule<ReplicationGroupProps> = {
  id: 'rg-multi-az-needs-failover',
  severity: 'error',
  title: { en: 'Multi-AZ needs automatic failover', ko: '다중 AZ에는 자동 장애 조치가 필요합니다' },
  why: {
    en: 'A replica in another zone helps only if it takes over.',
    ko: '다른 가용 영역의 복제본은 역할을 넘겨받을 때만 쓸모가 있습니다.',
  },
  fix: { en: 'Turn automatic failover on.', ko: '자동 장애 조치를 켜십시오.' },
  docs: docs('ecug', 'AutoFailover'),
  awsCode: 'InvalidParameterCombination',
  *check(group) {
    const { multiAZEnabled, automaticFailoverEnabled, replicasPerNodeGroup } = group.props
    if (!multiAZEnabled || automaticFailoverEnabled) return
    yield {
      message: {
        en: `Cache "${group.name}" has Multi-AZ on with automatic failover off.`,
        ko: `캐시 "${group.name}": 다중 AZ가 켜져 있지만 자동 장애 조치가 꺼져 있습니다.`,
      },
      path: ['multiAZEnabled'],
      fix: setting(
        group,
        { en: 'Turn automatic failover on', ko: '자동 장애 조치 켜기' },
        { automaticFailoverEnabled: true, replicasPerNodeGroup: Math.max(1, replicasPerNodeGroup) },
      ),
    }
  },
}
