import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { wantsIpv6 } from '../../ipv6.ts'
import { defaultRoute, egressOnlyGatewayOf, internetRoute, routeTableOf } from '../../routing.ts'
import { unusedItemId } from '../../ids.ts'
import type { SubnetProps } from '../schema.ts'

export const routeIpv6DefaultMissing: Rule<SubnetProps> = {
  id: 'route-ipv6-default-missing',
  severity: 'advice',
  title: { en: 'IPv6 has a way out where IPv4 has one', ko: 'IPv4에 기본 경로가 있으면 IPv6에도 필요합니다' },
  why: {
    en: 'Routes are of one family each. Hosts try IPv6 first where they have it, and wait until it fails before they fall back to IPv4.',
    ko: '경로는 주소 체계마다 따로 둡니다. 호스트는 IPv6가 있으면 먼저 시도하고 실패할 때까지 기다린 뒤 IPv4를 사용합니다.',
  },
  fix: {
    en: 'Add a route for ::/0: to an egress-only internet gateway for private subnets, to the internet gateway for public ones.',
    ko: '::/0 경로를 추가하십시오. 프라이빗 서브넷은 송신 전용 인터넷 게이트웨이, 퍼블릭 서브넷은 인터넷 게이트웨이로 보냅니다.',
  },
  docs: docs('vpcug', 'subnet-route-tables'),
  awsCode: null,
  *check(subnet, look) {
    const table = routeTableOf(look, subnet)
    if (!table || !wantsIpv6(subnet) || !defaultRoute(table) || defaultRoute(table, 6)) return
    const target = internetRoute(look, table)?.target ?? egressOnlyGatewayOf(look, subnet.parent)?.id
    const id = unusedItemId(table.props.routes, 'default-ipv6')
    yield {
      message: {
        en: `Subnet "${subnet.name}" has IPv6, but its route table "${table.name}" has a default route for IPv4 only.`,
        ko: `서브넷 "${subnet.name}"에는 IPv6가 있지만 라우팅 테이블 "${table.name}"에는 IPv4 기본 경로만 있습니다.`,
      },
      related: [table.id],
      ...(target !== undefined && {
        fix: {
          title: {
            en: `Route ::/0 to "${look.get(target)?.name ?? target}"`,
            ko: `::/0 → "${look.get(target)?.name ?? target}" 경로 추가`,
          },
          edits: [{ op: 'set', id: table.id, path: ['routes', id], value: { id, destination: '::/0', target } }],
        },
      }),
    }
  },
}
