import type { Connection, Resource, View } from '@vpcanvas/model'
import { associated, routed } from '../associating.ts'
import { routableTo } from '../blocks.ts'
import { acrossVpcs, already, type Drawn } from '../connecting.ts'
import { egressOnlyInternetGatewaySchema } from '../egress-only-internet-gateway/schema.ts'
import { internetGatewaySchema } from '../internet-gateway/schema.ts'
import { natGatewaySchema } from '../nat-gateway/schema.ts'
import { comesBack } from '../nat-loop.ts'
import { peerOf } from '../peering.ts'
import { defaultRoute } from '../routing.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { vpcPeeringSchema } from '../vpc-peering/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { type RouteTableProps, routeTableSchema } from './schema.ts'

type Table = Resource<RouteTableProps>

const EVERYWHERE = '0.0.0.0/0'
const EVERYWHERE_IN_IPV6 = '::/0'

function toEverywhere(view: View, table: Table, target: Resource, destinations = [EVERYWHERE]): Drawn {
  const refused = acrossVpcs(view, table, target)
  if (refused) return refused
  const edits = routed(table, destinations, target.id)
  return edits.length > 0 ? edits : already(table, target)
}

/** IPv6 leaves by a VPC's internet gateway too, unless the table has another way for it. */
function toInternet(view: View, table: Table, gateway: Resource): Drawn {
  const hasIpv6 = (view.as(vpcSchema, table.parent)?.props.ipv6CidrBlock ?? null) !== null
  const goesElsewhere = defaultRoute(table, 6) !== undefined
  const both = hasIpv6 && !goesElsewhere
  return toEverywhere(view, table, gateway, both ? [EVERYWHERE, EVERYWHERE_IN_IPV6] : [EVERYWHERE])
}

export const connections: readonly Connection<RouteTableProps>[] = [
  {
    to: internetGatewaySchema.kind,
    title: { en: 'Send internet traffic through it', ko: '인터넷 트래픽을 이 게이트웨이로 보내기' },
    connect: toInternet,
  },
  {
    to: egressOnlyInternetGatewaySchema.kind,
    title: { en: 'Send outbound IPv6 traffic through it', ko: '아웃바운드 IPv6 트래픽을 이 게이트웨이로 보내기' },
    connect: (view, table, gateway) => toEverywhere(view, table, gateway, [EVERYWHERE_IN_IPV6]),
  },
  {
    to: natGatewaySchema.kind,
    title: { en: 'Send internet traffic through it', ko: '인터넷 트래픽을 이 게이트웨이로 보내기' },
    connect(view, table, gateway) {
      const refused = comesBack(view, table, gateway)
      if (refused) return refused
      return toEverywhere(view, table, gateway)
    },
  },
  {
    to: vpcPeeringSchema.kind,
    title: { en: "Send traffic for the peer's range through it", ko: '피어 VPC 범위의 트래픽을 이 연결로 보내기' },
    connect(view, table, to) {
      const peering = view.as(vpcPeeringSchema, to.id)
      const peer = view.as(vpcSchema, peering && peerOf(peering, table.parent ?? ''))
      if (!peer) {
        return {
          refused: {
            en: `"${to.name}" does not join the VPC of "${table.name}" to another.`,
            ko: `"${to.name}" 피어링 연결은 "${table.name}" 라우팅 테이블의 VPC와 연결되어 있지 않습니다.`,
          },
        }
      }
      const edits = routed(table, routableTo(peer), to.id)
      return edits.length > 0 ? edits : already(table, to)
    },
  },
  {
    to: subnetSchema.kind,
    title: { en: 'Associate with it', ko: '이 서브넷과 연결' },
    connect: (view, table, subnet) => associated(view, routeTableSchema, table, subnet),
  },
]
