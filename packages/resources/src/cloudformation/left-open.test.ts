import { fromCloudFormation, type ImportOptions, toCloudFormation } from '@vpcanvas/formats/cloudformation'
import { applyEdits, type Edit, schemasOf } from '@vpcanvas/model'
import { findings } from '@vpcanvas/rules'
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds.ts'
import { ask } from '../reachability/asking.ts'

const NETWORK = `
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
  B: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/24 } }
  Client: { Type: AWS::EC2::Instance, Properties: { ImageId: ami-0123456789abcdef0, SubnetId: !Ref A, SecurityGroupIds: [!Ref Open] } }
  Open: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: o, VpcId: !Ref Vpc } }
`
const DOOR = `
  Igw: { Type: AWS::EC2::InternetGateway }
  Att: { Type: AWS::EC2::VPCGatewayAttachment, Properties: { VpcId: !Ref Vpc, InternetGatewayId: !Ref Igw } }
  Rt: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Default: { Type: AWS::EC2::Route, DependsOn: Att, Properties: { RouteTableId: !Ref Rt, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Igw } }
`

function template(resources: string, parameters = 'Given: { Type: String }', more = ''): string {
  return `Parameters: { ${parameters} }\n${more}\nResources:${NETWORK}${resources}`
}

function read(text: string, options: ImportOptions = {}) {
  const imported = fromCloudFormation(text, kinds, options)
  const { design } = imported
  return {
    ...imported,
    verdict: (from: string, to: string, port: number) => ask(design, `${from} > ${to} tcp ${port}`).verdict,
    rules: () => findings(design, kinds).map(({ rule }) => rule),
    again: (edits: readonly Edit[] = []) => {
      const edited = applyEdits(design, edits, schemasOf(kinds))
      return toCloudFormation(edited, kinds, { as: 'json' }).templates[0]!
    },
  }
}

const host = (subnet: string, more = '') =>
  `  Host: { Type: AWS::EC2::Instance, Properties: { ImageId: ami-0123456789abcdef0, SubnetId: !Ref ${subnet}${more} } }\n`

describe('a rule inside a security group whose source or ports a parameter without a value gives', () => {
  const group = (rule: string) => `
  Guard:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: g
      VpcId: !Ref Vpc
      SecurityGroupIngress:
        - ${rule}
        - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16 }
${host('B', ', SecurityGroupIds: [!Ref Guard]')}`
  const rules = {
    source: '{ IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !Ref Given }',
    ports: '{ IpProtocol: tcp, FromPort: !Ref Given, ToPort: !Ref Given, CidrIp: 10.0.0.0/16 }',
    protocol: '{ IpProtocol: !Ref Given, FromPort: 22, ToPort: 22, CidrIp: 10.0.0.0/16 }',
    group: '{ IpProtocol: tcp, FromPort: 22, ToPort: 22, SourceSecurityGroupId: !GetAtt Vpc.DefaultSecurityGroup }',
  }

  it.each(Object.entries(rules))('leaves open what it may allow: %s', (_, rule) => {
    const { verdict } = read(template(group(rule)))
    expect(verdict('Client', 'Host', 22)).toBe('unsupported')
    expect(verdict('Client', 'Host', 443)).toBe('reachable')
  })

  it.each(Object.entries(rules))('is written back beside the others, even when they have changed: %s', (_, rule) => {
    const { again, unsupported } = read(template(group(rule)))
    expect(unsupported.map(({ id, property, kept }) => [id, property, kept])).toContainEqual([
      'Guard',
      'SecurityGroupIngress.0',
      true,
    ])
    const raw = fromCloudFormation(template(group(rule)), kinds)
    expect(raw.design.resources['Guard']?.props['ingress']).toHaveLength(1)
    const ingress = (edits: readonly Edit[]) =>
      again(edits).template.Resources['Guard']?.Properties?.['SecurityGroupIngress']
    expect(ingress([])).toHaveLength(2)
    expect(JSON.stringify(ingress([]))).toMatch(/Given|DefaultSecurityGroup/)
    const changed = ingress([{ op: 'set', id: 'Guard', path: ['ingress', 'ingress-2', 'toPort'], value: 444 }])
    expect(changed).toHaveLength(2)
    expect(JSON.stringify(changed)).toMatch(/444.*(Given|DefaultSecurityGroup)/)
  })
})

describe('an entry of a network ACL whose block a parameter without a value gives', () => {
  const acl = `
  Acl: { Type: AWS::EC2::NetworkAcl, Properties: { VpcId: !Ref Vpc } }
  In: { Type: AWS::EC2::NetworkAclEntry, Properties: { NetworkAclId: !Ref Acl, RuleNumber: 100, Protocol: 6, RuleAction: allow, CidrBlock: !Ref Given, PortRange: { From: 22, To: 22 } } }
  Out: { Type: AWS::EC2::NetworkAclEntry, Properties: { NetworkAclId: !Ref Acl, RuleNumber: 100, Egress: true, Protocol: -1, RuleAction: allow, CidrBlock: 0.0.0.0/0 } }
  ForB: { Type: AWS::EC2::SubnetNetworkAclAssociation, Properties: { SubnetId: !Ref B, NetworkAclId: !Ref Acl } }
${host('B', ', SecurityGroupIds: [!Ref Guard]')}
  Guard: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: g, VpcId: !Ref Vpc, SecurityGroupIngress: [{ IpProtocol: -1, CidrIp: 0.0.0.0/0 }] } }
`

  it('is no mistake, leaves open what goes through the list, and is written back', () => {
    const { rules, verdict, again } = read(template(acl))
    expect(rules()).not.toContain('nacl-one-cidr')
    expect(verdict('Client', 'Host', 22)).toBe('unsupported')
    expect(again().template.Resources['In']?.Properties).toMatchObject({ CidrBlock: { Ref: 'Given' }, RuleNumber: 100 })
  })

  it('counts once the parameter has a value', () => {
    const { verdict } = read(template(acl), { parameters: { Given: '10.0.1.0/24' } })
    expect(verdict('Client', 'Host', 22)).toBe('reachable')
    expect(verdict('Client', 'Host', 23)).toBe('blocked')
  })
})

describe('what is not known of a template', () => {
  const open = `  Guard: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: g, VpcId: !Ref Vpc, SecurityGroupIngress: [{ IpProtocol: -1, CidrIp: 0.0.0.0/0 }] } }\n`
  const guarded = ', SecurityGroupIds: [!Ref Guard]'
  const forB =
    '  ForB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref B, RouteTableId: !Ref Rt } }\n'
  const conditions = 'Conditions: { Unsure: !Equals [!Ref Given, x] }'
  const known = template(
    `${DOOR}${forB}${open}${host('C', guarded)}  C: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.3.0/24, MapPublicIpOnLaunch: true } }\n  ForC: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref C, RouteTableId: !Ref Rt } }\n`,
    undefined,
    conditions,
  )

  it('is nothing here: the host is reached', () => {
    expect(read(known).verdict('internet', 'Host', 80)).toBe('reachable')
  })

  it.each([
    ['whether a subnet gives public addresses', 'MapPublicIpOnLaunch: true', 'MapPublicIpOnLaunch: !Ref Given'],
    ['the range of a subnet', 'CidrBlock: 10.0.3.0/24', 'CidrBlock: !Ref Given'],
    ['the range of the VPC', 'CidrBlock: 10.0.0.0/16', 'CidrBlock: !Ref Given'],
    ['the table of a subnet', 'SubnetId: !Ref C, RouteTableId: !Ref Rt', 'SubnetId: !Ref C, RouteTableId: !Ref Given'],
    ['whether a table is for a subnet', 'ForC: {', 'ForC: { Condition: Unsure,'],
    ['whether a route is there', 'Default: {', 'Default: { Condition: Unsure,'],
    ['where a route goes', '0.0.0.0/0, GatewayId: !Ref Igw', '0.0.0.0/0, GatewayId: !Ref Given'],
    ['whether the gateway is attached', 'Att: {', 'Att: { Condition: Unsure,'],
    [
      'which groups guard it',
      'SubnetId: !Ref C, SecurityGroupIds: [!Ref Guard]',
      'SubnetId: !Ref C, SecurityGroupIds: [!Ref Given]',
    ],
    ['what a macro makes of it', 'SubnetId: !Ref C,', 'SubnetId: !Ref C, Fn::Transform: { Name: Macro },'],
    [
      'what the launch template says',
      'SubnetId: !Ref C,',
      'SubnetId: !Ref C, LaunchTemplate: { LaunchTemplateName: x, Version: 1 },',
    ],
  ])('is neither reached nor blocked: %s', (_, before, after) => {
    expect(known).toContain(before)
    const { verdict } = read(known.replace(before, after))
    expect(verdict('internet', 'Host', 80)).toBe('unsupported')
  })

  it('is whether a host has the address of a conditional Elastic IP', () => {
    const text = template(
      `${DOOR}${forB}${open}${host('B', guarded)}  Ip: { Type: AWS::EC2::EIP, Condition: Unsure, Properties: { InstanceId: !Ref Host } }\n`,
      undefined,
      conditions,
    )
    expect(read(text).verdict('internet', 'Host', 80)).toBe('unsupported')
    expect(read(text, { parameters: { Given: 'x' } }).verdict('internet', 'Host', 80)).toBe('reachable')
    expect(read(text, { parameters: { Given: 'y' } }).verdict('internet', 'Host', 80)).toBe('blocked')
  })

  it.each([
    ['its groups', 'GroupSet: [!Ref Guard]', 'GroupSet: [!Ref Given]'],
    ['its address', 'PrivateIpAddress: 10.0.2.50', 'PrivateIpAddress: !Ref Given'],
    ['whose it is', 'InstanceId: !Ref Host', 'InstanceId: !Ref Given'],
    ['its subnet’s range', '10.0.2.0/24', '!Ref Given'],
  ])('is of a network interface: %s', (_, before, after) => {
    const text = template(`${open}${host('A', guarded)}
  Eni: { Type: AWS::EC2::NetworkInterface, Properties: { SubnetId: !Ref B, GroupSet: [!Ref Guard], PrivateIpAddress: 10.0.2.50 } }
  EniAtt: { Type: AWS::EC2::NetworkInterfaceAttachment, Properties: { NetworkInterfaceId: !Ref Eni, InstanceId: !Ref Host, DeviceIndex: 1 } }
`)
    expect(read(text).verdict('Client', 'Eni', 80)).toBe('reachable')
    expect(text).toContain(before)
    expect(read(text.replace(before, after)).verdict('Client', 'Eni', 80)).toBe('unsupported')
  })

  it('is a host whose first interface is a resource of its own, and the list says so', () => {
    const text = template(`${open}${host('A', guarded)}
  Eni: { Type: AWS::EC2::NetworkInterface, Properties: { SubnetId: !Ref B, GroupSet: [!Ref Guard] } }
  Own:
    Type: AWS::EC2::Instance
    Properties: { ImageId: ami-0123456789abcdef0, NetworkInterfaces: [{ NetworkInterfaceId: !Ref Eni, DeviceIndex: '0' }] }
`)
    const { verdict, unsupported } = read(text)
    expect(unsupported.find(({ id }) => id === 'Own')?.reason.en).toContain('first network interface')
    expect(verdict('Client', 'Own', 80)).toBe('unsupported')
    expect(verdict('Client', 'Eni', 80)).toBe('unsupported')
  })

  it('is the port of a cache', () => {
    const { verdict, again } = read(
      template(`
  Subnets: { Type: AWS::ElastiCache::SubnetGroup, Properties: { Description: s, SubnetIds: [!Ref A, !Ref B] } }
  Cache: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { ReplicationGroupDescription: r, Port: !Ref Given, CacheSubnetGroupName: !Ref Subnets, SecurityGroupIds: [!Ref Guard] } }
${open}`),
    )
    expect(verdict('Client', 'Cache', 6379)).toBe('unsupported')
    expect(again().template.Resources['Cache']?.Properties?.['Port']).toEqual({ Ref: 'Given' })
  })
})

describe('a value that is not known', () => {
  const cache = `
  Subnets: { Type: AWS::ElastiCache::SubnetGroup, Properties: { Description: s, SubnetIds: [!Ref A, !Ref B] } }
  Cache:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      ReplicationGroupDescription: r
      Engine: valkey
      EngineVersion: '8.0'
      CacheNodeType: cache.t4g.small
      NumCacheClusters: 2
      AutomaticFailoverEnabled: true
      MultiAZEnabled: true
      CacheSubnetGroupName: !Ref Subnets
      SecurityGroupIds: [!Ref Open]
  Nat: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !Ref A, AllocationId: !GetAtt Ip.AllocationId } }
  Ip: { Type: AWS::EC2::EIP }
`
  const whole = template(`${DOOR}${cache}`)
    .replace('10.0.1.0/24', '10.0.1.0/24, AvailabilityZone: us-east-1a')
    .replace('10.0.2.0/24', '10.0.2.0/24, AvailabilityZone: us-east-1b')
  const errors = (text: string) =>
    findings(fromCloudFormation(text, kinds).design, kinds).filter(({ severity }) => severity === 'error')

  it('is no mistake, whatever it is of', { timeout: 20_000 }, () => {
    expect(errors(whole)).toEqual([])
    const lines = [...whole.matchAll(/(\w+): (?!\{|\n|AWS::|\[\{)(\[[^\]]*\]|[^,}\n]+)/g)]
    // A gateway that is attached to another VPC is a mistake whatever that one is.
    const isOpenable = (name: string, at: number) =>
      at > whole.indexOf('Resources:') && name !== 'DependsOn' && !/ Att: .*$/.test(whole.slice(0, at))
    const properties = lines.filter(({ 1: name = '', index }) => isOpenable(name, index))
    expect(properties.length).toBeGreaterThan(25)
    for (const { 0: line, 1: name, index } of properties) {
      const disturbed = `${whole.slice(0, index)}${name}: !Ref Given${whole.slice(index + line.length)}`
      expect(
        errors(disturbed).map(({ rule }) => rule),
        `${name}: !Ref Given instead of ${line}`,
      ).toEqual([])
    }
  })

  it('keeps no other mistake from being told', () => {
    const wrong = whole.replace('FailoverEnabled: true', 'FailoverEnabled: false').replace("'8.0'", '!Ref Given')
    expect(errors(wrong).map(({ rule }) => rule)).toEqual(['rg-multi-az-needs-failover'])
  })
})

describe('a part that is not known', () => {
  const street = `${DOOR}
  ForB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref B, RouteTableId: !Ref Rt } }
  Nat: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !Ref B, AllocationId: !GetAtt Ip.AllocationId } }
  Rt2: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Ip: { Type: AWS::EC2::EIP }
  Acl: { Type: AWS::EC2::NetworkAcl, Properties: { VpcId: !Ref Vpc } }
  In: { Type: AWS::EC2::NetworkAclEntry, Properties: { NetworkAclId: !Ref Acl, RuleNumber: 100, Protocol: -1, RuleAction: allow, CidrBlock: 0.0.0.0/0 } }
  Out: { Type: AWS::EC2::NetworkAclEntry, Properties: { NetworkAclId: !Ref Acl, RuleNumber: 100, Egress: true, Protocol: -1, RuleAction: allow, CidrBlock: 0.0.0.0/0 } }
  AclForB: { Type: AWS::EC2::SubnetNetworkAclAssociation, Properties: { SubnetId: !Ref B, NetworkAclId: !Ref Acl } }
  Subnets: { Type: AWS::ElastiCache::SubnetGroup, Properties: { Description: s, SubnetIds: [!Ref A] } }
  Cache: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { ReplicationGroupDescription: r, CacheSubnetGroupName: !Ref Subnets, SecurityGroupIds: [!Ref Guard] } }
  Guard: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: g, VpcId: !Ref Vpc } }
  Rule: { Type: AWS::EC2::SecurityGroupIngress, Properties: { GroupId: !Ref Guard, IpProtocol: tcp, FromPort: 6379, ToPort: 6379, CidrIp: 10.0.0.0/16 } }
`

  const changed = (id: string, before: string, after: string) =>
    template(street)
      .split('\n')
      .map((line) => (line.startsWith(`  ${id}:`) ? line.replace(before, after) : line))
      .join('\n')

  it.each([
    [
      'nat-subnet-not-public',
      'Default',
      'GatewayId: !Ref Igw',
      'GatewayId: !Ref Given',
      'CarrierGatewayId: !Ref Given',
    ],
    ['nat-subnet-not-public', 'ForB', 'RouteTableId: !Ref Rt', 'RouteTableId: !Ref Given', 'RouteTableId: !Ref Rt2'],
    [
      'nacl-custom-blocks-all',
      'In',
      'allow, CidrBlock: 0.0.0.0/0',
      'allow, CidrBlock: !Ref Given',
      'deny, CidrBlock: 0.0.0.0/0',
    ],
    ['sg-no-inbound', 'Rule', 'CidrIp: 10.0.0.0/16', 'CidrIp: !Ref Given', null],
  ])('is no reason to warn: %s, %s', (rule, id, before, open, wrong) => {
    expect(read(template(street)).rules()).not.toContain(rule)
    expect(changed(id, before, open)).not.toBe(template(street))
    expect(read(changed(id, before, open)).rules()).not.toContain(rule)
    if (wrong !== null) expect(read(changed(id, before, wrong)).rules()).toContain(rule)
  })
})

describe('values that the design has of its own', () => {
  const text = template('', undefined).replace(
    'CidrBlock: 10.0.2.0/24',
    'CidrBlock: 10.0.2.0/24, MapPublicIpOnLaunch: !Ref Given',
  )

  it('give way to those of the template until somebody sets them', () => {
    const { again } = read(text)
    expect(again().template.Resources['B']?.Properties?.['MapPublicIpOnLaunch']).toEqual({ Ref: 'Given' })
    expect(again().lost).toEqual([])
    const set = again([{ op: 'set', id: 'B', path: ['mapPublicIpOnLaunch'], value: true }])
    expect(set.template.Resources['B']?.Properties?.['MapPublicIpOnLaunch']).toBe(true)
    expect(set.lost.map(({ resource, reason }) => [resource, reason.en])).toEqual([
      [
        'B',
        'The template it came from computes MapPublicIpOnLaunch of "B"; the design\'s own value is written instead.',
      ],
    ])
  })
})

describe('what waits for what', () => {
  it('is kept: of drawn resources, of parts and of kept routes, also without the names of parts', () => {
    const { again } = read(
      template(`${DOOR}
  Tgw: { Type: AWS::EC2::TransitGateway }
  ToTgw: { Type: AWS::EC2::Route, DependsOn: [Att, ForA], Properties: { RouteTableId: !Ref Rt, DestinationCidrBlock: 172.16.0.0/12, TransitGatewayId: !Ref Tgw } }
  ForA: { Type: AWS::EC2::SubnetRouteTableAssociation, DependsOn: B, Properties: { SubnetId: !Ref A, RouteTableId: !Ref Rt } }
`),
    )
    const { Resources } = again().template
    expect(Resources['ToTgw']?.DependsOn).toEqual(['Att', 'ForA'])
    expect(Resources['ForA']?.DependsOn).toEqual(['B'])
    expect(Resources['Default']?.DependsOn).toEqual(['Att'])
  })

  it('is left out where it became a circle, and told', () => {
    const circle = template(
      `${DOOR.replace('Igw: {', 'Igw: { DependsOn: Ip,').replace('DependsOn: Att, ', '')}${host('B')}  Ip: { Type: AWS::EC2::EIP, Properties: { InstanceId: !Ref Host } }\n`,
    )
    const { lost, template: written } = read(circle).again()
    expect(lost.map(({ reason }) => reason.en)).toEqual(['"Igw" does not wait for "Ip", which waits for it already.'])
    expect(written.Resources['Igw']).not.toHaveProperty('DependsOn')
  })
})

describe('a security group that the template does not name', () => {
  const text = template(
    `
  First: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: f, VpcId: !Ref Vpc, Tags: [{ Key: Name, Value: 캐시 }] } }
  Second: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: s, VpcId: !Ref Vpc, Tags: [{ Key: Name, Value: 캐시 }] } }
  Named: { Type: AWS::EC2::SecurityGroup, Properties: { GroupName: named, GroupDescription: n, VpcId: !Ref Vpc } }
  Given: { Type: AWS::EC2::SecurityGroup, Properties: { GroupName: !Ref Name, GroupDescription: g, VpcId: !Ref Vpc } }
`,
    'Name: { Type: String }',
  )

  it('gets no name from an export, before and after it is renamed', () => {
    const { again } = read(text)
    const names = (edits: readonly Edit[] = []) =>
      ['First', 'Second', 'Named', 'Given'].map((id) => again(edits).template.Resources[id]?.Properties?.['GroupName'])
    expect(names()).toEqual([undefined, undefined, 'named', { Ref: 'Name' }])
    expect(names([{ op: 'rename', id: 'First', name: 'cache' }])).toEqual([
      undefined,
      undefined,
      'named',
      { Ref: 'Name' },
    ])
  })

  it('may be called anything', () => {
    expect(
      read(text)
        .rules()
        .filter((rule) => rule.startsWith('sg-name')),
    ).toEqual([])
  })
})

describe('Fn::Cidr of a block with host bits', () => {
  const text = `
Parameters: { Cidr: { Type: String, Default: 10.0.5.7/16 } }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Ref Cidr } }
  Given: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: !Select [0, !Cidr [!Ref Cidr, 4, 8]] } }
  Asked: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: !Select [1, !Cidr [!GetAtt Vpc.CidrBlock, 4, 8]] } }
`

  it('is not known, but for what AWS gives back of a VPC, which has none', () => {
    const { design, unsupported, again } = read(text)
    expect(design.resources['Asked']?.props['cidrBlock']).toBe('10.0.1.0/24')
    expect(unsupported.map(({ id, property, reason }) => [id, property, reason.en])).toEqual([
      [
        'Given',
        'CidrBlock',
        'CidrBlock: AWS does not say how it divides "10.0.5.7/16", which is not the start of a block. It is kept and exported again.',
      ],
    ])
    expect(again().template.Resources['Given']?.Properties?.['CidrBlock']).toHaveProperty('Fn::Select')
  })
})
