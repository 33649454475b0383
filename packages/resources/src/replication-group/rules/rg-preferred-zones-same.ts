import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { zonesFor } from '../../cache-subnet-group/subnets.ts'
import { nodeCount, setting } from '../shape.ts'
import { spread } from '../zones.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgPreferredZonesSame: Rule<ReplicationGroupProps> = {
  id: 'rg-preferred-zones-same',
  severity: 'warning',
  title: {
    en: 'Nodes that replace each other stand in different zones',
    ko: '서로를 대신하는 노드는 다른 가용 영역에 둡니다',
  },
  why: {
    en: 'With all nodes pinned to one zone, failover does not survive its loss.',
    ko: '모든 노드가 한 가용 영역에 고정되어 있으면 그 영역의 장애에서 장애 조치가 소용없습니다.',
  },
  fix: { en: 'Alternate the zones.', ko: '가용 영역을 번갈아 지정하십시오.' },
  docs: docs('ecug', 'AutoFailover'),
  awsCode: null,
  *check(group, look) {
    const { preferredCacheClusterAZs: zones, automaticFailoverEnabled } = group.props
    const [zone] = zones
    if (!automaticFailoverEnabled || !zone || zones.length < 2 || zones.some((one) => one !== zone)) return
    const value = spread([zone], zonesFor(look, group.props.cacheSubnetGroup) ?? [], nodeCount(group))
    yield {
      message: {
        en: `All nodes of cache "${group.name}" are pinned to ${zone}.`,
        ko: `캐시 "${group.name}": 모든 노드가 ${zone} 영역에 고정되어 있습니다.`,
      },
      path: ['preferredCacheClusterAZs'],
      ...(new Set(value).size > 1 && {
        fix: setting(
          group,
          { en: `Use ${value.join(', ')}`, ko: `${value.join(', ')} 사용` },
          { preferredCacheClusterAZs: value },
        ),
      }),
    }
  },
}
