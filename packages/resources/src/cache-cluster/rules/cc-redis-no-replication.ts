import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { asReplicationGroup } from '../as-replication-group.ts'
import type { CacheClusterProps } from '../schema.ts'

export const ccRedisNoReplication: Rule<CacheClusterProps> = {
  id: 'cc-redis-no-replication',
  severity: 'advice',
  title: { en: 'Redis OSS runs better in a replication group', ko: 'Redis OSS는 복제 그룹으로 실행하는 것이 좋습니다' },
  why: {
    en: 'A stand-alone node has no replicas, no failover, no encryption in transit and no users; a replication group has, also with one node.',
    ko: '단독 노드에는 복제본, 장애 조치, 전송 중 암호화, 사용자가 없습니다. 복제 그룹은 노드가 하나여도 사용할 수 있습니다.',
  },
  fix: { en: 'Make it a replication group.', ko: '복제 그룹으로 바꾸십시오.' },
  docs: docs('ecapi', 'CreateCacheCluster'),
  awsCode: null,
  *check(cluster, look) {
    if (cluster.props.engine !== 'redis') return
    yield {
      message: {
        en: `Cluster "${cluster.name}" is a stand-alone node of Redis OSS.`,
        ko: `클러스터 "${cluster.name}": Redis OSS 단독 노드입니다.`,
      },
      path: ['engine'],
      fix: asReplicationGroup(look, cluster),
    }
  },
}
