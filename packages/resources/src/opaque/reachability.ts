import type { Id, Questions, Resource } from '@vpcanvas/model'
import type { NetworkBuilder, Origin } from '@vpcanvas/reachability'
import { addressMeant, blockMeant } from '../blocks.ts'
import type { OpaqueProps } from './schema.ts'

/**
 * Not modelled: a path that enters it is neither reachable nor blocked. Nor is one that depends on an element this is a
 * part of: a route to a transit gateway, an entry whose range a parameter gives.
 */
export function lower(opaque: Resource<OpaqueProps>, view: Questions, network: NetworkBuilder): void {
  const { id, kind, name, props } = opaque
  const label = `${props.type} "${name || id}"`
  const origin = { resource: id, kind, label: { en: label, ko: label } }
  network.unmodelled(origin)
  const properties = recordAt(props.body, 'Properties')
  PARTS.get(props.type)?.(properties, origin, network)
  for (const text of addressesOf(props)) {
    const address = addressMeant(text)
    if (address) network.unmodelledAddress({ origin, address })
  }
  for (const [host, rest] of Object.entries(recordAt(props.body, 'Resources'))) {
    const kept = Object.keys(recordAt(rest, 'Properties'))
    const one = view.get(host)
    if (one && kept.some((property) => GROUPS.includes(property)))
      network.unsure({ part: 'groups', of: host, origin: groupsOf(one) })
  }
}

/** The private addresses of a network interface, as AWS lists them. */
function addressesOf({ type, body }: OpaqueProps): readonly string[] {
  if (type !== 'AWS::EC2::NetworkInterface') return []
  const listed = body['PrivateIpAddresses']
  const all = [body, ...(Array.isArray(listed) ? (listed as readonly unknown[]) : [])]
  return all.flatMap((one) => {
    const address = isRecord(one) ? one['PrivateIpAddress'] : undefined
    return typeof address === 'string' ? [address] : []
  })
}

type Part = (properties: Readonly<Record<string, unknown>>, origin: Origin, network: NetworkBuilder) => void

/** Properties of hosts and caches that say which groups guard them. */
const GROUPS = ['SecurityGroupIds', 'SecurityGroups', 'VpcSecurityGroupIds', 'NetworkInterfaces']

function groupsOf({ id, kind, name }: Resource): Origin {
  const shown = name || id
  return {
    resource: id,
    kind,
    label: {
      en: `the security groups of "${shown}" that the template leaves open`,
      ko: `템플릿이 정하지 않은 보안 그룹("${shown}")`,
    },
  }
}

/** Types that are parts of something modelled. */
const PARTS: ReadonlyMap<string, Part> = new Map([
  ['AWS::EC2::Route', route],
  ['AWS::EC2::VPNGatewayRoutePropagation', propagation],
  ['AWS::EC2::NetworkAclEntry', filterOf('NetworkAclId')],
  ['AWS::EC2::SubnetNetworkAclAssociation', filterOf('SubnetId')],
  ['AWS::EC2::SecurityGroupIngress', groupOf],
  ['AWS::EC2::SecurityGroupEgress', groupOf],
])

function route(properties: Readonly<Record<string, unknown>>, origin: Origin, network: NetworkBuilder): void {
  const table = named(properties['RouteTableId'])
  if (table === null || properties['DestinationIpv6CidrBlock'] !== undefined) return
  const ranges = properties['Cidrs']
  if (Array.isArray(ranges)) {
    for (const range of ranges as readonly unknown[]) {
      if (typeof range !== 'string') continue
      const id = origin.resource
      network.strayRoute({ table, id, written: range, destination: blockMeant(range), target: id })
    }
    return
  }
  const written = properties['DestinationCidrBlock']
  const destination = typeof written === 'string' ? blockMeant(written) : null
  network.strayRoute({
    table,
    id: origin.resource,
    written: typeof written === 'string' ? written : origin.label.en,
    destination,
    target: origin.resource,
  })
}

/** What a VPN gateway may tell a table: anything, and private ranges for sure. */
function propagation(properties: Readonly<Record<string, unknown>>, origin: Origin, network: NetworkBuilder): void {
  const tables = properties['RouteTableIds']
  for (const one of Array.isArray(tables) ? tables : []) {
    const table = named(one)
    if (table === null) continue
    for (const written of ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '0.0.0.0/0']) {
      const id = origin.resource
      network.strayRoute({ table, id, written, destination: blockMeant(written), target: id })
    }
  }
}

function filterOf(property: string): Part {
  return (properties, origin, network) => {
    const of = named(properties[property])
    if (of !== null) network.unsure({ part: 'filter', of, origin })
  }
}

function groupOf(properties: Readonly<Record<string, unknown>>, origin: Origin, network: NetworkBuilder): void {
  const of = named(properties['GroupId'])
  if (of !== null) network.unsure({ part: 'groups', of, origin })
}

/** The resource that `Ref` or `Fn::GetAtt` names: of a VPC's `DefaultNetworkAcl`, the VPC. */
function named(value: unknown): Id | null {
  if (typeof value !== 'object' || value === null) return null
  const { Ref, 'Fn::GetAtt': got } = value as Readonly<Record<string, unknown>>
  if (typeof Ref === 'string') return Ref
  const [first] = Array.isArray(got) ? (got as readonly unknown[]) : typeof got === 'string' ? got.split('.') : []
  return typeof first === 'string' ? first : null
}

function recordAt(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = isRecord(value) ? value[key] : undefined
  return isRecord(found) ? found : {}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
