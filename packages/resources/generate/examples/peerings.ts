import type { Entry } from '../../src/design-of.ts'
import { address, gateway, host, nat, route, subnet, table } from '../../src/example-network.ts'
import { type Example, flow } from './example.ts'
import { everything, guard, internet, region, vpc, within } from './network.ts'

/** A VPC with a host of the same name in its one subnet, and the routes of that. */
const network = (name: string, range: string, ...routes: readonly (readonly [string, string])[]): readonly Entry[] => [
  vpc(`vpc-${name}`, range),
  ...within(
    `vpc-${name}`,
    guard(`${name}-sg`, everything),
    subnet(`${name}-subnet`, range.replace('/16', '/24')),
    host(name, `${name}-subnet`, { securityGroups: [`${name}-sg`] }),
    table(`${name}-routes`, {
      subnets: [`${name}-subnet`],
      routes: routes.map(([destination, target]) => route(destination, target)),
    }),
  ),
]

const link = (id: string, requester: string, accepter: string): Entry => ({
  id,
  kind: 'vpcPeering',
  parent: 'region',
  props: { requester, accepter },
})

const twoVpcs: Example = {
  id: 'peering-two-vpcs',
  title: { en: 'Two VPCs peered together', ko: '피어링된 두 VPC' },
  lesson: {
    en: 'A peering connection alone carries nothing: each side needs a route to the other’s range.',
    ko: '피어링 연결만으로는 트래픽이 흐르지 않습니다. 양쪽에 상대 범위로 가는 경로가 필요합니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/peering/peering-configurations-full-access.html',
  entries: [
    region,
    ...network('a', '172.16.0.0/16', ['10.0.0.0/16', 'pcx-ab']),
    ...network('b', '10.0.0.0/16', ['172.16.0.0/16', 'pcx-ab']),
    ...network('c', '10.2.0.0/16'),
    link('pcx-ab', 'vpc-a', 'vpc-b'),
    link('pcx-ac', 'vpc-a', 'vpc-c'),
  ],
  flows: [
    flow('a > b tcp 443', 'reachable'),
    flow('b > a tcp 443', 'reachable'),
    flow('a > c tcp 443', 'blocked', 'NO_ROUTE_TO_DESTINATION', 'RETURN_NO_ROUTE'),
  ],
}

const noTransit: Example = {
  id: 'peering-is-not-transitive',
  title: { en: 'Peering is not transitive', ko: '피어링은 전이되지 않습니다' },
  lesson: {
    en: 'A is peered with B and with C. That joins neither B and C nor their hosts, whatever routes say.',
    ko: 'A가 B, C와 각각 피어링되어 있어도 B와 C 사이는 연결되지 않습니다. 경로를 추가해도 마찬가지입니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/peering/invalid-peering-configurations.html#transitive-peering',
  entries: [
    region,
    ...network('a', '172.16.0.0/16', ['10.0.0.0/16', 'pcx-ab'], ['192.168.0.0/16', 'pcx-ac']),
    ...network('b', '10.0.0.0/16', ['172.16.0.0/16', 'pcx-ab'], ['192.168.0.0/16', 'pcx-ab']),
    ...network('c', '192.168.0.0/16', ['172.16.0.0/16', 'pcx-ac'], ['10.0.0.0/16', 'pcx-ac']),
    link('pcx-ab', 'vpc-a', 'vpc-b'),
    link('pcx-ac', 'vpc-a', 'vpc-c'),
  ],
  flows: [
    flow('a > b tcp 443', 'reachable'),
    flow('a > c tcp 443', 'reachable'),
    flow('b > c tcp 443', 'blocked', 'DISCONNECTED_VPCS', 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR'),
  ],
}

const edge: Example = {
  id: 'peering-edge-to-edge',
  title: { en: 'No internet through a peer', ko: '피어를 통해서는 인터넷에 나갈 수 없습니다' },
  lesson: {
    en: 'B cannot use the internet gateway or the NAT gateway of A: a peering connection carries traffic for A’s own addresses only.',
    ko: 'B는 A의 인터넷 게이트웨이나 NAT 게이트웨이를 사용할 수 없습니다. 피어링 연결은 A 자신의 주소로 가는 트래픽만 전달합니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/peering/invalid-peering-configurations.html#edge-to-edge-vgw',
  entries: [
    internet,
    region,
    ...network('a', '172.16.0.0/16', ['10.0.0.0/16', 'pcx-ab'], ['0.0.0.0/0', 'nat']),
    gateway('igw', 'vpc-a'),
    address(),
    ...within(
      'vpc-a',
      subnet('public', '172.16.9.0/24'),
      table('public-routes', { subnets: ['public'], routes: [route('0.0.0.0/0', 'igw')] }),
    ),
    nat('nat', 'public', { elasticIp: 'eip' }),
    ...network('b', '10.0.0.0/16', ['0.0.0.0/0', 'pcx-ab']),
    link('pcx-ab', 'vpc-a', 'vpc-b'),
  ],
  flows: [
    flow('a > internet tcp 443', 'reachable'),
    flow('b > internet tcp 443', 'blocked', 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR'),
    flow('b > a tcp 443', 'reachable'),
  ],
}

const twins: Example = {
  id: 'peering-with-overlapping-peers',
  title: { en: 'One VPC peered with two that overlap', ko: '범위가 겹치는 두 VPC와의 피어링' },
  lesson: {
    en: 'B and C have the same range. A reaches B alone, by its route; what C sends to A is answered to B.',
    ko: 'B와 C의 범위가 같습니다. A의 경로는 B로만 이어지므로 C가 A로 보낸 요청의 응답은 B로 갑니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/peering/peering-configurations-partial-access.html',
  entries: [
    region,
    ...network('a', '172.16.0.0/16', ['10.0.0.0/16', 'pcx-ab']),
    ...network('b', '10.0.0.0/16', ['172.16.0.0/16', 'pcx-ab']),
    ...network('c', '10.0.0.0/16', ['172.16.0.0/16', 'pcx-ac']),
    link('pcx-ab', 'vpc-a', 'vpc-b'),
    link('pcx-ac', 'vpc-a', 'vpc-c'),
  ],
  flows: [
    flow('a > b tcp 443', 'reachable'),
    flow('b > a tcp 443', 'reachable'),
    flow('c > a tcp 443', 'blocked', 'RETURN_MISDELIVERED'),
    flow('a > c tcp 443', 'blocked', 'NO_POSSIBLE_DESTINATION'),
  ],
}

const overlapping: Example = {
  id: 'peering-of-overlapping-vpcs',
  title: { en: 'VPCs that overlap cannot be peered', ko: '범위가 겹치는 VPC는 피어링할 수 없습니다' },
  lesson: {
    en: 'AWS refuses the connection. Choose ranges that do not overlap before the VPCs are made: they cannot be changed.',
    ko: 'AWS가 연결을 거부합니다. VPC 범위는 나중에 바꿀 수 없으므로 만들기 전에 겹치지 않게 정하십시오.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/peering/invalid-peering-configurations.html#overlapping-cidr',
  entries: [
    region,
    ...network('a', '10.0.0.0/16', ['10.0.0.0/16', 'pcx-ab']),
    ...network('b', '10.0.0.0/16'),
    link('pcx-ab', 'vpc-a', 'vpc-b'),
  ],
  flows: [flow('a > b tcp 443', 'blocked', 'PEERING_CIDR_OVERLAP', 'VPC_LOCAL_ROUTE_CIDR_RESTRICTION')],
}

export const peeringExamples: readonly Example[] = [twoVpcs, noTransit, edge, twins, overlapping]
