import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { subnetsIn } from '../subnets.ts'
import type { CacheSubnetGroupProps } from '../schema.ts'

export const csgOneVpc: Rule<CacheSubnetGroupProps> = {
  id: 'csg-one-vpc',
  severity: 'error',
  title: { en: 'A subnet group is of one VPC', ko: '서브넷 그룹의 서브넷은 모두 같은 VPC에 있습니다' },
  why: {
    en: 'All its subnets belong to the VPC in which the cache lives.',
    ko: '모든 서브넷은 캐시가 있는 VPC에 속해야 합니다.',
  },
  fix: { en: 'Keep one VPC’s subnets.', ko: '한 VPC의 서브넷만 남기십시오.' },
  docs: docs('ecapi', 'CreateCacheSubnetGroup'),
  awsCode: 'InvalidSubnet',
  *check(group, look) {
    for (const subnet of subnetsIn(look, group)) {
      if (subnet.parent === group.parent) continue
      const path = ['subnets', subnet.id]
      yield {
        message: {
          en: `Subnet "${subnet.name}" is in another VPC than subnet group "${group.name}".`,
          ko: `서브넷 그룹 "${group.name}": 서브넷 "${subnet.name}"의 VPC가 다릅니다.`,
        },
        path,
        related: [subnet.id],
        ...(group.props.subnets.length > 1 && {
          fix: {
            title: { en: `Take "${subnet.name}" out`, ko: `"${subnet.name}" 제거` },
            edits: [{ op: 'set', id: group.id, path, value: undefined }],
          },
        }),
      }
    }
  },
}
