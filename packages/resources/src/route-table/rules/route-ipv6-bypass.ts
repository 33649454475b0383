import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { internetGatewaySchema } from '../../internet-gateway/schema.ts'
import { natGatewaySchema } from '../../nat-gateway/schema.ts'
import { defaultRoute, egressOnlyGatewayOf } from '../../routing.ts'
import { pathOf } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

export const routeIpv6Bypass: Rule<RouteTableProps> = {
  id: 'route-ipv6-bypass',
  severity: 'warning',
  title: {
    en: 'Hosts behind NAT are not open over IPv6',
    ko: 'NAT 뒤의 호스트가 IPv6로 열려 있지 않아야 합니다',
  },
  why: {
    en: 'Every IPv6 address is public. With IPv4 behind a NAT gateway and ::/0 at an internet gateway, the subnets look private and can be reached from outside.',
    ko: 'IPv6 주소는 모두 퍼블릭입니다. IPv4는 NAT 게이트웨이로, ::/0은 인터넷 게이트웨이로 보내면 프라이빗처럼 보이는 서브넷에 외부에서 접근할 수 있습니다.',
  },
  fix: {
    en: 'Send ::/0 to an egress-only internet gateway.',
    ko: '::/0을 송신 전용 인터넷 게이트웨이로 보내십시오.',
  },
  docs: docs('vpcug', 'egress-only-internet-gateway'),
  awsCode: null,
  *check(table, look) {
    const [four, six] = [defaultRoute(table), defaultRoute(table, 6)]
    const nat = look.as(natGatewaySchema, four?.target)
    const gateway = look.as(internetGatewaySchema, six?.target)
    if (!nat || !gateway || !six) return
    const instead = egressOnlyGatewayOf(look, table.parent)
    yield {
      message: {
        en: `Route table "${table.name}" sends IPv4 through NAT gateway "${nat.name}" but ::/0 to internet gateway "${gateway.name}", which lets connections in.`,
        ko: `라우팅 테이블 "${table.name}": IPv4는 NAT 게이트웨이 "${nat.name}" 경유이지만 ::/0의 대상은 외부 연결을 받아들이는 인터넷 게이트웨이 "${gateway.name}"입니다.`,
      },
      path: pathOf(six, 'target'),
      related: [nat.id, gateway.id],
      ...(instead && {
        fix: {
          title: { en: `Send ::/0 to "${instead.name}"`, ko: `::/0을 "${instead.name}" 게이트웨이로 보내기` },
          edits: [{ op: 'set', id: table.id, path: pathOf(six, 'target'), value: instead.id }],
        },
      }),
    }
  },
}
