import type { Placement } from '@vpcanvas/model'
import { cacheHome } from '../caching.ts'
import { stillInVpc, subnetGroupInVpc } from '../copying.ts'
import { cacheClusterDefaults, type CacheClusterProps } from './schema.ts'

export const placement: Placement<CacheClusterProps> = {
  arrive(view, parent) {
    const { cacheSubnetGroup, zones, companions } = cacheHome(view, parent)
    const props: CacheClusterProps = {
      ...cacheClusterDefaults,
      azMode: zones.length === 1 ? 'single-az' : 'cross-az',
      cacheSubnetGroup,
    }
    const what = `${props.engine} ${props.engineVersion} · ${props.cacheNodeType}`
    const where = zones.join(', ')
    return {
      name: 'memcached',
      props,
      companions,
      decided:
        zones.length === 0
          ? {
              en: `${what} · ${props.numCacheNodes} nodes without a place yet: the VPC has no subnets`,
              ko: `${what} · 노드 ${props.numCacheNodes}개, VPC에 서브넷이 없어 위치 미정`,
            }
          : {
              en: `${what} · ${props.numCacheNodes} nodes in ${where}`,
              ko: `${what} · 노드 ${props.numCacheNodes}개, 가용 영역: ${where}`,
            },
    }
  },
  readdress: (view, copy) => ({
    ...copy.props,
    cacheClusterId: null,
    cacheSubnetGroup: subnetGroupInVpc(view, copy.props.cacheSubnetGroup, copy.parent ?? undefined),
    securityGroups: stillInVpc(view, copy.props.securityGroups, copy.parent ?? undefined),
  }),
}
