import { address, egressOnly, gateway, host, nat, route, subnet, table } from '../../src/example-network.ts'
import { AMAZON_PROVIDED } from '../../src/vpc/schema.ts'
import { type Example, flow } from './example.ts'
import { everything, guard, internet, region, vpc, within } from './network.ts'

const publicSide = [
  gateway('igw', 'vpc'),
  address(),
  ...within(
    'vpc',
    guard('open', everything),
    subnet('public', '10.0.0.0/24'),
    subnet('private', '10.0.1.0/24'),
    table('public-routes', { subnets: ['public'], routes: [route('0.0.0.0/0', 'igw')] }),
    host('app', 'private', { securityGroups: ['open'] }),
  ),
]

const publicNat: Example = {
  id: 'nat-gateway-for-private-subnets',
  title: { en: 'Private subnets behind a NAT gateway', ko: 'NAT 게이트웨이 뒤의 프라이빗 서브넷' },
  lesson: {
    en: 'The gateway stands in a public subnet. Hosts behind it open connections outward; nobody outside opens one to them, nor to the gateway.',
    ko: '게이트웨이는 퍼블릭 서브넷에 있습니다. 뒤의 호스트는 밖으로 연결할 수 있지만, 외부에서 호스트나 게이트웨이로는 연결할 수 없습니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-scenarios.html',
  entries: [
    internet,
    region,
    vpc('vpc', '10.0.0.0/16'),
    ...publicSide,
    nat('nat', 'public', { elasticIp: 'eip' }),
    ...within('vpc', table('private-routes', { subnets: ['private'], routes: [route('0.0.0.0/0', 'nat')] })),
  ],
  flows: [
    flow('app > internet tcp 443', 'reachable', 'NGW_SOURCE_ADDRESS_REASSIGN'),
    flow('app > internet gre', 'blocked', 'PROTOCOL_RESTRICTION'),
    flow('internet > app tcp 443', 'blocked', 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS'),
    flow('internet > nat tcp 443', 'blocked', 'NAT_UNSOLICITED_INBOUND'),
  ],
}

const misplacedNat: Example = {
  id: 'nat-gateway-in-a-private-subnet',
  title: { en: 'A NAT gateway in a private subnet', ko: '프라이빗 서브넷에 놓인 NAT 게이트웨이' },
  lesson: {
    en: 'It is created without complaint, and forwards nothing: its own subnet has no way to the internet gateway.',
    ko: '문제없이 생성되지만 아무것도 전달하지 못합니다. 자신의 서브넷에 인터넷 게이트웨이로 가는 경로가 없기 때문입니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html',
  entries: [
    internet,
    region,
    vpc('vpc', '10.0.0.0/16'),
    ...publicSide,
    ...within(
      'vpc',
      subnet('inner', '10.0.2.0/24'),
      table('private-routes', { subnets: ['private'], routes: [route('0.0.0.0/0', 'nat')] }),
    ),
    nat('nat', 'inner', { elasticIp: 'eip' }),
  ],
  flows: [flow('app > internet tcp 443', 'blocked', 'NAT_SUBNET_NOT_PUBLIC')],
}

const regionalNat: Example = {
  id: 'nat-gateway-regional',
  title: { en: 'A regional NAT gateway', ko: '리전 NAT 게이트웨이' },
  lesson: {
    en: 'It needs no public subnet: it stands in the VPC itself, in every zone, with addresses that AWS manages.',
    ko: '퍼블릭 서브넷이 필요하지 않습니다. VPC 자체에 속하며 모든 가용 영역에서 AWS가 주소를 관리합니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html',
  entries: [
    internet,
    region,
    vpc('vpc', '10.0.0.0/16'),
    gateway('igw', 'vpc'),
    nat('nat', 'vpc'),
    ...within(
      'vpc',
      guard('open', everything),
      subnet('one', '10.0.1.0/24'),
      subnet('two', '10.0.2.0/24', 'c'),
      table('private-routes', { subnets: ['one', 'two'], routes: [route('0.0.0.0/0', 'nat')] }),
      host('app', 'one', { securityGroups: ['open'] }),
      host('other', 'two', { securityGroups: ['open'] }),
    ),
  ],
  flows: [
    flow('app > internet tcp 443', 'reachable'),
    flow('other > internet tcp 443', 'reachable'),
    flow('internet > app tcp 443', 'blocked'),
  ],
}

const dualStack: Example = {
  id: 'ipv6-egress-only',
  title: { en: 'IPv6 out, and nothing in', ko: 'IPv6 아웃바운드만 허용' },
  lesson: {
    en: 'IPv6 addresses are public. An egress-only internet gateway is what keeps a private subnet private in IPv6.',
    ko: 'IPv6 주소는 퍼블릭 주소입니다. 프라이빗 서브넷이 IPv6에서도 프라이빗이려면 송신 전용 인터넷 게이트웨이를 사용합니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html',
  entries: [
    internet,
    region,
    vpc('vpc', '10.0.0.0/16', { ipv6CidrBlock: AMAZON_PROVIDED }),
    gateway('igw', 'vpc'),
    egressOnly('eigw', 'vpc'),
    ...within(
      'vpc',
      guard('open', everything, { ...everything, id: 'all-6', peer: { type: 'cidr', cidr: '::/0' } }),
      subnet('public', '10.0.0.0/24', 'a', { ipv6Index: 0 }),
      subnet('private', '10.0.1.0/24', 'a', { ipv6Index: 1 }),
      table('public-routes', { subnets: ['public'], routes: [route('::/0', 'igw')] }),
      table('private-routes', { subnets: ['private'], routes: [route('::/0', 'eigw')] }),
      {
        id: 'open-out',
        kind: 'securityGroup',
        props: {
          description: 'An example',
          ingress: [{ ...everything, peer: { type: 'cidr', cidr: '::/0' } }],
          egress: [{ ...everything, peer: { type: 'cidr', cidr: '::/0' } }],
        },
      },
      host('web', 'public', { securityGroups: ['open-out'], ipv6AddressCount: 1 }),
      host('app', 'private', { securityGroups: ['open-out'], ipv6AddressCount: 1 }),
    ),
  ],
  flows: [
    flow('app > internet tcp 443', 'reachable'),
    flow('internet > app tcp 443', 'blocked', 'RETURN_ROUTE_ASYMMETRIC'),
    flow('internet > web tcp 443', 'reachable'),
  ],
}

export const gatewayExamples: readonly Example[] = [publicNat, misplacedNat, regionalNat, dualStack]
