import { TEMPLATE } from '@vpcanvas/formats'
import type { Id, Questions, Resource } from '@vpcanvas/model'
import { perList } from '@vpcanvas/rules'
import { type OpaqueProps, opaqueSchema } from './opaque/schema.ts'

/**
 * Whether an import left one of these properties open, or something inside it: the template alone does not say what it
 * is, and the design holds what would be there without it. Properties are called as the template calls them.
 */
export function isLeftOpen(view: Questions, id: Id | null | undefined, ...properties: readonly string[]): boolean {
  const places = id == null ? undefined : openIn(view.all(opaqueSchema)).get(id)
  return (
    places?.some((place) => isMacro(place) || properties.some((one) => place === one || place.startsWith(`${one}.`))) ??
    false
  )
}

/** Whether a place is one of a macro, which may write any property. */
export function isMacro(place: string): boolean {
  return place.startsWith('Fn::')
}

/** The properties of a resource that an import left open as a whole, as the template calls them. */
export function openProperties(view: Questions, id: Id): readonly string[] {
  return (
    openIn(view.all(opaqueSchema))
      .get(id)
      ?.filter((place) => !place.includes('.')) ?? []
  )
}

/** Whether an import left open which addresses a subnet has, or those of its VPC. */
export function isRangeOpen(view: Questions, subnet: Id | null | undefined): boolean {
  const vpc = subnet == null ? undefined : view.get(subnet)?.parent
  return isLeftOpen(view, subnet, 'CidrBlock') || isLeftOpen(view, vpc, 'CidrBlock', 'Ipv4IpamPoolId')
}

/** The place that stands for whether a resource is there at all. */
export const EXISTENCE = 'Condition'

/** The place that stands for whether a VPC has an internet gateway. */
export const DOOR = 'VPCGatewayAttachment'

/** The place that stands for the instance that a network interface is attached to. */
export const HOST = 'NetworkInterfaceAttachment'

/** The place that stands for the IPv6 range of a VPC or a subnet. */
export const IPV6_RANGE = 'Ipv6CidrBlock'

/** Whether an import left open which IPv6 addresses a subnet has, or those of its VPC. */
export function isIpv6Open(view: Questions, subnet: Id | null | undefined): boolean {
  const vpc = subnet == null ? undefined : view.get(subnet)?.parent
  return isLeftOpen(view, subnet, IPV6_RANGE) || isLeftOpen(view, vpc, IPV6_RANGE)
}

/** The place that stands for an address which something not modelled gives a host. */
export const ADDRESS = 'EIPAssociation'

const openIn = perList((opaques: readonly Resource<OpaqueProps>[]) => {
  const open = new Map<Id, string[]>()
  const add = (id: Id, places: readonly string[]) => open.set(id, [...(open.get(id) ?? []), ...places])
  const named = nameIn(opaques)
  for (const { props } of opaques) {
    for (const [id, places] of openPlaces(props)) add(id, places)
    const part = PARTS.get(props.type)
    const properties = recordAt(props.body, 'Properties')
    for (const value of part?.of(properties) ?? []) {
      const owner = named(value)
      if (part && owner !== null) add(owner, part.opens(properties))
    }
  }
  return open
})

interface KeptPart {
  /** What names the resources that it belongs to. */
  of(properties: Readonly<Record<string, unknown>>): readonly unknown[]
  opens(properties: Readonly<Record<string, unknown>>): readonly string[]
}

/** Types that are parts of something modelled, and what of that they leave open where they are kept. */
const PARTS: ReadonlyMap<string, KeptPart> = new Map<string, KeptPart>([
  ['AWS::EC2::EIPAssociation', { of: (all) => [all['InstanceId'], all['NetworkInterfaceId']], opens: () => [ADDRESS] }],
  ['AWS::EC2::NetworkInterfaceAttachment', { of: by('NetworkInterfaceId'), opens: () => [HOST] }],
  ['AWS::EC2::Instance', { of: interfacesOf, opens: () => [HOST] }],
  ['AWS::EC2::NetworkAclEntry', { of: by('NetworkAclId'), opens: () => ['Entries.part'] }],
  ['AWS::EC2::SecurityGroupIngress', { of: by('GroupId'), opens: () => ['SecurityGroupIngress.part'] }],
  ['AWS::EC2::SecurityGroupEgress', { of: by('GroupId'), opens: () => ['SecurityGroupEgress.part'] }],
  ['AWS::EC2::SubnetRouteTableAssociation', { of: by('SubnetId'), opens: () => ['RouteTable'] }],
  ['AWS::EC2::RouteTable', { of: subnetsOf, opens: () => ['RouteTable'] }],
  [
    'AWS::EC2::Route',
    { of: by('RouteTableId'), opens: (properties) => Object.keys(properties).map((property) => `Routes.${property}`) },
  ],
  [
    'AWS::EC2::VPCGatewayAttachment',
    { of: by('VpcId'), opens: ({ InternetGatewayId }) => (InternetGatewayId === undefined ? [] : [DOOR]) },
  ],
  ['AWS::EC2::SubnetCidrBlock', { of: by('SubnetId'), opens: () => [IPV6_RANGE] }],
  [
    'AWS::EC2::VPCCidrBlock',
    {
      of: by('VpcId'),
      opens: ({ CidrBlock, Ipv4IpamPoolId }) =>
        (CidrBlock ?? Ipv4IpamPoolId) === undefined ? [IPV6_RANGE] : ['CidrBlock'],
    },
  ],
])

function by(property: string): KeptPart['of'] {
  return (properties) => [properties[property]]
}

/** The subnets whose tables a folder does not show. */
function subnetsOf({ Subnets }: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(Subnets) ? Subnets.map((Ref: unknown) => ({ Ref })) : []
}

/** The network interfaces that an instance is given. */
function interfacesOf({ NetworkInterfaces }: Readonly<Record<string, unknown>>): readonly unknown[] {
  const all = Array.isArray(NetworkInterfaces) ? (NetworkInterfaces as readonly unknown[]) : []
  return all.map((one) => (isRecord(one) ? one['NetworkInterfaceId'] : undefined))
}

/** What was left open in other resources, by their ids: the properties that are kept, and the places in them, dotted. */
export function openPlaces({ body }: OpaqueProps): readonly (readonly [Id, readonly string[]])[] {
  return [
    ...Object.entries(recordAt(body, 'Resources')).map(
      ([id, rest]) => [id, Object.keys(recordAt(rest, 'Properties'))] as const,
    ),
    ...Object.entries(recordAt(body, 'Open')).map(
      ([id, places]) => [id, Array.isArray(places) ? places.filter((one) => typeof one === 'string') : []] as const,
    ),
  ]
}

/** Finds the resource that `Ref` or `Fn::GetAtt` names: of a VPC's `DefaultNetworkAcl`, the VPC. */
export function nameIn(opaques: readonly Resource<OpaqueProps>[]): (value: unknown) => Id | null {
  const idOf = (logicalId: string): Id => {
    for (const { props } of opaques) {
      const id = recordAt(props.body, 'Ids')[logicalId]
      if (props.type === TEMPLATE && typeof id === 'string') return id
    }
    return logicalId
  }
  return (value) => {
    if (!isRecord(value)) return null
    const { Ref, 'Fn::GetAtt': got } = value
    if (typeof Ref === 'string') return idOf(Ref)
    const [first] = Array.isArray(got) ? (got as readonly unknown[]) : typeof got === 'string' ? got.split('.') : []
    return typeof first === 'string' ? idOf(first) : null
  }
}

export function recordAt(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = isRecord(value) ? value[key] : undefined
  return isRecord(found) ? found : {}
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
