import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { zonesFor } from '../../cache-subnet-group/subnets.ts'
import { setting, spreadOver } from '../shape.ts'
import type { CacheClusterProps } from '../schema.ts'

export const ccZonesCoverage: Rule<CacheClusterProps> = {
  id: 'cc-zones-coverage',
  severity: 'error',
  title: {
    en: 'The subnet group covers each zone that is named',
    ko: '지정한 가용 영역에는 서브넷 그룹의 서브넷이 있어야 합니다',
  },
  why: {
    en: 'A node stands in a subnet of the group; where the zone has none, AWS refuses.',
    ko: '노드는 서브넷 그룹의 서브넷에 놓이므로 그 영역에 서브넷이 없으면 AWS가 거부합니다.',
  },
  fix: {
    en: 'Add a subnet there, or name another zone.',
    ko: '그 영역에 서브넷을 추가하거나 다른 영역을 지정하십시오.',
  },
  docs: docs('ecapi', 'CreateCacheCluster'),
  awsCode: 'InvalidVPCNetworkStateFault',
  *check(cluster, look) {
    const covered = zonesFor(look, cluster.props.cacheSubnetGroup)
    if (!covered || covered.length === 0) return
    const missing = [...new Set(cluster.props.preferredAvailabilityZones)].filter((zone) => !covered.includes(zone))
    if (missing.length === 0) return
    const value = spreadOver(
      cluster.props.azMode === 'single-az' ? covered.slice(0, 1) : covered,
      cluster.props.numCacheNodes,
    )
    yield {
      message: {
        en: `Cluster "${cluster.name}" wants nodes in ${missing.join(', ')}, where its subnet group has no subnet.`,
        ko: `클러스터 "${cluster.name}": 노드를 두려는 ${missing.join(', ')} 영역에 서브넷 그룹의 서브넷이 없습니다.`,
      },
      path: ['preferredAvailabilityZones'],
      ...(cluster.props.cacheSubnetGroup && { related: [cluster.props.cacheSubnetGroup] }),
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
