import {
  AllocateAddressCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateNatGatewayCommand,
  CreateNetworkAclCommand,
  CreateNetworkAclEntryCommand,
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
  DeleteNatGatewayCommand,
  DescribeAddressesCommand,
  DescribeNetworkAclsCommand,
  DescribeSecurityGroupsCommand,
  EC2Client,
  UpdateSecurityGroupRuleDescriptionsIngressCommand,
} from '@aws-sdk/client-ec2'
import {
  CreateCacheClusterCommand,
  CreateReplicationGroupCommand,
  DescribeCacheClustersCommand,
  DescribeReplicationGroupsCommand,
  ElastiCacheClient,
  ModifyCacheClusterCommand,
  ModifyReplicationGroupCommand,
} from '@aws-sdk/client-elasticache'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from './sandbox.ts'

let sandbox: Sandbox
let ec2: EC2Client
let cache: ElastiCacheClient
beforeAll(async () => {
  sandbox = await startSandbox()
  const settings = {
    endpoint: sandbox.endpoint,
    region: 'ap-northeast-2',
    credentials: { accessKeyId: '111122223336', secretAccessKey: 'any' },
    maxAttempts: 1,
  }
  ec2 = new EC2Client(settings)
  cache = new ElastiCacheClient(settings)
})
afterAll(() => sandbox?.stop())

async function vpc(): Promise<string> {
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }))
  return Vpc?.VpcId ?? ''
}

async function group(VpcId: string, GroupName: string): Promise<string> {
  const { GroupId } = await ec2.send(new CreateSecurityGroupCommand({ VpcId, GroupName, Description: 'of a test' }))
  return GroupId ?? ''
}

describe('the sandbox, as AWS does,', () => {
  it('shows the groups and the port of a cluster, also after a change', async () => {
    const VpcId = await vpc()
    const [one, other] = [await group(VpcId, 'one'), await group(VpcId, 'other')]
    const CacheClusterId = 'remembered'
    const shown = async () => {
      const { CacheClusters } = await cache.send(
        new DescribeCacheClustersCommand({ CacheClusterId, ShowCacheNodeInfo: true }),
      )
      const cluster = CacheClusters?.[0]
      return [
        cluster?.SecurityGroups?.map(({ SecurityGroupId }) => SecurityGroupId),
        cluster?.CacheNodes?.[0]?.Endpoint?.Port,
      ]
    }
    await cache.send(
      new CreateCacheClusterCommand({
        CacheClusterId,
        Engine: 'memcached',
        CacheNodeType: 'cache.t4g.small',
        NumCacheNodes: 1,
        Port: 11300,
        SecurityGroupIds: [one],
      }),
    )
    expect(await shown()).toEqual([[one], 11300])
    await cache.send(new ModifyCacheClusterCommand({ CacheClusterId, SecurityGroupIds: [other] }))
    expect(await shown()).toEqual([[other], 11300])
  })

  it('shows what a modification said of a replication group, on its members too', async () => {
    const ReplicationGroupId = 'modified'
    await cache.send(
      new CreateReplicationGroupCommand({
        ReplicationGroupId,
        ReplicationGroupDescription: 'of a test',
        Engine: 'redis',
        EngineVersion: '7.1',
        TransitEncryptionEnabled: true,
      }),
    )
    await cache.send(
      new ModifyReplicationGroupCommand({
        ReplicationGroupId,
        Engine: 'valkey',
        EngineVersion: '8.0',
        TransitEncryptionEnabled: true,
        TransitEncryptionMode: 'preferred',
      }),
    )
    const { ReplicationGroups } = await cache.send(new DescribeReplicationGroupsCommand({ ReplicationGroupId }))
    expect(ReplicationGroups?.[0]).toMatchObject({ Engine: 'valkey', TransitEncryptionMode: 'preferred' })
    const { CacheClusters } = await cache.send(new DescribeCacheClustersCommand({}))
    expect(CacheClusters?.find((one) => one.ReplicationGroupId === ReplicationGroupId)).toMatchObject({
      Engine: 'valkey',
      EngineVersion: '8.0',
    })
  })

  it('shows the ICMP type and code of an ACL entry', async () => {
    const { NetworkAcl } = await ec2.send(new CreateNetworkAclCommand({ VpcId: await vpc() }))
    const NetworkAclId = NetworkAcl?.NetworkAclId
    const entry = { NetworkAclId, Egress: false, RuleAction: 'allow' as const, CidrBlock: '0.0.0.0/0' }
    await ec2.send(
      new CreateNetworkAclEntryCommand({
        ...entry,
        RuleNumber: 90,
        Protocol: '1',
        IcmpTypeCode: { Type: 8, Code: -1 },
      }),
    )
    await ec2.send(
      new CreateNetworkAclEntryCommand({ ...entry, RuleNumber: 91, Protocol: '6', PortRange: { From: 1, To: 2 } }),
    )
    const { NetworkAcls } = await ec2.send(new DescribeNetworkAclsCommand({ NetworkAclIds: [NetworkAclId ?? ''] }))
    const entries = NetworkAcls?.[0]?.Entries?.map(({ RuleNumber, IcmpTypeCode }) => [RuleNumber, IcmpTypeCode])
    expect(entries).toEqual([
      [90, { Type: 8, Code: -1 }],
      [91, undefined],
    ])
  })

  it('lets go of the address of a deleted NAT gateway', async () => {
    const { Subnet } = await ec2.send(new CreateSubnetCommand({ VpcId: await vpc(), CidrBlock: '10.0.0.0/24' }))
    const { AllocationId } = await ec2.send(new AllocateAddressCommand({}))
    const gateway = { SubnetId: Subnet?.SubnetId, AllocationId }
    const { NatGateway } = await ec2.send(new CreateNatGatewayCommand(gateway))
    await ec2.send(new DeleteNatGatewayCommand({ NatGatewayId: NatGateway?.NatGatewayId }))
    const { Addresses } = await ec2.send(new DescribeAddressesCommand({ AllocationIds: [AllocationId ?? ''] }))
    expect(Addresses?.[0]?.AssociationId).toBeUndefined()
    await expect(ec2.send(new CreateNatGatewayCommand(gateway))).resolves.toBeDefined()
  })

  it('writes a new description onto a rule for a group', async () => {
    const VpcId = await vpc()
    const [GroupId, peer] = [await group(VpcId, 'one'), await group(VpcId, 'other')]
    const rule = (Description: string) => ({
      GroupId,
      IpPermissions: [
        { IpProtocol: 'tcp', FromPort: 1, ToPort: 2, UserIdGroupPairs: [{ GroupId: peer, Description }] },
      ],
    })
    await ec2.send(new AuthorizeSecurityGroupIngressCommand(rule('before')))
    await ec2.send(new UpdateSecurityGroupRuleDescriptionsIngressCommand(rule('after')))
    const { SecurityGroups } = await ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: [GroupId] }))
    expect(SecurityGroups?.[0]?.IpPermissions?.[0]?.UserIdGroupPairs).toMatchObject([
      { GroupId: peer, Description: 'after' },
    ])
  })
})
