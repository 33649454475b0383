import type { Design, Id } from '@vpcanvas/model'
import { designOf, type Entry } from './design-of.ts'
import type { CacheClusterProps } from './cache-cluster/schema.ts'
import type { InstanceProps } from './instance/schema.ts'
import type { NetworkInterfaceProps } from './network-interface/schema.ts'
import type { NatGatewayProps } from './nat-gateway/schema.ts'
import type { NetworkAclEntry, NetworkAclProps } from './network-acl/schema.ts'
import type { PrefixListProps } from './prefix-list/schema.ts'
import type { ReplicationGroupProps } from './replication-group/schema.ts'
import type { Route, RouteTableProps } from './route-table/schema.ts'
import type { SecurityGroupPeer, SecurityGroupProps, SecurityGroupRule } from './security-group/schema.ts'
import type { ServerlessCacheProps } from './serverless-cache/schema.ts'
import type { SubnetProps } from './subnet/schema.ts'
import { AMAZON_PROVIDED, type VpcProps } from './vpc/schema.ts'
import type { VpcEndpointProps } from './vpc-endpoint/schema.ts'

/** Seoul, for examples: `region` holds `vpc` (10.0.0.0/16) holds what is given, where nothing else is said. */
export function inVpc(...entries: Entry[]): Design {
  return vpcWith({}, ...entries)
}

/** As `inVpc`, with properties of the VPC. */
export function vpcWith(props: Partial<VpcProps>, ...entries: readonly Entry[]): Design {
  return designOf(region, { id: 'vpc', kind: 'vpc', parent: 'region', props }, ...entries.map(inside))
}

const region: Entry = { id: 'region', kind: 'region', props: { region: 'ap-northeast-2' } }

function inside(entry: Entry): Entry {
  return entry.parent === undefined ? { ...entry, parent: 'vpc' } : entry
}

/** As `inVpc`, with a second VPC `vpc-2` (10.1.0.0/16) beside the first. */
export function twoVpcs(...entries: readonly Entry[]): Design {
  return inVpc({ id: 'vpc-2', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.1.0.0/16' } }, ...entries)
}

/** Two VPCs, `vpc` and `vpc-2`, with a `peering` between them. */
export function peered(requester: string, accepter: string, ...entries: readonly (readonly Entry[])[]): Design {
  return designOf(
    region,
    { id: 'vpc', kind: 'vpc', parent: 'region', props: { cidrBlock: requester } },
    { id: 'vpc-2', kind: 'vpc', parent: 'region', props: { cidrBlock: accepter } },
    { id: 'peering', kind: 'vpcPeering', parent: 'region', props: { requester: 'vpc', accepter: 'vpc-2' } },
    ...entries.flat(),
  )
}

export function acl(id: Id, props: Partial<NetworkAclProps>): Entry {
  return { id, kind: 'networkAcl', props }
}

export function subnet(id: Id, cidrBlock: string, zone = 'a', more: Partial<SubnetProps> = {}): Entry {
  return { id, kind: 'subnet', props: { cidrBlock, availabilityZone: zone && `ap-northeast-2${zone}`, ...more } }
}

export function table(id: Id, props: Partial<RouteTableProps>): Entry {
  return { id, kind: 'routeTable', props }
}

/** A route; its id is its destination. */
export function route(destination: string, target: Id): Route {
  return { id: destination, destination, target }
}

export function gateway(id: Id = 'igw', parent: Id = 'vpc'): Entry {
  return { id, kind: 'internetGateway', parent }
}

/** As `inVpc`, where the VPC has an IPv6 range from Amazon. */
export function ipv6Vpc(...entries: Entry[]): Design {
  return vpcWith({ ipv6CidrBlock: AMAZON_PROVIDED }, ...entries)
}

export function egressOnly(id: Id = 'eigw', parent: Id = 'vpc'): Entry {
  return { id, kind: 'egressOnlyInternetGateway', parent }
}

/** A public subnet `public` (10.0.0.0/24, zone a) with its table and internet gateway. */
export const publicPart: readonly Entry[] = [
  gateway(),
  subnet('public', '10.0.0.0/24'),
  table('public-table', { subnets: ['public'], routes: [route('0.0.0.0/0', 'igw')] }),
]

/** A Valkey cache `cache` with a replica in two private subnets (`private-a`, `private-b`), which admits the VPC. */
export function cachePart(props: Partial<ReplicationGroupProps> = {}): readonly Entry[] {
  return [
    ...cacheHome(props.port ?? 6379),
    { id: 'cache', kind: 'replicationGroup', props: { ...cacheGroups, ...props } },
  ]
}

/** The same for a Memcached cluster `memcached`. */
export function memcachedPart(props: Partial<CacheClusterProps> = {}): readonly Entry[] {
  return [
    ...cacheHome(props.port ?? 11_211),
    { id: 'memcached', kind: 'cacheCluster', props: { ...cacheGroups, ...props } },
  ]
}

/** A stand-alone Redis OSS node `memcached`: the same kind, another engine. */
export function redisNode(props: Partial<CacheClusterProps> = {}): readonly Entry[] {
  return memcachedPart({
    engine: 'redis',
    engineVersion: '7.1',
    numCacheNodes: 1,
    azMode: 'single-az',
    port: 6379,
    ...props,
  })
}

const cacheGroups = { cacheSubnetGroup: 'cache-subnets', securityGroups: ['cache-sg'] }

function cacheHome(port: number): readonly Entry[] {
  return [
    subnet('private-a', '10.0.8.0/24', 'a'),
    subnet('private-b', '10.0.9.0/24', 'b'),
    { id: 'cache-subnets', kind: 'cacheSubnetGroup', props: { subnets: ['private-a', 'private-b'] } },
    group('cache-sg', { ingress: [allow('10.0.0.0/16', port)] }),
  ]
}

/** A serverless Valkey cache `serverless` in two private subnets, which admits the VPC to both of its ports. */
export function serverlessPart(props: Partial<ServerlessCacheProps> = {}): readonly Entry[] {
  return [
    subnet('private-a', '10.0.8.0/24', 'a'),
    subnet('private-b', '10.0.9.0/24', 'b'),
    group('serverless-sg', { ingress: [allow('10.0.0.0/16', 6379, 6380)] }),
    {
      id: 'serverless',
      kind: 'serverlessCache',
      props: { subnets: ['private-a', 'private-b'], securityGroups: ['serverless-sg'], ...props },
    },
  ]
}

export function address(id: Id = 'eip', instance: Id | null = null, parent: Id = 'region'): Entry {
  return { id, kind: 'elasticIp', parent, props: { instance } }
}

export function nat(id: Id, parent: Id, props: Partial<NatGatewayProps> = {}): Entry {
  return { id, kind: 'natGateway', parent, props }
}

/** A network interface of its own, attached to nothing unless that is said. */
export function networkInterface(id: Id, parent: Id, props: Partial<NetworkInterfaceProps> = {}): Entry {
  return { id, kind: 'networkInterface', parent, props }
}

export function host(id: Id, parent: Id, props: Partial<InstanceProps> = {}): Entry {
  return { id, kind: 'instance', parent, props }
}

export function group(id: Id, props: Partial<SecurityGroupProps> = {}): Entry {
  return { id, kind: 'securityGroup', props }
}

/** A security group rule for TCP; from a block, or from a group named without a slash. */
export function allow(
  from: string,
  fromPort: number | null,
  toPort = fromPort,
  more: Partial<SecurityGroupRule> = {},
): SecurityGroupRule {
  const peer: SecurityGroupPeer =
    from.includes('/') || from === '' ? { type: 'cidr', cidr: from } : { type: 'securityGroup', securityGroup: from }
  return {
    id: `${from || 'nothing'} ${fromPort}`.replaceAll(/[^\w.-]/g, '_'),
    protocol: 'tcp',
    fromPort,
    toPort,
    peer,
    description: 'an example',
    ...more,
  }
}

/** An entry of a network ACL; for all traffic from or to anywhere, where nothing else is said. */
export function entry(
  direction: NetworkAclEntry['direction'],
  ruleNumber: number,
  more: Partial<NetworkAclEntry> = {},
): NetworkAclEntry {
  return {
    id: `${direction}-${ruleNumber}`,
    direction,
    ruleNumber,
    action: 'allow',
    protocol: '-1',
    fromPort: null,
    toPort: null,
    icmpType: null,
    icmpCode: null,
    cidrBlock: '0.0.0.0/0',
    ...more,
  }
}

/** A prefix list of Seoul with these blocks. */
export function list(id: Id, blocks: readonly string[], props: Partial<PrefixListProps> = {}): Entry {
  const entries = blocks.map((cidr, n) => ({ id: `entry-${n + 1}`, cidr, description: '' }))
  return { id, kind: 'prefixList', parent: 'region', props: { entries, ...props } }
}

/** A gateway endpoint for S3, in these tables. */
export function gatewayEndpoint(id: Id, routeTables: string[], props: Partial<VpcEndpointProps> = {}): Entry {
  return {
    id,
    kind: 'vpcEndpoint',
    props: { serviceName: 'com.amazonaws.ap-northeast-2.s3', routeTables, ...props },
  }
}

/** An interface endpoint for Secrets Manager, in these subnets. */
export function interfaceEndpoint(id: Id, subnets: string[], props: Partial<VpcEndpointProps> = {}): Entry {
  return {
    id,
    kind: 'vpcEndpoint',
    props: {
      endpointType: 'Interface',
      serviceName: 'com.amazonaws.ap-northeast-2.secretsmanager',
      subnets,
      ...props,
    },
  }
}

/** As many as wanted, each made from its number. */
export function many<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n))
}

/** Something that an import brought and that is not modelled. */
export function kept(id: Id, type: string, Properties: Readonly<Record<string, unknown>>): Entry {
  return { id, kind: 'opaque', props: { format: 'cloudformation', type, body: { Type: type, Properties } } }
}
