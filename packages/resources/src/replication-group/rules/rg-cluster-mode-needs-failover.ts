import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isClustered, setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgClusterModeNeedsFailover: Rule<ReplicationGroupProps> = {
  id: 'rg-cluster-mode-needs-failover',
  severity: 'error',
  title: { en: 'Cluster mode needs automatic failover', ko: '클러스터 모드에는 자동 장애 조치가 필요합니다' },
  why: {
    en: 'In cluster mode it is always on and cannot be turned off.',
    ko: '클러스터 모드에서는 항상 켜져 있으며 끌 수 없습니다.',
  },
  fix: { en: 'Turn automatic failover on.', ko: '자동 장애 조치를 켜십시오.' },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'InvalidParameterValue',
  *check(group) {
    if (!isClustered(group) || group.props.automaticFailoverEnabled) return
    yield {
      message: {
        en: `Cache "${group.name}" is in cluster mode with automatic failover off.`,
        ko: `캐시 "${group.name}": 클러스터 모드인데 자동 장애 조치가 꺼져 있습니다.`,
      },
      path: ['automaticFailoverEnabled'],
      fix: setting(
        group,
        { en: 'Turn automatic failover on', ko: '자동 장애 조치 켜기' },
        { automaticFailoverEnabled: true },
      ),
    }
  },
}
