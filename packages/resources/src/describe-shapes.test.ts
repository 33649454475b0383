import { fromDescribe } from '@vpcanvas/formats/describe'
import { applyEdits, schemasOf } from '@vpcanvas/model'
import { describe, expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import { ask } from './reachability/asking.ts'
import { wholeAccount } from './whole-account.ts'

type Answer = Readonly<Record<string, unknown>>

function folder(...answers: readonly Answer[]) {
  return fromDescribe(
    wholeAccount(answers).map((answer, n) => ({ name: `${n}.json`, input: JSON.stringify(answer) })),
    kinds,
    { name: 'live' },
  )
}

/** The answer to a flow over 443, and who stops it. */
function asked({ design }: ReturnType<typeof folder>, from: string, to: string) {
  const { verdict, blockedBy } = ask(design, `${from} > ${to} tcp 443`)
  return [verdict, ...new Set(blockedBy.map(({ resource }) => resource))]
}

const subnet = (SubnetId: string, CidrBlock: string) => ({
  SubnetId,
  VpcId: 'vpc-0a',
  CidrBlock,
  AvailabilityZone: 'eu-west-1a',
  State: 'available',
})
const card = (NetworkInterfaceId: string, SubnetId: string, PrivateIpAddress: string, more: Answer = {}) => ({
  NetworkInterfaceId,
  SubnetId,
  PrivateIpAddress,
  PrivateIpAddresses: [{ Primary: true, PrivateIpAddress }],
  Groups: [{ GroupId: 'sg-0a', GroupName: 'open' }],
  SourceDestCheck: true,
  Attachment: { DeviceIndex: 0, Status: 'attached' },
  ...more,
})
const host = (InstanceId: string, ...NetworkInterfaces: readonly Answer[]) => ({
  InstanceId,
  State: { Code: 16, Name: 'running' },
  SubnetId: NetworkInterfaces[0]?.['SubnetId'],
  NetworkInterfaces,
})
const everything = [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }]
const table = (RouteTableId: string, Associations: readonly Answer[], ...Routes: readonly Answer[]) => ({
  RouteTableId,
  VpcId: 'vpc-0a',
  Associations,
  Routes: [{ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' }, ...Routes],
})
const route = (DestinationCidrBlock: string, target: Answer) => ({ DestinationCidrBlock, ...target, State: 'active' })
const main = { Main: true, AssociationState: { State: 'associated' } }
const toInternet = route('0.0.0.0/0', { GatewayId: 'igw-0a' })

/** A VPC with a gateway, and these hosts and tables. */
const vpcOf = (hosts: readonly Answer[], tables: readonly Answer[], ...more: readonly Answer[]) =>
  folder(
    { Vpcs: [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16', OwnerId: '111122223333' }] },
    { Subnets: [subnet('subnet-0a', '10.0.1.0/24'), subnet('subnet-0b', '10.0.2.0/24')] },
    {
      SecurityGroups: [
        {
          GroupId: 'sg-0a',
          GroupName: 'open',
          VpcId: 'vpc-0a',
          IpPermissions: everything,
          IpPermissionsEgress: everything,
        },
      ],
    },
    { InternetGateways: [{ InternetGatewayId: 'igw-0a', Attachments: [{ State: 'available', VpcId: 'vpc-0a' }] }] },
    { RouteTables: tables },
    { Reservations: [{ Instances: hosts }] },
    ...more,
  )
const a = host('i-0a', card('eni-0a', 'subnet-0a', '10.0.1.10'))
const b = host('i-0b', card('eni-0b', 'subnet-0b', '10.0.2.10'))

describe('a security group that is not in the folder', () => {
  const shut = { Groups: [{ GroupId: 'sg-0b', GroupName: 'elsewhere' }] }

  it('leaves open what it lets through, for a host, its second interface and an endpoint alike', () => {
    const second = card('eni-0c', 'subnet-0b', '10.0.2.11', { ...shut, Attachment: { DeviceIndex: 1 } })
    const first = card('eni-0b', 'subnet-0b', '10.0.2.10', shut)
    const endpoint = {
      VpcEndpointId: 'vpce-0a',
      VpcEndpointType: 'Interface',
      VpcId: 'vpc-0a',
      ServiceName: 'com.amazonaws.eu-west-1.sqs',
      State: 'available',
      SubnetIds: ['subnet-0b'],
      Groups: [{ GroupId: 'sg-0b', GroupName: 'elsewhere' }],
    }
    const read = vpcOf([a, host('i-0b', first, second)], [table('rtb-0a', [main])], { VpcEndpoints: [endpoint] })
    expect(read.unsupported.map(({ id, type }) => [id, type])).toEqual([['sg-0b', 'AWS::EC2::SecurityGroup']])
    for (const to of ['i-0b', 'eni-0b', 'eni-0c', 'vpce-0a'])
      expect(asked(read, 'i-0a', to), to).toEqual(['unsupported', 'sg-0b'])
  })

  it('says nothing of hosts that do not have it', () => {
    const read = vpcOf([a, b, host('i-0c', card('eni-0d', 'subnet-0b', '10.0.2.12', shut))], [table('rtb-0a', [main])])
    expect(asked(read, 'i-0a', 'i-0b')).toEqual(['reachable'])
  })
})

describe('a route table that a gateway is associated with', () => {
  const edge = (GatewayId: string) => ({ GatewayId, RouteTableAssociationId: 'rtbassoc-0e', Main: false })
  const publicB = host(
    'i-0b',
    card('eni-0b', 'subnet-0b', '10.0.2.10', { Association: { PublicIp: '198.51.100.50', IpOwnerId: 'amazon' } }),
  )

  it('leads what arrives to an appliance: whether it comes through is not known', () => {
    const led = table('rtb-0e', [edge('igw-0a')], route('10.0.2.0/24', { NetworkInterfaceId: 'eni-0a' }))
    const read = vpcOf([a, publicB], [table('rtb-0a', [main], toInternet), led])
    expect(read.unsupported.map(({ id, type }) => [id, type])).toEqual([
      ['rtbassoc-0e', 'AWS::EC2::GatewayRouteTableAssociation'],
    ])
    expect(asked(read, 'internet', 'i-0b')).toEqual(['unsupported', 'rtbassoc-0e'])
    // Nor whether replies come back from outside; what stays inside, and other subnets, the table does not touch.
    expect(asked(read, 'i-0b', 'internet')).toEqual(['unsupported', 'rtbassoc-0e'])
    expect(asked(read, 'i-0a', 'i-0b')).toEqual(['reachable'])
    expect(asked(read, 'i-0b', 'i-0a')).toEqual(['reachable'])
  })

  it('leads elsewhere only what is for the subnets that it names', () => {
    const publicA = host(
      'i-0a',
      card('eni-0a', 'subnet-0a', '10.0.1.10', { Association: { PublicIp: '198.51.100.51' } }),
    )
    const led = table('rtb-0e', [edge('igw-0a')], route('10.0.2.0/24', { NetworkInterfaceId: 'eni-0b' }))
    const read = vpcOf([publicA, publicB], [table('rtb-0a', [main], toInternet), led])
    expect(asked(read, 'internet', 'i-0a')).toEqual(['reachable'])
    expect(asked(read, 'internet', 'i-0b')).toEqual(['unsupported', 'rtbassoc-0e'])
  })

  it('of a VPN gateway says nothing of what comes in from the internet', () => {
    const led = table('rtb-0e', [edge('vgw-0a')], route('10.0.2.0/24', { NetworkInterfaceId: 'eni-0a' }))
    const read = vpcOf([a, publicB], [table('rtb-0a', [main], toInternet), led])
    expect(asked(read, 'internet', 'i-0b')).toEqual(['reachable'])
  })

  it('changes nothing where it leads nowhere else', () => {
    const read = vpcOf([a, publicB], [table('rtb-0a', [main], toInternet), table('rtb-0e', [edge('igw-0a')])])
    expect(asked(read, 'internet', 'i-0b')).toEqual(['reachable'])
  })
})

describe('a route for the range of the VPC itself', () => {
  it('sends what stays in the VPC through an appliance: whether it comes through is not known', () => {
    const instead = {
      RouteTableId: 'rtb-0f',
      VpcId: 'vpc-0a',
      Associations: [{ SubnetId: 'subnet-0a' }],
      Routes: [route('10.0.0.0/16', { NetworkInterfaceId: 'eni-0f' })],
    }
    const read = vpcOf([a, b], [table('rtb-0a', [main]), instead])
    expect(read.unsupported.map(({ type }) => type)).toEqual(['AWS::EC2::Route'])
    const [verdict] = asked(read, 'i-0a', 'i-0b')
    expect(verdict).toBe('unsupported')
    // The reply has to take it as well; what does not meet that table goes its own way.
    expect(asked(read, 'i-0b', 'i-0a')[0]).toBe('unsupported')
    expect(asked(read, 'i-0a', '172.16.0.5')[0]).toBe('blocked')
  })

  it('changes nothing for subnets with another table', () => {
    const away = {
      RouteTableId: 'rtb-0f',
      VpcId: 'vpc-0a',
      Associations: [{ SubnetId: 'subnet-0c' }],
      Routes: [route('10.0.0.0/16', { NetworkInterfaceId: 'eni-0f' })],
    }
    const third = { Subnets: [subnet('subnet-0c', '10.0.3.0/24')] }
    const read = vpcOf([a, b], [table('rtb-0a', [main]), away], third)
    expect(asked(read, 'i-0a', 'i-0b')).toEqual(['reachable'])
  })
})

describe('a route to a network interface', () => {
  const forwards = { SourceDestCheck: false }

  it('is one to the instance whose own it is, and to the interface itself where it is another', () => {
    const first = card('eni-0b', 'subnet-0b', '10.0.2.10', forwards)
    const second = card('eni-0c', 'subnet-0b', '10.0.2.11', { ...forwards, Attachment: { DeviceIndex: 1 } })
    const { design, unsupported } = vpcOf(
      [a, host('i-0b', first, second)],
      [
        table(
          'rtb-0a',
          [main],
          route('172.16.0.0/16', { NetworkInterfaceId: 'eni-0b' }),
          // AWS says the instance beside the interface.
          route('172.17.0.0/16', { InstanceId: 'i-0b', NetworkInterfaceId: 'eni-0c' }),
        ),
      ],
    )
    expect(unsupported).toEqual([])
    expect(design.resources['rtb-0a']?.props['routes']).toMatchObject([{ target: 'i-0b' }, { target: 'eni-0c' }])
  })
})

describe('Elastic IP addresses', () => {
  const mapped = (AllocationId: string, PublicIp: string) => ({
    AllocationId,
    PublicIp,
    InstanceId: 'i-0a',
    NetworkInterfaceId: 'eni-0a',
  })

  it('are each at the private address that AWS says, the first or a secondary one', () => {
    const listed = [
      { Primary: true, PrivateIpAddress: '10.0.1.10', Association: { PublicIp: '198.51.100.10' } },
      { Primary: false, PrivateIpAddress: '10.0.1.11', Association: { PublicIp: '198.51.100.9' } },
    ]
    const first = card('eni-0a', 'subnet-0a', '10.0.1.10', {
      Association: { PublicIp: '198.51.100.10' },
      PrivateIpAddresses: listed,
    })
    // The secondary one's is listed first.
    const read = vpcOf([host('i-0a', first)], [table('rtb-0a', [main], toInternet)], {
      Addresses: [mapped('eipalloc-01', '198.51.100.9'), mapped('eipalloc-02', '198.51.100.10')],
    })
    const arrives = (to: string) =>
      ask(read.design, `internet > ${to} tcp 443`).hops.find(({ resource }) => resource === 'igw-0a')?.headerOut
        ?.destination
    expect(arrives('198.51.100.10')).toBe('10.0.1.10')
    expect(arrives('198.51.100.9')).toBe('10.0.1.11')
    expect(arrives('i-0a')).toBe('10.0.1.10')
  })

  it('that are at a secondary address only are no way out for the first', () => {
    const only = card('eni-0a', 'subnet-0a', '10.0.1.10', {
      PrivateIpAddresses: [
        { Primary: true, PrivateIpAddress: '10.0.1.10' },
        { Primary: false, PrivateIpAddress: '10.0.1.11', Association: { PublicIp: '198.51.100.9' } },
      ],
    })
    const read = vpcOf([host('i-0a', only)], [table('rtb-0a', [main], toInternet)], {
      Addresses: [mapped('eipalloc-01', '198.51.100.9')],
    })
    expect(asked(read, 'internet', 'i-0a')).toEqual(['reachable'])
    expect(asked(read, 'i-0a', 'internet')).toEqual(['blocked', 'igw-0a'])
    const without = applyEdits(read.design, [{ op: 'remove', id: 'eipalloc-01' }], schemasOf(kinds))
    expect(ask(without, 'internet > i-0a tcp 443').verdict).toBe('blocked')
  })

  it('of a NAT gateway are there though nobody listed them', () => {
    const { design, unsupported } = vpcOf([a], [table('rtb-0a', [main])], {
      NatGateways: [
        {
          NatGatewayId: 'nat-0a',
          State: 'available',
          SubnetId: 'subnet-0b',
          VpcId: 'vpc-0a',
          ConnectivityType: 'public',
          NatGatewayAddresses: [
            { AllocationId: 'eipalloc-0b', PublicIp: '203.0.113.8', PrivateIp: '10.0.2.98', IsPrimary: false },
            { AllocationId: 'eipalloc-0a', PublicIp: '203.0.113.9', PrivateIp: '10.0.2.99', IsPrimary: true },
          ],
        },
      ],
    })
    expect(unsupported).toEqual([])
    expect(design.resources['nat-0a']?.props).toMatchObject({ elasticIp: 'eipalloc-0a', privateIpAddress: '10.0.2.99' })
    expect(design.resources['eipalloc-0a']).toMatchObject({
      kind: 'elasticIp',
      parent: 'eu-west-1',
      observed: { publicIpAddress: '203.0.113.9' },
    })
  })
})

it('a peering stands in the region of the VPC that asked for it', () => {
  const zone = (SubnetId: string, VpcId: string, CidrBlock: string, AvailabilityZone: string) => ({
    ...subnet(SubnetId, CidrBlock),
    VpcId,
    AvailabilityZone,
  })
  const { design, notes } = folder(
    {
      Vpcs: [
        { VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16' },
        { VpcId: 'vpc-0b', CidrBlock: '10.9.0.0/16' },
      ],
    },
    {
      Subnets: [
        zone('subnet-0a', 'vpc-0a', '10.0.1.0/24', 'eu-west-1a'),
        zone('subnet-0b', 'vpc-0b', '10.9.1.0/24', 'ap-northeast-2a'),
      ],
    },
    {
      VpcPeeringConnections: [
        {
          VpcPeeringConnectionId: 'pcx-0a',
          Status: { Code: 'active' },
          RequesterVpcInfo: { VpcId: 'vpc-0b', Region: 'ap-northeast-2' },
          AccepterVpcInfo: { VpcId: 'vpc-0a', Region: 'eu-west-1' },
        },
      ],
    },
  )
  expect(design.resources['pcx-0a']?.parent).toBe('ap-northeast-2')
  expect(notes).toEqual([])
})
