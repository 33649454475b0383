import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { asReplicationGroup } from '../as-replication-group.ts'
import { isSingle } from '../shape.ts'
import type { CacheClusterProps } from '../schema.ts'

export const ccRedisTls: Rule<CacheClusterProps> = {
  id: 'cc-redis-tls',
  severity: 'error',
  title: {
    en: 'A stand-alone Redis OSS node has no encryption in transit',
    ko: '단독 Redis OSS 노드에서는 전송 중 암호화를 쓸 수 없습니다',
  },
  why: {
    en: 'ElastiCache encrypts Redis OSS and Valkey in replication groups only.',
    ko: 'ElastiCache는 복제 그룹에서만 Redis OSS와 Valkey의 전송 중 데이터를 암호화합니다.',
  },
  fix: { en: 'Make it a replication group with one node.', ko: '노드가 하나인 복제 그룹으로 바꾸십시오.' },
  docs: docs('ecapi', 'CreateCacheCluster'),
  awsCode: 'InvalidParameterValue',
  *check(cluster, look) {
    if (!isSingle(cluster) || !cluster.props.transitEncryptionEnabled) return
    yield {
      message: {
        en: `Cluster "${cluster.name}" of Redis OSS cannot be encrypted in transit.`,
        ko: `클러스터 "${cluster.name}": Redis OSS 단독 노드는 전송 중 암호화를 지원하지 않습니다.`,
      },
      path: ['transitEncryptionEnabled'],
      fix: asReplicationGroup(look, cluster),
    }
  },
}
