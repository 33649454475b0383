import { fromDescribe } from '@vpcanvas/formats/describe'
import { findings } from '@vpcanvas/rules'
import { describe, expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import { ask } from './reachability/asking.ts'
import { wholeAccount } from './whole-account.ts'

type Answer = Readonly<Record<string, unknown>>
type Read = ReturnType<typeof folder>

function folder(...answers: readonly Answer[]) {
  return fromDescribe(
    answers.map((answer, n) => ({ name: `${n}.json`, input: JSON.stringify(answer) })),
    kinds,
    { name: 'live' },
  )
}

/** The answer to a flow over 443, and who stops it. */
function asked({ design }: Read, from: string, to: string) {
  const { verdict, blockedBy } = ask(design, `${from} > ${to} tcp 443`)
  return [verdict, ...new Set(blockedBy.map(({ resource }) => resource))]
}

/** What is said to be wrong about references. */
function misnamed({ design }: Read) {
  return findings(design, kinds).filter(({ rule }) => rule.startsWith('gen-reference-'))
}

const kept = ({ unsupported }: Read) => unsupported.map(({ id, type }) => `${id} ${type}`)

const subnet = (SubnetId: string, CidrBlock: string, VpcId = 'vpc-0a') => ({
  SubnetId,
  VpcId,
  CidrBlock,
  AvailabilityZone: 'eu-west-1a',
  State: 'available',
})
const host = (InstanceId: string, SubnetId: string, PrivateIpAddress: string, more: Answer = {}) => ({
  InstanceId,
  State: { Code: 16, Name: 'running' },
  VpcId: 'vpc-0a',
  SubnetId,
  NetworkInterfaces: [
    {
      NetworkInterfaceId: `eni-${InstanceId.slice(2)}`,
      SubnetId,
      VpcId: 'vpc-0a',
      PrivateIpAddress,
      Groups: [{ GroupId: 'sg-0a', GroupName: 'open' }],
      Attachment: { DeviceIndex: 0, Status: 'attached' },
      ...more,
    },
  ],
})
const everything = [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }]
const group = (GroupId: string, IpPermissions: readonly Answer[] = everything) => ({
  GroupId,
  GroupName: GroupId,
  VpcId: 'vpc-0a',
  IpPermissions,
  IpPermissionsEgress: everything,
})
const Vpcs = [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16', OwnerId: '111122223333' }]
const Subnets = [subnet('subnet-0a', '10.0.1.0/24'), subnet('subnet-0b', '10.0.2.0/24')]
const published = { Association: { PublicIp: '198.51.100.50', IpOwnerId: 'amazon' } }
const Reservations = [
  { Instances: [host('i-0a', 'subnet-0a', '10.0.1.10'), host('i-0b', 'subnet-0b', '10.0.2.10', published)] },
]
const InternetGateways = [{ InternetGatewayId: 'igw-0a', Attachments: [{ State: 'available', VpcId: 'vpc-0a' }] }]
const route = (DestinationCidrBlock: string, target: Answer, State = 'active') => ({
  DestinationCidrBlock,
  ...target,
  State,
})
const toInternet = route('0.0.0.0/0', { GatewayId: 'igw-0a' })
const main = (...Routes: readonly Answer[]) => ({
  RouteTableId: 'rtb-0a',
  VpcId: 'vpc-0a',
  Associations: [{ Main: true, AssociationState: { State: 'associated' } }],
  Routes: [route('10.0.0.0/16', { GatewayId: 'local' }), ...Routes],
})
const network = { Vpcs, Subnets, SecurityGroups: [group('sg-0a')], Reservations }

/** All that an account lists, without these lists. */
function without(keys: readonly string[], ...answers: readonly Answer[]): Read {
  const whole = wholeAccount(
    answers.length > 0 ? answers : [network, { RouteTables: [main(toInternet)], InternetGateways }],
  )
  return folder(...whole.map((one) => Object.fromEntries(Object.entries(one).filter(([key]) => !keys.includes(key)))))
}

describe('a list that is not in the folder', () => {
  it('takes nothing away from a folder that has them all', () => {
    const read = without([])
    expect(kept(read)).toEqual([])
    expect(asked(read, 'i-0a', 'i-0b')).toEqual(['reachable'])
    expect(asked(read, 'internet', 'i-0b')).toEqual(['reachable'])
    expect(asked(read, 'i-0a', '10.0.2.99')[0]).toBe('blocked')
  })

  it('of network ACLs leaves open what goes between subnets, and not what stays in one', () => {
    const read = without(['NetworkAcls'])
    expect(kept(read)).toEqual(['vpc-0a:network-acls AWS::EC2::NetworkAcl'])
    expect(asked(read, 'i-0a', 'i-0b')).toEqual(['unsupported', 'vpc-0a:network-acls'])
    expect(asked(read, 'internet', 'i-0b')).toEqual(['unsupported', 'vpc-0a:network-acls'])
  })

  it('of network ACLs is told of the subnets that lack one, where the folder shows some', () => {
    const [first] = wholeAccount([network]).flatMap((one) => (one['NetworkAcls'] ?? []) as readonly Answer[])
    const some = { ...first, Associations: [{ SubnetId: 'subnet-0a' }] }
    const more = host('i-0c', 'subnet-0a', '10.0.1.11')
    const read = without(
      ['NetworkAcls'],
      { ...network, Reservations: [...Reservations, { Instances: [more] }] },
      { RouteTables: [main()], InternetGateways },
    )
    const partly = folder({ NetworkAcls: [some] }, ...wholeAccount([network]).filter((one) => !('NetworkAcls' in one)))
    expect(asked(read, 'i-0a', 'i-0c')).toEqual(['reachable'])
    expect(partly.design.resources['vpc-0a:network-acls']?.props).toMatchObject({
      body: { Properties: { Subnets: ['subnet-0b'] } },
    })
  })

  it('of route tables leaves open where subnets send what leaves them', () => {
    const read = without(['RouteTables'])
    expect(kept(read)).toEqual(['vpc-0a:route-tables AWS::EC2::RouteTable'])
    for (const to of ['i-0b', 'internet', '172.16.0.5'])
      expect(asked(read, 'i-0a', to), to).toEqual(['unsupported', 'vpc-0a:route-tables'])
    expect(findings(read.design, kinds).map(({ rule }) => rule)).not.toContain('route-default-missing')
  })

  it('of internet gateways leaves open what comes from outside', () => {
    const read = without(['InternetGateways'])
    expect(kept(read)).toEqual([
      'rtb-0a:0.0.0.0-0 AWS::EC2::Route',
      'vpc-0a:internet-gateways AWS::EC2::VPCGatewayAttachment',
    ])
    expect(asked(read, 'internet', 'i-0b')[0]).toBe('unsupported')
    expect(asked(read, 'i-0a', 'internet')[0]).toBe('unsupported')
    expect(asked(read, 'i-0a', 'i-0b')).toEqual(['reachable'])
  })

  it('of network interfaces leaves open who has any other address', () => {
    const read = without(['NetworkInterfaces'])
    expect(kept(read)).toEqual(['vpc-0a:network-interfaces AWS::EC2::NetworkInterface'])
    expect(asked(read, 'i-0a', '10.0.2.99')).toEqual(['unsupported', 'vpc-0a:network-interfaces'])
    expect(asked(read, 'i-0a', '10.0.2.10')).toEqual(['reachable'])
    expect(asked(read, 'i-0a', '10.0.77.1')[0]).toBe('blocked')
  })

  it('of security groups leaves open what they let through', () => {
    expect(asked(without(['SecurityGroups']), 'i-0a', 'i-0b')).toEqual(['unsupported', 'sg-0a'])
  })

  it('says so in words that name the command, in both languages', () => {
    const { unsupported } = without(['NetworkAcls', 'RouteTables', 'InternetGateways', 'NetworkInterfaces'])
    for (const { id, reason } of unsupported.filter(({ id }) => id.startsWith('vpc-'))) {
      const command = `describe-${id.split(':')[1]}`
      expect([reason.en.includes(command), reason.ko.includes(command)], id).toEqual([true, true])
    }
  })
})

describe('a list that ends too early', () => {
  const cut = (key: string, answers: readonly Answer[]) =>
    folder(...answers.map((one) => (key in one ? { ...one, NextToken: 'eyJ2IjoiMiJ9' } : one)))
  const whole = wholeAccount([network, { RouteTables: [main(toInternet)] }, { InternetGateways }])

  it('of route tables may hold the table of any subnet that no table names', () => {
    const read = cut('RouteTables', [...whole, { RouteTables: [] }].slice(0, -1))
    expect(read.notes.map(({ en }) => en)).toEqual([expect.stringMatching(/^RouteTables: the last page is not here/)])
    expect(asked(read, 'i-0a', 'internet')).toEqual(['unsupported', 'vpc-0a:route-tables'])
  })

  it('of one account is not made whole by that of another', () => {
    const page = (OwnerId: string, more: Answer) => ({
      RouteTables: [{ RouteTableId: `rtb-${OwnerId}`, VpcId: 'vpc-0f', OwnerId, Associations: [], Routes: [] }],
      ...more,
    })
    const told = (...pages: readonly Answer[]) =>
      folder({ Vpcs }, ...pages).notes.filter(({ en }) => en.includes('last page')).length
    expect(told(page('111122223333', { NextToken: 'x' }), page('111122223333', {}))).toBe(0)
    expect(told(page('111122223333', { NextToken: 'x' }), { RouteTables: [] })).toBe(0)
    expect(told(page('111122223333', { NextToken: 'x' }), page('444455556666', {}))).toBe(1)
  })
})

describe('what stands elsewhere', () => {
  it('is no problem of a peering with a VPC of another account, of its routes and of rules for its groups', () => {
    const peering = {
      VpcPeeringConnectionId: 'pcx-0a',
      Status: { Code: 'active' },
      RequesterVpcInfo: { VpcId: 'vpc-0a', OwnerId: '111122223333', Region: 'eu-west-1' },
      AccepterVpcInfo: { VpcId: 'vpc-0f', OwnerId: '444455556666', Region: 'eu-west-1', CidrBlock: '172.31.0.0/16' },
    }
    const theirs = [
      {
        IpProtocol: 'tcp',
        FromPort: 443,
        ToPort: 443,
        UserIdGroupPairs: [{ GroupId: 'sg-0f', UserId: '444455556666' }],
      },
    ]
    const read = without(
      [],
      { ...network, SecurityGroups: [group('sg-0a', theirs)] },
      { RouteTables: [main(route('172.31.0.0/16', { VpcPeeringConnectionId: 'pcx-0a' }))], InternetGateways },
      { VpcPeeringConnections: [peering] },
    )
    expect(misnamed(read)).toEqual([])
    expect(kept(read)).toEqual(['pcx-0a AWS::EC2::VPCPeeringConnection', 'sg-0f AWS::EC2::SecurityGroup'])
    expect(asked(read, 'i-0a', '172.31.0.9')[0]).toBe('unsupported')
    // Nobody here is in that group, whatever it says.
    expect(asked(read, 'i-0a', 'i-0b')[0]).toBe('blocked')
  })

  it('is no problem of a route that AWS calls a blackhole, wherever it led', () => {
    const gone = [
      route('0.0.0.0/0', { NatGatewayId: 'nat-0123456789abcdef0' }, 'blackhole'),
      route('172.31.0.0/16', { VpcPeeringConnectionId: 'pcx-0123456789abcdef0' }, 'blackhole'),
      route('172.16.0.0/16', { TransitGatewayId: 'tgw-0123456789abcdef0' }, 'blackhole'),
      route('192.168.0.0/16', { NetworkInterfaceId: 'eni-0123456789abcdef0' }, 'blackhole'),
    ]
    const read = without([], network, { RouteTables: [main(...gone)], InternetGateways })
    expect(misnamed(read)).toEqual([])
    expect(kept(read)).toEqual([
      'nat-0123456789abcdef0 AWS::EC2::NatGateway',
      'pcx-0123456789abcdef0 AWS::EC2::VPCPeeringConnection',
      'tgw-0123456789abcdef0 AWS::EC2::TransitGateway',
      'eni-0123456789abcdef0 AWS::EC2::NetworkInterface',
    ])
    for (const to of ['internet', '172.31.0.9', '172.16.0.9', '192.168.0.9'])
      expect(asked(read, 'i-0a', to).slice(0, 2), to).toEqual(['blocked', 'rtb-0a'])
  })

  it('is no problem of hosts and caches with groups and subnets that are not shown', () => {
    const read = without(
      [],
      { ...network, SecurityGroups: [], Subnets: Subnets.slice(0, 1) },
      { RouteTables: [{ ...main(), Associations: [{ Main: true }, { SubnetId: 'subnet-0b' }] }], InternetGateways },
      {
        CacheSubnetGroups: [
          {
            CacheSubnetGroupName: 'caches',
            VpcId: 'vpc-0a',
            Subnets: [{ SubnetIdentifier: 'subnet-0a' }, { SubnetIdentifier: 'subnet-0b' }],
          },
        ],
      },
    )
    expect(misnamed(read)).toEqual([])
    expect(kept(read)).toContain('subnet-0b AWS::EC2::Subnet')
  })

  it('is a NAT gateway of a subnet that is not shown: routes to it lead to what is not known', () => {
    const nat = { NatGatewayId: 'nat-0a', State: 'available', SubnetId: 'subnet-0f', VpcId: 'vpc-0a' }
    const read = without(
      [],
      network,
      { RouteTables: [main(route('0.0.0.0/0', { NatGatewayId: 'nat-0a' }))], InternetGateways },
      { NatGateways: [nat] },
    )
    expect(misnamed(read)).toEqual([])
    expect(asked(read, 'i-0a', 'internet')[0]).toBe('unsupported')
  })

  it('knows the members of a group whose rules are not shown', () => {
    const [open] = everything
    const inner = [{ ...open, IpRanges: [], UserIdGroupPairs: [{ GroupId: 'sg-0f' }] }]
    const read = without(
      [],
      {
        ...network,
        SecurityGroups: [group('sg-0a', inner)],
        Reservations: [
          {
            Instances: [
              host('i-0a', 'subnet-0a', '10.0.1.10', { Groups: [{ GroupId: 'sg-0f' }, { GroupId: 'sg-0a' }] }),
              host('i-0b', 'subnet-0b', '10.0.2.10'),
              host('i-0c', 'subnet-0b', '10.0.2.11'),
            ],
          },
        ],
      },
      { RouteTables: [main()], InternetGateways },
    )
    expect(asked(read, 'i-0a', 'i-0b')).toEqual(['reachable'])
    expect(asked(read, 'i-0c', 'i-0b')[0]).toBe('blocked')
    expect(asked(read, 'i-0c', 'i-0a')).toEqual(['unsupported', 'sg-0f'])
  })
})

describe('what AWS lists for a while after it is gone', () => {
  it('is nothing', () => {
    const read = without(
      [],
      network,
      { RouteTables: [main()], InternetGateways },
      {
        TransitGateways: [{ TransitGatewayId: 'tgw-0a', State: 'deleted' }],
        VpnConnections: [{ VpnConnectionId: 'vpn-0a', State: 'deleted' }],
      },
    )
    expect(kept(read)).toEqual([])
  })
})

describe('the attributes of a VPC', () => {
  it('are told one by one, by describe-vpc-attribute', () => {
    const off = { VpcId: 'vpc-0a', EnableDnsSupport: { Value: false } }
    const on = { VpcId: 'vpc-0a', EnableDnsHostnames: { Value: true } }
    const read = without([], network, { RouteTables: [main()], InternetGateways }, off, on)
    expect(read.design.resources['vpc-0a']?.props).toMatchObject({ enableDnsSupport: false, enableDnsHostnames: true })
    expect(kept(read)).toEqual([])
    expect(read.notes).toEqual([])
  })
})

describe('values that are null or absent', () => {
  it('are as good as none', () => {
    const bare = Object.fromEntries(Object.keys(network).map((key) => [key, null]))
    const read = folder({ ...bare, Vpcs: [{ ...Vpcs[0], Tags: null, OwnerId: null, CidrBlockAssociationSet: null }] })
    expect(read.design.resources['vpc-0a']?.props).toMatchObject({ cidrBlock: '10.0.0.0/16' })
    expect(read.design.resources['vpc-0a:network-interfaces']).toBeDefined()
  })
})
