import { fromDescribe } from '@vpcanvas/formats/describe'
import { canonicalJson } from '@vpcanvas/model'
import { findings } from '@vpcanvas/rules'
import { describe, expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import { ask } from './reachability/asking.ts'
import { wholeAccount } from './whole-account.ts'

type Answer = Readonly<Record<string, unknown>>

function folder(...answers: readonly Answer[]) {
  return fromDescribe(
    wholeAccount(answers).map((answer, n) => ({ name: `${n}.json`, input: JSON.stringify(answer) })),
    kinds,
  )
}

const S3 = 'com.amazonaws.ap-northeast-2.s3'
const https = (more: Answer) => ({ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, ...more })

const network: readonly Answer[] = [
  { Vpcs: [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16', OwnerId: '111122223333', State: 'available' }] },
  {
    Subnets: [
      { SubnetId: 'subnet-0a', VpcId: 'vpc-0a', CidrBlock: '10.0.1.0/24', AvailabilityZone: 'ap-northeast-2a' },
      { SubnetId: 'subnet-0b', VpcId: 'vpc-0a', CidrBlock: '10.0.2.0/24', AvailabilityZone: 'ap-northeast-2c' },
    ],
  },
  {
    SecurityGroups: [
      {
        GroupId: 'sg-0a',
        OwnerId: '111122223333',
        GroupName: 'app',
        Description: 'app',
        VpcId: 'vpc-0a',
        IpPermissions: [https({ PrefixListIds: [{ PrefixListId: 'pl-0cccccccccccccccc', Description: 'offices' }] })],
        IpPermissionsEgress: [https({ PrefixListIds: [{ PrefixListId: 'pl-78a54011' }] })],
      },
      {
        GroupId: 'sg-0e',
        GroupName: 'endpoint',
        Description: 'endpoint',
        VpcId: 'vpc-0a',
        IpPermissions: [https({ IpRanges: [{ CidrIp: '10.0.2.0/24' }] })],
        IpPermissionsEgress: [],
      },
    ],
  },
  {
    RouteTables: [
      {
        RouteTableId: 'rtb-0a',
        OwnerId: '111122223333',
        VpcId: 'vpc-0a',
        Associations: [{ SubnetId: 'subnet-0a', AssociationState: { State: 'associated' } }],
        Routes: [
          { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' },
          { DestinationPrefixListId: 'pl-78a54011', GatewayId: 'vpce-0a', State: 'active' },
        ],
      },
    ],
  },
  {
    Reservations: [
      {
        ReservationId: 'r-1',
        Instances: [
          {
            InstanceId: 'i-0a',
            InstanceType: 't3.micro',
            ImageId: 'ami-0123456789abcdef0',
            State: { Code: 16, Name: 'running' },
            SubnetId: 'subnet-0a',
            VpcId: 'vpc-0a',
            NetworkInterfaces: [
              {
                NetworkInterfaceId: 'eni-0a',
                SubnetId: 'subnet-0a',
                PrivateIpAddress: '10.0.1.10',
                Groups: [{ GroupId: 'sg-0a', GroupName: 'app' }],
                SourceDestCheck: true,
                Attachment: { DeviceIndex: 0 },
              },
            ],
          },
        ],
      },
    ],
  },
]

const gatewayEndpoint = {
  OwnerId: '111122223333',
  VpcEndpointId: 'vpce-0a',
  VpcEndpointType: 'Gateway',
  VpcId: 'vpc-0a',
  ServiceName: S3,
  State: 'available',
  RouteTableIds: ['rtb-0a'],
  SubnetIds: [],
  Groups: [],
  PolicyDocument:
    '{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}',
  Tags: [{ Key: 'Name', Value: 's3' }],
}

const interfaceEndpoint = {
  VpcEndpointId: 'vpce-0b',
  VpcEndpointType: 'Interface',
  VpcId: 'vpc-0a',
  ServiceName: 'com.amazonaws.ap-northeast-2.secretsmanager',
  State: 'available',
  SubnetIds: ['subnet-0b'],
  Groups: [{ GroupId: 'sg-0e', GroupName: 'endpoint' }],
  PrivateDnsEnabled: true,
  NetworkInterfaceIds: ['eni-0e'],
}

const NetworkInterfaces = [
  {
    NetworkInterfaceId: 'eni-0e',
    InterfaceType: 'vpc_endpoint',
    SubnetId: 'subnet-0b',
    VpcId: 'vpc-0a',
    PrivateIpAddress: '10.0.2.77',
    RequesterManaged: true,
    Status: 'in-use',
    Groups: [{ GroupId: 'sg-0e', GroupName: 'endpoint' }],
  },
]

const arn = (id: string) => `arn:aws:ec2:ap-northeast-2:111122223333:prefix-list/${id}`
const managed = {
  PrefixLists: [
    {
      PrefixListId: 'pl-78a54011',
      PrefixListArn: 'arn:aws:ec2:ap-northeast-2:aws:prefix-list/pl-78a54011',
      PrefixListName: S3,
      AddressFamily: 'IPv4',
      State: 'create-complete',
      OwnerId: 'AWS',
    },
    {
      PrefixListId: 'pl-0dddddddddddddddd',
      PrefixListName: 'com.amazonaws.global.cloudfront.origin-facing',
      AddressFamily: 'IPv4',
      OwnerId: 'AWS',
    },
    {
      PrefixListId: 'pl-0cccccccccccccccc',
      PrefixListArn: arn('pl-0cccccccccccccccc'),
      PrefixListName: 'offices',
      AddressFamily: 'IPv4',
      State: 'create-complete',
      MaxEntries: 5,
      Version: 3,
      OwnerId: '111122223333',
    },
  ],
}
const shown = { PrefixLists: [{ PrefixListId: 'pl-78a54011', PrefixListName: S3, Cidrs: ['52.219.56.0/22'] }] }
const entries = { Entries: [{ Cidr: '203.0.113.0/24', Description: 'Seoul' }] }

const all = folder(
  ...network,
  { VpcEndpoints: [gatewayEndpoint, interfaceEndpoint] },
  { NetworkInterfaces },
  managed,
  shown,
  entries,
)

describe('endpoints in a folder of answers', () => {
  it('come with their tables, subnets and groups; nothing is left over', () => {
    expect(all.unsupported).toEqual([])
    expect(all.design.resources['vpce-0a']).toMatchObject({
      name: 's3',
      parent: 'vpc-0a',
      props: { endpointType: 'Gateway', serviceName: S3, routeTables: ['rtb-0a'], policyDocument: '' },
    })
    expect(all.design.resources['vpce-0b']).toMatchObject({
      props: { subnets: ['subnet-0b'], securityGroups: ['sg-0e'], privateDnsEnabled: true },
      observed: { 'subnet-0b.networkInterfaceId': 'eni-0e', 'subnet-0b.address': '10.0.2.77' },
    })
  })

  it('keep the route that AWS wrote out of the table', () => {
    expect(all.design.resources['rtb-0a']?.props['routes']).toEqual([])
  })

  it('are found by their interfaces and addresses too', () => {
    expect(ask(all.design, 'i-0a > vpce-0a tcp 443').verdict).toBe('reachable')
    expect(ask(all.design, 'i-0a > 52.219.56.9 tcp 443').verdict).toBe('reachable')
    expect(ask(all.design, 'i-0a > 10.0.2.77 tcp 443').blockedBy.map(({ resource }) => resource)).toContain('sg-0e')
    expect(ask(all.design, 'i-0a > eni-0e tcp 443').verdict).toBe('blocked')
  })

  it('are no problem as AWS made them', () => {
    expect(findings(all.design, kinds).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('of other types are kept as they are', () => {
    const { design, unsupported } = folder(...network, {
      VpcEndpoints: [{ ...gatewayEndpoint, VpcEndpointType: 'GatewayLoadBalancer' }],
    })
    expect(design.resources['vpce-0a']?.kind).toBe('opaque')
    expect(unsupported.map(({ id }) => id)).toContain('vpce-0a')
  })

  it('tell by the route that AWS wrote which list is the service’s', () => {
    const own = structuredClone(network) as Answer[]
    const text = JSON.stringify(own).replaceAll('pl-78a54011', 'pl-0f0f0f0f')
    const { design } = folder(...(JSON.parse(text) as Answer[]), { VpcEndpoints: [gatewayEndpoint] })
    expect(design.resources['vpce-0a']?.observed).toEqual({ prefixListId: 'pl-0f0f0f0f' })
    expect(ask(design, 'i-0a > vpce-0a tcp 443').verdict).toBe('reachable')
  })
})

describe('prefix lists in a folder of answers', () => {
  it('of AWS’s own are of the region that their ARN says', () => {
    const elsewhere = {
      Subnets: [{ SubnetId: 'subnet-0z', VpcId: 'vpc-0z', CidrBlock: '10.9.0.0/24', AvailabilityZone: 'us-east-1a' }],
    }
    const other = { Vpcs: [{ VpcId: 'vpc-0z', CidrBlock: '10.9.0.0/16', OwnerId: '111122223333' }] }
    const { design } = folder(...network, elsewhere, other, managed, shown)
    expect(design.resources['pl-78a54011']).toMatchObject({ parent: 'ap-northeast-2' })
  })

  it('are put together from what three commands say of them', () => {
    expect(all.design.resources['pl-78a54011']).toMatchObject({
      kind: 'prefixList',
      name: S3,
      parent: 'ap-northeast-2',
      props: { entries: [{ cidr: '52.219.56.0/22' }] },
    })
    expect(all.design.resources['pl-0cccccccccccccccc']).toMatchObject({
      name: 'offices',
      props: { maxEntries: 5, entries: [{ cidr: '203.0.113.0/24', description: 'Seoul' }] },
    })
  })

  it('of AWS’s own that nothing names are left out', () => {
    expect(Object.keys(all.design.resources)).not.toContain('pl-0dddddddddddddddd')
  })

  it('are the same whatever comes first', () => {
    const turned = folder(
      entries,
      shown,
      managed,
      { NetworkInterfaces },
      { VpcEndpoints: [interfaceEndpoint, gatewayEndpoint] },
      ...network.toReversed(),
    )
    expect(canonicalJson(turned.design)).toBe(canonicalJson(all.design))
  })

  it('whose entries nobody shows leave open what they decide', () => {
    const { design } = folder(...network, managed)
    expect(design.resources['pl-0cccccccccccccccc']).toMatchObject({
      props: { entries: [] },
      observed: { entries: 'unknown' },
    })
  })
})
