import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  fromCloudFormation,
  type Imported,
  type ImportOptions,
  originOf,
  toCloudFormation,
} from '@vpcanvas/formats/cloudformation'
import { applyEdits, type Design, schemasOf } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds.ts'
import { judgedByCfnLint } from './cfn-lint.ts'

function fixture(name: string, options: ImportOptions = {}): Imported {
  return fromCloudFormation(textOf(name), kinds, options)
}

function textOf(name: string): string {
  return readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')
}

function kindsIn(design: Design): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const { id, kind } of Object.values(design.resources)) (found[kind] ??= []).push(id)
  return found
}

function exportedText(design: Design, origins = {}): string {
  return toCloudFormation(design, kinds, { as: 'yaml', origins }).templates[0]!.text
}

describe('a VPC with public and private subnets, as AWS documents it', () => {
  const { design, unsupported, origins, notes } = fixture('public-private-nat.yaml', { region: 'eu-central-1' })
  const props = (id: string) => design.resources[id]?.props

  it('is understood whole but for its conditions, with its logical ids', () => {
    expect(unsupported.map(({ id, property, kept }) => [id, property, kept])).toEqual([
      ['NatEip', 'Condition', false],
      ['NatGateway', 'Condition', false],
      ['DefaultPrivateRoute', 'Condition', false],
    ])
    expect(kindsIn(design)).toEqual({
      region: ['region'],
      vpc: ['VPC'],
      internetGateway: ['InternetGateway'],
      subnet: ['PublicSubnet1', 'PublicSubnet2', 'PrivateSubnet1', 'PrivateSubnet2'],
      elasticIp: ['NatEip'],
      natGateway: ['NatGateway'],
      routeTable: ['PublicRoutes', 'PrivateRoutes'],
    })
  })

  it('has every function worked out', () => {
    const subnets = ['PublicSubnet1', 'PublicSubnet2', 'PrivateSubnet1', 'PrivateSubnet2'].map((id) => [
      props(id)?.['availabilityZone'],
      props(id)?.['cidrBlock'],
      props(id)?.['mapPublicIpOnLaunch'],
    ])
    expect(subnets).toEqual([
      ['eu-central-1a', '10.192.0.0/24', true],
      ['eu-central-1b', '10.192.1.0/24', true],
      ['eu-central-1a', '10.192.2.0/24', false],
      ['eu-central-1b', '10.192.3.0/24', false],
    ])
    expect(design.resources['PublicSubnet1']?.name).toBe('demo Public Subnet (AZ1)')
    expect(design.resources['VPC']).toMatchObject({ name: 'demo', props: { tags: { Stage: 'demo-eu-central-1' } } })
  })

  it('says what AWS would do where the template says nothing', () => {
    expect(fixture('peering.yaml').design.resources['Apps']?.props).toMatchObject({
      enableDnsSupport: true,
      enableDnsHostnames: false,
      instanceTenancy: 'default',
    })
  })

  it('puts parts into their owners and remembers their logical ids', () => {
    expect(design.resources['InternetGateway']?.parent).toBe('VPC')
    expect(props('PublicRoutes')).toMatchObject({
      subnets: ['PublicSubnet1', 'PublicSubnet2'],
      routes: [{ id: 'DefaultPublicRoute', destination: '0.0.0.0/0', target: 'InternetGateway' }],
    })
    expect(originOf(origins, 'PublicRoutes', ['routes', 'DefaultPublicRoute', 'target'])).toBe('DefaultPublicRoute')
    expect(originOf(origins, 'PublicRoutes', ['subnets', 'PublicSubnet2'])).toBe('PublicSubnet2Routes')
    expect(originOf(origins, 'InternetGateway', ['parent'])).toBe('InternetGatewayAttachment')
    expect(originOf(origins, 'VPC', ['cidrBlock'])).toBe('VPC')
  })

  it('follows the values given for parameters', () => {
    const other = fixture('public-private-nat.yaml', { parameters: { NatGateways: 'no', VpcCidr: '172.192.0.0/16' } })
    expect(kindsIn(other.design)['natGateway']).toBeUndefined()
    expect(other.unsupported.map(({ id, kept }) => [id, kept])).toEqual([
      ['NatEip', false],
      ['NatGateway', false],
      ['DefaultPrivateRoute', false],
    ])
    expect(other.design.resources['PrivateSubnet2']?.props['cidrBlock']).toBe('172.192.3.0/24')
    expect(other.design.resources['PublicSubnet1']?.props['availabilityZone']).toBe('us-east-1a')
  })

  it('keeps the logical ids of parts when it is exported again', () => {
    const again = Object.keys(toCloudFormation(design, kinds, { as: 'json', origins }).templates[0]!.template.Resources)
    const before = [...textOf('public-private-nat.yaml').matchAll(/^ {2}(\w+):\n {4}Type: AWS::EC2/gm)].map(
      ([, id]) => id,
    )
    expect(before).toHaveLength(17)
    expect(again.toSorted()).toEqual(before.toSorted())
  })

  it('tells what was decided on the way', () => {
    expect(notes.map(({ en }) => en)).toEqual([
      'Parameters, mappings and conditions are worked out to their present values.',
      "The template's own description, metadata and outputs are not kept; an export writes its own.",
    ])
  })
})

describe('a replication group with security groups that name each other', () => {
  const { design, unsupported } = fixture('redis.yaml')
  const props = (id: string) => design.resources[id]?.props

  it('is read for the region whose zones it names', () => {
    expect(design.resources['region']?.props).toEqual({ region: 'eu-west-1' })
  })

  it('has its caches in the VPC of their subnets', () => {
    expect(design.resources['CacheSubnets']?.parent).toBe('Network')
    expect(design.resources['Redis']).toMatchObject({
      parent: 'Network',
      props: {
        replicationGroupId: 'sessions',
        engine: 'redis',
        engineVersion: '7.0',
        cacheNodeType: 'cache.r7g.large',
        clusterMode: 'disabled',
        numNodeGroups: 1,
        replicasPerNodeGroup: 2,
        cacheSubnetGroup: 'CacheSubnets',
        securityGroups: ['CacheGroup'],
        transitEncryptionEnabled: true,
        snapshotRetentionLimit: 7,
      },
    })
    expect(props('Memcached')).toMatchObject({
      engine: 'memcached',
      numCacheNodes: 2,
      azMode: 'cross-az',
      cacheSubnetGroup: 'CacheSubnets',
    })
  })

  it('has the rules of its groups, whether inside or apart', () => {
    expect(props('CacheGroup')).toMatchObject({
      ingress: [
        {
          id: 'ingress-1',
          protocol: 'tcp',
          fromPort: 6379,
          toPort: 6379,
          peer: { type: 'securityGroup', securityGroup: 'AppGroup' },
        },
        { id: 'ingress-2', protocol: 'icmp', fromPort: 8, toPort: -1, peer: { type: 'cidr', cidr: '10.0.0.0/16' } },
      ],
      // 127.0.0.1/32 is how templates say "nothing".
      egress: [],
    })
    expect(props('AppGroup')?.['egress']).toMatchObject([
      { peer: { cidr: '0.0.0.0/0' } },
      { peer: { cidr: '::/0' } },
      { id: 'AppToCache', protocol: 'tcp', fromPort: 6379, peer: { securityGroup: 'CacheGroup' } },
    ])
  })

  it('lists what it does not model', () => {
    expect(unsupported.map(({ id, property, kept }) => [id, property, kept])).toEqual([
      ['Parameters', undefined, true],
      ['Redis', 'CacheParameterGroupName', true],
      ['Redis', 'AuthToken', true],
      ['Redis', 'SnapshotWindow', true],
      ['Redis', 'DeletionPolicy', true],
    ])
    for (const { reason } of unsupported) {
      expect(reason.en).toMatch(/It is kept and exported again\.$/)
      expect(reason.ko).toMatch(/[가-힣]/)
    }
  })

  it('takes no secret into the design', () => {
    expect(JSON.stringify(design)).not.toContain('not-a-real-token')
    const literal = textOf('redis.yaml').replace('AuthToken: !Ref Token', 'AuthToken: not-a-real-token-at-all')
    const read = fromCloudFormation(literal, kinds)
    expect(JSON.stringify(read.design)).not.toContain('not-a-real-token')
    expect(read.unsupported.find(({ property }) => property === 'AuthToken')).toMatchObject({ kept: false })
  })

  it('writes back what it kept', () => {
    const { Redis, Parameters } = toCloudFormation(design, kinds, { as: 'yaml' }).templates[0]!.template.Resources
    expect(Redis).toMatchObject({
      DeletionPolicy: 'Snapshot',
      Properties: {
        CacheParameterGroupName: { Ref: 'Parameters' },
        AuthToken: { Ref: 'Token' },
        SnapshotWindow: '03:00-05:00',
      },
    })
    expect(Parameters).toMatchObject({ Properties: { Properties: { 'maxmemory-policy': 'allkeys-lru' } } })
  })

  it('drops what it kept of a resource once that is removed, and says so', () => {
    const less = applyEdits(
      design,
      [
        { op: 'remove', id: 'Redis' },
        { op: 'remove', id: 'Parameters' },
      ],
      schemasOf(kinds),
    )
    const [template] = toCloudFormation(less, kinds, { as: 'yaml' }).templates
    expect(template!.text).not.toContain('Token')
    expect(template!.lost).toContainEqual(
      expect.objectContaining({ resource: 'template', field: 'body.Resources.Redis' }),
    )
  })
})

describe('network ACLs in JSON', () => {
  const { design, unsupported, origins } = fixture('network-acl.json')

  it('has entries with and without ports, subnets and a second range', () => {
    expect(design.resources['Acl']?.props).toEqual({
      subnets: ['Subnet'],
      entries: [
        {
          id: 'InboundHttp',
          direction: 'ingress',
          ruleNumber: 100,
          action: 'allow',
          protocol: 'tcp',
          fromPort: 80,
          toPort: 80,
          icmpType: null,
          icmpCode: null,
          cidrBlock: '0.0.0.0/0',
        },
        {
          id: 'InboundPing',
          direction: 'ingress',
          ruleNumber: 110,
          action: 'deny',
          protocol: 'icmp',
          fromPort: null,
          toPort: null,
          icmpType: 8,
          icmpCode: -1,
          cidrBlock: '0.0.0.0/0',
        },
        {
          id: 'OutboundAll',
          direction: 'egress',
          ruleNumber: 100,
          action: 'allow',
          protocol: '-1',
          fromPort: null,
          toPort: null,
          icmpType: null,
          icmpCode: null,
          cidrBlock: '0.0.0.0/0',
        },
      ],
      tags: {},
    })
    expect(design.resources['VPC']?.props).toMatchObject({
      cidrBlock: '10.0.0.0/16',
      secondaryCidrBlocks: ['10.1.0.0/16'],
    })
    expect(originOf(origins, 'VPC', ['secondaryCidrBlocks', '10.1.0.0/16'])).toBe('MoreRoom')
  })

  it('keeps a tag whose value only AWS knows, and tells of it', () => {
    expect(unsupported.map(({ id, property, kept }) => [id, property, kept])).toEqual([['VPC', 'Tags.0', true]])
    const { VPC } = toCloudFormation(design, kinds, { as: 'json', origins }).templates[0]!.template.Resources
    expect(VPC?.Properties?.['Tags']).toEqual([
      { Key: 'Name', Value: 'VPC' },
      { Key: 'Application', Value: { Ref: 'AWS::StackId' } },
    ])
  })
})

describe('peered VPCs', () => {
  const { design, unsupported } = fixture('peering.yaml')

  it('has the connection and its route, and keeps the one to another account', () => {
    expect(design.resources['Peering']).toMatchObject({
      kind: 'vpcPeering',
      parent: 'region',
      props: { requester: 'Apps', accepter: 'Data' },
    })
    expect(design.resources['AppRoutes']?.props['routes']).toEqual([
      { id: 'ToData', destination: '10.1.0.0/16', target: 'Peering' },
    ])
    expect(kindsIn(design)['opaque']).toEqual(['Partner', 'ToPartner'])
    expect(design.resources['ToPartner']?.parent).toBe('Apps')
    expect(unsupported.map(({ id }) => id)).toEqual(['Partner', 'ToPartner'])
  })

  it('writes the kept ones back as they were', () => {
    const { Partner, ToPartner } = toCloudFormation(design, kinds, { as: 'json' }).templates[0]!.template.Resources
    expect(Partner!.Properties).toMatchObject({ PeerVpcId: 'vpc-0123456789abcdef0', PeerOwnerId: '111122223333' })
    expect(ToPartner!.Properties).toMatchObject({ VpcPeeringConnectionId: { Ref: 'Partner' } })
  })
})

describe('a host with much that is not modelled', () => {
  const { design, unsupported } = fixture('host.yaml')

  it('has the host with its first network interface and its address', () => {
    expect(design.resources['Host']).toMatchObject({
      parent: 'Subnet',
      props: {
        instanceType: 't3.micro',
        imageId: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
        securityGroups: ['Group'],
        associatePublicIpAddress: false,
        privateIpAddress: '10.0.0.10',
      },
    })
    expect(design.resources['Address']?.props).toMatchObject({ instance: 'Host' })
  })

  it('keeps unknown types whole, where they belong', () => {
    expect(design.resources['Targets']).toMatchObject({
      kind: 'opaque',
      parent: 'Vpc',
      props: { type: 'AWS::ElasticLoadBalancingV2::TargetGroup' },
    })
    expect(design.resources['Data']).toMatchObject({ kind: 'opaque', parent: 'region' })
    expect(design.resources['Logs']).toBeUndefined()
  })

  it('keeps what stands in a VPC or subnet outside the template, and says why', () => {
    expect(design.resources['Elsewhere']).toMatchObject({ kind: 'opaque' })
    expect(unsupported.find(({ id }) => id === 'Elsewhere')?.reason.en).toBe(
      'Its subnet is not in this template. It is kept and exported again.',
    )
  })

  it('writes all of it back', () => {
    const { template } = toCloudFormation(design, kinds, { as: 'yaml' }).templates[0]!
    expect(template.Parameters).toEqual({
      Stage: { Type: 'String', Default: 'test' },
      KeyPair: { Type: 'AWS::EC2::KeyPair::KeyName' },
      ExistingSubnet: { Type: 'AWS::EC2::Subnet::Id' },
    })
    expect(template.Resources['Host']).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        ImageId: '{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}',
        KeyName: { Ref: 'KeyPair' },
        UserData: { 'Fn::Base64': { 'Fn::Sub': '#!/bin/bash\necho "${Stage} in ${AWS::Region}" > /etc/stage\n' } },
      },
    })
    expect(template.Resources['Data']).toEqual({
      Type: 'AWS::S3::Bucket',
      Properties: {
        BucketName: { 'Fn::Sub': '${Stage}-data' },
        Tags: [{ Key: 'Host', Value: { 'Fn::GetAtt': ['Host', 'PrivateIp'] } }],
      },
    })
  })

  it('leaves out what names something that was removed, and says so', () => {
    const less = applyEdits(design, [{ op: 'remove', id: 'Host' }], schemasOf(kinds))
    const [template] = toCloudFormation(less, kinds, { as: 'yaml' }).templates
    expect(template!.template.Resources).not.toHaveProperty('Data')
    expect(template!.lost.map(({ resource, field }) => `${resource} ${field}`)).toEqual([
      'Data ',
      'template body.Resources.Host',
    ])
    expect(judgedByCfnLint(new Map([['less', template!.text]])).filter(({ level }) => level === 'Error')).toEqual([])
  })
})

it('cfn-lint finds no error in these templates, nor in what they become when exported again', () => {
  const names = ['public-private-nat.yaml', 'redis.yaml', 'network-acl.json', 'peering.yaml', 'host.yaml']
  const texts = new Map(
    names.flatMap((name) => {
      const { design, origins } = fixture(name)
      return [[name, textOf(name)] as const, [`${name} again`, exportedText(design, origins)] as const]
    }),
  )
  expect(judgedByCfnLint(texts).filter(({ level }) => level === 'Error')).toEqual([])
})

it('a template that a transform, a loop or a module completes is read as far as it goes', () => {
  const names = (text: string) => fromCloudFormation(text, kinds).unsupported.map(({ id }) => id)
  const vpc = 'Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }'
  expect(
    names(
      `Transform: AWS::Serverless-2016-10-31\nResources:\n  ${vpc}\n  F: { Type: AWS::Serverless::Function, DependsOn: FRole, Properties: { Role: !GetAtt FRole.Arn } }\n`,
    ),
  ).toEqual(['F', 'Transform'])
  expect(
    names(
      `Resources:\n  ${vpc}\n  M: { Type: Org::Net::Sub::MODULE }\n  S: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref MVpc } }\n`,
    ),
  ).toEqual(['M', 'S'])
  expect(
    names(
      `Transform: AWS::LanguageExtensions\nResources:\n  ${vpc}\n  Fn::ForEach::Zones: [Z, [a, b], { 'Subnet\${Z}': { Type: AWS::EC2::Subnet } }]\n`,
    ),
  ).toEqual(['Transform', 'Fn::ForEach::Zones'])
})

it('what is kept does not hang on what a condition leaves out', () => {
  const { design } = fromCloudFormation(
    `Conditions: { Never: !Equals [a, b] }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Routes: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  More: { Type: AWS::EC2::RouteTable, Condition: Never, Properties: { VpcId: !Ref Vpc } }
  Watcher:
    Type: Custom::Watcher
    Properties: { ServiceToken: arn, RouteTableIds: [!Ref Routes, !If [Never, !Ref More, !Ref AWS::NoValue]] }
`,
    kinds,
  )
  const [template] = toCloudFormation(design, kinds, { as: 'json' }).templates
  expect(template!.lost).toEqual([])
  expect(template!.template.Resources['Watcher']?.Properties?.['RouteTableIds']).toEqual([
    { Ref: 'Routes' },
    { Ref: 'AWS::NoValue' },
  ])
})

it('a value that a mapping lacks for this region does not keep the rest from being read', () => {
  const { design, unsupported } = fromCloudFormation(
    `Mappings: { Images: { us-east-1: { id: ami-0123456789abcdef0 } } }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24 } }
  Host: { Type: AWS::EC2::Instance, Properties: { SubnetId: !Ref Subnet, ImageId: !FindInMap [Images, !Ref AWS::Region, id] } }
`,
    kinds,
    { region: 'eu-west-1' },
  )
  expect(design.resources['Host']?.props['imageId']).toBe('')
  expect(unsupported.map(({ property, reason }) => [property, reason.en])).toEqual([
    ['ImageId', 'ImageId: the mapping "Images" has no "eu-west-1" with "id". It is kept and exported again.'],
  ])
  const { Host } = toCloudFormation(design, kinds, { as: 'json' }).templates[0]!.template.Resources
  expect(Host?.Properties?.['ImageId']).toEqual({ 'Fn::FindInMap': ['Images', { Ref: 'AWS::Region' }, 'id'] })
})

describe('a security group whose ports come from a parameter without a value', () => {
  const text = `Parameters: { Port: { Type: Number } }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: g
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: !Ref Port, ToPort: !Ref Port, CidrIp: 10.0.0.0/16 }]
  Alone:
    Type: AWS::EC2::SecurityGroupIngress
    Properties: { GroupId: !Ref Group, IpProtocol: tcp, FromPort: !Ref Port, ToPort: !Ref Port, CidrIp: 10.0.0.0/16 }
`

  it('gets no rule that would let in every port, and the rule is told as not understood', () => {
    const { design, unsupported } = fromCloudFormation(text, kinds)
    expect(design.resources['Group']?.props['ingress']).toEqual([])
    expect(unsupported.map(({ id }) => id)).toEqual(expect.arrayContaining(['Group', 'Alone']))
    expect(design.resources['Alone']?.kind).toBe('opaque')
  })

  it('has the rules once the parameter has a value', () => {
    const { design } = fromCloudFormation(text, kinds, { parameters: { Port: '6379' } })
    expect(design.resources['Group']?.props['ingress']).toMatchObject([
      { fromPort: 6379, toPort: 6379 },
      { fromPort: 6379, toPort: 6379 },
    ])
  })
})
