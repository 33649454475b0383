import { changeOf } from '@vpcanvas/catalogue/cloudformation'
import { isCreated, type Lifecycle } from '@vpcanvas/provision'
import { describe, expect, it } from 'vitest'
import { lifecycles } from './lifecycles.ts'

/** The CloudFormation type of a kind, and AWS's names for what it calls otherwise. `null`: in no property of that type. */
interface Counterpart {
  readonly type: string
  readonly names: Readonly<Record<string, string | null>>
}

const counterparts: Readonly<Record<string, Counterpart>> = {
  vpc: { type: 'AWS::EC2::VPC', names: { secondaryCidrBlocks: null, ipv6CidrBlock: null, ipv6Pool: null } },
  subnet: {
    type: 'AWS::EC2::Subnet',
    names: { vpc: 'VpcId', ipv6Index: 'Ipv6CidrBlock', ipv6PrefixLength: 'Ipv6CidrBlock' },
  },
  routeTable: {
    type: 'AWS::EC2::RouteTable',
    names: { vpc: 'VpcId', main: null, subnets: null, routes: null },
  },
  internetGateway: { type: 'AWS::EC2::InternetGateway', names: { vpc: null } },
  egressOnlyInternetGateway: { type: 'AWS::EC2::EgressOnlyInternetGateway', names: { vpc: 'VpcId' } },
  natGateway: { type: 'AWS::EC2::NatGateway', names: { place: 'SubnetId', elasticIp: 'AllocationId' } },
  elasticIp: { type: 'AWS::EC2::EIP', names: { instance: 'InstanceId' } },
  networkAcl: { type: 'AWS::EC2::NetworkAcl', names: { vpc: 'VpcId', subnets: null, entries: null } },
  securityGroup: {
    type: 'AWS::EC2::SecurityGroup',
    names: {
      vpc: 'VpcId',
      name: 'GroupName',
      generatedName: null,
      description: 'GroupDescription',
      ingress: 'SecurityGroupIngress',
      egress: 'SecurityGroupEgress',
    },
  },
  vpcPeering: {
    type: 'AWS::EC2::VPCPeeringConnection',
    names: { requester: 'VpcId', accepter: 'PeerVpcId', accepterRegion: 'PeerRegion', accepted: null },
  },
  vpcEndpoint: {
    type: 'AWS::EC2::VPCEndpoint',
    names: {
      vpc: 'VpcId',
      endpointType: 'VpcEndpointType',
      routeTables: 'RouteTableIds',
      subnets: 'SubnetIds',
      securityGroups: 'SecurityGroupIds',
    },
  },
  prefixList: { type: 'AWS::EC2::PrefixList', names: { name: 'PrefixListName' } },
  instance: {
    type: 'AWS::EC2::Instance',
    names: { subnet: 'SubnetId', securityGroups: 'SecurityGroupIds', associatePublicIpAddress: 'NetworkInterfaces' },
  },
  networkInterface: {
    type: 'AWS::EC2::NetworkInterface',
    names: {
      subnet: 'SubnetId',
      securityGroups: 'GroupSet',
      secondaryPrivateIpAddresses: 'PrivateIpAddresses',
      instance: null,
      deviceIndex: null,
    },
  },
  cacheSubnetGroup: { type: 'AWS::ElastiCache::SubnetGroup', names: { vpc: null, subnets: 'SubnetIds' } },
  replicationGroup: {
    type: 'AWS::ElastiCache::ReplicationGroup',
    names: {
      description: 'ReplicationGroupDescription',
      cacheSubnetGroup: 'CacheSubnetGroupName',
      securityGroups: 'SecurityGroupIds',
    },
  },
  cacheCluster: {
    type: 'AWS::ElastiCache::CacheCluster',
    names: {
      azMode: 'AZMode',
      cacheClusterId: 'ClusterName',
      cacheSubnetGroup: 'CacheSubnetGroupName',
      securityGroups: 'VpcSecurityGroupIds',
    },
  },
  serverlessCache: {
    type: 'AWS::ElastiCache::ServerlessCache',
    names: {
      subnets: 'SubnetIds',
      securityGroups: 'SecurityGroupIds',
      dataStorageMinimum: 'CacheUsageLimits',
      dataStorageMaximum: 'CacheUsageLimits',
      ecpuPerSecondMinimum: 'CacheUsageLimits',
      ecpuPerSecondMaximum: 'CacheUsageLimits',
    },
  },
}

/** Where we differ from CloudFormation, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'replicationGroup.engineVersion': 'upwards in place; CloudFormation says nothing of downwards, which the API refuses',
  'replicationGroup.clusterMode':
    'one step at a time in place; CloudFormation says nothing of the way back, which the API refuses',
  'replicationGroup.preferredCacheClusterAZs':
    'outside cluster mode the API adds replicas in named zones and removes others; CloudFormation replaces the group',
  'cacheCluster.engineVersion': 'upwards in place; CloudFormation says nothing of downwards, which the API refuses',
  'serverlessCache.engine':
    'Redis OSS to Valkey in place; CloudFormation says nothing of other changes, which the API refuses',
  'serverlessCache.majorEngineVersion':
    'upwards in place; CloudFormation says nothing of downwards, which the API refuses',
  'instance.ipv6AddressCount': 'the API assigns addresses to a network interface that runs, and takes them back',
  'instance.ipv6Addresses': 'the API assigns addresses to a network interface that runs, and takes them back',
  'cacheCluster.cacheNodeType': 'the page of the property says that Memcached clusters cannot change it',
  'prefixList.addressFamily': 'the API has no parameter to change it',
  'cacheCluster.transitEncryptionEnabled': 'the API has no parameter to change it',
}

type Verdict = 'inPlace' | 'replace' | 'depends'

function ours(lifecycle: Lifecycle, fact: string): Verdict {
  const rule = Object.hasOwn(lifecycle.schema.changes, fact) ? lifecycle.schema.changes[fact] : lifecycle.effects[fact]
  if (typeof rule === 'function') return 'depends'
  return rule === 'replacement' || rule === 'dataLoss' ? 'replace' : 'inPlace'
}

function agree(own: Verdict, theirs: ReturnType<typeof changeOf>): boolean {
  return theirs === 'mayReplace' || ((own === 'replace') === (theirs === 'replace') && own !== 'depends')
}

const created = Object.entries(lifecycles).filter((entry): entry is [string, Lifecycle] => isCreated(entry[1]))

describe('what AWS cannot change', () => {
  it.each(created)('%s: is what its CloudFormation type says', (kind, lifecycle) => {
    const counterpart = counterparts[kind]
    expect(counterpart, 'has no counterpart').toBeDefined()
    if (!counterpart) return
    const facts = new Set([...Object.keys(lifecycle.schema.changes), ...Object.keys(lifecycle.effects)])
    expect(Object.keys(counterpart.names).filter((name) => !facts.has(name))).toEqual([])
    for (const fact of facts) {
      const name = Object.hasOwn(counterpart.names, fact)
        ? counterpart.names[fact]
        : fact.charAt(0).toUpperCase() + fact.slice(1)
      if (name === null || name === undefined) continue
      const theirs = changeOf(counterpart.type, name)
      expect(theirs, `${counterpart.type} has no ${name}`).toBeDefined()
      const isExcepted = Object.hasOwn(exceptions, `${kind}.${fact}`)
      expect(agree(ours(lifecycle, fact), theirs), `${fact}: ${ours(lifecycle, fact)} here, ${theirs} there`).toBe(
        !isExcepted,
      )
    }
  })
})
