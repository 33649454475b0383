import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgPreferredZonesOneShard: Rule<ReplicationGroupProps> = {
  id: 'rg-preferred-zones-one-shard',
  severity: 'error',
  title: {
    en: 'With several shards, zones are named for every node or for none',
    ko: '샤드가 여럿이면 가용 영역을 모든 노드에 지정하거나 지정하지 않습니다',
  },
  why: {
    en: 'With several shards a list that does not name a zone for every node could not say which one is meant.',
    ko: '샤드가 여럿인데 모든 노드의 가용 영역을 지정하지 않으면 어느 노드를 가리키는지 알 수 없습니다.',
  },
  fix: { en: 'Leave the zones to AWS, which spreads the nodes.', ko: 'AWS가 노드를 분산하도록 비우십시오.' },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'InvalidParameterCombination',
  *check(group) {
    const { numNodeGroups, replicasPerNodeGroup, preferredCacheClusterAZs } = group.props
    if (numNodeGroups <= 1 || preferredCacheClusterAZs.length === 0) return
    // A zone for every node, shard by shard, is what NodeGroupConfiguration says.
    if (preferredCacheClusterAZs.length === numNodeGroups * (1 + replicasPerNodeGroup)) return
    yield {
      message: {
        en: `Cache "${group.name}" has ${numNodeGroups} shards and names zones for some of its nodes only.`,
        ko: `캐시 "${group.name}": 샤드가 ${numNodeGroups}개인데 일부 노드의 가용 영역만 지정했습니다.`,
      },
      path: ['preferredCacheClusterAZs'],
      fix: setting(
        group,
        { en: 'Leave the zones to AWS', ko: '가용 영역을 AWS가 선택' },
        { preferredCacheClusterAZs: [] },
      ),
    }
  },
}
