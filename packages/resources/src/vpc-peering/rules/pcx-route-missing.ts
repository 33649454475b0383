import { docs } from '@vpcanvas/catalogue'
import { formatBlock, overlaps } from '@vpcanvas/ip'
import type { Edit, Resource } from '@vpcanvas/model'
import type { Rule } from '@vpcanvas/rules'
import { blockMeant, blocksOf } from '../../blocks.ts'
import { unusedItemId } from '../../ids.ts'
import { isLeftOpen } from '../../left-open.ts'
import { rangesMeet } from '../../peering.ts'
import { routeTableSchema } from '../../route-table/schema.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import { type VpcProps, vpcSchema } from '../../vpc/schema.ts'
import type { VpcPeeringProps } from '../schema.ts'

export const pcxRouteMissing: Rule<VpcPeeringProps> = {
  id: 'pcx-route-missing',
  severity: 'warning',
  title: { en: 'Both VPCs route to each other', ko: '두 VPC 모두 서로를 향한 경로가 있어야 합니다' },
  why: {
    en: 'A peering is only a link: without a route in both VPCs nothing takes it, or no reply comes back.',
    ko: '피어링은 연결일 뿐입니다. 양쪽 VPC에 경로가 없으면 트래픽이 지나지 않거나 응답이 돌아오지 않습니다.',
  },
  fix: {
    en: 'Add a route to the other’s block in the tables of both.',
    ko: '양쪽 라우팅 테이블에 상대 블록으로 가는 경로를 추가하십시오.',
  },
  docs: docs('peering', 'vpc-peering-routing'),
  awsCode: null,
  *check(peering, look) {
    const [a, b] = [look.as(vpcSchema, peering.props.requester), look.as(vpcSchema, peering.props.accepter)]
    if (!a || !b || a.id === b.id || rangesMeet(a, b)) return
    for (const [vpc, other, path] of [
      [a, b, ['requester']],
      [b, a, ['accepter']],
    ] as const) {
      // A VPC without subnets has nothing to send.
      if (look.childrenOf(subnetSchema, vpc.id).length === 0) continue
      const tables = look.childrenOf(routeTableSchema, vpc.id)
      if (tables.some((table) => table.props.routes.some((route) => route.target === peering.id))) continue
      if (tables.some(({ id }) => isLeftOpen(look, id, 'Routes.VpcPeeringConnectionId'))) continue
      const edits = routesTo(
        other,
        tables.filter((table) => table.props.main || table.props.subnets.length > 0),
        peering.id,
      )
      yield {
        message: {
          en: `No route table of VPC "${vpc.name}" leads to "${other.name}" through peering "${peering.name}".`,
          ko: `피어링 "${peering.name}": VPC "${vpc.name}"의 라우팅 테이블에 "${other.name}" 쪽으로 가는 경로가 없습니다.`,
        },
        path,
        related: [vpc.id, other.id],
        ...(edits.length > 0 && {
          fix: {
            title: {
              en: `Add the route to the tables of "${vpc.name}"`,
              ko: `"${vpc.name}"의 라우팅 테이블에 경로 추가`,
            },
            edits,
          },
        }),
      }
    }
  },
}

/** A route to each block of a VPC in each table that has none of that destination. */
function routesTo(
  vpc: Resource<VpcProps>,
  tables: readonly Resource<import('../../route-table/schema.ts').RouteTableProps>[],
  target: string,
): Edit[] {
  return tables.flatMap((table) => {
    const routes = [...table.props.routes]
    return blocksOf(vpc).flatMap((block): Edit[] => {
      const destination = formatBlock(block)
      const there = routes.some((route) => {
        const own = blockMeant(route.destination)
        return own !== null && own.prefix === block.prefix && overlaps(own, block)
      })
      if (there) return []
      const route = { id: unusedItemId(routes, 'peer'), destination, target }
      routes.push(route)
      return [{ op: 'set', id: table.id, path: ['routes', route.id], value: route }]
    })
  })
}
