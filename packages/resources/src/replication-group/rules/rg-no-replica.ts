import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { zonesFor } from '../../cache-subnet-group/subnets.ts'
import { setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgNoReplica: Rule<ReplicationGroupProps> = {
  id: 'rg-no-replica',
  severity: 'advice',
  title: { en: 'A cache has a replica', ko: '캐시에는 복제본을 둡니다' },
  why: {
    en: 'When a single node fails, its data and the cache are gone until it is replaced (Security Hub ElastiCache.3).',
    ko: '노드가 하나뿐이면 장애 때 데이터가 사라지고 교체될 때까지 캐시를 쓸 수 없습니다(Security Hub ElastiCache.3).',
  },
  fix: { en: 'Add a replica, with failover.', ko: '복제본을 추가하고 장애 조치를 켜십시오.' },
  docs: docs('sechub', 'elasticache-controls'),
  awsCode: null,
  *check(group, look) {
    if (group.props.replicasPerNodeGroup !== 0) return
    const zones = zonesFor(look, group.props.cacheSubnetGroup) ?? []
    yield {
      message: { en: `Cache "${group.name}" has no replica.`, ko: `캐시 "${group.name}": 복제본이 없습니다.` },
      path: ['replicasPerNodeGroup'],
      fix: setting(
        group,
        { en: 'Add a replica, with failover', ko: '복제본 추가, 장애 조치 켜기' },
        {
          replicasPerNodeGroup: 1,
          automaticFailoverEnabled: true,
          multiAZEnabled: zones.length > 1,
          preferredCacheClusterAZs: [],
        },
      ),
    }
  },
}
