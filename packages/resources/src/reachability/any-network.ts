import type { Design } from '@vpcanvas/model'
import fc from 'fast-check'
import { designOf, type Entry } from '../design-of.ts'
import {
  address,
  allow,
  egressOnly,
  entry,
  gateway,
  gatewayEndpoint,
  group,
  host,
  interfaceEndpoint,
  list as prefixes,
  nat,
  route,
  subnet,
  table,
} from '../example-network.ts'
import { AMAZON_PROVIDED } from '../vpc/schema.ts'
import { kept, openGroup, peering, seen } from './asking.ts'

/** Three VPCs; the third has the range of the second. */
const RANGES = { v1: '10.0', v2: '10.1', v3: '10.1' } as const
type Vpc = keyof typeof RANGES
const VPCS = Object.keys(RANGES) as Vpc[]
const HOSTS = 4

const PORTS = [22, 80, 443, 6379, 50_000]
const port = fc.constantFrom(...PORTS)
const block = fc.constantFrom(
  '0.0.0.0/0',
  '10.0.0.0/15',
  '10.1.0.0/16',
  '10.0.1.0/24',
  '10.1.0.0/25',
  '10.0.0.200/29',
  '192.168.0.0/16',
  '198.51.100.0/24',
  '::/0',
)
const protocol = fc.constantFrom('tcp', 'tcp', 'udp', 'icmp', 'icmpv6', '-1', '47')
const seldom = fc.integer({ min: 0, max: 9 }).map((n) => n === 0)
const sometimes = fc.integer({ min: 0, max: 2 }).map((n) => n === 0)
const often = seldom.map((one) => !one)

const rule = (vpc: Vpc) =>
  fc
    .record({
      peer: fc.oneof(block, fc.constantFrom(...VPCS.flatMap((one) => [`${one}-g`, `${one}-h`]), `${vpc}-g`)),
      ports: fc.option(fc.tuple(port, port)),
      protocol,
      listed: fc.option(fc.constantFrom('pl-0123456789abcdef0', 'offices', 'partners'), { freq: 3 }),
    })
    .map(({ peer, ports, protocol: of, listed }) => {
      const withPorts = of === 'tcp' || of === 'udp'
      const [from, to] = withPorts ? (ports ?? [0, 65_535]).toSorted((a, b) => a - b) : [null, null]
      return {
        ...allow(peer, from ?? null, to ?? null, { protocol: of }),
        ...(listed !== null && { peer: { type: 'prefixList' as const, prefixList: listed } }),
      }
    })

const numbered = <T>(list: readonly T[]) => list.map((one, n) => ({ ...one, id: `r${n}` }))

const securityGroup = (vpc: Vpc, id: string): fc.Arbitrary<Entry> =>
  fc
    .record({
      ingress: fc.array(rule(vpc), { maxLength: 4 }),
      egress: fc.array(rule(vpc), { maxLength: 3 }),
      out: often,
    })
    .map(({ ingress, egress, out }) => ({
      ...group(`${vpc}-${id}`, {
        ingress: numbered(ingress),
        egress: numbered(out ? [...egress, allow('0.0.0.0/0', null, null, { protocol: '-1' })] : egress),
      }),
      parent: vpc,
    }))

const networkAcl = (id: string, vpc: Vpc, subnets: readonly string[]): fc.Arbitrary<Entry> =>
  fc
    .array(
      fc.record({
        direction: fc.constantFrom('ingress' as const, 'egress' as const),
        action: fc.constantFrom('allow' as const, 'deny' as const),
        cidrBlock: block,
        ports: fc.option(fc.constantFrom([22, 80], [1024, 65_535], [32_768, 50_000], [6379, 6379])),
      }),
      { maxLength: 4 },
    )
    .map((list) => ({
      id,
      kind: 'networkAcl',
      parent: vpc,
      props: {
        subnets,
        entries: [
          ...list.map(({ direction, action, cidrBlock, ports }, n) =>
            entry(direction, n + 1, {
              action,
              cidrBlock,
              ...(ports && { protocol: 'tcp', fromPort: ports[0] ?? 0, toPort: ports[1] ?? 0 }),
            }),
          ),
          entry('ingress', 100),
          entry('egress', 100),
        ],
      },
    }))

const WAYS = ['v1-v2', 'v1-v3', 'v2-igw', 'tgw-0123456789abcdef0']

const routes = (vpc: Vpc) =>
  fc.dictionary(
    fc.constantFrom(
      '0.0.0.0/0',
      '0.0.0.0/0',
      '10.0.0.0/16',
      '10.1.0.0/16',
      '10.0.0.0/24',
      '10.0.1.0/24',
      '192.168.0.0/16',
      '198.51.100.0/24',
      '::/0',
      '::/0',
      'offices',
      'partners',
      'pl-0123456789abcdef0',
    ),
    fc.constantFrom(
      ...WAYS,
      ...WAYS,
      `${vpc}-igw`,
      `${vpc}-igw`,
      `${vpc}-nat`,
      `${vpc}-nat`,
      `${vpc}-eigw`,
      `${vpc}-h0`,
      'gone',
    ),
    { maxKeys: 5 },
  )

const PARAMETER = { Ref: 'Parameter' }

/** What a template has in writing of a network ACL's entry. */
const knownOfEntry: fc.Arbitrary<Record<string, unknown>> = fc.record(
  {
    Egress: fc.constantFrom(true, false, PARAMETER),
    RuleNumber: fc.constantFrom(1, 3, 99, 200, PARAMETER),
    RuleAction: fc.constantFrom('allow', 'deny', PARAMETER),
    CidrBlock: fc.oneof(block, fc.constant(PARAMETER)),
    Protocol: fc.constantFrom(-1, 6, '17', PARAMETER),
    PortRange: fc.constantFrom({ From: 1024, To: 65_535 }, { From: 40_000, To: 45_000 }, { From: 22, To: PARAMETER }),
  },
  { requiredKeys: [] },
)

/** And of a security group's rule. */
const knownOfRule = fc.record({
  type: fc.constantFrom('AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'),
  properties: fc.record<Record<string, unknown>>(
    {
      IpProtocol: fc.constantFrom('tcp', '-1', PARAMETER),
      FromPort: fc.constantFrom(443, PARAMETER),
      ToPort: fc.constantFrom(6379, '6379'),
    },
    { requiredKeys: [] },
  ),
})

const vpcEntries = (vpc: Vpc): fc.Arbitrary<Entry[]> =>
  fc
    .record({
      door: often,
      elastic: often,
      groups: fc.tuple(securityGroup(vpc, 'g'), securityGroup(vpc, 'h')),
      tables: fc.tuple(routes(vpc), routes(vpc)),
      lists: fc.tuple(
        fc.option(networkAcl(`${vpc}-acl0`, vpc, [`${vpc}-s0`])),
        fc.option(networkAcl(`${vpc}-acl1`, vpc, [`${vpc}-s1`])),
      ),
      hosts: fc.tuple(
        ...Array.from({ length: HOSTS }, () =>
          fc.record({
            groups: fc.subarray([`${vpc}-g`, `${vpc}-h`, `${vpc}-open`], { minLength: 1 }),
            associatePublicIpAddress: fc.boolean(),
            sourceDestCheck: fc.boolean(),
            twin: sometimes,
            ipv6: fc.boolean(),
            second: seldom,
          }),
        ),
      ),
      unknownRule: seldom,
      unknownEntry: seldom,
      diverted: seldom,
      replaced: seldom,
      known: knownOfEntry,
      knownRule: knownOfRule,
      ipv6: fc.boolean(),
      exit: fc.boolean(),
      service: fc.subarray([0, 1]),
      regional: sometimes,
    })
    .map(
      ({
        door,
        elastic,
        groups,
        tables,
        lists,
        hosts,
        unknownRule,
        unknownEntry,
        diverted,
        replaced,
        known,
        knownRule,
        ipv6,
        exit,
        regional,
        service,
      }) => [
        {
          id: vpc,
          kind: 'vpc',
          parent: 'region',
          props: { cidrBlock: `${RANGES[vpc]}.0.0/16`, ipv6CidrBlock: ipv6 ? AMAZON_PROVIDED : null },
        },
        ...[0, 1].map((n) => ({
          ...subnet(`${vpc}-s${n}`, `${RANGES[vpc]}.${n}.0/24`, 'ac'[n], { ipv6Index: ipv6 ? n : null }),
          parent: vpc,
        })),
        ...(door ? [gateway(`${vpc}-igw`, vpc)] : []),
        ...(exit ? [egressOnly(`${vpc}-eigw`, vpc)] : []),
        ...(elastic ? [{ id: `${vpc}-eip`, kind: 'elasticIp', parent: 'region' }] : []),
        regional
          ? nat(`${vpc}-nat`, vpc)
          : nat(`${vpc}-nat`, `${vpc}-s0`, { elasticIp: elastic ? `${vpc}-eip` : null }),
        openGroup(`${vpc}-open`, vpc),
        {
          ...gatewayEndpoint(
            `${vpc}-s3`,
            service.map((n) => `${vpc}-t${n}`),
          ),
          parent: vpc,
        },
        { ...interfaceEndpoint(`${vpc}-secrets`, [`${vpc}-s1`], { securityGroups: [`${vpc}-g`] }), parent: vpc },
        ...groups,
        ...tables.map((to, n) => ({
          ...table(`${vpc}-t${n}`, {
            subnets: [`${vpc}-s${n}`],
            routes: Object.entries(to).map(([destination, target]) => route(destination, target)),
          }),
          parent: vpc,
        })),
        ...lists.filter((one) => one !== null),
        ...hosts.flatMap(
          ({ groups: securityGroups, associatePublicIpAddress, sourceDestCheck, twin, second, ...of }, n) => [
            host(`${vpc}-h${n}`, `${vpc}-s${n % 2}`, {
              securityGroups,
              associatePublicIpAddress,
              sourceDestCheck,
              ...(twin && { privateIpAddress: `${RANGES[vpc]}.${n % 2}.77` }),
              ipv6AddressCount: ipv6 && of.ipv6 ? 1 + (n % 2) : null,
            }),
            ...(second
              ? [
                  {
                    id: `${vpc}-h${n}-second`,
                    kind: 'networkInterface',
                    parent: `${vpc}-s${(n + 1) % 2}`,
                    props: { instance: `${vpc}-h${n}`, securityGroups: [`${vpc}-open`] },
                  },
                ]
              : []),
          ],
        ),
        {
          id: `${vpc}-subnets`,
          kind: 'cacheSubnetGroup',
          parent: vpc,
          props: { subnets: [`${vpc}-s0`, `${vpc}-s1`] },
        },
        {
          id: `${vpc}-cache`,
          kind: 'replicationGroup',
          parent: vpc,
          props: { cacheSubnetGroup: `${vpc}-subnets`, securityGroups: [`${vpc}-g`] },
        },
        ...(diverted
          ? [
              { ...table(`${vpc}-edge`, { routes: [route(`${RANGES[vpc]}.1.0/24`, `${vpc}-h0`)] }), parent: vpc },
              kept(`${vpc}-arrivals`, 'AWS::EC2::GatewayRouteTableAssociation', {
                RouteTableId: { Ref: `${vpc}-edge` },
                GatewayId: { Ref: `${vpc}-igw` },
              }),
            ]
          : []),
        ...(replaced
          ? [
              kept(`${vpc}-instead`, 'AWS::EC2::Route', {
                RouteTableId: { Ref: `${vpc}-t0` },
                DestinationCidrBlock: `${RANGES[vpc]}.0.0/16`,
                VpcEndpointId: 'vpce-0123456789abcdef0',
              }),
            ]
          : []),
        ...(unknownRule
          ? [
              kept(`${vpc}-rule`, knownRule.type, {
                ...knownRule.properties,
                GroupId: { 'Fn::GetAtt': [`${vpc}-g`, 'GroupId'] },
              }),
            ]
          : []),
        ...(unknownEntry
          ? [kept(`${vpc}-entry`, 'AWS::EC2::NetworkAclEntry', { ...known, NetworkAclId: { Ref: `${vpc}-acl1` } })]
          : []),
      ],
    )

const SECONDARY = '203.0.113.90'

/** Where a host of the first VPC has a secondary address, and what has the Elastic IP that was seen there. */
const secondary = fc.record({ n: fc.nat(HOSTS - 1), holder: fc.option(fc.nat(HOSTS - 1)) })

function withSecondary(design: Design, { n }: { n: number }): Design {
  const placed = seen(design, `v1-h${n}`, { [`secondary.10.0.${n % 2}.200`]: SECONDARY })
  return seen(placed, 'v1-mapped', { publicIpAddress: SECONDARY })
}

/**
 * Three VPCs, two of them with the same range, peered with the first or not, with everything that decides about
 * traffic: most of it open, some shut, some not known.
 */
export const anyNetwork: fc.Arbitrary<Design> = fc
  .tuple(
    fc.tuple(vpcEntries('v1'), vpcEntries('v2'), vpcEntries('v3')),
    often,
    often,
    seldom,
    fc.option(secondary, { freq: 2 }),
  )
  .map(([vpcs, second, third, unknownGroups, beside]) => {
    const design = designOf(
      { id: 'region', kind: 'region' },
      { id: 'office', kind: 'onPremises', props: { cidrBlocks: ['192.168.0.0/16'] } },
      { id: 'branch', kind: 'onPremises', props: { cidrBlocks: ['203.0.113.128/25'] } },
      prefixes('offices', ['192.168.0.0/16', '198.51.100.0/24']),
      prefixes('partners', ['198.51.100.0/24', '10.1.0.0/16']),
      ...vpcs.flat(),
      ...(second ? [peering('v1-v2', 'v1', 'v2')] : []),
      ...(third ? [peering('v1-v3', 'v1', 'v3')] : []),
      ...(unknownGroups ? [TEMPLATE] : []),
      ...(beside ? [address('v1-mapped', beside.holder === null ? null : `v1-h${beside.holder}`)] : []),
    )
    return beside ? withSecondary(design, beside) : design
  })

/** A template that leaves the groups of a host to a parameter. */
const TEMPLATE: Entry = {
  id: 'template',
  kind: 'opaque',
  props: {
    format: 'cloudformation',
    type: 'Template',
    body: { Resources: { 'v1-h1': { Properties: { SecurityGroupIds: [{ Ref: 'Parameter' }] } } } },
  },
}

const ENDS = VPCS.flatMap((vpc) => [...Array.from({ length: HOSTS }, (_, n) => `${vpc}-h${n}`), `${vpc}-cache`])
/** What only answers. */
const SERVICES = VPCS.flatMap((vpc) => [`${vpc}-s3`, `${vpc}-secrets`])

const ABROAD = ['internet', 'office', 'branch']

/** A question that can be asked of any such network. */
export const anyFlow = fc
  .record({
    from: fc.constantFrom(...ABROAD, ...ENDS),
    to: fc.constantFrom(...ABROAD, ...ENDS, ...SERVICES),
    protocol: fc.constantFrom('tcp', 'tcp', 'tcp', 'udp', 'icmp', 'gre', 'esp'),
    port,
  })
  .filter(({ from, to }) => from !== to && !(ABROAD.includes(from) && [...ABROAD, ...SERVICES].includes(to)))
