import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgPreferredZonesOneShard: Rule<ReplicationGroupProps> = {
  id: 'rg-preferred-zones-one-shard',
  severity: 'error',
  title: { en: 'A list of zones is for a group of one shard', ko: '가용 영역 목록은 샤드가 하나인 그룹에만 씁니다' },
  why: {
    en: 'With several shards the list could not say which node is meant, and AWS refuses it.',
    ko: '샤드가 여럿이면 목록이 어느 노드를 가리키는지 알 수 없어 AWS가 거부합니다.',
  },
  fix: { en: 'Leave the zones to AWS, which spreads the nodes.', ko: 'AWS가 노드를 분산하도록 비우십시오.' },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'InvalidParameterCombination',
  *check(group) {
    const { numNodeGroups, preferredCacheClusterAZs } = group.props
    if (numNodeGroups <= 1 || preferredCacheClusterAZs.length === 0) return
    yield {
      message: {
        en: `Cache "${group.name}" names zones for its nodes but has ${numNodeGroups} shards.`,
        ko: `캐시 "${group.name}": 샤드가 ${numNodeGroups}개인데 노드의 가용 영역을 지정했습니다.`,
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
