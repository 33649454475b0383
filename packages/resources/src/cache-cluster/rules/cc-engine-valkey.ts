import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { asReplicationGroup } from '../as-replication-group.ts'
import type { CacheClusterProps } from '../schema.ts'

export const ccEngineValkey: Rule<CacheClusterProps> = {
  id: 'cc-engine-valkey',
  severity: 'warning',
  title: { en: 'Valkey runs in a replication group', ko: 'Valkey는 복제 그룹으로 실행합니다' },
  why: {
    en: 'AWS’s own pages disagree whether a cache cluster may run Valkey; a replication group with one node is sure to.',
    ko: '캐시 클러스터가 Valkey를 실행할 수 있는지는 AWS 문서마다 다릅니다. 노드가 하나인 복제 그룹은 확실히 가능합니다.',
  },
  fix: { en: 'Make it a replication group with one node.', ko: '노드가 하나인 복제 그룹으로 바꾸십시오.' },
  docs: docs('cfn', 'aws-resource-elasticache-cachecluster'),
  awsCode: 'InvalidParameterValue',
  *check(cluster, look) {
    if (cluster.props.engine !== 'valkey') return
    yield {
      message: {
        en: `Cluster "${cluster.name}" runs Valkey outside a replication group.`,
        ko: `클러스터 "${cluster.name}": 복제 그룹이 아닌 클러스터에서 Valkey를 실행합니다.`,
      },
      path: ['engine'],
      fix: asReplicationGroup(look, cluster),
    }
  },
}
