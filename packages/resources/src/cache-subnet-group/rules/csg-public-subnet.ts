import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isPublic } from '../../routing.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import { subnetsIn } from '../subnets.ts'
import type { CacheSubnetGroupProps } from '../schema.ts'

export const csgPublicSubnet: Rule<CacheSubnetGroupProps> = {
  id: 'csg-public-subnet',
  severity: 'warning',
  title: { en: 'Caches stand in private subnets', ko: '캐시는 프라이빗 서브넷에 둡니다' },
  why: {
    en: 'A node has no public address, so a route to the internet gateway gives it nothing and only invites mistakes.',
    ko: '노드에는 퍼블릭 주소가 없으므로 인터넷 게이트웨이 경로는 쓸모가 없고 실수만 부릅니다.',
  },
  fix: { en: 'Use private subnets.', ko: '프라이빗 서브넷을 사용하십시오.' },
  docs: docs('ecug', 'SubnetGroups'),
  awsCode: null,
  *check(group, look) {
    for (const subnet of subnetsIn(look, group)) {
      if (!isPublic(look, subnet)) continue
      const instead = look
        .childrenOf(subnetSchema, subnet.parent)
        .find(
          (one) =>
            one.props.availabilityZone === subnet.props.availabilityZone &&
            !group.props.subnets.includes(one.id) &&
            !isPublic(look, one),
        )
      yield {
        message: {
          en: `Subnet group "${group.name}" has the public subnet "${subnet.name}".`,
          ko: `서브넷 그룹 "${group.name}": 퍼블릭 서브넷 "${subnet.name}" 항목이 있습니다.`,
        },
        path: ['subnets', subnet.id],
        related: [subnet.id],
        ...(instead && {
          fix: {
            title: { en: `Use "${instead.name}" instead`, ko: `대신 "${instead.name}" 사용` },
            edits: [{ op: 'set', id: group.id, path: ['subnets', subnet.id], value: instead.id }],
          },
        }),
      }
    }
  },
}
