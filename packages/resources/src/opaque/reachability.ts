import { anywhere4, anywhere6, type Block, blockOf, formatBlock, sameBlock } from '@vpcanvas/ip'
import type { Id, Questions, Resource } from '@vpcanvas/model'
import type { Direction, NetworkBuilder, Origin } from '@vpcanvas/reachability'
import { addressMeant, blockMeant } from '../blocks.ts'
import { ipv6Of, subnetIpv6Of } from '../ipv6.ts'
import { isRecord, nameIn, openPlaces, recordAt } from '../left-open.ts'
import { networkInterfaceSchema } from '../network-interface/schema.ts'
import { natGatewaySchema } from '../nat-gateway/schema.ts'
import { routeTableSchema } from '../route-table/schema.ts'
import { securityGroupSchema } from '../security-group/schema.ts'
import { type SubnetProps, subnetSchema } from '../subnet/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { type OpaqueProps, opaqueSchema } from './schema.ts'
import { entryKnown, ruleMatch } from './known.ts'
import { guardedBy } from './standing.ts'

/**
 * Not modelled: a path that enters it is neither reachable nor blocked. Nor is one that depends on an element this is a
 * part of: a route to a transit gateway, an entry whose range a parameter gives.
 */
export function lower(opaque: Resource<OpaqueProps>, view: Questions, network: NetworkBuilder): void {
  const { id, kind, name, props } = opaque
  const label = `${props.type} "${name || id}"`
  const origin = { resource: id, kind, label: { en: label, ko: label } }
  network.unmodelled(origin)
  const whole: Whole = { properties: recordAt(props.body, 'Properties'), origin, named: nameIn(view.all(opaqueSchema)) }
  PARTS.get(props.type)?.(whole, network, view)
  for (const text of addressesOf(props)) {
    const address = addressMeant(text)
    if (address) network.unmodelledAddress({ origin, block: blockOf(address) })
  }
  for (const [host, places] of openPlaces(props)) {
    const one = view.get(host)
    const open = one && openGroups(one, places)
    const of = view.as(networkInterfaceSchema, host)?.props.instance ?? host
    if (!open) continue
    const { origin: by, directions } = open
    for (const direction of directions ?? [null])
      network.unsure({ part: 'groups', of, origin: by, ...(direction && { rule: { direction } }) })
  }
}

/** The private addresses of a network interface, as AWS lists them or as a template has them. */
function addressesOf({ body }: OpaqueProps): readonly string[] {
  return [body, recordAt(body, 'Properties')].flatMap((from) => {
    const listed = from['PrivateIpAddresses']
    const all = [from, ...(Array.isArray(listed) ? (listed as readonly unknown[]) : [])]
    return all.flatMap((one) => {
      const address = isRecord(one) ? one['PrivateIpAddress'] : undefined
      return typeof address === 'string' ? [address] : []
    })
  })
}

/** Which groups guard a host or a cache, and the rules of a group. */
const GROUPS =
  /^(SecurityGroupIds|SecurityGroups|VpcSecurityGroupIds|GroupSet)(\.\d+)?$|^NetworkInterfaces(\.\d+(\.GroupSet(\.\d+)?)?)?$/
const RULES = /^SecurityGroup(Ingress|Egress)(\.\d+)?$/

const DIRECTIONS = [
  ['ingress', 'Ingress'],
  ['egress', 'Egress'],
] as const

/** `directions`: those of a group's own rules that are open; absent where the groups themselves are. */
interface OpenGroups {
  readonly origin: Origin
  readonly directions?: readonly Direction[]
}

function openGroups({ id, kind, name }: Resource, places: readonly string[]): OpenGroups | null {
  const shown = name || id
  if (kind === securityGroupSchema.kind) {
    const label = {
      en: `the rules of "${shown}" that the template leaves open`,
      ko: `템플릿이 정하지 않은 "${shown}"의 규칙`,
    }
    const open = new Set(places.map((place) => RULES.exec(place)?.[1]))
    const directions = DIRECTIONS.filter(([, name]) => open.has(name)).map(([direction]) => direction)
    return directions.length > 0 ? { origin: { resource: id, kind, label }, directions } : null
  }
  const label = {
    en: `the security groups of "${shown}" that the template leaves open`,
    ko: `템플릿이 정하지 않은 보안 그룹("${shown}")`,
  }
  return places.some((place) => GROUPS.test(place)) ? { origin: { resource: id, kind, label } } : null
}

/** A resource that is kept whole: what it says, and how it names others. */
interface Whole {
  readonly properties: Readonly<Record<string, unknown>>
  readonly origin: Origin
  named(value: unknown): Id | null
}

type Part = (whole: Whole, network: NetworkBuilder, view: Questions) => void

/** Types that are parts of something modelled. */
const PARTS: ReadonlyMap<string, Part> = new Map([
  ['AWS::EC2::Route', route],
  ['AWS::EC2::VPNGatewayRoutePropagation', propagation],
  ['AWS::EC2::SubnetRouteTableAssociation', association],
  ['AWS::EC2::VPCGatewayAttachment', attachment],
  ['AWS::EC2::NetworkAclEntry', entryOf],
  ['AWS::EC2::SubnetNetworkAclAssociation', filter],
  ['AWS::EC2::GatewayRouteTableAssociation', arrivals],
  ['AWS::EC2::SecurityGroup', guarded],
  ['AWS::EC2::NetworkAcl', listsNotShown],
  ['AWS::EC2::RouteTable', tablesNotShown],
  ['AWS::EC2::NetworkInterface', strangers],
  ['AWS::EC2::SecurityGroupIngress', ruleOf('ingress')],
  ['AWS::EC2::SecurityGroupEgress', ruleOf('egress')],
])

function route({ properties, origin, named }: Whole, network: NetworkBuilder, view: Questions): void {
  const table = named(properties['RouteTableId'])
  if (table === null) return
  const id = origin.resource
  const ranges = properties['Cidrs']
  if (Array.isArray(ranges)) {
    for (const range of ranges as readonly unknown[]) {
      if (typeof range !== 'string') continue
      network.strayRoute({ table, id, written: range, destination: blockMeant(range), target: id, rank: 'list' })
    }
    return
  }
  const ipv6 = properties['DestinationIpv6CidrBlock']
  const written = ipv6 ?? properties['DestinationCidrBlock']
  const block = typeof written === 'string' ? blockMeant(written) : null
  network.strayRoute({
    table,
    id,
    written: typeof written === 'string' ? written : origin.label.en,
    // One of IPv6 that is not known may be for all of it.
    destination: block ?? (ipv6 === undefined ? null : anywhere6),
    target: id,
    // As AWS lists what a VPN gateway has told a table.
    ...(properties['Origin'] === 'EnableVgwRoutePropagation' && { rank: 'propagated' }),
    replacesLocal: block !== null && isLocal(table, block, view),
  })
}

/** Whether a block is a range of the table's VPC itself: a route for it stands in place of the local one. */
function isLocal(table: Id, block: Block, view: Questions): boolean {
  const vpc = view.as(vpcSchema, view.as(routeTableSchema, table)?.parent)
  if (!vpc) return false
  const own = [vpc.props.cidrBlock, ...vpc.props.secondaryCidrBlocks].flatMap((text) => blockMeant(text) ?? [])
  const ranges = [...own, ...[ipv6Of(view, vpc)?.block ?? []].flat()]
  return ranges.some((one) => sameBlock(one, block))
}

/** What a VPN gateway may tell a table: anything, and private ranges for sure. */
function propagation({ properties, origin, named }: Whole, network: NetworkBuilder): void {
  const tables = properties['RouteTableIds']
  for (const one of Array.isArray(tables) ? tables : []) {
    const table = named(one)
    if (table === null) continue
    for (const written of ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '0.0.0.0/0']) {
      const id = origin.resource
      network.strayRoute({ table, id, written, destination: blockMeant(written), target: id, rank: 'propagated' })
    }
  }
}

/** A subnet whose table is not known: what leaves the VPC from there may go anywhere. */
function association({ properties, origin, named }: Whole, network: NetworkBuilder, view: Questions): void {
  const subnet = view.as(subnetSchema, named(properties['SubnetId']))
  if (!subnet || subnet.parent === null) return
  const id = origin.resource
  network.table({
    origin,
    domain: subnet.parent,
    segments: [subnet.id],
    fallback: false,
    routes: [anywhere4, anywhere6].map((block) => {
      const written = formatBlock(block)
      return { id: `${id} ${written}`, written, destination: block, target: id }
    }),
    led: () => null,
  })
}

/** A door that may be there: what goes through it is decided by routes to a gateway that is not modelled either. */
function attachment({ properties, origin, named }: Whole, network: NetworkBuilder, view: Questions): void {
  const vpc = view.as(vpcSchema, named(properties['VpcId']))
  if (vpc && properties['InternetGatewayId'] !== undefined)
    network.edge({ id: origin.resource, origin, domain: vpc.id, attached: () => null })
}

function filter({ properties, origin, named }: Whole, network: NetworkBuilder): void {
  const of = named(properties['SubnetId'])
  if (of !== null) network.unsure({ part: 'filter', of, origin })
}

/** An entry of a list: what is not known of it may be anything. */
function entryOf({ properties, origin, named }: Whole, network: NetworkBuilder): void {
  const of = named(properties['NetworkAclId'])
  if (of !== null) network.unsure({ part: 'filter', of, origin, rule: entryKnown(properties) })
}

/** What an internet gateway leads to an appliance as it comes in: whether it is let through is the appliance's say. */
function arrivals({ properties, origin, named }: Whole, network: NetworkBuilder, view: Questions): void {
  const table = view.as(routeTableSchema, named(properties['RouteTableId']))
  const gateway = named(properties['GatewayId'])
  const other = view.get(gateway ?? '')
  const isVpns = view.as(opaqueSchema, gateway)?.props.type === 'AWS::EC2::VPNGateway' || gateway?.startsWith('vgw-')
  if (!table?.parent || isVpns || other?.kind === natGatewaySchema.kind) return
  const kept = view.all(opaqueSchema).flatMap(({ props }) => {
    const its = recordAt(props.body, 'Properties')
    const destination = its['DestinationCidrBlock'] ?? its['DestinationIpv6CidrBlock']
    const isOfTable = props.type === 'AWS::EC2::Route' && named(its['RouteTableId']) === table.id
    return isOfTable && typeof destination === 'string' ? [destination] : []
  })
  for (const text of [...table.props.routes.map(({ destination }) => destination), ...kept]) {
    const block = blockMeant(text)
    if (block) network.diverted({ domain: table.parent, origin, block })
  }
}

/** A group of which only its members are known: whoever names it. */
function guarded({ origin }: Whole, network: NetworkBuilder, view: Questions): void {
  const of = origin.resource
  const member = guardedBy(view, of)[0]
  const domain = view.within(vpcSchema, member?.id)?.id
  if (domain === undefined) return
  network.group({ id: of, origin, domain, ingress: [], egress: [], opened: () => null })
  network.unsure({ part: 'groups', of, origin })
}

/** The lists of subnets that are not shown. */
function listsNotShown({ properties, origin }: Whole, network: NetworkBuilder): void {
  const by = { ...origin, label: { en: 'a network ACL that the folder does not show', ko: '폴더에 없는 네트워크 ACL' } }
  for (const of of textsAt(properties, 'Subnets')) network.unsure({ part: 'filter', of, origin: by })
}

/** The tables of subnets that are not shown: also what stays in the VPC they may send another way. */
function tablesNotShown({ properties, origin, named }: Whole, network: NetworkBuilder, view: Questions): void {
  const domain = named(properties['VpcId'])
  const segments = textsAt(properties, 'Subnets')
  if (domain === null || segments.length === 0) return
  const own = view.childrenOf(subnetSchema, domain).flatMap((subnet) => blocksOfSubnet(subnet, view))
  const { resource } = origin
  const label = { en: 'The route table that the folder does not show', ko: '폴더에 없는 라우팅 테이블' }
  network.unmodelled({ ...origin, label })
  network.table({
    origin: { ...origin, label },
    domain,
    segments,
    fallback: false,
    routes: [anywhere4, anywhere6, ...own].map((destination) => {
      const written = formatBlock(destination)
      return { id: `${resource} ${written}`, written, destination, target: resource }
    }),
    led: () => null,
  })
}

/** A network interface that is kept has its addresses; where none is shown, any other address may be somebody's. */
function strangers({ properties, origin, named }: Whole, network: NetworkBuilder, view: Questions): void {
  const vpc = named(properties['VpcId'])
  if (vpc === null) return
  for (const subnet of view.childrenOf(subnetSchema, vpc))
    for (const block of blocksOfSubnet(subnet, view)) network.unmodelledAddress({ origin, block })
}

function blocksOfSubnet(subnet: Resource<SubnetProps>, view: Questions): readonly Block[] {
  return [blockMeant(subnet.props.cidrBlock), subnetIpv6Of(view, subnet)?.block].flatMap((block) => block ?? [])
}

function textsAt(properties: Readonly<Record<string, unknown>>, key: string): readonly string[] {
  const list = properties[key]
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []
}

/** A rule of a group: what is not known of it may be anything. */
function ruleOf(direction: Direction): Part {
  return ({ properties, origin, named }, network) => {
    const of = named(properties['GroupId'])
    if (of === null) return
    const match = ruleMatch(properties)
    network.unsure({ part: 'groups', of, origin, rule: { direction, ...(match && { match }) } })
  }
}
