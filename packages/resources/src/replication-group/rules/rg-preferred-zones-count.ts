import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { zonesFor } from '../../cache-subnet-group/subnets.ts'
import { nodeCount, setting } from '../shape.ts'
import { spread } from '../zones.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgPreferredZonesCount: Rule<ReplicationGroupProps> = {
  id: 'rg-preferred-zones-count',
  severity: 'error',
  title: { en: 'The zones are as many as the nodes', ko: '지정한 가용 영역의 수는 노드 수와 같아야 합니다' },
  why: {
    en: 'Each node has its zone in the list, the primary the first.',
    ko: '목록에는 노드마다 가용 영역이 하나씩 있고 첫 번째가 프라이머리의 영역입니다.',
  },
  fix: {
    en: 'Name a zone for each node, or leave the choice to AWS.',
    ko: '노드마다 영역을 지정하거나 AWS가 선택하도록 비우십시오.',
  },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'InvalidParameterCombination',
  *check(group, look) {
    const zones = group.props.preferredCacheClusterAZs
    const nodes = nodeCount(group)
    if (zones.length === 0 || group.props.numNodeGroups !== 1 || zones.length === nodes) return
    const value = spread(zones, zonesFor(look, group.props.cacheSubnetGroup) ?? [], nodes)
    yield {
      message: {
        en: `Cache "${group.name}" names ${zones.length} zones for ${nodes} nodes.`,
        ko: `캐시 "${group.name}": 노드는 ${nodes}개인데 지정한 가용 영역은 ${zones.length}개입니다.`,
      },
      path: ['preferredCacheClusterAZs'],
      fix: setting(
        group,
        value.length === 0
          ? { en: 'Leave the zones to AWS', ko: '가용 영역을 AWS가 선택' }
          : { en: `Use ${value.join(', ')}`, ko: `${value.join(', ')} 사용` },
        { preferredCacheClusterAZs: value },
      ),
    }
  },
}
