import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { zonesFor } from '../../cache-subnet-group/subnets.ts'
import { setting, spreadOver } from '../shape.ts'
import type { CacheClusterProps } from '../schema.ts'

export const ccZonesCount: Rule<CacheClusterProps> = {
  id: 'cc-zones-count',
  severity: 'error',
  title: { en: 'The zones are as many as the nodes', ko: '지정한 가용 영역의 수는 노드 수와 같아야 합니다' },
  why: { en: 'Each node has its zone in the list.', ko: '목록에는 노드마다 가용 영역이 하나씩 있습니다.' },
  fix: {
    en: 'Name a zone for each node, or leave the choice to AWS.',
    ko: '노드마다 영역을 지정하거나 AWS가 선택하도록 비우십시오.',
  },
  docs: docs('ecapi', 'CreateCacheCluster'),
  awsCode: 'InvalidParameterCombination',
  *check(cluster, look) {
    const { preferredAvailabilityZones: zones, numCacheNodes, azMode } = cluster.props
    if (zones.length === 0 || zones.length === numCacheNodes) return
    const covered = zonesFor(look, cluster.props.cacheSubnetGroup) ?? []
    const value = spreadOver(
      azMode === 'single-az' ? zones.slice(0, 1) : covered.length > 0 ? covered : zones,
      numCacheNodes,
    )
    yield {
      message: {
        en: `Cluster "${cluster.name}" names ${zones.length} zones for ${numCacheNodes} nodes.`,
        ko: `클러스터 "${cluster.name}": 노드는 ${numCacheNodes}개인데 지정한 가용 영역은 ${zones.length}개입니다.`,
      },
      path: ['preferredAvailabilityZones'],
      fix: setting(
        cluster,
        value.length === 0
          ? { en: 'Leave the zones to AWS', ko: '가용 영역을 AWS가 선택' }
          : { en: `Use ${value.join(', ')}`, ko: `${value.join(', ')} 사용` },
        { preferredAvailabilityZones: value },
      ),
    }
  },
}
