import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { instanceSchema } from '../../instance/schema.ts'
import { networkInterfaceSchema } from '../../network-interface/schema.ts'
import { pathOf } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

export const routeInstanceSourceDestCheck: Rule<RouteTableProps> = {
  id: 'route-instance-source-dest-check',
  severity: 'warning',
  title: {
    en: 'An instance that forwards has its source/destination check off',
    ko: '트래픽을 전달하는 인스턴스는 소스/대상 확인을 끕니다',
  },
  why: {
    en: 'With the check on, an instance drops every packet that is neither from nor to itself.',
    ko: '확인이 켜져 있으면 인스턴스는 자신이 출발지나 목적지가 아닌 패킷을 모두 버립니다.',
  },
  fix: { en: 'Turn the check off on the instance.', ko: '인스턴스의 소스/대상 확인을 끄십시오.' },
  docs: docs('vpcug', 'VPC_NAT_Instance'),
  awsCode: null,
  *check(table, look) {
    for (const route of table.props.routes) {
      const instance = look.as(instanceSchema, route.target) ?? look.as(networkInterfaceSchema, route.target)
      if (!instance?.props.sourceDestCheck) continue
      yield {
        message: {
          en: `Route table "${table.name}" sends ${route.destination} to "${instance.name}", which drops it: its source/destination check is on.`,
          ko: `라우팅 테이블 "${table.name}": ${route.destination} 경로의 대상 "${instance.name}"의 소스/대상 확인이 켜져 있어 패킷을 버립니다.`,
        },
        path: pathOf(route, 'target'),
        related: [instance.id],
        fix: {
          title: { en: `Turn the check off on "${instance.name}"`, ko: `"${instance.name}"의 소스/대상 확인 끄기` },
          edits: [{ op: 'set', id: instance.id, path: ['sourceDestCheck'], value: false }],
        },
      }
    }
  },
}
