import {
  DescribeAddressesCommand,
  DescribeInstancesCommand,
  DescribeInternetGatewaysCommand,
  DescribeNatGatewaysCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcsCommand,
  EC2Client,
  type IpPermission,
} from '@aws-sdk/client-ec2'
import {
  DescribeCacheClustersCommand,
  DescribeCacheSubnetGroupsCommand,
  DescribeReplicationGroupsCommand,
  ElastiCacheClient,
} from '@aws-sdk/client-elasticache'
import { SANDBOX_ACCOUNT } from '@vpcanvas/sandbox'

/** What an account holds apart from AWS's own furniture, with names for ids, asked for without any filter. */
export type Holdings = Awaited<ReturnType<typeof holdings>>

/** Looks into the sandbox with the AWS SDK: nothing of ours stands between. */
export async function holdings(endpoint: string, region = 'ap-northeast-2') {
  const access = { endpoint, region, credentials: { accessKeyId: SANDBOX_ACCOUNT, secretAccessKey: 'any' } }
  const [ec2, cache] = [new EC2Client(access), new ElastiCacheClient(access)]
  const { Vpcs = [] } = await ec2.send(new DescribeVpcsCommand({}))
  const vpcs = Vpcs.filter(({ IsDefault }) => !IsDefault)
  const ours = new Set(vpcs.map(({ VpcId }) => VpcId))
  const isOurs = ({ VpcId }: { readonly VpcId?: string | undefined }) => ours.has(VpcId)
  const subnets = ((await ec2.send(new DescribeSubnetsCommand({}))).Subnets ?? []).filter(isOurs)
  const tables = ((await ec2.send(new DescribeRouteTablesCommand({}))).RouteTables ?? []).filter(isOurs)
  const groups = ((await ec2.send(new DescribeSecurityGroupsCommand({}))).SecurityGroups ?? []).filter(isOurs)
  const { InternetGateways: gateways = [] } = await ec2.send(new DescribeInternetGatewaysCommand({}))
  const nats = ((await ec2.send(new DescribeNatGatewaysCommand({}))).NatGateways ?? []).filter(
    ({ State }) => State !== 'deleted',
  )
  const { Addresses: addresses = [] } = await ec2.send(new DescribeAddressesCommand({}))
  const { Reservations = [] } = await ec2.send(new DescribeInstancesCommand({}))
  const instances = Reservations.flatMap(({ Instances }) => Instances ?? []).filter(
    ({ State }) => State?.Name !== 'terminated',
  )
  const { CacheSubnetGroups: subnetGroups = [] } = await cache.send(new DescribeCacheSubnetGroupsCommand({}))
  const { ReplicationGroups: caches = [] } = await cache.send(new DescribeReplicationGroupsCommand({}))
  const { CacheClusters: nodes = [] } = await cache.send(new DescribeCacheClustersCommand({}))
  ec2.destroy()
  cache.destroy()

  const names = new Map<string | undefined, string>()
  const learn = (
    id: string | undefined,
    tags: readonly { readonly Key?: string; readonly Value?: string }[] | undefined,
  ) => names.set(id, tags?.find(({ Key }) => Key === 'Name')?.Value ?? id ?? '')
  for (const one of vpcs) learn(one.VpcId, one.Tags)
  for (const one of subnets) learn(one.SubnetId, one.Tags)
  for (const one of gateways) learn(one.InternetGatewayId, one.Tags)
  for (const one of nats) learn(one.NatGatewayId, one.Tags)
  for (const one of addresses) learn(one.AllocationId, one.Tags)
  for (const one of groups) names.set(one.GroupId, one.GroupName ?? '')
  const name = (id: string | undefined) => names.get(id) ?? id ?? ''
  const nameOf = (tags: readonly { readonly Key?: string; readonly Value?: string }[] | undefined) =>
    tags?.find(({ Key }) => Key === 'Name')?.Value ?? ''
  const sorted = (texts: readonly string[]) => texts.toSorted()
  const byName = <T extends { readonly name: string }>(list: readonly T[]) =>
    list.toSorted((a, b) => a.name.localeCompare(b.name))

  return {
    vpcs: byName(vpcs.map((one) => ({ name: nameOf(one.Tags), range: one.CidrBlock }))),
    subnets: byName(
      subnets.map((one) => ({
        name: nameOf(one.Tags),
        vpc: name(one.VpcId),
        range: one.CidrBlock,
        zone: one.AvailabilityZone,
      })),
    ),
    internetGateways: byName(
      gateways
        // The furniture has one too.
        .filter(({ Attachments }) => !Attachments?.some(({ VpcId }) => VpcId !== undefined && !ours.has(VpcId)))
        .map((one) => ({ name: nameOf(one.Tags), attachedTo: one.Attachments?.map(({ VpcId }) => name(VpcId)) })),
    ),
    natGateways: byName(
      nats.map((one) => ({
        name: nameOf(one.Tags),
        subnet: name(one.SubnetId),
        type: one.ConnectivityType,
        address: name(one.NatGatewayAddresses?.[0]?.AllocationId),
      })),
    ),
    addresses: byName(addresses.map((one) => ({ name: nameOf(one.Tags), domain: one.Domain }))),
    // Each VPC comes with a main table, which nobody drew; the drawn ones have names.
    routeTables: byName(
      tables.map((one) => ({
        name: nameOf(one.Tags),
        subnets: sorted((one.Associations ?? []).flatMap(({ SubnetId }) => (SubnetId ? [name(SubnetId)] : []))),
        routes: sorted(
          (one.Routes ?? []).map(
            (route) => `${route.DestinationCidrBlock} → ${name(route.NatGatewayId ?? route.GatewayId)}`,
          ),
        ),
      })),
    ),
    securityGroups: byName(
      groups.map((one) => ({
        name: one.GroupName ?? '',
        inbound: sorted((one.IpPermissions ?? []).flatMap((rule) => permitted(rule, name))),
        outbound: sorted((one.IpPermissionsEgress ?? []).flatMap((rule) => permitted(rule, name))),
      })),
    ),
    instances: byName(
      instances.map((one) => ({
        name: nameOf(one.Tags),
        type: one.InstanceType,
        subnet: name(one.SubnetId),
        groups: sorted((one.SecurityGroups ?? []).map(({ GroupId }) => name(GroupId))),
      })),
    ),
    cacheSubnetGroups: subnetGroups
      .filter(({ CacheSubnetGroupName }) => CacheSubnetGroupName !== 'default')
      .map((one) => ({
        vpc: name(one.VpcId),
        subnets: sorted((one.Subnets ?? []).map(({ SubnetIdentifier }) => name(SubnetIdentifier))),
      })),
    caches: caches.map((one) => ({
      status: one.Status,
      nodes: one.MemberClusters?.length,
      shards: one.NodeGroups?.length,
      roles: sorted((one.NodeGroups?.[0]?.NodeGroupMembers ?? []).map(({ CurrentRole }) => CurrentRole ?? '')),
      nodeType: one.CacheNodeType,
      multiAZ: one.MultiAZ,
      failover: one.AutomaticFailover,
      encrypted: [one.TransitEncryptionEnabled, one.AtRestEncryptionEnabled],
      endpoint: one.NodeGroups?.[0]?.PrimaryEndpoint,
    })),
    cacheNodes: nodes.map((one) => ({
      engine: one.Engine,
      groups: sorted((one.SecurityGroups ?? []).map(({ SecurityGroupId }) => name(SecurityGroupId))),
    })),
  }
}

/** The rules of a permission, each in a line: `tcp 6379 app-sg`. */
function permitted(rule: IpPermission, name: (id: string | undefined) => string): string[] {
  const traffic =
    rule.IpProtocol === '-1'
      ? 'all'
      : `${rule.IpProtocol} ${rule.FromPort}${rule.FromPort === rule.ToPort ? '' : `-${rule.ToPort}`}`
  const peers = [
    ...(rule.IpRanges ?? []).map(({ CidrIp }) => CidrIp),
    ...(rule.UserIdGroupPairs ?? []).map(({ GroupId }) => name(GroupId)),
  ]
  return peers.map((peer) => `${traffic} ${peer}`)
}

/** Nothing that anybody made. */
export const NOTHING: Holdings = {
  vpcs: [],
  subnets: [],
  internetGateways: [],
  natGateways: [],
  addresses: [],
  routeTables: [],
  securityGroups: [],
  instances: [],
  cacheSubnetGroups: [],
  caches: [],
  cacheNodes: [],
}
