import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { subnetsIn } from '../subnets.ts'
import type { CacheSubnetGroupProps } from '../schema.ts'

/** `ap-northeast-2a`, as opposed to `us-west-2-lax-1a`. */
const AVAILABILITY_ZONE = /^[a-z]+(-[a-z]+)+-\d+[a-z]$/
const LOCAL_ZONE = /^[a-z]+(-[a-z]+)+-\d+-[a-z0-9-]+$/

export const csgMixedLocations: Rule<CacheSubnetGroupProps> = {
  id: 'csg-mixed-locations',
  severity: 'error',
  title: {
    en: 'A subnet group is all in the Region or all in a Local Zone',
    ko: '서브넷 그룹은 모두 리전에 있거나 모두 로컬 영역에 있습니다',
  },
  why: {
    en: 'ElastiCache refuses a group that mixes Availability Zones with Local Zones.',
    ko: 'ElastiCache는 가용 영역과 로컬 영역이 섞인 그룹을 거부합니다.',
  },
  fix: { en: 'Split the group.', ko: '그룹을 나누십시오.' },
  docs: docs('ecapi', 'CreateCacheSubnetGroup'),
  awsCode: 'SubnetNotAllowedFault',
  *check(group, look) {
    const subnets = subnetsIn(look, group)
    const local = subnets.filter((subnet) => LOCAL_ZONE.test(subnet.props.availabilityZone))
    if (local.length === 0 || !subnets.some((subnet) => AVAILABILITY_ZONE.test(subnet.props.availabilityZone))) return
    yield {
      message: {
        en: `Subnet group "${group.name}" mixes Availability Zones with Local Zones.`,
        ko: `서브넷 그룹 "${group.name}": 가용 영역과 로컬 영역의 서브넷이 섞여 있습니다.`,
      },
      path: ['subnets'],
      related: local.map((subnet) => subnet.id),
      fix: {
        title: { en: 'Take the subnets in Local Zones out', ko: '로컬 영역의 서브넷 제거' },
        edits: local.map((subnet) => ({ op: 'set', id: group.id, path: ['subnets', subnet.id], value: undefined })),
      },
    }
  },
}
