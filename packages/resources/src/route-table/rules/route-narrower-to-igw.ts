import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { internetGatewaySchema } from '../../internet-gateway/schema.ts'
import { natGatewaySchema } from '../../nat-gateway/schema.ts'
import { defaultRoute } from '../../routing.ts'
import { pathOf, routesToBlocks } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

export const routeNarrowerToIgw: Rule<RouteTableProps> = {
  id: 'route-narrower-to-igw',
  severity: 'warning',
  title: { en: 'The narrower route wins', ko: '더 좁은 경로가 우선합니다' },
  why: {
    en: 'The longest matching prefix decides, whatever the order: part of the traffic goes to the internet gateway past the NAT gateway, and hosts without a public address lose it.',
    ko: '순서와 관계없이 가장 긴 접두사가 우선하므로 일부 트래픽은 NAT 게이트웨이가 아니라 인터넷 게이트웨이로 가고 퍼블릭 주소가 없는 호스트의 트래픽은 사라집니다.',
  },
  fix: { en: 'Delete the narrower route, unless it is meant.', ko: '의도한 것이 아니면 더 좁은 경로를 삭제하십시오.' },
  docs: docs('vpcug', 'route-tables-priority'),
  awsCode: null,
  *check(table, look) {
    const nat = look.as(natGatewaySchema, defaultRoute(table)?.target)
    if (!nat) return
    for (const { route, block } of routesToBlocks(table)) {
      if (block.family !== 4 || block.prefix === 0 || !look.as(internetGatewaySchema, route.target)) continue
      yield {
        message: {
          en: `In route table "${table.name}" ${route.destination} goes straight to the internet gateway, while all else goes through NAT gateway "${nat.name}".`,
          ko: `라우팅 테이블 "${table.name}": 나머지는 NAT 게이트웨이 "${nat.name}" 경유이지만 ${route.destination} 대상은 인터넷 게이트웨이로 바로 갑니다.`,
        },
        path: pathOf(route, 'destination'),
        related: [nat.id],
      }
    }
  },
}
