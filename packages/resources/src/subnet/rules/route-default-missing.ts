import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { instanceSchema } from '../../instance/schema.ts'
import { wantsIpv6 } from '../../ipv6.ts'
import { defaultRoute, isWayOutOpen, routeTableOf } from '../../routing.ts'
import type { SubnetProps } from '../schema.ts'

export const routeDefaultMissing: Rule<SubnetProps> = {
  id: 'route-default-missing',
  severity: 'advice',
  title: {
    en: 'Hosts that fetch packages or call APIs need a way out',
    ko: '패키지를 받거나 API를 호출하는 호스트에는 나가는 경로가 필요합니다',
  },
  why: {
    en: 'Without a default route a subnet is isolated: right for caches, wrong for hosts that need anything outside the VPC.',
    ko: '기본 경로가 없는 서브넷은 격리됩니다. 캐시에는 알맞지만 VPC 밖이 필요한 호스트에는 맞지 않습니다.',
  },
  fix: {
    en: 'Add a default route to a NAT gateway, if they need one.',
    ko: '필요하면 NAT 게이트웨이로 가는 기본 경로를 추가하십시오.',
  },
  docs: docs('vpcug', 'how-it-works'),
  awsCode: null,
  *check(subnet, look) {
    const hosts = look.childrenOf(instanceSchema, subnet.id)
    const table = routeTableOf(look, subnet)
    const hasWayOut = defaultRoute(table) ?? (wantsIpv6(subnet) ? defaultRoute(table, 6) : undefined)
    if (hosts.length === 0 || hasWayOut || isWayOutOpen(look, subnet)) return
    yield {
      message: {
        en: `Subnet "${subnet.name}" has no default route: its hosts (${hosts.length}) reach nothing outside the VPC.`,
        ko: `서브넷 "${subnet.name}": 기본 경로가 없어 호스트 ${hosts.length}개가 VPC 밖에 연결할 수 없습니다.`,
      },
      related: hosts.map((one) => one.id),
    }
  },
}
