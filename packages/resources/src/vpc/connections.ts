import { type Connection, type Edit, freeName, type Id, newId, type Resource, type View } from '@vpcanvas/model'
import { routed } from '../associating.ts'
import { routableTo } from '../blocks.ts'
import { already } from '../connecting.ts'
import { peeringOf, rangesMeet } from '../peering.ts'
import { routeTableDefaults, type RouteTableProps, routeTableSchema } from '../route-table/schema.ts'
import { regionOf, routeTableOf } from '../routing.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { vpcPeeringDefaults, type VpcPeeringProps, vpcPeeringSchema } from '../vpc-peering/schema.ts'
import { type VpcProps, vpcSchema } from './schema.ts'

type Vpc = Resource<VpcProps>

export const connections: readonly Connection<VpcProps>[] = [
  {
    to: vpcSchema.kind,
    title: { en: 'Peer with it', ko: '이 VPC와 피어링' },
    connect(view, from, to) {
      const other = view.as(vpcSchema, to.id)
      const region = regionOf(view, from.id)
      if (!other || !region || other.id === from.id) {
        return { refused: { en: 'A peering connection joins two VPCs.', ko: '피어링 연결은 두 VPC를 연결합니다.' } }
      }
      if (peeringOf(view, from.id, other.id)) return already(from, other)
      if (rangesMeet(from, other)) {
        return {
          refused: {
            en: `The ranges of "${from.name}" and "${other.name}" overlap; AWS joins only VPCs with separate ranges.`,
            ko: `"${from.name}" VPC와 "${other.name}" VPC의 범위가 겹칩니다. AWS는 범위가 겹치지 않는 VPC만 연결합니다.`,
          },
        }
      }
      const peering: Resource<VpcPeeringProps> = {
        id: newId('vpcPeering', view.resources),
        kind: vpcPeeringSchema.kind,
        name: freeName(view, `${from.name}-${other.name}`),
        parent: region.id,
        props: { ...vpcPeeringDefaults, requester: from.id, accepter: other.id },
      }
      return [
        { op: 'add', resource: peering },
        ...routesTo(view, from, other, peering.id),
        ...routesTo(view, other, from, peering.id),
      ]
    },
  },
]

/** Every route table of a VPC learns the peer's ranges; a main one is made where subnets have none yet. */
function routesTo(view: View, vpc: Vpc, peer: Vpc, peering: Id): readonly Edit[] {
  const tables = view.childrenOf(routeTableSchema, vpc.id)
  const ranges = routableTo(peer)
  const edits = tables.flatMap((table) => routed(table, ranges, peering))
  const isServed = view.childrenOf(subnetSchema, vpc.id).every((subnet) => routeTableOf(view, subnet))
  if (tables.length > 0 && isServed) return edits
  const table: Resource<RouteTableProps> = {
    id: newId('routeTable', view.resources),
    kind: routeTableSchema.kind,
    name: freeName(view, `${vpc.name}-main`),
    parent: vpc.id,
    props: { ...routeTableDefaults, main: true },
  }
  return [...edits, { op: 'add', resource: table }, ...routed(table, ranges, peering)]
}
