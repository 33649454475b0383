import { acl, allow, entry, gateway, group, host, route, subnet, table } from '../../src/example-network.ts'
import { type Example, flow } from './example.ts'
import { everything, guard, internet, region, vpc, within } from './network.ts'

const front = [
  gateway('igw', 'vpc'),
  ...within(
    'vpc',
    subnet('public', '10.0.0.0/24'),
    subnet('private', '10.0.1.0/24'),
    table('public-routes', { subnets: ['public'], routes: [route('0.0.0.0/0', 'igw')] }),
  ),
]

/** https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html */
const webAndDatabase: Example = {
  id: 'security-groups-web-and-database',
  title: { en: 'Security groups of a web server and a database', ko: '웹 서버와 데이터베이스의 보안 그룹' },
  lesson: {
    en: 'The database lets in the group of the web servers, not their addresses: new web servers need no new rule. Replies need none at all.',
    ko: '데이터베이스는 웹 서버의 주소가 아니라 보안 그룹을 허용하므로 웹 서버가 늘어도 규칙을 추가하지 않습니다. 응답에는 규칙이 필요하지 않습니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  entries: [
    internet,
    region,
    vpc('vpc', '10.0.0.0/16'),
    ...front,
    ...within(
      'vpc',
      guard('web-sg', allow('0.0.0.0/0', 80), allow('0.0.0.0/0', 443)),
      guard('db-sg', allow('web-sg', 3306)),
      host('web', 'public', { securityGroups: ['web-sg'], associatePublicIpAddress: true }),
      host('database', 'private', { securityGroups: ['db-sg'] }),
      host('batch', 'private', { securityGroups: ['db-sg'] }),
    ),
  ],
  flows: [
    flow('internet > web tcp 443', 'reachable'),
    flow('internet > web tcp 22', 'blocked', 'ENI_SG_RULES_MISMATCH'),
    flow('web > database tcp 3306', 'reachable'),
    flow('batch > database tcp 3306', 'blocked', 'ENI_SG_RULES_MISMATCH'),
    flow('internet > database tcp 3306', 'blocked', 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS'),
    flow('database > web tcp 8080', 'blocked', 'ENI_SG_RULES_MISMATCH'),
  ],
}

const threeTiers: Example = {
  id: 'security-groups-chained',
  title: { en: 'Chained security groups of three tiers', ko: '3계층의 연쇄 보안 그룹' },
  lesson: {
    en: 'Each tier lets in the tier before it and nobody else. A group without outbound rules can answer, and start nothing.',
    ko: '각 계층은 바로 앞 계층만 허용합니다. 아웃바운드 규칙이 없는 그룹은 응답만 하고 연결을 시작하지 못합니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
  entries: [
    internet,
    region,
    vpc('vpc', '10.0.0.0/16'),
    ...front,
    ...within(
      'vpc',
      subnet('data', '10.0.2.0/24', 'c'),
      guard('web-sg', allow('0.0.0.0/0', 443)),
      guard('app-sg', allow('web-sg', 8080)),
      group('data-sg', { description: 'An example', ingress: [allow('app-sg', 5432)], egress: [] }),
      host('web', 'public', { securityGroups: ['web-sg'], associatePublicIpAddress: true }),
      host('app', 'private', { securityGroups: ['app-sg'] }),
      host('database', 'data', { securityGroups: ['data-sg'] }),
    ),
  ],
  flows: [
    flow('web > app tcp 8080', 'reachable'),
    flow('app > database tcp 5432', 'reachable'),
    flow('web > database tcp 5432', 'blocked', 'ENI_SG_RULES_MISMATCH'),
    flow('database > app tcp 8080', 'blocked', 'SG_HAS_NO_RULES'),
  ],
}

const tcp = (direction: 'ingress' | 'egress', number: number, from: number, to: number, cidrBlock = '0.0.0.0/0') =>
  entry(direction, number, { protocol: 'tcp', fromPort: from, toPort: to, cidrBlock })

const listed = (...entries: ReturnType<typeof entry>[]) => [
  internet,
  region,
  vpc('vpc', '10.0.0.0/16'),
  ...front,
  ...within(
    'vpc',
    guard('open', everything),
    host('web', 'public', { securityGroups: ['open'], associatePublicIpAddress: true }),
    acl('public-acl', { subnets: ['public'], entries }),
  ),
]

/** The table "Inbound / Outbound" of the page. */
const customAcl: Example = {
  id: 'network-acl-of-a-public-subnet',
  title: { en: 'A custom network ACL of a public subnet', ko: '퍼블릭 서브넷의 사용자 지정 네트워크 ACL' },
  lesson: {
    en: 'Web traffic in, SSH from one network in, replies out to ephemeral ports; what the server asks for itself needs its replies let in the same way.',
    ko: '웹 트래픽과 한 네트워크의 SSH를 허용하고, 응답은 임시 포트로 내보냅니다. 서버가 시작한 연결의 응답도 같은 방식으로 들어와야 합니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html',
  entries: listed(
    tcp('ingress', 100, 80, 80),
    tcp('ingress', 110, 443, 443),
    tcp('ingress', 120, 22, 22, '192.0.2.0/24'),
    tcp('ingress', 130, 3389, 3389, '192.0.2.0/24'),
    tcp('ingress', 140, 32_768, 65_535),
    tcp('egress', 100, 80, 80),
    tcp('egress', 110, 443, 443),
    tcp('egress', 120, 32_768, 65_535),
  ),
  flows: [
    flow('internet > web tcp 443', 'reachable'),
    flow('internet > web tcp 22', 'blocked', 'SUBNET_ACL_RESTRICTION'),
    flow('192.0.2.10 > web tcp 22', 'reachable'),
    flow('web > internet tcp 443', 'reachable'),
    flow('web > internet tcp 25', 'blocked', 'SUBNET_ACL_RESTRICTION'),
  ],
}

const forgottenReplies: Example = {
  id: 'network-acl-without-replies',
  title: { en: 'A network ACL that forgets the replies', ko: '응답을 빠뜨린 네트워크 ACL' },
  lesson: {
    en: 'A network ACL has no memory: letting 443 in and out is not enough, the reply goes to the client’s own port.',
    ko: '네트워크 ACL은 상태를 저장하지 않습니다. 443을 양방향으로 허용해도 응답은 클라이언트 포트로 가므로 차단됩니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html#nacl-ephemeral-ports',
  entries: listed(tcp('ingress', 100, 443, 443), tcp('egress', 100, 443, 443)),
  flows: [
    flow('internet > web tcp 443', 'blocked', 'RETURN_ACL'),
    flow('web > internet tcp 443', 'blocked', 'RETURN_ACL'),
  ],
}

const denyFirst: Example = {
  id: 'network-acl-rule-order',
  title: { en: 'The lowest number decides', ko: '가장 낮은 번호의 규칙이 결정합니다' },
  lesson: {
    en: 'A deny for one address only works in front of the rule that lets everybody in: the first match decides.',
    ko: '특정 주소를 차단하는 규칙은 전체 허용 규칙보다 앞에 있어야 합니다. 먼저 일치하는 규칙이 결정합니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html',
  entries: listed(
    entry('ingress', 90, { action: 'deny', cidrBlock: '203.0.113.7/32' }),
    entry('ingress', 100),
    entry('ingress', 110, { action: 'deny', cidrBlock: '203.0.113.9/32' }),
    entry('egress', 100),
  ),
  flows: [
    flow('203.0.113.7 > web tcp 443', 'blocked', 'SUBNET_ACL_RESTRICTION'),
    flow('203.0.113.9 > web tcp 443', 'reachable'),
    flow('internet > web tcp 443', 'reachable'),
  ],
}

export const filterExamples: readonly Example[] = [webAndDatabase, threeTiers, customAcl, forgottenReplies, denyFirst]
