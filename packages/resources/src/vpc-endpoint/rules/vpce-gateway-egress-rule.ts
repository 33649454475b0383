import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { contains } from '@vpcanvas/ip'
import { instanceSchema } from '../../instance/schema.ts'
import { blocksOfService, listNamed } from '../../prefix-lists.ts'
import { subnetsOf as subnetsOfTable } from '../../routing.ts'
import { admitsTcp, blockOf, groupsOf } from '../../security-group/permissions.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import { isGateway, shortName, tablesOf } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpceGatewayEgressRule: Rule<VpcEndpointProps> = {
  id: 'vpce-gateway-egress-rule',
  severity: 'warning',
  title: {
    en: 'Clients of a gateway endpoint may reach the service’s addresses',
    ko: '게이트웨이 엔드포인트를 쓰는 호스트는 서비스 주소로 나갈 수 있어야 합니다',
  },
  why: {
    en: 'The endpoint changes the way, not the addresses: the security groups of the clients have to let HTTPS out to the service’s prefix list.',
    ko: '엔드포인트는 경로만 바꾸고 주소는 바꾸지 않으므로, 호스트의 보안 그룹이 서비스의 접두사 목록으로 나가는 HTTPS를 허용해야 합니다.',
  },
  fix: {
    en: 'Allow HTTPS to the prefix list of the service.',
    ko: '서비스의 접두사 목록으로 나가는 HTTPS를 허용하십시오.',
  },
  docs: docs('plink', 'gateway-endpoints'),
  awsCode: null,
  *check(endpoint, look) {
    const blocks = isGateway(endpoint) ? blocksOfService(look, endpoint.props.serviceName) : null
    if (!blocks) return
    const siblings = look.childrenOf(subnetSchema, endpoint.parent)
    const served = new Set(
      tablesOf(look, endpoint).flatMap((table) => subnetsOfTable(look, table, siblings).map(({ id }) => id)),
    )
    for (const subnet of served) {
      for (const host of look.childrenOf(instanceSchema, subnet)) {
        const groups = groupsOf(look, host.props.securityGroups)
        // Without a group of the design nobody knows; without outbound rules another rule says so.
        if (groups.length < Math.max(host.props.securityGroups.length, 1)) continue
        const rules = groups.flatMap((group) => group.props.egress.map((rule) => ({ group, rule })))
        if (rules.length === 0) continue
        const isOpen = rules.some(({ group, rule }) => {
          if (!admitsTcp(rule, HTTPS)) return false
          const { peer } = rule
          if (peer.type === 'prefixList') {
            const listed = listNamed(look, peer.prefixList, group.id)?.blocks
            // One whose blocks are not known may be the service's.
            return !listed || blocks.every((block) => listed.some((one) => contains(one, block)))
          }
          const range = blockOf(rule)
          return range !== null && blocks.every((block) => contains(range, block))
        })
        if (isOpen) continue
        yield {
          message: {
            en: `The security groups of "${host.name}" let no HTTPS out to ${shortName(endpoint.props.serviceName)}, which "${endpoint.name}" leads to.`,
            ko: `"${host.name}"의 보안 그룹이 서비스(${shortName(endpoint.props.serviceName)})로 나가는 HTTPS를 허용하지 않아 "${endpoint.name}" 엔드포인트를 쓸 수 없습니다.`,
          },
          related: [host.id, ...groups.map(({ id }) => id)],
        }
      }
    }
  },
}

const HTTPS = 443
