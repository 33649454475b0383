import type {
  Part,
  Refused,
  ResourceTranslation,
  ResourceType,
  Source,
  TemplateResource,
  TemplateValue,
  Writing,
} from '@vpcanvas/formats'
import type { Id, Resource } from '@vpcanvas/model'
import { type Association, associationPart, writtenAssociations } from '../cloudformation/association.ts'
import { attachmentOf } from '../cloudformation/gateway-attachment.ts'
import { refusals } from '../cloudformation/refusals.ts'
import { prefixListSchema } from '../prefix-list/schema.ts'
import { listWritten } from '../prefix-lists.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { type RouteTableProps, routeTableSchema } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::EC2::RouteTable',
  ref: 'RouteTableId',
  attributes: { RouteTableId: null },
}

const routeType: ResourceType = { name: 'AWS::EC2::Route', ref: 'Id', attributes: { CidrBlock: null } }

const association: Association = {
  type: { name: 'AWS::EC2::SubnetRouteTableAssociation', ref: 'Id', attributes: { Id: null } },
  owner: 'RouteTableId',
}

/** The property that names a route's target, by the target's kind, and the attribute that goes in. */
const targets: Readonly<Record<string, readonly [property: string, attribute: string]>> = {
  internetGateway: ['GatewayId', 'InternetGatewayId'],
  egressOnlyInternetGateway: ['EgressOnlyInternetGatewayId', 'Id'],
  natGateway: ['NatGatewayId', 'NatGatewayId'],
  vpcPeering: ['VpcPeeringConnectionId', 'Id'],
  instance: ['InstanceId', 'InstanceId'],
  networkInterface: ['NetworkInterfaceId', 'Id'],
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-routetable.html */
export const cloudformation: ResourceTranslation<RouteTableProps> = {
  as: 'resource',
  type,
  parts: {
    [routeType.name]: { type: routeType, read: readRoute },
    ...associationPart(association),
  },
  write: (table, to) => ({
    properties: { VpcId: to.attribute(table.parent ?? '', 'VpcId', []), Tags: to.tags(table) },
    parts: { ...writtenRoutes(table, to), ...writtenAssociations(association, table.id, servedBy(table, to), to) },
  }),
  read: (from) => {
    const vpc = from.reference('VpcId', 'VpcId')
    if (!vpc) return { refused: refusals.vpc }
    return { parent: vpc, props: { main: false, subnets: [], routes: [], tags: { ...from.tags() } } }
  },
}

function writtenRoutes(table: Resource<RouteTableProps>, to: Writing): Record<string, TemplateResource> {
  const written: Record<string, TemplateResource> = {}
  for (const route of table.props.routes) {
    const field = ['routes', route.id, 'target']
    const target = to.view.get(route.target)
    const [property, attribute] = targets[target?.kind ?? ''] ?? []
    const value = to.attribute(route.target, attribute ?? '', field)
    if (!property || value === undefined) continue
    written[to.itemPartId(table.id, ['routes', route.id], 'Route')] = {
      Type: routeType.name,
      ...(target?.kind === 'internetGateway' &&
        target.parent === table.parent && { DependsOn: [attachmentOf(to, target.id)] }),
      Properties: {
        RouteTableId: to.attribute(table.id, 'RouteTableId', field),
        ...(to.view.as(prefixListSchema, route.destination) === undefined
          ? destinationOf(route.destination)
          : { DestinationPrefixListId: listWritten(route.destination, to, ['routes', route.id, 'destination']) }),
        [property]: value,
      },
    }
  }
  return written
}

function destinationOf(destination: string): Record<string, TemplateValue> {
  if (destination.startsWith('pl-')) return { DestinationPrefixListId: destination }
  return destination.includes(':') ? { DestinationIpv6CidrBlock: destination } : { DestinationCidrBlock: destination }
}

/** The subnets that are associated with a table, and those that a main one serves besides. */
function servedBy(table: Resource<RouteTableProps>, to: Writing): readonly Id[] {
  return [...table.props.subnets, ...(table.props.main ? served(table, to) : [])]
}

/** The subnets that a main table serves because they have no table of their own. */
function served(table: Resource<RouteTableProps>, to: Writing): Id[] {
  const named = new Set(to.view.childrenOf(routeTableSchema, table.parent).flatMap(({ props }) => props.subnets))
  to.lost(['main'], {
    en: 'CloudFormation cannot make a table the main one. The subnets that it serves are associated with it instead; a subnet added to the stack later is not.',
    ko: 'CloudFormation으로는 기본 라우팅 테이블을 지정할 수 없습니다. 대신 이 테이블을 쓰는 서브넷을 명시적으로 연결합니다. 나중에 스택에 추가하는 서브넷은 연결되지 않습니다.',
  })
  return to.view
    .childrenOf(subnetSchema, table.parent)
    .map(({ id }) => id)
    .filter((id) => !named.has(id))
}

function readRoute(from: Source): Part | Refused {
  const owner = from.reference('RouteTableId', 'RouteTableId')
  if (!owner) return { refused: refusals.owner }
  const destination = readDestination(from)
  if (!destination) return { refused: refusals.destination }
  for (const [property, attribute] of Object.values(targets)) {
    const target = from.has(property) ? from.reference(property, attribute) : undefined
    if (target) return { owner, path: ['routes', from.itemId], value: { id: from.itemId, destination, target } }
  }
  return { refused: refusals.target }
}

/** Null where it is not known, or stands under another property than an export would write it to. */
function readDestination(from: Source): string | null {
  const property = ['DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'DestinationPrefixListId'].find((one) =>
    from.has(one),
  )
  if (property === 'DestinationPrefixListId') return from.referenceOrText(property, 'PrefixListId') ?? null
  const text = property && from.text(property)
  if (!property || !text) return null
  return Object.hasOwn(destinationOf(text), property) ? text : null
}
