import {
  AssociateRouteTableCommand,
  CreateRouteCommand,
  CreateRouteTableCommand,
  DeleteRouteCommand,
  DeleteRouteTableCommand,
  DescribeRouteTablesCommand,
  DisassociateRouteTableCommand,
  ReplaceRouteCommand,
  ReplaceRouteTableAssociationCommand,
  type Route as AwsRoute,
  type RouteTable,
} from '@aws-sdk/client-ec2'
import {
  type Aws,
  everyPage,
  type FactChange,
  type FactRecord,
  type Facts,
  isRef,
  type Lifecycle,
  type Live,
  type Ref,
  ref,
  type Session,
  tagRecord,
  tagSpecification,
} from '@vpcanvas/provision'
import { egressOnlyInternetGatewaySchema } from '../egress-only-internet-gateway/schema.ts'
import { instanceSchema } from '../instance/schema.ts'
import { internetGatewaySchema } from '../internet-gateway/schema.ts'
import { idsIn, refs, spelledBlock } from '../lifecycle-facts.ts'
import { blockMeant } from '../blocks.ts'
import { natGatewaySchema } from '../nat-gateway/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { ownInterfaces } from '../network-interface/own-interfaces.ts'
import { networkInterfaceSchema } from '../network-interface/schema.ts'
import { prefixListSchema } from '../prefix-list/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { vpcPeeringSchema } from '../vpc-peering/schema.ts'
import { type RouteTableProps, routeTableSchema } from './schema.ts'

interface ListRoute {
  readonly [key: string]: Ref
  readonly list: Ref
  readonly target: Ref
}

interface RouteTableFacts extends Facts {
  readonly vpc: Ref
  readonly main: boolean
  readonly subnets: readonly Ref[]
  /** By destination. */
  readonly routes: FactRecord
  /** Routes to prefix lists, which may be the design's own. */
  readonly listRoutes: readonly ListRoute[]
}

export const lifecycle: Lifecycle<RouteTableProps, RouteTableFacts> = {
  schema: routeTableSchema,
  service: 'ec2',
  // Routes before associations, so that no subnet is cut off meanwhile.
  links: ['routes', 'listRoutes', 'subnets', 'main'],
  effects: { vpc: 'replacement' },
  holdsData: false,
  patience: { create: 300, delete: 300 },

  desired: ({ parent, props }, view) => ({
    listRoutes: props.routes
      .filter(({ destination }) => isList(destination))
      .map(({ destination, target }) => ({
        list: ref(prefixListSchema.kind, destination),
        target: ref(view.get(target)?.kind ?? '', target),
      })),
    vpc: ref(vpcSchema.kind, parent ?? ''),
    main: props.main,
    subnets: refs(subnetSchema.kind, props.subnets),
    routes: Object.fromEntries(
      props.routes
        .filter(({ destination }) => !isList(destination))
        .map(({ destination, target }) => [spelledBlock(destination), ref(view.get(target)?.kind ?? '', target)]),
    ),
  }),

  async read(reader) {
    const tables = await everyPage(
      (NextToken) => reader.ec2.send(new DescribeRouteTablesCommand({ Filters: [reader.ours], NextToken })),
      (page) => page.RouteTables,
    )
    const isHosts = tables.some(({ Routes }) => Routes?.some(({ NetworkInterfaceId }) => NetworkInterfaceId))
    const interfaces = isHosts ? await ownInterfaces(reader) : new Set<string>()
    return tables.map((table) => described(table, interfaces))
  },

  async create({ ec2, idOf, token, ...session }, wanted) {
    const { RouteTable } = await ec2.send(
      new CreateRouteTableCommand({
        VpcId: idOf(wanted.vpc),
        ClientToken: token,
        TagSpecifications: tagSpecification('route-table', session),
      }),
    )
    return RouteTable?.RouteTableId ?? ''
  },

  async update(session, live, changes) {
    for (const change of changes) if (change.fact === 'routes') await writeRoute(session, live.id, change)
    for (const change of listChanges(changes)) await writeListRoute(session, live.id, change)
    const others = changes.filter(({ fact }) => fact === 'subnets' || fact === 'main')
    if (others.length === 0) return
    const tables = await tablesOfVpc(session, session.idOf(live.facts.vpc))
    for (const change of others) {
      if (change.fact === 'subnets') await writeAssociation(session, live, change, tables)
      else if (change.after === true) await moveMain(session, tables, live.id)
      else await handMainBack(session, tables, live.id)
    }
  },

  async delete(session, live) {
    if (live.facts.main) await handMainBack(session, await tablesOfVpc(session, session.idOf(live.facts.vpc)), live.id)
    for (const subnet of idsIn(live.facts.subnets)) {
      const AssociationId = live.parts?.[session.idOf(ref(subnetSchema.kind, subnet))]
      if (AssociationId) await session.ec2.send(new DisassociateRouteTableCommand({ AssociationId }))
    }
    await session.ec2.send(new DeleteRouteTableCommand({ RouteTableId: live.id }))
  },
}

function described(table: RouteTable, interfaces: ReadonlySet<string>): Live<RouteTableFacts> {
  const associations = (table.Associations ?? []).filter(
    ({ AssociationState }) => AssociationState?.State !== 'disassociated',
  )
  const isMoving = associations.some(({ AssociationState }) =>
    /^(dis)?associating$/.test(AssociationState?.State ?? ''),
  )
  return {
    id: table.RouteTableId ?? '',
    tags: tagRecord(table.Tags),
    state: isMoving ? 'pending' : 'ready',
    status: isMoving ? 'associating' : 'available',
    facts: {
      vpc: ref(vpcSchema.kind, table.VpcId ?? ''),
      main: associations.some(({ Main }) => Main),
      subnets: refs(
        subnetSchema.kind,
        associations.map(({ SubnetId }) => SubnetId),
      ),
      routes: Object.fromEntries(
        (table.Routes ?? [])
          .filter((route) => isWritten(route) && route.DestinationPrefixListId === undefined)
          .map((route) => [destinationOf(route), targetOf(route, interfaces)]),
      ),
      listRoutes: (table.Routes ?? []).filter(isWritten).flatMap((route) => {
        const list = route.DestinationPrefixListId
        return list ? [{ list: ref(prefixListSchema.kind, list), target: targetOf(route, interfaces) }] : []
      }),
    },
    parts: Object.fromEntries(
      associations.flatMap(({ SubnetId, RouteTableAssociationId }) =>
        SubnetId ? [[SubnetId, RouteTableAssociationId ?? '']] : [],
      ),
    ),
  }
}

/** Without the local routes and those that gateway endpoints and propagation write. */
function isWritten(route: AwsRoute): boolean {
  return (
    route.GatewayId !== 'local' && route.Origin !== 'EnableVgwRoutePropagation' && !route.GatewayId?.startsWith('vpce-')
  )
}

function destinationOf(route: AwsRoute): string {
  return route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? ''
}

function targetOf(route: AwsRoute, interfaces: ReadonlySet<string>): Ref {
  if (route.NatGatewayId) return ref(natGatewaySchema.kind, route.NatGatewayId)
  if (route.VpcPeeringConnectionId) return ref(vpcPeeringSchema.kind, route.VpcPeeringConnectionId)
  if (route.EgressOnlyInternetGatewayId)
    return ref(egressOnlyInternetGatewaySchema.kind, route.EgressOnlyInternetGatewayId)
  if (route.NetworkInterfaceId && interfaces.has(route.NetworkInterfaceId))
    return ref(networkInterfaceSchema.kind, route.NetworkInterfaceId)
  if (route.InstanceId) return ref(instanceSchema.kind, route.InstanceId)
  return ref(internetGatewaySchema.kind, route.GatewayId ?? route.NetworkInterfaceId ?? route.TransitGatewayId ?? '')
}

/** Whether a route's destination names a prefix list: it is no block. */
function isList(destination: string): boolean {
  return blockMeant(destination) === null
}

interface ListChange {
  readonly list: Ref
  readonly before: Ref | undefined
  readonly after: Ref | undefined
}

/** What becomes of the route to each list: one that goes and one that comes are one that is turned. */
function listChanges(changes: readonly FactChange[]): readonly ListChange[] {
  const byList = new Map<string, ListChange>()
  for (const { fact, before, after } of changes) {
    if (fact !== 'listRoutes') continue
    const [goes, comes] = [before as ListRoute | undefined, after as ListRoute | undefined]
    const list = goes?.list ?? comes?.list
    if (!list) continue
    const said = byList.get(list.ref)
    byList.set(list.ref, { list, before: goes?.target ?? said?.before, after: comes?.target ?? said?.after })
  }
  return [...byList.values()]
}

async function writeListRoute(
  { ec2, idOf }: Session,
  RouteTableId: string,
  { list, before, after }: ListChange,
): Promise<void> {
  const route = { RouteTableId, DestinationPrefixListId: idOf(list) }
  if (!after) await ec2.send(new DeleteRouteCommand(route))
  else if (!before) await ec2.send(new CreateRouteCommand({ ...route, ...target(after.kind, idOf(after)) }))
  else await ec2.send(new ReplaceRouteCommand({ ...route, ...target(after.kind, idOf(after)) }))
}

async function writeRoute(
  { ec2, idOf }: Session,
  RouteTableId: string,
  { key, before, after }: FactChange,
): Promise<void> {
  const destination = key ?? ''
  const route = {
    RouteTableId,
    ...(destination.includes(':') ? { DestinationIpv6CidrBlock: destination } : { DestinationCidrBlock: destination }),
  }
  if (!isRef(after)) await ec2.send(new DeleteRouteCommand(route))
  else if (before === undefined)
    await ec2.send(new CreateRouteCommand({ ...route, ...target(after.kind, idOf(after)) }))
  else await ec2.send(new ReplaceRouteCommand({ ...route, ...target(after.kind, idOf(after)) }))
}

function target(kind: string, id: string) {
  if (kind === natGatewaySchema.kind) return { NatGatewayId: id }
  if (kind === egressOnlyInternetGatewaySchema.kind) return { EgressOnlyInternetGatewayId: id }
  if (kind === vpcPeeringSchema.kind) return { VpcPeeringConnectionId: id }
  if (kind === networkInterfaceSchema.kind) return { NetworkInterfaceId: id }
  return kind === instanceSchema.kind ? { InstanceId: id } : { GatewayId: id }
}

async function writeAssociation(
  { ec2, idOf }: Session,
  live: Live<RouteTableFacts>,
  { before, after }: FactChange,
  tables: readonly RouteTable[],
): Promise<void> {
  if (isRef(before)) {
    const AssociationId = live.parts?.[idOf(before)]
    if (AssociationId) await ec2.send(new DisassociateRouteTableCommand({ AssociationId }))
  }
  if (!isRef(after)) return
  const SubnetId = idOf(after)
  const current = tables.flatMap(({ Associations }) => Associations ?? []).find((one) => one.SubnetId === SubnetId)
  if (current?.RouteTableId === live.id) return
  // From table to table at once, without a moment on the main one.
  if (current)
    await ec2.send(
      new ReplaceRouteTableAssociationCommand({
        AssociationId: current.RouteTableAssociationId,
        RouteTableId: live.id,
      }),
    )
  else await ec2.send(new AssociateRouteTableCommand({ SubnetId, RouteTableId: live.id }))
}

function tablesOfVpc({ ec2 }: Aws, vpcId: string): Promise<readonly RouteTable[]> {
  return everyPage(
    (NextToken) =>
      ec2.send(new DescribeRouteTablesCommand({ Filters: [{ Name: 'vpc-id', Values: [vpcId] }], NextToken })),
    (page) => page.RouteTables,
  )
}

async function moveMain({ ec2 }: Aws, tables: readonly RouteTable[], RouteTableId: string): Promise<void> {
  const main = tables.flatMap(({ Associations }) => Associations ?? []).find(({ Main }) => Main)
  if (main && main.RouteTableId !== RouteTableId) {
    await ec2.send(
      new ReplaceRouteTableAssociationCommand({ AssociationId: main.RouteTableAssociationId, RouteTableId }),
    )
  }
}

/** To the table that came with the VPC: it carries nobody's tags. */
async function handMainBack(aws: Aws, tables: readonly RouteTable[], from: string): Promise<void> {
  const isMain = tables.some(
    ({ RouteTableId, Associations }) => RouteTableId === from && Associations?.some(({ Main }) => Main),
  )
  const first = tables.find(({ RouteTableId, Tags }) => RouteTableId !== from && (Tags ?? []).length === 0)
  if (isMain && first?.RouteTableId) await moveMain(aws, tables, first.RouteTableId)
}
