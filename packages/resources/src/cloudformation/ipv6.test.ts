import { fromCloudFormation, toCloudFormation } from '@vpcanvas/formats/cloudformation'
import { findings } from '@vpcanvas/rules'
import { describe, expect, it } from 'vitest'
import { egressOnly, host, ipv6Vpc, route, subnet, table, vpcWith } from '../example-network.ts'
import { kinds } from '../kinds.ts'
import { ask } from '../reachability/asking.ts'
import { judgedByCfnLint } from './cfn-lint.ts'

const card = (props: Readonly<Record<string, unknown>>) => ({
  id: 'second',
  kind: 'networkInterface',
  parent: 'a',
  props: { instance: 'app', ...props },
})

const dualStack = ipv6Vpc(
  subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 0 }),
  subnet('b', '10.0.1.0/24', 'b', { ipv6Index: 255, assignIpv6AddressOnCreation: true }),
  subnet('wide', '10.0.2.0/24', 'b', { ipv6Index: 2, ipv6PrefixLength: 60 }),
  egressOnly(),
  table('t', { subnets: ['a', 'b'], routes: [route('::/0', 'eigw')] }),
  host('app', 'a', { ipv6AddressCount: 2 }),
  host('web', 'b', { ipv6AddressCount: 1, associatePublicIpAddress: true }),
  card({ ipv6AddressCount: 3 }),
)

const own = vpcWith(
  { ipv6CidrBlock: '2001:db8:1234:1a00::/56', ipv6Pool: 'ipv6pool-ec2-0abc', secondaryCidrBlocks: ['100.64.0.0/16'] },
  subnet('a', '10.0.0.0/24', 'a', { ipv6CidrBlock: '2001:db8:1234:1a07::/64' }),
  subnet('b', '100.64.0.0/24', 'b', { ipv6Index: 3 }),
  host('app', 'a', { ipv6Addresses: ['2001:db8:1234:1a07::10'] }),
  card({ ipv6Addresses: ['2001:db8:1234:1a07::11', '2001:db8:1234:1a07::12'] }),
)

describe('IPv6 in a template', () => {
  it.each([
    ['a range from Amazon', dualStack],
    ['a range of one’s own', own],
  ])('is written so that cfn-lint has nothing to say, and comes back: %s', (_, design) => {
    const [exported] = toCloudFormation(design, kinds, { as: 'yaml' }).templates
    expect(exported?.lost).toEqual([])
    expect(
      judgedByCfnLint(new Map([['ipv6', exported!.text]])).filter(
        ({ level, rule }) => level !== 'Informational' && rule !== 'W3010',
      ),
    ).toEqual([])
    const back = fromCloudFormation(exported!.text, kinds)
    expect(back.unsupported).toEqual([])
    const props = ({ resources }: typeof design) =>
      Object.fromEntries(Object.entries(resources).map(([id, one]) => [id, one.props]))
    expect(props(back.design)).toMatchObject(props(design))
  })

  it('waits for the range, out of which subnets are cut by number', () => {
    const [exported] = toCloudFormation(dualStack, kinds, { as: 'json' }).templates
    const resources = exported?.template.Resources ?? {}
    const ranges = { 'Fn::Select': [0, { 'Fn::GetAtt': ['vpc', 'Ipv6CidrBlocks'] }] }
    expect(resources['b']).toMatchObject({
      DependsOn: ['vpcIpv6Range'],
      Properties: { Ipv6CidrBlock: { 'Fn::Select': [255, { 'Fn::Cidr': [ranges, 256, 64] }] } },
    })
    expect(resources['vpcIpv6Range']).toMatchObject({
      Type: 'AWS::EC2::VPCCidrBlock',
      Properties: { AmazonProvidedIpv6CidrBlock: true },
    })
  })

  it('says what it cannot say: both ways to give a block or addresses, and a part beyond the first 256', () => {
    const lost = (...args: Parameters<typeof ipv6Vpc>) =>
      toCloudFormation(ipv6Vpc(...args), kinds, { as: 'json' }).templates[0]?.lost.map(
        ({ resource, field }) => `${resource} ${field}`,
      )
    expect(lost(subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 300 }))).toEqual(['a ipv6Index'])
    expect(lost(subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 1, ipv6CidrBlock: '2001:db8::/64' }))).toEqual([
      'a ipv6Index',
    ])
    expect(
      lost(
        subnet('a', '10.0.0.0/24', 'a', { ipv6Index: 1 }),
        host('app', 'a', { ipv6AddressCount: 1, ipv6Addresses: ['2001:db8::10'] }),
      ),
    ).toEqual(['app ipv6AddressCount'])
  })
})

describe('a template that somebody wrote', () => {
  const written = (subnetBlock: string, more = '') => `
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties: { CidrBlock: 10.0.0.0/16 }
  Range:
    Type: AWS::EC2::VPCCidrBlock
    Properties: { VpcId: !Ref Vpc, AmazonProvidedIpv6CidrBlock: true }
  Subnet:
    Type: AWS::EC2::Subnet
    DependsOn: Range
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: !Select [0, !Cidr [!GetAtt Vpc.CidrBlock, 4, 8]]
      Ipv6CidrBlock: ${subnetBlock}
      AssignIpv6AddressOnCreation: true
  Exit:
    Type: AWS::EC2::EgressOnlyInternetGateway
    Properties: { VpcId: !Ref Vpc }
  Table:
    Type: AWS::EC2::RouteTable
    Properties: { VpcId: !Ref Vpc }
  Out:
    Type: AWS::EC2::Route
    Properties: { RouteTableId: !Ref Table, DestinationIpv6CidrBlock: "::/0", EgressOnlyInternetGatewayId: !Ref Exit }
${more}`
  const PART = '!Select [3, !Cidr [!Select [0, !GetAtt Vpc.Ipv6CidrBlocks], 256, 64]]'

  it('is understood: the range, the part of it, the gateway and its route', () => {
    const { design, unsupported } = fromCloudFormation(written(PART), kinds, { region: 'eu-west-1' })
    expect(unsupported).toEqual([])
    expect(design.resources['Vpc']?.props).toMatchObject({ ipv6CidrBlock: 'amazon-provided' })
    expect(design.resources['Subnet']?.props).toMatchObject({
      cidrBlock: '10.0.0.0/24',
      ipv6Index: 3,
      assignIpv6AddressOnCreation: true,
    })
    expect(design.resources['Table']?.props['routes']).toEqual([{ id: 'Out', destination: '::/0', target: 'Exit' }])
  })

  it('may be cut in wider parts', () => {
    const wide = '!Select [3, !Cidr [!Select [0, !GetAtt Vpc.Ipv6CidrBlocks], 8, 68]]'
    expect(fromCloudFormation(written(wide), kinds).design.resources['Subnet']?.props).toMatchObject({
      ipv6Index: 3,
      ipv6PrefixLength: 60,
    })
  })

  it('may leave the usual size of a part out', () => {
    const usual = '!Select [3, !Cidr [!Select [0, !GetAtt Vpc.Ipv6CidrBlocks], 8]]'
    expect(fromCloudFormation(written(usual), kinds).design.resources['Subnet']?.props).toMatchObject({ ipv6Index: 3 })
  })

  it.each([
    [
      'Fn::Sub',
      '!Sub ["${Range}${Part}", { Range: !Select [0, !Split ["00::/56", !Select [0, !GetAtt Vpc.Ipv6CidrBlocks]]], Part: "1a::/64" }]',
    ],
    ['Fn::Join', '!Join ["", [!Select [0, !Split ["00::/56", !Select [0, !GetAtt Vpc.Ipv6CidrBlocks]]], "1a::/64"]]'],
  ])('may cut the part out of the text of the range: %s', (_, block) => {
    const { design, unsupported } = fromCloudFormation(written(block), kinds)
    expect(unsupported).toEqual([])
    expect(design.resources['Subnet']?.props).toMatchObject({ ipv6Index: 26, ipv6CidrBlock: null })
  })

  it.each([
    [
      'text that is no part',
      '!Join ["", [!Select [0, !Split ["00::/56", !Select [0, !GetAtt Vpc.Ipv6CidrBlocks]]], "1::/60"]]',
    ],
    ['parts of another size', '!Select [3, !Cidr [!Select [0, !GetAtt Vpc.Ipv6CidrBlocks], 8, 66]]'],
    ['another VPC’s range', '!Select [3, !Cidr [!Select [0, !GetAtt Other.Ipv6CidrBlocks], 8, 64]]'],
    ['a second range', '!Select [3, !Cidr [!Select [1, !GetAtt Vpc.Ipv6CidrBlocks], 8, 64]]'],
    ['a range that is not divided', '!Select [0, !GetAtt Vpc.Ipv6CidrBlocks]'],
  ])('tells what it could not read: %s', (_, block) => {
    const other = '  Other:\n    Type: AWS::EC2::VPC\n    Properties: { CidrBlock: 10.1.0.0/16 }\n'
    const { design, unsupported } = fromCloudFormation(written(block, other), kinds)
    expect(design.resources['Subnet']?.props).toMatchObject({ ipv6Index: null, ipv6CidrBlock: null })
    expect(unsupported.some(({ id, property }) => id === 'Subnet' && property === 'Ipv6CidrBlock')).toBe(true)
  })

  it.each([
    ['too many parts', '!Select [3, !Cidr [!Select [0, !GetAtt Vpc.Ipv6CidrBlocks], 300, 64]]', /256/],
    ['a part that is not made', '!Select [9, !Cidr [!Select [0, !GetAtt Vpc.Ipv6CidrBlocks], 8, 64]]', /number 9/],
  ])('is refused where CloudFormation refuses it: %s', (_, block, why) => {
    expect(() => fromCloudFormation(written(block), kinds)).toThrow(why)
  })

  it('keeps a second IPv6 range, ranges from pools and subnets of IPv6 alone as they are', () => {
    const more = `
  Second:
    Type: AWS::EC2::VPCCidrBlock
    Properties: { VpcId: !Ref Vpc, Ipv6CidrBlock: "2001:db8::/56", Ipv6Pool: ipv6pool-ec2-0abc }
  Pooled:
    Type: AWS::EC2::VPCCidrBlock
    Properties: { VpcId: !Ref Vpc, Ipv6IpamPoolId: ipam-pool-0abc, Ipv6NetmaskLength: 56 }
  Native:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Vpc, Ipv6Native: true, Ipv6CidrBlock: ${PART.replace('3', '4')} }
`
    const { design, unsupported } = fromCloudFormation(written(PART, more), kinds)
    expect(design.resources['Vpc']?.props).toMatchObject({ ipv6CidrBlock: 'amazon-provided', ipv6Pool: null })
    for (const id of ['Second', 'Pooled', 'Native']) expect(design.resources[id]).toMatchObject({ kind: 'opaque' })
    expect(unsupported.map(({ id }) => id)).toEqual(expect.arrayContaining(['Second', 'Pooled', 'Native']))
  })

  it('that leaves an IPv6 range open makes no host with it reachable or blocked, and no problem of it', () => {
    const host = `
  App:
    Type: AWS::EC2::Instance
    Properties: { SubnetId: !Ref Subnet, InstanceType: t4g.micro, ImageId: ami-0123456789abcdef0, Ipv6AddressCount: COUNT }
`
    const pooled = (count: number, block = PART) =>
      fromCloudFormation(
        written(block, host.replace('COUNT', String(count))).replace(
          'AmazonProvidedIpv6CidrBlock: true',
          'Ipv6IpamPoolId: ipam-pool-0abc, Ipv6NetmaskLength: 56',
        ),
        kinds,
      ).design
    expect(ask(pooled(1), 'App > internet tcp 443').verdict).toBe('unsupported')
    expect(ask(pooled(0), 'App > internet tcp 443').verdict).toBe('blocked')
    const ipv6Problems = findings(pooled(1), kinds).filter(({ rule }) => rule.includes('ipv6'))
    expect(ipv6Problems.map(({ rule }) => rule)).toEqual([])
    expect(ask(pooled(1, '!ImportValue elsewhere'), 'App > internet tcp 443').verdict).toBe('unsupported')
  })
})
