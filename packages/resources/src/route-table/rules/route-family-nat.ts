import { docs } from '@vpcanvas/catalogue'
import { anywhere6, block as known, sameBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { natGatewaySchema } from '../../nat-gateway/schema.ts'
import { egressOnlyGatewayOf } from '../../routing.ts'
import { pathOf, routesToBlocks, withoutRoute } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

const NAT64 = known('64:ff9b::/96')

export const routeFamilyNat: Rule<RouteTableProps> = {
  id: 'route-family-nat',
  severity: 'error',
  title: { en: 'A NAT gateway carries IPv4', ko: 'NAT 게이트웨이는 IPv4를 처리합니다' },
  why: {
    en: 'The only useful IPv6 destination behind a NAT gateway is the NAT64 prefix 64:ff9b::/96.',
    ko: 'NAT 게이트웨이로 보낼 수 있는 IPv6 대상은 NAT64 접두사 64:ff9b::/96뿐입니다.',
  },
  fix: {
    en: 'Delete the route; IPv6 leaves through an egress-only internet gateway.',
    ko: '경로를 삭제하십시오. IPv6는 송신 전용 인터넷 게이트웨이로 나갑니다.',
  },
  docs: docs('vpcug', 'nat-gateway-nat64-dns64'),
  awsCode: 'InvalidParameterValue',
  *check(table, look) {
    for (const { route, block } of routesToBlocks(table)) {
      const nat = look.as(natGatewaySchema, route.target)
      if (!nat || block.family !== 6 || sameBlock(block, NAT64)) continue
      const instead = sameBlock(block, anywhere6) ? egressOnlyGatewayOf(look, table.parent) : undefined
      yield {
        message: {
          en: `${route.destination} in route table "${table.name}" is IPv6 and cannot lead to NAT gateway "${nat.name}".`,
          ko: `라우팅 테이블 "${table.name}": ${route.destination} 대상은 IPv6이므로 NAT 게이트웨이 "${nat.name}" 경유가 불가능합니다.`,
        },
        path: pathOf(route, 'target'),
        related: [nat.id],
        fix: instead
          ? {
              title: {
                en: `Send ${route.destination} to "${instead.name}"`,
                ko: `${route.destination} → "${instead.name}" 경로로 변경`,
              },
              edits: [{ op: 'set', id: table.id, path: pathOf(route, 'target'), value: instead.id }],
            }
          : withoutRoute(table, route),
      }
    }
  },
}
