import type { Connection } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { acrossVpcs, already } from '../connecting.ts'
import { routeTableSchema } from '../route-table/schema.ts'
import { securityGroupSchema } from '../security-group/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import type { VpcEndpointProps } from './schema.ts'
import { isGateway, subnetsOf } from './service.ts'

export const connections: readonly Connection<VpcEndpointProps>[] = [
  {
    to: routeTableSchema.kind,
    title: { en: 'Route to the service from this table', ko: '이 라우팅 테이블에서 서비스로 라우팅' },
    connect(view, endpoint, table) {
      if (!isGateway(endpoint)) return { refused: noRoute(endpoint.name) }
      if (endpoint.props.routeTables.includes(table.id)) return already(endpoint, table)
      return (
        acrossVpcs(view, endpoint, table) ?? [
          { op: 'set', id: endpoint.id, path: ['routeTables', table.id], value: table.id },
        ]
      )
    },
  },
  {
    to: subnetSchema.kind,
    title: { en: 'Place a network interface there', ko: '이 서브넷에 네트워크 인터페이스 배치' },
    connect(view, endpoint, to) {
      if (isGateway(endpoint)) return { refused: noInterface(endpoint.name) }
      if (endpoint.props.subnets.includes(to.id)) return already(endpoint, to)
      const refused = acrossVpcs(view, endpoint, to)
      if (refused) return refused
      const zone = view.as(subnetSchema, to.id)?.props.availabilityZone
      const twin = subnetsOf(view, endpoint).find(({ props }) => zone && props.availabilityZone === zone)
      return [
        // One in each zone: the line moves the interface of the zone.
        ...(twin ? [{ op: 'set', id: endpoint.id, path: ['subnets', twin.id], value: undefined } as const] : []),
        { op: 'set', id: endpoint.id, path: ['subnets', to.id], value: to.id },
      ]
    },
  },
  {
    to: securityGroupSchema.kind,
    title: { en: 'Guard it with this group', ko: '이 보안 그룹으로 보호' },
    connect(view, endpoint, group) {
      if (isGateway(endpoint)) return { refused: noInterface(endpoint.name) }
      if (endpoint.props.securityGroups.includes(group.id)) return already(endpoint, group)
      return (
        acrossVpcs(view, endpoint, group) ?? [
          { op: 'set', id: endpoint.id, path: ['securityGroups', group.id], value: group.id },
        ]
      )
    },
  },
]

function noRoute(name: string): Text {
  return {
    en: `"${name}" is an interface endpoint: it has addresses in the VPC and needs no route.`,
    ko: `"${name}" 리소스는 인터페이스 엔드포인트입니다. VPC 안에 주소가 있으므로 경로가 필요 없습니다.`,
  }
}

function noInterface(name: string): Text {
  return {
    en: `"${name}" is a gateway endpoint: it has no network interface. Draw a line to a route table.`,
    ko: `"${name}" 리소스는 게이트웨이 엔드포인트이므로 네트워크 인터페이스가 없습니다. 라우팅 테이블로 선을 그리십시오.`,
  }
}
