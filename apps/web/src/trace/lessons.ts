import type { Decision, Hop } from '@vpcanvas/reachability'
import type { Text } from '@vpcanvas/text'

type Told = Decision | 'return' | 'always'

/**
 * What a sort of component does to traffic, one sentence each: for a decision, for the way back, or always. A closer one is
 * told before a wider one.
 */
const lessons: ReadonlyMap<string, Partial<Record<Told, Text>>> = new Map([
  [
    'internet',
    {
      always: {
        en: 'The internet carries public addresses only: no packet with a private address, such as 10.0.0.4, finds its way there.',
        ko: '인터넷은 퍼블릭 주소만 전달합니다. 10.0.0.4 같은 프라이빗 주소의 패킷은 인터넷에서 길을 찾지 못합니다.',
      },
    },
  ],
  [
    'onPremises',
    {
      always: {
        en: 'A network on premises has ranges of its own; AWS reaches them by a VPN connection, Direct Connect or a transit gateway.',
        ko: '온프레미스 네트워크는 자체 주소 범위를 사용하며, AWS에서는 VPN 연결, Direct Connect 또는 전송 게이트웨이로 도달합니다.',
      },
    },
  ],
  [
    'instance',
    {
      sends: {
        en: 'An instance sends from the private address of its network interface, even where it has a public one: the internet gateway puts that on later.',
        ko: '인스턴스는 퍼블릭 주소가 있어도 네트워크 인터페이스의 프라이빗 주소로 보냅니다. 퍼블릭 주소는 나중에 인터넷 게이트웨이가 붙입니다.',
      },
      delivers: {
        en: 'The packet is at the network interface of the instance; whether a program listens on the port is up to the machine.',
        ko: '패킷이 인스턴스의 네트워크 인터페이스에 도착했습니다. 포트에서 프로그램이 수신하는지는 인스턴스에 달려 있습니다.',
      },
      return: {
        en: 'A reply swaps the two ends: it goes to the port that the client picked for this connection.',
        ko: '응답은 양 끝을 바꿉니다. 클라이언트가 이 연결을 위해 고른 포트로 돌아갑니다.',
      },
    },
  ],
  [
    'networkInterface',
    {
      always: {
        en: 'A network interface holds the private address and the security groups: it stands in one subnet, whatever it is attached to.',
        ko: '네트워크 인터페이스는 프라이빗 주소와 보안 그룹을 가지며, 무엇에 연결되든 하나의 서브넷에 있습니다.',
      },
    },
  ],
  [
    'replicationGroup',
    {
      sends: {
        en: 'A node has a private address like any host, but nothing of yours runs on it: apart from replication it opens no connections.',
        ko: '노드에도 호스트처럼 프라이빗 주소가 있지만 사용자의 프로그램은 실행되지 않습니다. 복제 외에는 연결을 시작하지 않습니다.',
      },
      return: {
        en: 'A node answers from its private address, to the port that the client picked for this connection.',
        ko: '노드는 프라이빗 주소에서, 클라이언트가 이 연결을 위해 고른 포트로 응답합니다.',
      },
      delivers: {
        en: 'Each node of the cache has a network interface of its own in a subnet of its subnet group; after a failover any of them may be the primary.',
        ko: '캐시의 각 노드는 서브넷 그룹의 서브넷에 자체 네트워크 인터페이스가 있으며, 장애 조치 후에는 어느 노드든 프라이머리가 될 수 있습니다.',
      },
      refuses: {
        en: 'Cache nodes get private addresses only: they are made to be reached from inside the VPC, or from networks joined to it.',
        ko: '캐시 노드에는 프라이빗 주소만 할당됩니다. VPC 내부나 VPC에 연결된 네트워크에서만 도달하도록 만들어져 있습니다.',
      },
    },
  ],
  [
    'cacheCluster',
    {
      sends: {
        en: 'A node has a private address like any host, but nothing of yours runs on it: apart from replication it opens no connections.',
        ko: '노드에도 호스트처럼 프라이빗 주소가 있지만 사용자의 프로그램은 실행되지 않습니다. 복제 외에는 연결을 시작하지 않습니다.',
      },
      return: {
        en: 'A node answers from its private address, to the port that the client picked for this connection.',
        ko: '노드는 프라이빗 주소에서, 클라이언트가 이 연결을 위해 고른 포트로 응답합니다.',
      },
      delivers: {
        en: 'Each node of the cluster has a network interface of its own; Memcached clients talk to every node.',
        ko: '클러스터의 각 노드에는 자체 네트워크 인터페이스가 있으며, Memcached 클라이언트는 모든 노드와 통신합니다.',
      },
      refuses: {
        en: 'Cache nodes get private addresses only: they are made to be reached from inside the VPC, or from networks joined to it.',
        ko: '캐시 노드에는 프라이빗 주소만 할당됩니다. VPC 내부나 VPC에 연결된 네트워크에서만 도달하도록 만들어져 있습니다.',
      },
    },
  ],
  [
    'serverlessCache',
    {
      always: {
        en: 'A serverless cache is reached by an endpoint in your subnets: private addresses, guarded by its security groups like any other.',
        ko: '서버리스 캐시는 서브넷에 있는 엔드포인트로 도달합니다. 프라이빗 주소를 사용하며 보안 그룹이 다른 리소스와 똑같이 적용됩니다.',
      },
    },
  ],
  [
    'securityGroup',
    {
      allows: {
        en: 'A security group only ever allows: if one rule of any of the groups fits, the packet passes, and the connection is remembered.',
        ko: '보안 그룹은 허용만 합니다. 어느 그룹이든 규칙 하나가 맞으면 패킷이 통과하고 그 연결이 기억됩니다.',
      },
      refuses: {
        en: 'A security group drops in silence what none of its rules names: the client waits until it gives up, it gets no error.',
        ko: '보안 그룹은 어떤 규칙에도 없는 트래픽을 알림 없이 버립니다. 클라이언트는 오류 없이 시간 초과까지 기다립니다.',
      },
      return: {
        en: 'Security groups are stateful: a reply needs no rule, since the request that it answers was allowed.',
        ko: '보안 그룹은 상태를 저장합니다. 요청이 허용되었으므로 응답에는 규칙이 필요하지 않습니다.',
      },
    },
  ],
  [
    'networkAcl',
    {
      allows: {
        en: 'A network ACL guards the edge of the subnet: its rules are read by number, and the first that fits decides.',
        ko: '네트워크 ACL은 서브넷 경계를 지킵니다. 번호 순서로 규칙을 읽고 처음 맞는 규칙이 결정합니다.',
      },
      refuses: {
        en: 'A network ACL can deny, and what no rule fits is denied at its end; a security group that allows it changes nothing.',
        ko: '네트워크 ACL은 거부할 수 있으며, 맞는 규칙이 없으면 마지막에 거부됩니다. 보안 그룹이 허용해도 달라지지 않습니다.',
      },
      return: {
        en: 'A network ACL is stateless: it has forgotten the request, so the reply needs a rule of its own for the client’s port.',
        ko: '네트워크 ACL은 상태를 저장하지 않습니다. 요청을 기억하지 않으므로 클라이언트 포트로 가는 응답에도 규칙이 필요합니다.',
      },
    },
  ],
  [
    'vpc',
    {
      allows: {
        en: 'The default network ACL of a VPC lets everything in and out until somebody changes it.',
        ko: 'VPC의 기본 네트워크 ACL은 변경하기 전까지 모든 인바운드와 아웃바운드 트래픽을 허용합니다.',
      },
      routes: {
        en: 'The main route table routes for every subnet that has no table of its own.',
        ko: '기본 라우팅 테이블은 자체 라우팅 테이블이 없는 모든 서브넷에 적용됩니다.',
      },
      return: {
        en: 'A VPC keeps no memory of connections at its subnets’ edges: the reply is routed and filtered anew.',
        ko: 'VPC는 서브넷 경계에서 연결을 기억하지 않습니다. 응답도 처음부터 라우팅되고 필터링됩니다.',
      },
      always: {
        en: 'A VPC is a network of its own: traffic enters and leaves it only by a gateway, a peering connection or an endpoint.',
        ko: 'VPC는 독립된 네트워크입니다. 트래픽은 게이트웨이, 피어링 연결 또는 엔드포인트로만 드나듭니다.',
      },
    },
  ],
  [
    'subnet',
    {
      always: {
        en: 'A subnet is a range of addresses in one zone; its route table and its network ACL decide what leaves and enters.',
        ko: '서브넷은 한 가용 영역에 있는 주소 범위입니다. 라우팅 테이블과 네트워크 ACL이 드나드는 트래픽을 결정합니다.',
      },
    },
  ],
  [
    'region',
    {
      always: {
        en: 'VPC Block Public Access holds for the whole region: it shuts internet gateways whatever routes and groups allow.',
        ko: 'VPC 퍼블릭 액세스 차단은 리전 전체에 적용됩니다. 라우팅과 보안 그룹이 허용해도 인터넷 게이트웨이를 막습니다.',
      },
    },
  ],
  [
    'routeTable',
    {
      routes: {
        en: 'A route table looks at the destination only, and of all routes that fit, the most specific one wins: a /24 before 0.0.0.0/0.',
        ko: '라우팅 테이블은 목적지만 봅니다. 맞는 라우팅 중 가장 구체적인 것이 우선합니다. 예를 들어 /24가 0.0.0.0/0보다 우선합니다.',
      },
      refuses: {
        en: 'Without a route that fits its destination, a packet is dropped where it leaves the subnet.',
        ko: '목적지에 맞는 라우팅이 없으면 패킷은 서브넷을 나가는 곳에서 버려집니다.',
      },
      return: {
        en: 'The reply is routed by the table of the subnet that it leaves, not by the way the request came.',
        ko: '응답은 요청이 온 길이 아니라, 응답이 나가는 서브넷의 라우팅 테이블에 따라 라우팅됩니다.',
      },
    },
  ],
  [
    'internetGateway',
    {
      translates: {
        en: 'An internet gateway swaps a private address for the public one that belongs to it, one to one; it filters nothing.',
        ko: '인터넷 게이트웨이는 프라이빗 주소를 그에 대응하는 퍼블릭 주소로 일대일로 바꿉니다. 필터링은 하지 않습니다.',
      },
      carries: {
        en: 'What already has a public address, as every IPv6 address is, goes through an internet gateway unchanged.',
        ko: 'IPv6처럼 이미 퍼블릭 주소인 트래픽은 인터넷 게이트웨이를 그대로 통과합니다.',
      },
      refuses: {
        en: 'An internet gateway passes only what has a public address: a route to it alone makes nothing public.',
        ko: '인터넷 게이트웨이는 퍼블릭 주소가 있는 트래픽만 통과시킵니다. 라우팅만으로는 퍼블릭이 되지 않습니다.',
      },
    },
  ],
  [
    'egressOnlyInternetGateway',
    {
      always: {
        en: 'An egress-only internet gateway lets IPv6 connections out and their replies in, but none that start outside.',
        ko: '송신 전용 인터넷 게이트웨이는 IPv6 연결과 그 응답만 통과시키고, 외부에서 시작한 연결은 막습니다.',
      },
    },
  ],
  [
    'natGateway',
    {
      translates: {
        en: 'A NAT gateway puts its own address and a port of its choice in place of the sender’s, and remembers which connection that is.',
        ko: 'NAT 게이트웨이는 보낸 쪽의 주소와 포트를 자신의 것으로 바꾸고 어느 연결인지 기억합니다.',
      },
      refuses: {
        en: 'A NAT gateway opens connections outwards only; nothing can be reached through it from outside.',
        ko: 'NAT 게이트웨이는 밖으로 나가는 연결만 엽니다. 외부에서 이를 통해 도달할 수 있는 것은 없습니다.',
      },
      return: {
        en: 'It finds the connection in its memory and puts the real receiver back.',
        ko: '기억해 둔 연결을 찾아 실제 수신 주소로 되돌립니다.',
      },
    },
  ],
  [
    'vpcPeering',
    {
      always: {
        en: 'A peering connection joins exactly two VPCs and is not transitive: both sides need a route, and nothing beyond them is reached.',
        ko: '피어링 연결은 정확히 두 VPC를 잇고 전이되지 않습니다. 양쪽 모두 라우팅이 필요하며 그 너머로는 도달할 수 없습니다.',
      },
    },
  ],
  [
    'vpcEndpoint',
    {
      always: {
        en: 'An endpoint brings a service of AWS into the VPC: traffic to it needs no internet gateway and no NAT gateway.',
        ko: '엔드포인트는 AWS 서비스를 VPC 안으로 가져옵니다. 인터넷 게이트웨이나 NAT 게이트웨이가 필요하지 않습니다.',
      },
    },
  ],
  [
    'opaque',
    {
      always: {
        en: 'This sort of resource is not modelled here: what it does to traffic is not known, and not guessed.',
        ko: '이 유형의 리소스는 모델링되지 않았습니다. 트래픽에 무엇을 하는지 알 수 없으며 추측하지 않습니다.',
      },
    },
  ],
])

/** What this sort of component does here; null where nothing is known of it. */
export function lessonOf({ kind, decision, leg }: Pick<Hop, 'kind' | 'decision' | 'leg'>): Text | null {
  const told = lessons.get(kind)
  if (!told) return null
  const onReturn = leg === 'return' && decision !== 'refuses' ? told.return : undefined
  return onReturn ?? told[decision] ?? told.always ?? null
}
