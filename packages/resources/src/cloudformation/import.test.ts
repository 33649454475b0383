import { fromCloudFormation, originOf, toCloudFormation } from '@vpcanvas/formats/cloudformation'
import { applyEdits, schemasOf } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds.ts'
import { fixture, kindsIn, textOf } from './importing.ts'

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
