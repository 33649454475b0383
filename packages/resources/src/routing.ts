import { anywhere4, anywhere6, type Family, sameBlock } from '@vpcanvas/ip'
import type { Id, Resource } from '@vpcanvas/model'
import { perList, type Questions } from '@vpcanvas/rules'
import { blockMeant } from './blocks.ts'
import {
  type EgressOnlyInternetGatewayProps,
  egressOnlyInternetGatewaySchema,
} from './egress-only-internet-gateway/schema.ts'
import { wantsIpv6 } from './ipv6.ts'
import { type InternetGatewayProps, internetGatewaySchema } from './internet-gateway/schema.ts'
import { isLeftOpen } from './left-open.ts'
import { type RegionProps, regionSchema } from './region/schema.ts'
import { type Route, type RouteTableProps, routeTableSchema } from './route-table/schema.ts'
import type { SubnetProps } from './subnet/schema.ts'
import { type VpcProps, vpcSchema } from './vpc/schema.ts'

/** The VPC that a resource is, or sits in. */
export function vpcOf(look: Questions, id: Id | null | undefined): Resource<VpcProps> | undefined {
  return look.within(vpcSchema, id)
}

/** The region that a resource is, or sits in. */
export function regionOf(look: Questions, id: Id | null | undefined): Resource<RegionProps> | undefined {
  return look.within(regionSchema, id)
}

interface Tables {
  readonly main: Resource<RouteTableProps> | undefined
  readonly bySubnet: ReadonlyMap<Id, Resource<RouteTableProps>>
}

const tablesIn = perList((tables: readonly Resource<RouteTableProps>[]): Tables => {
  const bySubnet = new Map<Id, Resource<RouteTableProps>>()
  for (const table of tables) {
    for (const subnet of table.props.subnets) if (!bySubnet.has(subnet)) bySubnet.set(subnet, table)
  }
  return { main: tables.find((table) => table.props.main), bySubnet }
})

/** The main route table of a VPC, where the design has it; else AWS's own, with local routes only, holds. */
export function mainTableOf(look: Questions, vpcId: Id | null): Resource<RouteTableProps> | undefined {
  return tablesIn(look.childrenOf(routeTableSchema, vpcId)).main
}

/** The table a subnet is associated with, not counting the main one. */
export function ownTableOf(look: Questions, subnet: Resource<SubnetProps>): Resource<RouteTableProps> | undefined {
  return tablesIn(look.childrenOf(routeTableSchema, subnet.parent)).bySubnet.get(subnet.id)
}

/**
 * The table that routes what leaves a subnet: its own, else the VPC's main one. Undefined where that is the main table
 * AWS makes, which has local routes only.
 * https://docs.aws.amazon.com/vpc/latest/userguide/RouteTables.html
 */
export function routeTableOf(look: Questions, subnet: Resource<SubnetProps>): Resource<RouteTableProps> | undefined {
  return ownTableOf(look, subnet) ?? mainTableOf(look, subnet.parent)
}

/** The subnets that a table routes for. */
export function subnetsOf(
  look: Questions,
  table: Resource<RouteTableProps>,
  siblings: readonly Resource<SubnetProps>[],
): readonly Resource<SubnetProps>[] {
  return siblings.filter((subnet) => routeTableOf(look, subnet)?.id === table.id)
}

/** Whether a route is for everything of a family that has no closer route. */
export function isDefault(route: Route, family: Family = 4): boolean {
  const block = blockMeant(route.destination)
  return block !== null && sameBlock(block, family === 4 ? anywhere4 : anywhere6)
}

/** The default route of a table, for IPv4 where nothing else is said. */
export function defaultRoute(table: Resource<RouteTableProps> | undefined, family: Family = 4): Route | undefined {
  return table?.props.routes.find((route) => isDefault(route, family))
}

/** The egress-only internet gateway of a VPC. */
export function egressOnlyGatewayOf(
  look: Questions,
  vpcId: Id | null,
): Resource<EgressOnlyInternetGatewayProps> | undefined {
  return vpcId === null ? undefined : look.childrenOf(egressOnlyInternetGatewaySchema, vpcId)[0]
}

/** The internet gateway that is attached to a VPC. */
export function internetGatewayOf(look: Questions, vpcId: Id | null): Resource<InternetGatewayProps> | undefined {
  return vpcId === null ? undefined : look.childrenOf(internetGatewaySchema, vpcId)[0]
}

/** Whether a template leaves open if what leaves a subnet goes to an internet gateway. */
export function isWayOutOpen(look: Questions, subnet: Resource<SubnetProps>): boolean {
  const table = routeTableOf(look, subnet)
  return isLeftOpen(look, subnet.id, 'RouteTable') || isLeftOpen(look, table?.id, 'Routes.GatewayId')
}

/** The route of a table, of one family, that leads to an internet gateway of its VPC. */
export function internetRoute(
  look: Questions,
  table: Resource<RouteTableProps> | undefined,
  family: Family = 4,
): Route | undefined {
  if (!table) return undefined
  return table.props.routes.find((route) => {
    if (blockMeant(route.destination)?.family !== family) return false
    return look.as(internetGatewaySchema, route.target)?.parent === table.parent
  })
}

/** The route of a table, of either family, that leads to an internet gateway of its VPC. */
export function leadsToInternet(look: Questions, table: Resource<RouteTableProps> | undefined): Route | undefined {
  return internetRoute(look, table) ?? internetRoute(look, table, 6)
}

/**
 * Whether a subnet is public: its route table has a route to an internet gateway of its VPC, for IPv4 or for the IPv6
 * that it has. https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html#subnet-types
 */
export function isPublic(look: Questions, subnet: Resource<SubnetProps>): boolean {
  return isPublicIn(look, subnet, 4) || (wantsIpv6(subnet) && isPublicIn(look, subnet, 6))
}

/** The same for one family: a public IPv4 address is of use where the subnet is public for IPv4. */
export function isPublicIn(look: Questions, subnet: Resource<SubnetProps>, family: Family): boolean {
  return internetRoute(look, routeTableOf(look, subnet), family) !== undefined
}
