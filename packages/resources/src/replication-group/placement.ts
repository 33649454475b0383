import type { Placement } from '@vpcanvas/model'
import { cacheHome } from '../caching.ts'
import { stillInVpc, subnetGroupInVpc } from '../copying.ts'
import { replicationGroupDefaults, type ReplicationGroupProps } from './schema.ts'

export const placement: Placement<ReplicationGroupProps> = {
  arrive(view, parent) {
    const { cacheSubnetGroup, zones, companions } = cacheHome(view, parent)
    const props: ReplicationGroupProps = {
      ...replicationGroupDefaults,
      // Multi-AZ needs a second zone: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html
      multiAZEnabled: zones.length !== 1,
      cacheSubnetGroup,
    }
    const what = `${props.engine} ${props.engineVersion} · ${props.cacheNodeType}`
    return {
      name: 'cache',
      props,
      companions,
      decided: {
        en: `${what} · a primary and a replica ${whereEn(zones)}`,
        ko: `${what} · 프라이머리 1개와 복제본 1개, ${whereKo(zones)}`,
      },
    }
  },
  readdress: (view, copy) => ({
    ...copy.props,
    replicationGroupId: null,
    cacheSubnetGroup: subnetGroupInVpc(view, copy.props.cacheSubnetGroup, copy.parent ?? undefined),
    securityGroups: stillInVpc(view, copy.props.securityGroups, copy.parent ?? undefined),
  }),
}

function whereEn(zones: readonly string[]): string {
  if (zones.length === 0) return 'without a place yet: the VPC has no subnets'
  return zones.length === 1 ? `in ${zones[0]} alone, so without Multi-AZ` : `across ${zones.join(', ')}`
}

function whereKo(zones: readonly string[]): string {
  if (zones.length === 0) return 'VPC에 서브넷이 없어 위치 미정'
  return zones.length === 1 ? `가용 영역: ${zones[0]} 하나뿐이므로 다중 AZ 꺼짐` : `가용 영역: ${zones.join(', ')}`
}
