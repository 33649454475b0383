import { fromDescribe } from '@vpcanvas/formats/describe'
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

const block = (Ipv6CidrBlock: string, State = 'associated', Ipv6Pool = 'Amazon') => ({
  AssociationId: `vpc-cidr-assoc-${Ipv6CidrBlock.replaceAll(/[:/]/g, '')}`,
  Ipv6CidrBlock,
  Ipv6CidrBlockState: { State },
  Ipv6Pool,
})
const four = (CidrBlock: string, State = 'associated') => ({ CidrBlock, CidrBlockState: { State } })

const vpc = (sixes: readonly Answer[], fours: readonly Answer[] = [four('10.0.0.0/16')]) => ({
  Vpcs: [
    {
      VpcId: 'vpc-0a',
      CidrBlock: '10.0.0.0/16',
      OwnerId: '111122223333',
      CidrBlockAssociationSet: fours,
      Ipv6CidrBlockAssociationSet: sixes,
    },
  ],
})
const subnet = (id: string, CidrBlock: string, sixes: readonly Answer[], more: Answer = {}) => ({
  SubnetId: id,
  VpcId: 'vpc-0a',
  CidrBlock,
  AvailabilityZone: 'eu-west-1a',
  Ipv6CidrBlockAssociationSet: sixes,
  ...more,
})
const RANGE = block('2a05:d018:7e2:1f00::/56')

describe('IPv6 in the answers of AWS', () => {
  it('is a range of Amazon’s, which one is remembered, and subnets have their parts of it', () => {
    const { design, unsupported } = folder(vpc([RANGE]), {
      Subnets: [
        subnet('subnet-0a', '10.0.1.0/24', [block('2a05:d018:7e2:1f0a::/64')], { AssignIpv6AddressOnCreation: true }),
        subnet('subnet-0b', '10.0.2.0/24', []),
      ],
    })
    expect(unsupported).toEqual([])
    expect(design.resources['vpc-0a']).toMatchObject({
      props: { ipv6CidrBlock: 'amazon-provided', ipv6Pool: null },
      observed: { ipv6CidrBlock: '2a05:d018:7e2:1f00::/56' },
    })
    expect(design.resources['subnet-0a']?.props).toMatchObject({
      ipv6Index: 10,
      ipv6CidrBlock: null,
      assignIpv6AddressOnCreation: true,
    })
    expect(design.resources['subnet-0b']?.props).toMatchObject({ ipv6Index: null, assignIpv6AddressOnCreation: false })
  })

  it('may be a block of a pool of one’s own', () => {
    const { design } = folder(vpc([block('2001:db8:1234:1a00::/56', 'associated', 'ipv6pool-ec2-0abc')]), {
      Subnets: [subnet('subnet-0a', '10.0.1.0/24', [block('2001:db8:1234:1a10::/60')])],
    })
    expect(design.resources['vpc-0a']?.props).toMatchObject({
      ipv6CidrBlock: '2001:db8:1234:1a00::/56',
      ipv6Pool: 'ipv6pool-ec2-0abc',
    })
    expect(design.resources['subnet-0a']?.props).toMatchObject({
      ipv6Index: 1,
      ipv6PrefixLength: 60,
      ipv6CidrBlock: null,
    })
  })

  it.each(['associating', 'disassociating', 'disassociated', 'failing', 'failed'])(
    'counts only what is associated, not what is %s',
    (state) => {
      const { design } = folder(
        vpc(
          [block('2a05:d018:7e2:1f00::/56', state)],
          [four('10.0.0.0/16'), four('10.1.0.0/16', state), four('10.2.0.0/16')],
        ),
        { Subnets: [subnet('subnet-0a', '10.0.1.0/24', [block('2a05:d018:7e2:1f0a::/64', state)])] },
      )
      expect(design.resources['vpc-0a']?.props).toMatchObject({
        ipv6CidrBlock: null,
        secondaryCidrBlocks: ['10.2.0.0/16'],
      })
      expect(design.resources['subnet-0a']?.props).toMatchObject({ ipv6Index: null, ipv6CidrBlock: null })
    },
  )

  it('keeps a second range and subnets of IPv6 alone as they are', () => {
    const { design, unsupported } = folder(vpc([RANGE, block('2a05:d018:7e2:2000::/56')]), {
      Subnets: [
        subnet('subnet-0a', '10.0.1.0/24', []),
        { ...subnet('subnet-0b', '', [block('2a05:d018:7e2:1f0b::/64')]), Ipv6Native: true, CidrBlock: undefined },
      ],
    })
    expect(design.resources['subnet-0b']).toMatchObject({ kind: 'opaque' })
    expect(Object.values(design.resources).filter(({ kind }) => kind === 'opaque')).toHaveLength(2)
    expect(unsupported).toHaveLength(2)
  })

  it('is local in a second range, too: for the subnets that are cut out of it', () => {
    const host = (id: string, SubnetId: string, Ipv6Address: string) => ({
      InstanceId: id,
      SubnetId,
      State: { Name: 'running' },
      NetworkInterfaces: [{ SubnetId, Ipv6Addresses: [{ Ipv6Address }], Groups: [{ GroupId: 'sg-0a' }] }],
    })
    const six = [{ IpProtocol: '-1', Ipv6Ranges: [{ CidrIpv6: '::/0' }] }]
    const { design } = folder(
      vpc([RANGE, block('2a05:d018:7e2:2000::/56')]),
      {
        Subnets: [
          subnet('subnet-0a', '10.0.1.0/24', [block('2a05:d018:7e2:1f00::/64')]),
          subnet('subnet-0b', '10.0.2.0/24', [block('2a05:d018:7e2:2001::/64')]),
        ],
      },
      {
        SecurityGroups: [
          { GroupId: 'sg-0a', GroupName: 'six', VpcId: 'vpc-0a', IpPermissions: six, IpPermissionsEgress: six },
        ],
      },
      {
        Reservations: [
          {
            Instances: [
              host('i-0a', 'subnet-0a', '2a05:d018:7e2:1f00::a'),
              host('i-0b', 'subnet-0b', '2a05:d018:7e2:2001::b'),
            ],
          },
        ],
      },
    )
    expect(ask(design, 'i-0a > i-0b tcp 443').verdict).toBe('reachable')
  })

  it('is traced by the second interface of a host, with the groups of that one', () => {
    const open = [{ IpProtocol: '-1', Ipv6Ranges: [{ CidrIpv6: '::/0' }] }]
    const guard = (id: string, rules: readonly Answer[]) => ({
      GroupId: id,
      GroupName: id,
      VpcId: 'vpc-0a',
      IpPermissions: rules,
      IpPermissionsEgress: rules,
    })
    const card = (id: string, DeviceIndex: number, group: string, more: Answer = {}) => ({
      NetworkInterfaceId: id,
      SubnetId: 'subnet-0a',
      PrivateIpAddress: `10.0.1.1${DeviceIndex}`,
      Groups: [{ GroupId: group }],
      Attachment: { DeviceIndex, Status: 'attached' },
      ...more,
    })
    const { design, unsupported } = folder(
      vpc([RANGE]),
      { Subnets: [subnet('subnet-0a', '10.0.1.0/24', [block('2a05:d018:7e2:1f0a::/64')])] },
      { InternetGateways: [{ InternetGatewayId: 'igw-0a', Attachments: [{ State: 'available', VpcId: 'vpc-0a' }] }] },
      {
        RouteTables: [
          {
            RouteTableId: 'rtb-0a',
            VpcId: 'vpc-0a',
            Associations: [{ Main: true, AssociationState: { State: 'associated' } }],
            Routes: [{ DestinationIpv6CidrBlock: '::/0', GatewayId: 'igw-0a', State: 'active' }],
          },
        ],
      },
      { SecurityGroups: [guard('sg-0a', []), guard('sg-0b', open)] },
      {
        Reservations: [
          {
            Instances: [
              {
                InstanceId: 'i-0a',
                State: { Name: 'running' },
                SubnetId: 'subnet-0a',
                NetworkInterfaces: [
                  card('eni-0a', 0, 'sg-0a'),
                  card('eni-0b', 1, 'sg-0b', { Ipv6Addresses: [{ Ipv6Address: '2a05:d018:7e2:1f0a::beef' }] }),
                ],
              },
            ],
          },
        ],
      },
    )
    expect(unsupported).toEqual([])
    expect(design.resources['eni-0b']).toMatchObject({
      props: { ipv6AddressCount: 1, ipv6Addresses: [] },
      observed: { 'ipv6Addresses.0': '2a05:d018:7e2:1f0a::beef' },
    })
    for (const to of ['2a05:d018:7e2:1f0a::beef', 'eni-0b', 'i-0a'])
      expect(ask(design, `internet > ${to} tcp 443`).verdict, to).toBe('reachable')
  })

  it('is traced with the addresses that hosts have, out by the egress-only gateway and never in', () => {
    const { design } = folder(
      vpc([RANGE]),
      { Subnets: [subnet('subnet-0a', '10.0.1.0/24', [block('2a05:d018:7e2:1f0a::/64')])] },
      {
        EgressOnlyInternetGateways: [
          { EgressOnlyInternetGatewayId: 'eigw-0a', Attachments: [{ State: 'attached', VpcId: 'vpc-0a' }] },
        ],
      },
      {
        RouteTables: [
          {
            RouteTableId: 'rtb-0a',
            VpcId: 'vpc-0a',
            Associations: [{ Main: true, AssociationState: { State: 'associated' } }],
            Routes: [
              { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' },
              { DestinationIpv6CidrBlock: '2a05:d018:7e2:1f00::/56', GatewayId: 'local', State: 'active' },
              { DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId: 'eigw-0a', State: 'active' },
            ],
          },
        ],
      },
      {
        SecurityGroups: [
          {
            GroupId: 'sg-0a',
            GroupName: 'open',
            Description: 'open',
            VpcId: 'vpc-0a',
            IpPermissions: [{ IpProtocol: '-1', Ipv6Ranges: [{ CidrIpv6: '::/0' }] }],
            IpPermissionsEgress: [{ IpProtocol: '-1', Ipv6Ranges: [{ CidrIpv6: '::/0' }] }],
          },
        ],
      },
      {
        Reservations: [
          {
            Instances: [
              {
                InstanceId: 'i-0a',
                State: { Name: 'running' },
                SubnetId: 'subnet-0a',
                NetworkInterfaces: [
                  {
                    NetworkInterfaceId: 'eni-0a',
                    SubnetId: 'subnet-0a',
                    PrivateIpAddress: '10.0.1.10',
                    Ipv6Addresses: [{ Ipv6Address: '2a05:d018:7e2:1f0a::beef' }],
                    Groups: [{ GroupId: 'sg-0a' }],
                    Attachment: { DeviceIndex: 0 },
                  },
                ],
              },
            ],
          },
        ],
      },
    )
    expect(design.resources['eigw-0a']).toMatchObject({ kind: 'egressOnlyInternetGateway', parent: 'vpc-0a' })
    expect(design.resources['i-0a']).toMatchObject({
      props: { ipv6AddressCount: 1, ipv6Addresses: [] },
      observed: { 'ipv6Addresses.0': '2a05:d018:7e2:1f0a::beef' },
    })
    const out = ask(design, 'i-0a > internet tcp 443')
    expect(out.verdict).toBe('reachable')
    expect(out.hops[0]?.headerOut?.source).toBe('2a05:d018:7e2:1f0a::beef')
    expect(ask(design, 'internet > i-0a tcp 443').verdict).toBe('blocked')
    expect(ask(design, 'internet > 2a05:d018:7e2:1f0a::beef tcp 443').verdict).toBe('blocked')
  })
})
