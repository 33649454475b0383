import type { Design } from '@vpcanvas/model'
import { type Code, codes, type TraceQuery } from '@vpcanvas/reachability'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../design-of.ts'
import {
  address,
  allow,
  entry,
  gateway,
  gatewayEndpoint,
  group,
  host,
  interfaceEndpoint,
  inVpc,
  nat,
  publicPart,
  route,
  subnet,
  table,
  vpcWith,
} from '../example-network.ts'
import { ask, front, list, openGroup, otherVpc, pair, peered, peering, tcp } from './asking.ts'

/** A flow that a code is given for, and one as near as can be that it is not given for. */
interface Cases {
  readonly given: Case
  readonly spared: Case
}

type Case = readonly [Design, string, Partial<TraceQuery>?]

const opened = inVpc(...pair)
const inFront = inVpc(...front)
const toA = (...routes: ReturnType<typeof route>[]) => table('a-table', { subnets: ['a'], routes })
const guarded = (ingress: ReturnType<typeof allow>[]) =>
  inVpc(
    subnet('a', '10.0.1.0/24'),
    group('client'),
    group('server', { ingress }),
    host('app', 'a', { securityGroups: ['client'] }),
    host('db', 'a', { securityGroups: ['server'] }),
  )
const behind = (...more: Entry[]) => inVpc(...publicPart, ...pair, address(), ...more)
const natted = behind(nat('nat', 'public', { elasticIp: 'eip' }), toA(route('0.0.0.0/0', 'nat')))
const listed = (...entries: ReturnType<typeof entry>[]) => inVpc(...pair, list('acl', ['b'], ...entries))
const cached = (port: number) =>
  inVpc(
    ...publicPart,
    ...pair,
    { id: 'subnets', kind: 'cacheSubnetGroup', props: { subnets: ['b'] } },
    { id: 'cache', kind: 'replicationGroup', props: { port, cacheSubnetGroup: 'subnets', securityGroups: ['open'] } },
  )
const relay = (sourceDestCheck: boolean) =>
  inVpc(...pair, subnet('m', '10.0.3.0/24'), host('box', 'm', { sourceDestCheck }), toA(route('0.0.0.0/0', 'box')))
const reflecting = inVpc(
  ...front,
  group('strict', { ingress: [allow('front-open', 443)] }),
  host('shy', 'front', { associatePublicIpAddress: true, securityGroups: ['strict'] }),
)
const twins = (cidr: string) =>
  inVpc(
    ...pair,
    ...otherVpc(
      cidr,
      subnet('there', cidr.replace('/16', '/24')),
      openGroup('far-open', 'other'),
      host('far', 'there', { securityGroups: ['far-open'] }),
    ),
    peering('pcx', 'vpc', 'other'),
    toA(route('10.1.0.0/16', 'pcx')),
    { ...table('there-table', { subnets: ['there'], routes: [route('10.0.0.0/16', 'pcx')] }), parent: 'other' },
  )
const unknownWay = (target: string) =>
  inVpc(
    ...front.slice(0, 2),
    ...pair,
    { id: 'odd', kind: 'opaque', parent: 'vpc', props: { format: 'cloudformation', type: 'AWS::X::Y', body: {} } },
    address('eip', 'app'),
    toA(route('0.0.0.0/0', target)),
  )
const hub = (back: string) =>
  peered({
    more: [
      { id: 'third', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.0.0.0/16' } },
      peering('pcx-2', 'other', 'third'),
      { ...subnet('there-2', '10.1.5.0/24'), parent: 'other' },
      host('deep', 'there-2', { securityGroups: ['far-open'] }),
      { ...table('t2', { subnets: ['there-2'], routes: [route('10.0.0.0/16', back)] }), parent: 'other' },
    ],
  })

const spoofing = (sourceDestCheck: boolean) =>
  inVpc(
    ...front,
    host('relay', 'front', { securityGroups: ['front-open'], associatePublicIpAddress: true, sourceDestCheck }),
  )
const spoofed = { sourceAddress: '10.0.0.200' }
const straying = (cidr: string) =>
  inVpc(
    ...front,
    subnet('out', cidr),
    table('out-table', { subnets: ['out'], routes: [route('0.0.0.0/0', 'igw')] }),
    host('lost', 'out', { securityGroups: ['front-open'], associatePublicIpAddress: true }),
  )

const withS3 = inVpc(
  ...pair,
  host('relay', 'a', { securityGroups: ['open'], sourceDestCheck: false }),
  table('t', { subnets: ['a'] }),
  gatewayEndpoint('s3', ['t']),
)
const blocking = (InternetGatewayBlockMode: string): Entry => ({
  id: 'bpa',
  kind: 'opaque',
  parent: 'region',
  props: {
    format: 'cloudformation',
    type: 'AWS::EC2::VPCBlockPublicAccessOptions',
    body: { Properties: { InternetGatewayBlockMode } },
  },
})

const cases: Readonly<Record<Code, Cases>> = {
  BAD_STATE: {
    given: [behind(nat('nat', 'public'), toA(route('0.0.0.0/0', 'nat'))), 'app > internet tcp 443'],
    spared: [natted, 'app > internet tcp 443'],
  },
  BAD_STATE_ATTACHMENT: {
    given: [inVpc(...pair, address('eip', 'app'), gateway('loose', 'region')), 'internet > app tcp 443'],
    spared: [inFront, 'internet > web tcp 443'],
  },
  BAD_STATE_ROUTE: {
    given: [inVpc(...pair, toA(route('0.0.0.0/0', 'gone'))), 'app > internet tcp 443'],
    spared: [inVpc(...pair, toA(route('0.0.0.0/0', 'gone'))), 'app > db tcp 443'],
  },
  CACHE_NOT_INTERNET_REACHABLE: {
    given: [cached(6379), 'internet > cache tcp 6379'],
    spared: [cached(6379), 'app > cache tcp 6379'],
  },
  CANNOT_ROUTE: {
    given: [
      behind(nat('nat', 'public', { elasticIp: 'eip' }), toA(route('192.0.0.0/8', 'nat'))),
      'app > internet tcp 443',
    ],
    spared: [natted, 'app > internet tcp 443'],
  },
  DISCONNECTED_VPCS: { given: [peered({ linked: false }), 'app > far tcp 80'], spared: [peered(), 'app > far tcp 80'] },
  ENI_ADDRESS_RESTRICTION: {
    given: [spoofing(true), 'relay > internet tcp 443', spoofed],
    spared: [spoofing(false), 'relay > internet tcp 443', spoofed],
  },
  ENI_SG_RULES_MISMATCH: {
    given: [guarded([allow('client', 80)]), 'app > db tcp 81'],
    spared: [guarded([allow('client', 80)]), 'app > db tcp 80'],
  },
  ENI_SOURCE_DEST_CHECK_RESTRICTION: {
    given: [relay(true), 'app > internet tcp 443'],
    spared: [relay(false), 'app > internet tcp 443'],
  },
  GATEWAY_REJECTS_SPOOFED_TRAFFIC: {
    given: [spoofing(false), 'relay > internet tcp 443', spoofed],
    spared: [spoofing(false), 'relay > internet tcp 443'],
  },
  HIGHER_PRIORITY_ROUTE: {
    given: [inVpc(...pair, gateway(), toA(route('10.0.2.0/24', 'igw'))), 'app > db tcp 80'],
    spared: [inVpc(...pair, gateway(), toA(route('10.9.2.0/24', 'igw'))), 'app > db tcp 80'],
  },
  IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS: {
    given: [straying('10.9.0.0/24'), 'internet > lost tcp 80'],
    spared: [straying('10.0.9.0/24'), 'internet > lost tcp 80'],
  },
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS: {
    given: [inFront, 'web > 192.168.1.1 tcp 80'],
    spared: [inFront, 'web > 192.169.1.1 tcp 80'],
  },
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS: {
    given: [inFront, 'web > 100.64.0.1 tcp 80'],
    spared: [inFront, 'web > 100.128.0.1 tcp 80'],
  },
  IGW_EXPECTS_PUBLIC_ADDRESS: {
    given: [inFront, 'internet > 10.0.0.4 tcp 80'],
    spared: [inFront, 'internet > web tcp 80'],
  },
  IGW_NAT_REFLECTION: { given: [reflecting, 'web > 203.0.113.1 tcp 443'], spared: [reflecting, 'web > shy tcp 443'] },
  IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: {
    given: [inVpc(...publicPart, host('x', 'public')), 'internet > x tcp 80'],
    spared: [inFront, 'internet > web tcp 80'],
  },
  IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS: {
    given: [inVpc(...publicPart, host('x', 'public')), 'x > internet tcp 80'],
    spared: [inFront, 'web > internet tcp 80'],
  },
  IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS: {
    given: [inFront, '192.168.1.1 > web tcp 80'],
    spared: [inFront, '192.169.1.1 > web tcp 80'],
  },
  IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS: {
    given: [inFront, '100.64.0.1 > web tcp 80'],
    spared: [inFront, '100.128.0.1 > web tcp 80'],
  },
  MORE_SPECIFIC_ROUTE: {
    given: [
      behind(nat('nat', 'public', { elasticIp: 'eip' }), toA(route('0.0.0.0/0', 'nat'), route('8.0.0.0/8', 'nat'))),
      'app > 8.8.8.8 tcp 80',
    ],
    spared: [natted, 'app > 8.8.8.8 tcp 80'],
  },
  NAT_SELF_SUBNET_LOOP: {
    given: [behind(nat('nat', 'a', { elasticIp: 'eip' }), toA(route('0.0.0.0/0', 'nat'))), 'app > internet tcp 80'],
    spared: [natted, 'app > internet tcp 80'],
  },
  NAT_SUBNET_NOT_PUBLIC: {
    given: [behind(nat('nat', 'b', { elasticIp: 'eip' }), toA(route('0.0.0.0/0', 'nat'))), 'app > internet tcp 80'],
    spared: [natted, 'app > internet tcp 80'],
  },
  NAT_UNSOLICITED_INBOUND: { given: [natted, 'internet > nat tcp 80'], spared: [natted, 'app > internet tcp 80'] },
  NGW_REQUIRES_SOURCE_IN_VPC: {
    given: [
      inVpc(
        ...pair,
        ...otherVpc('10.1.0.0/16', subnet('o', '10.1.0.0/24')),
        nat('nat', 'o', { connectivityType: 'private' }),
        toA(route('0.0.0.0/0', 'nat')),
      ),
      'app > internet tcp 80',
    ],
    spared: [natted, 'app > internet tcp 80'],
  },
  NGW_DEST_ADDRESS_PRESERVATION: {
    given: [natted, 'app > internet tcp 443'],
    spared: [natted, 'app > db tcp 443'],
  },
  NGW_SOURCE_ADDRESS_REASSIGN: {
    given: [natted, 'app > internet tcp 443'],
    spared: [inFront, 'web > internet tcp 443'],
  },
  NO_PATH: {
    given: [inVpc(...pair, address('eip', 'app')), 'internet > app tcp 80'],
    spared: [inFront, 'internet > web tcp 80'],
  },
  NO_POSSIBLE_DESTINATION: { given: [opened, 'app > 10.0.2.77 tcp 80'], spared: [opened, 'app > 10.0.2.4 tcp 80'] },
  NO_ROUTE_TO_DESTINATION: { given: [opened, 'app > internet tcp 80'], spared: [inFront, 'web > internet tcp 80'] },
  NO_SOURCE_OR_DESTINATION: { given: [opened, '10.0.1.77 > db tcp 80'], spared: [opened, '10.0.1.4 > db tcp 80'] },
  PCX_REQUIRES_ADDRESS_IN_VPC_CIDR: {
    given: [
      peered({
        more: [
          { ...table('main', { main: true, routes: [route('0.0.0.0/0', 'pcx')] }), parent: 'vpc' },
          { ...subnet('c', '10.0.3.0/24'), parent: 'vpc' },
          host('edge', 'c'),
        ],
      }),
      'edge > internet tcp 80',
    ],
    spared: [peered(), 'app > far tcp 80'],
  },
  PEERING_CIDR_OVERLAP: {
    given: [twins('10.0.0.0/16'), 'app > far tcp 80'],
    spared: [twins('10.1.0.0/16'), 'app > far tcp 80'],
  },
  PORT_NOT_SERVED: { given: [cached(7000), 'app > cache tcp 6379'], spared: [cached(7000), 'app > cache tcp 7000'] },
  PROTOCOL_RESTRICTION: { given: [natted, 'app > internet 47'], spared: [natted, 'app > internet udp 53'] },
  REMAP_EPHEMERAL_PORT: {
    given: [natted, 'app > internet tcp 443'],
    spared: [natted, 'app > internet icmp'],
  },
  RETURN_ACL: {
    given: [listed(entry('ingress', 100), tcp('egress', 100, 443)), 'app > db tcp 443'],
    spared: [listed(entry('ingress', 100), tcp('egress', 100, 1024, 65_535)), 'app > db tcp 443'],
  },
  RETURN_MISDELIVERED: { given: [hub('pcx-2'), 'app > deep tcp 80'], spared: [hub('pcx'), 'app > deep tcp 80'] },
  RETURN_NO_ROUTE: { given: [peered({ back: false }), 'app > far tcp 80'], spared: [peered(), 'app > far tcp 80'] },
  RETURN_ROUTE_ASYMMETRIC: {
    given: [
      inVpc(
        ...publicPart,
        ...pair,
        address(),
        address('eip-2', 'app'),
        nat('nat', 'public', { elasticIp: 'eip' }),
        toA(route('0.0.0.0/0', 'nat')),
      ),
      'internet > app tcp 443',
    ],
    spared: [
      inVpc(...publicPart, ...pair, address('eip-2', 'app'), toA(route('0.0.0.0/0', 'igw'))),
      'internet > app tcp 443',
    ],
  },
  SG_HAS_NO_RULES: {
    given: [guarded([]), 'app > db tcp 80'],
    spared: [guarded([allow('client', 80)]), 'app > db tcp 80'],
  },
  SG_REFERENCES_NOT_PRESERVED: {
    given: [
      behind(
        nat('nat', 'public', { elasticIp: 'eip' }),
        toA(route('0.0.0.0/0', 'nat')),
        group('strict', { ingress: [allow('open', 443)] }),
        host('server', 'public', { associatePublicIpAddress: true, securityGroups: ['strict'] }),
      ),
      'app > 203.0.113.2 tcp 443',
    ],
    spared: [guarded([allow('client', 80)]), 'app > db tcp 80'],
  },
  SG_REFERENCE_NEEDS_PRIVATE_ADDRESS: {
    given: [reflecting, 'web > 203.0.113.1 tcp 443'],
    spared: [reflecting, 'web > shy tcp 443'],
  },
  SUBNET_ACL_RESTRICTION: {
    given: [listed(entry('egress', 100)), 'app > db tcp 443'],
    spared: [listed(entry('ingress', 100), entry('egress', 100)), 'app > db tcp 443'],
  },
  UNASSOCIATED_COMPONENT: {
    given: [inVpc(...pair, subnet('odd', ''), host('lost', 'odd')), 'app > lost tcp 80'],
    spared: [opened, 'app > db tcp 80'],
  },
  UNKNOWN_DESTINATION: {
    given: [inVpc(...pair, toA(route('192.168.0.0/16', 'tgw-0123456789abcdef0'))), 'app > 192.168.1.1 tcp 80'],
    spared: [unknownWay('odd'), 'app > internet tcp 443'],
  },
  UNKNOWN_RESOURCE: {
    given: [inVpc(...pair, toA(route('0.0.0.0/0', 'tgw-0123456789abcdef0'))), 'app > internet tcp 443'],
    spared: [unknownWay('odd'), 'app > internet tcp 443'],
  },
  UNKNOWN_PEERED_SGS: {
    given: [guarded([allow('sg-gone', 80)]), 'app > db tcp 80'],
    spared: [guarded([allow('client', 80)]), 'app > db tcp 80'],
  },
  UNSUPPORTED_COMPONENT: {
    given: [unknownWay('odd'), 'app > internet tcp 80'],
    spared: [unknownWay('igw'), 'app > internet tcp 80'],
  },
  VPCE_GATEWAY_EGRESS_SOURCE_ADDRESS_RESTRICTION: {
    given: [withS3, 'relay > s3 tcp 443', { sourceAddress: '10.0.1.200' }],
    spared: [withS3, 'relay > s3 tcp 443'],
  },
  VPCE_GATEWAY_PROTOCOL_RESTRICTION: { given: [withS3, 'app > s3 udp 443'], spared: [withS3, 'app > s3 icmp'] },
  VPCE_INTRA_VPC_TRAFFIC: { given: [withS3, 's3 > app tcp 443'], spared: [withS3, 'app > s3 tcp 443'] },
  VPCE_SERVICE_NOT_INSTALLED_IN_AZ: {
    given: [inVpc(...pair, interfaceEndpoint('secrets', ['b'], { securityGroups: ['open'] })), 'app > secrets tcp 443'],
    spared: [inVpc(...pair, interfaceEndpoint('secrets', ['b'], { securityGroups: ['open'] })), 'db > secrets tcp 443'],
  },
  VPC_BLOCK_PUBLIC_ACCESS_ENABLED: {
    given: [inVpc(...front, blocking('block-ingress')), 'internet > web tcp 443'],
    spared: [inVpc(...front, blocking('off')), 'internet > web tcp 443'],
  },
  VPC_LOCAL_ROUTE_CIDR_RESTRICTION: {
    given: [twins('10.0.0.0/16'), 'app > far tcp 80'],
    spared: [vpcWith({ secondaryCidrBlocks: ['10.5.0.0/16'] }, ...pair), 'app > db tcp 80'],
  },
}

function given([design, flow, more]: Case): readonly Code[] {
  const { blockedBy, notes } = ask(design, flow, more)
  return [...blockedBy, ...notes].map(({ code }) => code)
}

describe('every code', () => {
  it.each(Object.entries(cases))(
    '%s is given where it holds, and not where it does not',
    (code, { given: yes, spared: no }) => {
      expect(given(yes)).toContain(code)
      expect(given(no)).not.toContain(code)
    },
  )

  it('has words in both languages, and a way out', () => {
    for (const [code, { meaning, fix }] of Object.entries(codes)) {
      for (const text of [meaning, fix]) {
        expect(text.en, code).toMatch(/^[A-Z].*\.$/s)
        expect(text.ko, code).toMatch(/[가-힣].*\.$/s)
      }
    }
  })

  it('has a message that names its place, in both languages', () => {
    for (const [code, { given: yes }] of Object.entries(cases)) {
      const { blockedBy } = ask(...yes)
      for (const { message, fix } of blockedBy) {
        expect(message.en, code).not.toMatch(/undefined|null|\[object/)
        expect(message.ko, code).toMatch(/[가-힣]/)
        expect(message.ko, code).not.toMatch(/undefined|null|\[object/)
        expect(
          [fix.en, fix.ko].every((one) => one.length > 0),
          code,
        ).toBe(true)
      }
    }
  })
})
