import { docs, supports } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import { engineOf, nodeCount } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

const DEFAULT_QUOTA = 90

export const rgShardsRange: Rule<ReplicationGroupProps> = {
  id: 'rg-shards-range',
  severity: 'error',
  title: {
    en: 'A group has at least one shard and at most 90 nodes',
    ko: '그룹에는 샤드가 하나 이상, 노드가 최대 90개 있습니다',
  },
  why: {
    en: '90 nodes is the quota of a new account. It can be raised to 500 with Valkey or Redis OSS 5.0.6 and later, to 250 before.',
    ko: '노드 90개는 새 계정의 할당량입니다. Valkey나 Redis OSS 5.0.6 이상은 500개, 그 전 버전은 250개까지 늘릴 수 있습니다.',
  },
  fix: {
    en: 'Use fewer shards or replicas, or ask AWS for more first.',
    ko: '샤드나 복제본을 줄이거나 먼저 할당량 증가를 요청하십시오.',
  },
  docs: docs('ecug', 'quota-limits'),
  awsCode: 'NodeGroupsPerReplicationGroupQuotaExceeded',
  *check(group) {
    const { numNodeGroups, replicasPerNodeGroup, engineVersion } = group.props
    const path = ['numNodeGroups']
    if (numNodeGroups < 1) {
      yield {
        message: {
          en: `Cache "${group.name}" has ${numNodeGroups} shards; it needs one.`,
          ko: `캐시 "${group.name}": 샤드 수가 ${numNodeGroups}개입니다. 하나 이상 필요합니다.`,
        },
        path,
        awsCode: 'InvalidParameterValue',
        fix: useInstead(group, path, 1),
      }
      return
    }
    // Too many replicas are another rule's.
    if (nodeCount(group) <= DEFAULT_QUOTA || replicasPerNodeGroup > 5) return
    const engine = engineOf(group)
    const ceiling = engine && supports('clusterOf500Nodes', engine, engineVersion) ? 500 : 250
    const fitting = Math.floor(DEFAULT_QUOTA / (1 + Math.max(0, replicasPerNodeGroup)))
    yield {
      message: {
        en: `Cache "${group.name}" has ${nodeCount(group)} nodes; the quota is ${DEFAULT_QUOTA}, and ${ceiling} at most after an increase.`,
        ko: `캐시 "${group.name}": 노드 수가 ${nodeCount(group)}개입니다. 할당량은 ${DEFAULT_QUOTA}개이며 최대 ${ceiling}개까지 늘릴 수 있습니다.`,
      },
      path,
      ...(fitting >= 1 && { fix: useInstead(group, path, fitting) }),
    }
  },
}
