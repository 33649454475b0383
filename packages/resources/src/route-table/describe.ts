import type { Description, KeptPart, Shown, Surroundings } from '@vpcanvas/formats/describe'
import { absences, valuesIn } from '../describing.ts'
import { egressOnlyInternetGatewaySchema } from '../egress-only-internet-gateway/schema.ts'
import { instanceSchema } from '../instance/schema.ts'
import { internetGatewaySchema } from '../internet-gateway/schema.ts'
import { natGatewaySchema } from '../nat-gateway/schema.ts'
import { networkInterfaceSchema } from '../network-interface/schema.ts'
import { vpcEndpointSchema } from '../vpc-endpoint/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { vpcPeeringSchema } from '../vpc-peering/schema.ts'
import type { RouteTableProps } from './schema.ts'

/** Fields of a route that name its target, and the kinds of those that a design can lead to. */
const TARGETS = new Map([
  ['NatGatewayId', natGatewaySchema.kind],
  ['VpcPeeringConnectionId', vpcPeeringSchema.kind],
  ['InstanceId', instanceSchema.kind],
  ['GatewayId', internetGatewaySchema.kind],
  ['TransitGatewayId', ''],
  ['EgressOnlyInternetGatewayId', egressOnlyInternetGatewaySchema.kind],
  ['LocalGatewayId', ''],
  ['CarrierGatewayId', ''],
  ['CoreNetworkArn', ''],
  ['NetworkInterfaceId', networkInterfaceSchema.kind],
])

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html; what leads elsewhere is kept beside the table. */
export const describe: Description<RouteTableProps> = {
  as: 'item',
  key: 'RouteTables',
  type: 'AWS::EC2::RouteTable',
  id: 'RouteTableId',
  read: (table, around) => {
    const vpc = table.text('VpcId')
    if (vpc === undefined || !around.has(vpcSchema.kind, vpc)) return { refused: absences.vpc }
    const id = table.text('RouteTableId') ?? ''
    const associations = table
      .each('Associations')
      .filter((one) => !/^(disassociat|failed)/.test(one.inner('AssociationState').text('State') ?? ''))
    const local = blocksOf(vpc, around)
    const routes: RouteTableProps['routes'] = []
    const parts: KeptPart[] = []
    const observed: Record<string, string> = {}
    for (const route of table.each('Routes').filter((one) => one.text('GatewayId') !== 'local')) {
      const destination = destinationOf(route)
      if (destination === undefined) continue
      const [field, target = ''] = targetOf(route, around)
      if (isEndpointsOwn(route, target) && around.has(vpcEndpointSchema.kind, target)) continue
      const isBlackhole = route.text('State') === 'blackhole'
      const routeId = destination.replaceAll('/', '-')
      if (isBlackhole || (!local.has(destination) && isThere(field, target, around))) {
        routes.push({ id: routeId, destination, target: target.slice(0, 128) })
        if (isBlackhole) {
          observed[`routes.${routeId}.state`] = 'blackhole'
          if (target !== '' && !around.has(kindOf(field), target)) parts.push(dead(id, field, target))
        }
      } else parts.push(kept(id, routeId, route, around.all('PrefixLists')))
    }
    return {
      parent: vpc,
      props: {
        main: associations.some((one) => one.flag('Main')),
        subnets: valuesIn(associations, 'SubnetId'),
        routes,
        tags: {},
      },
      observed,
      parts: [...parts, ...edgesOf(id, associations)],
    }
  },
}

/** The ranges whose routes are local: one that leads elsewhere sends what stays in the VPC through an appliance. */
function blocksOf(vpc: string, around: Surroundings): ReadonlySet<string> {
  const one = around.all('Vpcs').find((each) => each.text('VpcId') === vpc)
  return new Set([
    one?.text('CidrBlock') ?? '',
    ...(one?.each('CidrBlockAssociationSet') ?? []).flatMap((each) => each.text('CidrBlock') ?? []),
    ...(one?.each('Ipv6CidrBlockAssociationSet') ?? []).flatMap((each) => each.text('Ipv6CidrBlock') ?? []),
  ])
}

/** Gateways whose arriving traffic the table leads, to an appliance: not modelled. */
function edgesOf(table: string, associations: readonly Shown[]): readonly KeptPart[] {
  return associations.flatMap((one) => {
    const gateway = one.text('GatewayId')
    if (gateway === undefined) return []
    return [
      {
        id: one.text('RouteTableAssociationId') ?? `${table}:${gateway}`,
        type: 'AWS::EC2::GatewayRouteTableAssociation',
        body: { Properties: { RouteTableId: { Ref: table }, GatewayId: { Ref: gateway } } },
        reason: {
          en: 'Routes for what arrives at a gateway are not modelled. The association is kept as it is.',
          ko: '게이트웨이로 들어오는 트래픽의 라우팅은 모델링하지 않습니다. 연결을 그대로 보관합니다.',
        },
      },
    ]
  })
}

function destinationOf(route: Shown): string | undefined {
  return (
    route.text('DestinationCidrBlock') ??
    route.text('DestinationIpv6CidrBlock') ??
    route.text('DestinationPrefixListId')
  )
}

/** Whether a gateway endpoint wrote it: that it is associated with the table says as much. */
function isEndpointsOwn(route: Shown, target: string): boolean {
  return target.startsWith('vpce-') && route.text('DestinationPrefixListId') !== undefined
}

function kindOf(field: string | undefined): string {
  return TARGETS.get(field ?? '') ?? ''
}

/** What a route led to and the folder does not hold. */
function dead(table: string, field = '', target: string): KeptPart {
  return {
    id: target,
    type: `AWS::EC2::${TYPES.get(field) ?? field.replace(/Id$/, '')}`,
    body: {},
    reason: {
      en: `A route of "${table}" leads to it and is a blackhole: it is gone, or carries nothing.`,
      ko: `"${table}"의 경로 대상이지만 블랙홀 상태입니다. 삭제되었거나 트래픽을 전달하지 않습니다.`,
    },
  }
}

const TYPES = new Map([
  ['VpcPeeringConnectionId', 'VPCPeeringConnection'],
  ['GatewayId', 'InternetGateway'],
])

/** Whether the target is in the folder: an interface may be said by its instance alone. */
function isThere(field: string | undefined, target: string, around: Surroundings): boolean {
  if (around.has(kindOf(field), target)) return true
  return field === 'NetworkInterfaceId' && holderOf(target, around)?.isFirst === false
}

/** AWS names the instance beside the interface, also where the interface is not the one that it comes with. */
function targetOf(route: Shown, around: Surroundings): readonly [string, string] | readonly [] {
  const card = route.text('NetworkInterfaceId')
  const holder = card === undefined ? null : holderOf(card, around)
  if (card !== undefined && holder)
    return holder.isFirst ? ['InstanceId', holder.instance] : ['NetworkInterfaceId', card]
  for (const field of TARGETS.keys()) {
    const target = route.text(field)
    if (target !== undefined) return [field, target]
  }
  return []
}

/** The instance that an interface is attached to, by the word of the instance or of the interface. */
function holderOf(card: string, around: Surroundings): { readonly instance: string; readonly isFirst: boolean } | null {
  const lists = around.all('Reservations').flatMap((one) => one.each('Instances'))
  for (const instance of lists) {
    const one = instance.each('NetworkInterfaces').find((each) => each.text('NetworkInterfaceId') === card)
    const id = instance.text('InstanceId')
    if (one && id !== undefined) return { instance: id, isFirst: one.inner('Attachment').integer('DeviceIndex') === 0 }
  }
  return null
}

/** As a template would say it, with the ranges of its prefix list where they are known. */
function kept(table: string, routeId: string, route: Shown, lists: readonly Shown[]): KeptPart {
  const list = route.text('DestinationPrefixListId')
  const ranges = lists
    .filter((one) => one.text('PrefixListId') === list)
    .flatMap(({ raw }) => (Array.isArray(raw['Cidrs']) ? (raw['Cidrs'] as readonly unknown[]) : []))
  return {
    id: `${table}:${routeId}`,
    type: 'AWS::EC2::Route',
    body: {
      Properties: { ...route.raw, RouteTableId: { Ref: table }, ...(ranges.length > 0 && { Cidrs: ranges }) },
    },
    reason: {
      en: 'The route leads to something that vpcanvas does not model, or that is not in the folder. It is kept as it is.',
      ko: '경로 대상이 폴더에 없거나 vpcanvas가 모델링하지 않는 리소스입니다. 그대로 보관합니다.',
    },
  }
}
