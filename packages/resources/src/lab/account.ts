import {
  DescribeAddressesCommand,
  DescribeEgressOnlyInternetGatewaysCommand,
  DescribeInstancesCommand,
  DescribeInternetGatewaysCommand,
  DescribeManagedPrefixListsCommand,
  DescribeNatGatewaysCommand,
  DescribeNetworkAclsCommand,
  DescribeNetworkInterfacesCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcEndpointsCommand,
  DescribeVpcPeeringConnectionsCommand,
  DescribeVpcsCommand,
} from '@aws-sdk/client-ec2'
import {
  DescribeCacheClustersCommand,
  DescribeCacheSubnetGroupsCommand,
  DescribeReplicationGroupsCommand,
  DescribeServerlessCachesCommand,
} from '@aws-sdk/client-elasticache'
import type { Design } from '@vpcanvas/model'
import {
  apply,
  type ApplyResult,
  memoryStorage,
  openTarget,
  plan,
  planDestroy,
  type Plan,
  type ProvisionStorage,
  type Target,
} from '@vpcanvas/provision'
import { lifecycles } from '../lifecycles.ts'

/** An account of its own in a sandbox, for tests and measurements that change real things. */
export interface LabAccount {
  readonly target: Target
  readonly storage: ProvisionStorage
  plan(design: Design): Promise<Plan>
  /** Plans and applies. */
  apply(design: Design): Promise<ApplyResult>
  destroy(design: Design): Promise<ApplyResult>
  /** The AWS id of every object in a region, asked for without a filter, by kind: `subnet subnet-0a1b`. */
  inventory(region?: string): Promise<readonly string[]>
}

let last = Date.now() % 1e10

export async function openAccount(endpoint: string): Promise<LabAccount> {
  // Emulators keep accounts apart, so nobody needs a reset.
  const account = `9${String(++last).padStart(11, '0')}`
  const target = await openTarget('sandbox', { sandbox: async () => endpoint, sandboxAccount: account })
  const storage = memoryStorage()
  const carryOut = async (planned: Promise<Plan>) => apply(await planned, lifecycles, target, { storage })
  return {
    target,
    storage,
    plan: (design) => plan(design, lifecycles, target, { storage }),
    apply: (design) => carryOut(plan(design, lifecycles, target, { storage })),
    destroy: (design) => carryOut(planDestroy(design, lifecycles, target, { storage })),
    inventory: (region = 'ap-northeast-2') => inventoryOf(target, region),
  }
}

async function inventoryOf(target: Target, region: string): Promise<readonly string[]> {
  const { ec2, elasticache } = target.clients(region)
  const { Vpcs = [] } = await ec2.send(new DescribeVpcsCommand({}))
  const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({}))
  const { RouteTables = [] } = await ec2.send(new DescribeRouteTablesCommand({}))
  const { InternetGateways = [] } = await ec2.send(new DescribeInternetGatewaysCommand({}))
  const { EgressOnlyInternetGateways = [] } = await ec2.send(new DescribeEgressOnlyInternetGatewaysCommand({}))
  const { NatGateways = [] } = await ec2.send(new DescribeNatGatewaysCommand({}))
  const { Addresses = [] } = await ec2.send(new DescribeAddressesCommand({}))
  const { NetworkAcls = [] } = await ec2.send(new DescribeNetworkAclsCommand({}))
  const { SecurityGroups = [] } = await ec2.send(new DescribeSecurityGroupsCommand({}))
  const { VpcPeeringConnections = [] } = await ec2.send(new DescribeVpcPeeringConnectionsCommand({}))
  const { Reservations = [] } = await ec2.send(new DescribeInstancesCommand({}))
  const { NetworkInterfaces = [] } = await ec2.send(new DescribeNetworkInterfacesCommand({}))
  const { VpcEndpoints = [] } = await ec2.send(new DescribeVpcEndpointsCommand({}))
  const { PrefixLists = [] } = await ec2.send(new DescribeManagedPrefixListsCommand({}))
  const { CacheSubnetGroups = [] } = await elasticache.send(new DescribeCacheSubnetGroupsCommand({}))
  const { ReplicationGroups = [] } = await elasticache.send(new DescribeReplicationGroupsCommand({}))
  const { CacheClusters = [] } = await elasticache.send(new DescribeCacheClustersCommand({}))
  const { ServerlessCaches = [] } = await elasticache.send(new DescribeServerlessCachesCommand({}))
  const vpcs = new Set(Vpcs.map(({ VpcId }) => VpcId))
  const instances = Reservations.flatMap(({ Instances }) => Instances ?? []).filter(
    ({ State }) => State?.Name !== 'terminated',
  )
  const gateways = NatGateways.filter(({ State }) => State !== 'deleted')
  const subnets = new Set(Subnets.map(({ SubnetId }) => SubnetId))
  const list = (kind: string, ids: readonly (string | undefined)[]) => ids.map((id) => `${kind} ${id}`)
  return [
    ...list('vpc', [...vpcs]),
    ...list('subnet', [...subnets]),
    ...list(
      'routeTable',
      RouteTables.map(({ RouteTableId }) => RouteTableId),
    ),
    ...list(
      'internetGateway',
      InternetGateways.map(({ InternetGatewayId }) => InternetGatewayId),
    ),
    ...list(
      'egressOnlyInternetGateway',
      EgressOnlyInternetGateways.map(({ EgressOnlyInternetGatewayId }) => EgressOnlyInternetGatewayId),
    ),
    ...list(
      'natGateway',
      gateways.map(({ NatGatewayId }) => NatGatewayId),
    ),
    ...list(
      'elasticIp',
      Addresses.map(({ AllocationId }) => AllocationId),
    ),
    // moto keeps the default list of a deleted VPC.
    ...list(
      'networkAcl',
      NetworkAcls.filter(({ IsDefault, VpcId }) => !IsDefault || vpcs.has(VpcId)).map(
        ({ NetworkAclId }) => NetworkAclId,
      ),
    ),
    ...list(
      'securityGroup',
      SecurityGroups.map(({ GroupId }) => GroupId),
    ),
    ...list(
      'vpcPeering',
      VpcPeeringConnections.filter(({ Status }) => Status?.Code !== 'deleted').map(
        ({ VpcPeeringConnectionId }) => VpcPeeringConnectionId,
      ),
    ),
    ...list(
      'vpcEndpoint',
      VpcEndpoints.filter(({ State }) => State?.toLowerCase() !== 'deleted').map(({ VpcEndpointId }) => VpcEndpointId),
    ),
    ...list(
      'prefixList',
      PrefixLists.map(({ PrefixListId }) => PrefixListId),
    ),
    ...list(
      'instance',
      instances.map(({ InstanceId }) => InstanceId),
    ),
    // moto keeps the interfaces of deleted NAT gateways and terminated instances, in subnets that are gone.
    ...list(
      'networkInterface',
      NetworkInterfaces.filter(({ SubnetId }) => subnets.has(SubnetId)).map(
        ({ NetworkInterfaceId }) => NetworkInterfaceId,
      ),
    ),
    ...list(
      'cacheSubnetGroup',
      CacheSubnetGroups.map(({ CacheSubnetGroupName }) => CacheSubnetGroupName),
    ),
    ...list(
      'replicationGroup',
      ReplicationGroups.map(({ ReplicationGroupId }) => ReplicationGroupId),
    ),
    ...list(
      'cacheCluster',
      CacheClusters.map(({ CacheClusterId }) => CacheClusterId),
    ),
    ...list(
      'serverlessCache',
      ServerlessCaches.map(({ ServerlessCacheName }) => ServerlessCacheName),
    ),
  ].toSorted()
}
