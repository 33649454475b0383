import { docs } from '@vpcanvas/catalogue'
import type { Resource } from '@vpcanvas/model'
import type { Fix, Look, Rule } from '@vpcanvas/rules'
import { unusedItemId } from '../../ids.ts'
import { defaultRoute, internetGatewayOf, isPublicIn, isWayOutOpen, ownTableOf, subnetsOf } from '../../routing.ts'
import { type SubnetProps, subnetSchema } from '../../subnet/schema.ts'
import { moveToPublicSubnet } from '../public-subnet.ts'
import type { NatGatewayProps } from '../schema.ts'

export const natSubnetNotPublic: Rule<NatGatewayProps> = {
  id: 'nat-subnet-not-public',
  severity: 'warning',
  title: { en: 'A public NAT gateway stands in a public subnet', ko: '퍼블릭 NAT 게이트웨이는 퍼블릭 서브넷에 둡니다' },
  why: {
    en: 'AWS accepts it anywhere, but it forwards nothing unless its own subnet routes to the internet gateway.',
    ko: 'AWS는 어느 서브넷이든 받아들이지만, 자기 서브넷이 인터넷 게이트웨이로 라우팅하지 않으면 아무것도 전달하지 못합니다.',
  },
  fix: { en: 'Move it to a public subnet.', ko: '퍼블릭 서브넷으로 옮기십시오.' },
  docs: docs('vpcug', 'nat-gateway-troubleshooting'),
  awsCode: null,
  *check(nat, look) {
    const subnet = look.as(subnetSchema, nat.parent)
    if (nat.props.connectivityType !== 'public' || !subnet || isPublicIn(look, subnet, 4)) return
    // Without an internet gateway no subnet is public, and another rule says so.
    if (!internetGatewayOf(look, subnet.parent) || isWayOutOpen(look, subnet)) return
    const fix = moveToPublicSubnet(look, nat) ?? routeToInternet(look, subnet)
    yield {
      message: {
        en: `NAT gateway "${nat.name}" stands in subnet "${subnet.name}", which has no route to an internet gateway: it forwards nothing.`,
        ko: `NAT 게이트웨이 "${nat.name}": 서브넷 "${subnet.name}"에 인터넷 게이트웨이로 가는 경로가 없어 아무것도 전달하지 못합니다.`,
      },
      related: [subnet.id],
      ...(fix && { fix }),
    }
  },
}

/** A default route in a table that serves this subnet alone. */
function routeToInternet(look: Look, subnet: Resource<SubnetProps>): Fix | null {
  const gateway = internetGatewayOf(look, subnet.parent)
  const table = ownTableOf(look, subnet)
  if (!gateway || !table || defaultRoute(table)) return null
  if (subnetsOf(look, table, look.childrenOf(subnetSchema, subnet.parent)).length > 1) return null
  const id = unusedItemId(table.props.routes, 'internet')
  return {
    title: { en: `Add a route to the internet to "${table.name}"`, ko: `"${table.name}"에 인터넷 경로 추가` },
    edits: [
      { op: 'set', id: table.id, path: ['routes', id], value: { id, destination: '0.0.0.0/0', target: gateway.id } },
    ],
  }
}
