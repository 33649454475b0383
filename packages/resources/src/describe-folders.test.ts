import { Unreadable } from '@vpcanvas/formats'
import { fromDescribe } from '@vpcanvas/formats/describe'
import { canonicalJson, readDesign, schemasOf } from '@vpcanvas/model'
import { findings } from '@vpcanvas/rules'
import { describe, expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import { ask } from './reachability/asking.ts'
import { wholeAccount } from './whole-account.ts'

type Answer = Readonly<Record<string, unknown>>

/** A folder whose files' names say nothing. */
function folder(...answers: readonly Answer[]) {
  return bare(...wholeAccount(answers))
}

/** With no more in it than is said. */
function bare(...answers: readonly Answer[]) {
  return fromDescribe(
    answers.map((answer, n) => ({ name: `${n}.json`, input: JSON.stringify(answer) })),
    kinds,
    { name: 'live' },
  )
}

/** What a walk says, and the matrix with it. */
function asked(read: ReturnType<typeof folder>, from: string, to: string, port = 443) {
  const { verdict, blockedBy } = ask(read.design, `${from} > ${to} tcp ${port}`)
  return { verdict, codes: [...new Set(blockedBy.map(({ leg, code, resource }) => `${leg} ${code} ${resource}`))] }
}

const named = (Value: string) => [{ Key: 'Name', Value }]
const vpc = (id: string, CidrBlock: string, OwnerId = '111122223333') => ({
  VpcId: id,
  CidrBlock,
  OwnerId,
  State: 'available',
})
const subnet = (id: string, VpcId: string, CidrBlock: string, zone = 'eu-west-1a') => ({
  SubnetId: id,
  VpcId,
  CidrBlock,
  AvailabilityZone: zone,
  State: 'available',
})
const instance = (id: string, SubnetId: string, address: string, more: Answer = {}) => ({
  InstanceId: id,
  InstanceType: 't3.micro',
  ImageId: 'ami-0123456789abcdef0',
  State: { Code: 16, Name: 'running' },
  SubnetId,
  NetworkInterfaces: [
    {
      NetworkInterfaceId: `eni-${id.slice(2)}`,
      SubnetId,
      PrivateIpAddress: address,
      Groups: [{ GroupId: 'sg-0a', GroupName: 'open' }],
      SourceDestCheck: true,
      Attachment: { DeviceIndex: 0 },
    },
  ],
  ...more,
})
const reservation = (...Instances: readonly Answer[]) => ({ ReservationId: 'r-1', Instances })
const everything = { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }], UserIdGroupPairs: [] }
const open = {
  GroupId: 'sg-0a',
  GroupName: 'open',
  Description: 'open',
  VpcId: 'vpc-0a',
  IpPermissions: [everything],
  IpPermissionsEgress: [everything],
}
const routes = (...Routes: readonly Answer[]) => ({
  RouteTables: [
    {
      RouteTableId: 'rtb-0a',
      VpcId: 'vpc-0a',
      Associations: [{ Main: true, AssociationState: { State: 'associated' } }],
      Routes: [{ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' }, ...Routes],
    },
  ],
})

/** A VPC with two hosts that reach each other. */
const base: readonly Answer[] = [
  { Vpcs: [{ ...vpc('vpc-0a', '10.0.0.0/16'), Tags: [...named('shop'), { Key: 'team', Value: 'web' }] }] },
  { Subnets: [subnet('subnet-0a', 'vpc-0a', '10.0.1.0/24'), subnet('subnet-0b', 'vpc-0a', '10.0.2.0/24')] },
  { SecurityGroups: [open] },
]
const hosts = (more: Answer = {}) => ({
  Reservations: [
    reservation(instance('i-0a', 'subnet-0a', '10.0.1.10')),
    reservation(instance('i-0b', 'subnet-0b', '10.0.2.10', more)),
  ],
})

describe('a folder of describe answers', () => {
  it('keeps the ids of AWS, takes names from tags and is a design like any other', () => {
    const { design, unsupported, format } = folder(...base, hosts())
    expect(format).toBe('aws-json')
    expect(unsupported).toEqual([])
    expect(design.resources['vpc-0a']).toMatchObject({
      name: 'shop',
      parent: 'eu-west-1',
      props: { tags: { team: 'web' } },
    })
    expect(design.resources['vpc-0a']?.props['tags']).not.toHaveProperty('Name')
    expect(design.resources['eu-west-1']).toMatchObject({ kind: 'region', props: { region: 'eu-west-1' } })
    expect(design.resources['i-0b']?.props).toMatchObject({ privateIpAddress: '10.0.2.10', securityGroups: ['sg-0a'] })
    const again = readDesign(JSON.parse(canonicalJson(design)), schemasOf(kinds))
    expect(again.ok && canonicalJson(again.design)).toBe(canonicalJson(design))
    expect(asked(folder(...base, hosts()), 'i-0a', 'i-0b').verdict).toBe('reachable')
  })

  it('is the same design whatever the files are called and however they are cut into pages', () => {
    const whole = folder(...base, hosts())
    const pages = folder(
      hosts(),
      { Subnets: [subnet('subnet-0b', 'vpc-0a', '10.0.2.0/24')], NextToken: 'abc' },
      { Subnets: [subnet('subnet-0a', 'vpc-0a', '10.0.1.0/24'), subnet('subnet-0b', 'vpc-0a', '10.0.2.0/24')] },
      { SecurityGroups: [open], ...base[0] },
    )
    expect(canonicalJson(pages.design)).toBe(canonicalJson(whole.design))
  })

  it('holds several regions and accounts, with names that both use', () => {
    const cache = (region: string, account: string, VpcId: string) => ({
      CacheSubnetGroupName: 'main',
      VpcId,
      ARN: `arn:aws:elasticache:${region}:${account}:subnetgroup:main`,
      Subnets: [],
    })
    const { design } = folder(
      { Vpcs: [vpc('vpc-0a', '10.0.0.0/16'), vpc('vpc-0b', '10.1.0.0/16', '444455556666')] },
      {
        Subnets: [
          subnet('subnet-0a', 'vpc-0a', '10.0.1.0/24'),
          subnet('subnet-0b', 'vpc-0b', '10.1.1.0/24', 'us-east-2b'),
        ],
      },
      {
        CacheSubnetGroups: [cache('eu-west-1', '111122223333', 'vpc-0a'), cache('us-east-2', '444455556666', 'vpc-0b')],
      },
    )
    expect(design.resources['vpc-0a']?.parent).toBe('eu-west-1')
    expect(design.resources['vpc-0b']?.parent).toBe('us-east-2')
    expect([design.resources['main']?.parent, design.resources['main-2']?.parent]).toEqual(['vpc-0a', 'vpc-0b'])
  })

  it('leaves out what is gone', () => {
    const peering = (id: string, Code: string) => ({
      VpcPeeringConnectionId: id,
      Status: { Code },
      RequesterVpcInfo: { VpcId: 'vpc-0a', Region: 'eu-west-1' },
      AccepterVpcInfo: { VpcId: 'vpc-0c', Region: 'eu-west-1' },
    })
    const { design, unsupported } = folder(
      ...base,
      { Vpcs: [vpc('vpc-0c', '10.9.0.0/16')] },
      hosts({ State: { Code: 48, Name: 'terminated' } }),
      { NatGateways: [{ NatGatewayId: 'nat-0a', State: 'deleted', SubnetId: 'subnet-0a', VpcId: 'vpc-0a' }] },
      {
        VpcPeeringConnections: ['deleted', 'expired', 'rejected', 'failed', 'active'].map((code) =>
          peering(`pcx-${code}`, code),
        ),
      },
    )
    const kept = Object.keys(design.resources)
    expect(kept.filter((id) => /^(i|nat|pcx)-/.test(id))).toEqual(['i-0a', 'pcx-active'])
    expect(unsupported).toEqual([])
  })

  it('keeps and lists what it does not model, and what stands in a VPC that it does not show', () => {
    const read = folder(
      ...base,
      { Subnets: [subnet('subnet-0c', 'vpc-0f', '10.7.0.0/24')] },
      { TransitGateways: [{ TransitGatewayId: 'tgw-0a', State: 'available' }] },
      { Volumes: [{ VolumeId: 'vol-1' }] },
    )
    expect(read.unsupported.map(({ id, type, kept }) => [id, type, kept])).toEqual([
      ['subnet-0c', 'AWS::EC2::Subnet', true],
      ['tgw-0a', 'AWS::EC2::TransitGateway', true],
      ['Volumes', 'Volumes', false],
    ])
    expect(read.design.resources['tgw-0a']).toMatchObject({ kind: 'opaque', props: { format: 'aws-json' } })
  })

  it('says of an account’s own default group nothing that AWS would not', () => {
    const read = folder(...base, { SecurityGroups: [{ ...open, GroupId: 'sg-0d', GroupName: 'default' }] })
    expect(findings(read.design, kinds).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('states that matter to traffic', () => {
  it('stop a host that does not run, in both directions', () => {
    const read = folder(...base, hosts({ State: { Code: 80, Name: 'stopped' } }))
    expect(asked(read, 'i-0a', 'i-0b')).toEqual({ verdict: 'blocked', codes: ['forward BAD_STATE i-0b'] })
    expect(asked(read, 'i-0b', 'i-0a')).toEqual({ verdict: 'blocked', codes: ['forward BAD_STATE i-0b'] })
    expect(asked(read, 'i-0a', '10.0.2.10').verdict).toBe('blocked')
  })

  const gateway = { InternetGatewayId: 'igw-0a', Attachments: [{ State: 'available', VpcId: 'vpc-0a' }] }
  const nat = (State: string) => ({
    NatGateways: [
      {
        NatGatewayId: 'nat-0a',
        State,
        SubnetId: 'subnet-0b',
        VpcId: 'vpc-0a',
        ConnectivityType: 'public',
        NatGatewayAddresses: [{ PublicIp: '203.0.113.9', PrivateIp: '10.0.2.99', AllocationId: 'eipalloc-0a' }],
      },
    ],
  })
  const toNat = {
    RouteTables: [
      ...routes({ DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0a', State: 'active' }).RouteTables,
      {
        RouteTableId: 'rtb-0b',
        VpcId: 'vpc-0a',
        Associations: [{ SubnetId: 'subnet-0b' }],
        Routes: [{ DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-0a', State: 'active' }],
      },
    ],
  }

  it('stop a NAT gateway that failed, and no other', () => {
    const around = [...base, hosts(), { InternetGateways: [gateway] }, toNat]
    expect(asked(folder(...around, nat('available')), 'i-0a', 'internet').verdict).toBe('reachable')
    expect(asked(folder(...around, nat('failed')), 'i-0a', 'internet')).toEqual({
      verdict: 'blocked',
      codes: ['forward BAD_STATE nat-0a'],
    })
  })

  it('stop at a route that is a blackhole, whether its target is shown or not', () => {
    for (const target of [
      { GatewayId: 'igw-0a' },
      { NatGatewayId: 'nat-0123456789abcdef0' },
      { TransitGatewayId: 'tgw-0123456789abcdef0' },
    ]) {
      const dead = routes({ DestinationCidrBlock: '0.0.0.0/0', ...target, State: 'blackhole' })
      const read = folder(...base, hosts(), { InternetGateways: [gateway] }, dead)
      expect(asked(read, 'i-0a', 'internet').codes).toContain('forward BAD_STATE_ROUTE rtb-0a')
    }
  })

  it('leave open what a route to something not modelled does', () => {
    const read = folder(
      ...base,
      hosts(),
      routes({ DestinationCidrBlock: '172.16.0.0/12', TransitGatewayId: 'tgw-0a', State: 'active' }),
      { TransitGateways: [{ TransitGatewayId: 'tgw-0a' }] },
    )
    expect(asked(read, 'i-0a', '172.16.0.5').verdict).toBe('unsupported')
    expect(asked(read, 'i-0a', 'i-0b').verdict).toBe('reachable')
  })

  it('reach a host by either of its interfaces, each with the groups and addresses of its own', () => {
    const [first] = instance('i-0b', 'subnet-0b', '10.0.2.10').NetworkInterfaces
    const second = {
      ...first,
      NetworkInterfaceId: 'eni-0c',
      PrivateIpAddress: '10.0.2.11',
      PrivateIpAddresses: [
        { PrivateIpAddress: '10.0.2.11', Primary: true },
        { PrivateIpAddress: '10.0.2.12', Primary: false, Association: { PublicIp: '198.51.100.7' } },
      ],
      Attachment: { DeviceIndex: 1 },
    }
    const shut = { ...first, Groups: [] }
    const read = folder(...base, hosts({ NetworkInterfaces: [second, shut] }))
    expect(read.unsupported).toEqual([])
    expect(read.design.resources['eni-0c']).toMatchObject({
      kind: 'networkInterface',
      parent: 'subnet-0b',
      props: { instance: 'i-0b', deviceIndex: 1, secondaryPrivateIpAddresses: ['10.0.2.12'] },
    })
    for (const to of ['i-0b', 'eni-0c', '10.0.2.11', '10.0.2.12'])
      expect(asked(read, 'i-0a', to).verdict, to).toBe('reachable')
    for (const to of ['eni-0b', '10.0.2.10']) expect(asked(read, 'i-0a', to).verdict, to).toBe('blocked')
  })

  it('leave open what a host does that has an interface in a subnet that is not shown', () => {
    const [first] = instance('i-0b', 'subnet-0b', '10.0.2.10').NetworkInterfaces
    const second = { ...first, NetworkInterfaceId: 'eni-0c', SubnetId: 'subnet-0f', Attachment: { DeviceIndex: 1 } }
    const read = folder(...base, hosts({ NetworkInterfaces: [second, first] }))
    expect(read.unsupported.map(({ id }) => id)).toEqual(['eni-0c'])
    expect(asked(read, 'i-0a', 'i-0b').verdict).toBe('unsupported')
  })

  it('read an interface that is listed for itself and by its instance once; one that is attached to nothing answers nobody', () => {
    const [first] = instance('i-0b', 'subnet-0b', '10.0.2.10').NetworkInterfaces
    const second = {
      ...first,
      NetworkInterfaceId: 'eni-0c',
      PrivateIpAddress: '10.0.2.11',
      Attachment: { DeviceIndex: 1, InstanceId: 'i-0b' },
    }
    const { Attachment: _, ...unattached } = second
    const loose = { ...unattached, NetworkInterfaceId: 'eni-0d', PrivateIpAddress: '10.0.2.20', Status: 'available' }
    const read = folder(...base, hosts({ NetworkInterfaces: [second, first] }), {
      NetworkInterfaces: [{ ...second, Description: 'the second' }, first, loose],
    })
    expect(read.unsupported).toEqual([])
    expect(read.design.resources['eni-0c']?.props).toMatchObject({ description: 'the second', instance: 'i-0b' })
    expect(asked(read, 'i-0a', 'eni-0d').codes).toContain('forward BAD_STATE eni-0d')
  })

  it('leave open what answers at an address of something not modelled', () => {
    const endpoint = { NetworkInterfaceId: 'eni-0e', VpcId: 'vpc-0a', PrivateIpAddress: '10.0.2.77' }
    const read = folder(...base, hosts(), {
      NetworkInterfaces: [endpoint, { ...endpoint, NetworkInterfaceId: 'eni-0a' }],
    })
    expect(read.unsupported.map(({ id }) => id)).toEqual(['eni-0e'])
    expect(asked(read, 'i-0a', '10.0.2.77').verdict).toBe('unsupported')
    expect(asked(read, 'i-0a', '10.0.2.78').verdict).toBe('blocked')
  })

  it('know a host by its interface and by the addresses that it has', () => {
    const read = folder(...base, hosts())
    expect(asked(read, 'eni-0a', '10.0.2.10').verdict).toBe('reachable')
  })
})

describe('a folder of anything', () => {
  it('that holds no answer is refused in words', () => {
    expect(() => bare({ services: {} })).toThrow(Unreadable)
    expect(() => fromDescribe([{ name: 'vpcs.json', input: '{"Vpcs": [' }], kinds)).toThrow(/vpcs\.json/)
  })

  it('that is of another shape than AWS prints is read as far as it goes', () => {
    const odd: unknown[] = [null, 7, 'text', [], {}, { Id: 1 }]
    const keys = Object.values(kinds).flatMap((kind) => (kind.describe?.as === 'item' ? [kind.describe] : []))
    for (const { key, id, inside } of keys) {
      const items = odd.map((value) => ({
        [id]: 'constructor',
        Tags: value,
        VpcId: value,
        SubnetId: '__proto__',
        State: value,
      }))
      const list = [...odd, ...(inside === undefined ? items : [{ [inside]: items }])]
      expect(() => bare({ Vpcs: [{ VpcId: '__proto__' }] }, { [key]: list }), key).not.toThrow()
    }
  })
})
