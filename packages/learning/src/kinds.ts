import type { Text } from '@vpcanvas/text'

/** What a sort of resource, or of its parts, does; plain words to learn from. */
export interface Lesson {
  readonly how: Text
  /** What people get wrong about it. */
  readonly mistake: Text
  /** Where it is not the page of the whole kind. */
  readonly docs?: string
}

/** By kind, as `routeTable`; parts of one by their property, as `routeTable.routes`. */
export const lessons: Readonly<Record<string, Lesson>> = {
  internet: {
    how: {
      en: 'It stands for every address that is neither in the design nor private. A connection from it always meets an internet gateway first, and needs a public address to aim at.',
      ko: '디자인에 없고 프라이빗도 아닌 모든 주소를 나타냅니다. 여기서 시작하는 연결은 항상 인터넷 게이트웨이를 먼저 만나며, 목적지로 삼을 퍼블릭 주소가 필요합니다.',
    },
    mistake: {
      en: 'Opening a security group to 0.0.0.0/0 does not make anything reachable from here by itself.',
      ko: '보안 그룹을 0.0.0.0/0에 연다고 해서 그것만으로 인터넷에서 접근할 수 있게 되지는 않습니다.',
    },
  },
  onPremises: {
    how: {
      en: 'Your own network outside AWS. It reaches a VPC through a VPN connection or Direct Connect, with a route on both sides.',
      ko: 'AWS 외부에 있는 자체 네트워크입니다. VPN 연결이나 Direct Connect로 VPC와 연결되며 양쪽에 경로가 필요합니다.',
    },
    mistake: {
      en: 'Choosing a VPC range that the office uses already. It cannot be changed afterwards, and the two can never be joined.',
      ko: '사무실에서 이미 쓰는 범위를 VPC 범위로 고르는 것입니다. 나중에 바꿀 수 없으며 두 네트워크를 연결할 수 없습니다.',
    },
  },
  region: {
    how: {
      en: 'A place where AWS runs several zones, each with power and network of its own, close enough to answer each other within a few milliseconds. Regions fail, and are billed, apart from each other.',
      ko: 'AWS가 전력과 네트워크가 분리된 가용 영역을 여러 개 운영하는 지역입니다. 영역 사이의 지연은 수 밀리초 이내입니다. 리전끼리는 장애도 요금도 서로 독립적입니다.',
    },
    mistake: {
      en: 'Expecting things to reach across: security group references and gateway endpoints end at the border of their Region.',
      ko: '리전을 넘어 통할 것으로 생각하는 것입니다. 보안 그룹 참조와 게이트웨이 엔드포인트는 해당 리전 안에서만 동작합니다.',
    },
  },
  vpc: {
    how: {
      en: 'A range of private addresses and a router that knows all of it. Everything inside can be routed to everything else inside; what is let through is for groups and ACLs to say. Nothing gets in or out without a gateway and a route to it.',
      ko: '사설 주소 범위와 그 범위를 모두 아는 라우터로 이루어집니다. 내부끼리는 항상 경로가 있으며, 무엇을 통과시킬지는 보안 그룹과 ACL이 정합니다. 게이트웨이와 그리로 가는 경로 없이는 아무것도 드나들 수 없습니다.',
    },
    mistake: {
      en: 'Taking 10.0.0.0/16 because the tutorial does. Two VPCs with ranges that overlap can never be peered.',
      ko: '튜토리얼대로 10.0.0.0/16을 쓰는 것입니다. 범위가 겹치는 두 VPC는 피어링할 수 없습니다.',
    },
  },
  subnet: {
    how: {
      en: 'A slice of the VPC’s range in a single zone. It is public or private by its route table alone: a default route to an internet gateway makes it public. AWS keeps five addresses of each for itself.',
      ko: '한 가용 영역에 있는 VPC 범위의 일부입니다. 퍼블릭인지 프라이빗인지는 라우팅 테이블만으로 정해지며, 인터넷 게이트웨이로 가는 기본 경로가 있으면 퍼블릭입니다. 서브넷마다 주소 5개를 AWS가 예약합니다.',
    },
    mistake: {
      en: 'Believing that the name “private”, or turning automatic public addresses off, makes it so.',
      ko: '이름에 “private”을 붙이거나 퍼블릭 주소 자동 할당을 끄면 프라이빗이 된다고 생각하는 것입니다.',
    },
  },
  routeTable: {
    how: {
      en: 'For each packet that leaves one of its subnets it finds the most specific route that covers the destination, and sends the packet to that target. Order means nothing. The local route, for the VPC’s own range, is always there.',
      ko: '서브넷을 떠나는 패킷마다 목적지를 포함하는 가장 구체적인 경로를 찾아 그 대상으로 보냅니다. 순서는 상관없습니다. VPC 자체 범위의 로컬 경로는 항상 있습니다.',
    },
    mistake: {
      en: 'Forgetting that the reply is routed too, by the table of the subnet that it comes from.',
      ko: '응답도 라우팅된다는 것을 잊는 것입니다. 응답은 그것이 출발하는 서브넷의 테이블을 따릅니다.',
    },
  },
  'routeTable.routes': {
    how: {
      en: 'One line: packets for this range go to this target, unless another line names a smaller range that covers them as well.',
      ko: '한 줄의 규칙입니다. 이 범위로 가는 패킷은 이 대상으로 보내며, 더 좁은 범위의 다른 경로가 있으면 그쪽이 우선합니다.',
    },
    mistake: {
      en: 'A route whose target is gone stays and swallows its packets: a black hole still wins over a broader route.',
      ko: '대상이 사라진 경로는 남아서 패킷을 버립니다. 블랙홀 경로도 더 넓은 경로보다 우선합니다.',
    },
    docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html',
  },
  internetGateway: {
    how: {
      en: 'It swaps private for public addresses, one to one, for each host that has both, in both directions. It does not limit bandwidth, costs nothing, and needs no zone.',
      ko: '프라이빗 주소와 퍼블릭 주소를 모두 가진 호스트에 대해 두 주소를 양방향으로 일대일 변환합니다. 대역폭 제한이 없고 무료이며 가용 영역에 속하지 않습니다.',
    },
    mistake: {
      en: 'Attaching it and expecting internet. A route in the subnet’s table and a public address on the host are needed too.',
      ko: '연결만 하면 인터넷이 된다고 생각하는 것입니다. 서브넷 테이블의 경로와 호스트의 퍼블릭 주소도 필요합니다.',
    },
  },
  egressOnlyInternetGateway: {
    how: {
      en: 'For IPv6 what a NAT gateway is for IPv4, without translating: it remembers connections from inside and drops those from outside.',
      ko: 'IPv4의 NAT 게이트웨이에 해당하는 IPv6용 게이트웨이이며 주소를 변환하지 않습니다. 안에서 시작한 연결을 기억하고 밖에서 시작한 연결은 버립니다.',
    },
    mistake: {
      en: 'Leaving ::/0 on the internet gateway in a private subnet: in IPv6 that makes it public.',
      ko: '프라이빗 서브넷의 ::/0을 인터넷 게이트웨이로 두는 것입니다. IPv6에서는 퍼블릭이 됩니다.',
    },
  },
  natGateway: {
    how: {
      en: 'Hosts without a public address borrow its own: it rewrites source address and port, remembers which, and gives replies back. New connections from outside find nobody. A zonal one stands in a public subnet and depends on its zone.',
      ko: '퍼블릭 주소가 없는 호스트가 이 게이트웨이의 주소를 빌려 씁니다. 출발지 주소와 포트를 바꾸고 기억해 두었다가 응답을 돌려줍니다. 외부에서 시작한 연결은 들어오지 못합니다. 영역 NAT 게이트웨이는 퍼블릭 서브넷에 있으며 그 가용 영역에 의존합니다.',
    },
    mistake: {
      en: 'Placing it in a private subnet, or sending S3 traffic through it: each gigabyte is charged, and a gateway endpoint is free.',
      ko: '프라이빗 서브넷에 두거나 S3 트래픽을 보내는 것입니다. 처리한 GB마다 요금이 들지만 게이트웨이 엔드포인트는 무료입니다.',
    },
  },
  elasticIp: {
    how: {
      en: 'A public IPv4 address that belongs to the account. It can move from one instance to another, so that those who know it need not learn a new one.',
      ko: '계정에 속하는 퍼블릭 IPv4 주소입니다. 인스턴스 사이에서 옮길 수 있으므로 이 주소를 아는 쪽에서 바꿀 것이 없습니다.',
    },
    mistake: {
      en: 'Keeping one that nothing uses. Every public IPv4 address is charged by the hour, idle or not.',
      ko: '쓰지 않는 주소를 그대로 두는 것입니다. 퍼블릭 IPv4 주소는 사용 여부와 관계없이 시간당 요금이 듭니다.',
    },
  },
  networkAcl: {
    how: {
      en: 'A list at the border of a subnet. Each packet is compared with the entries by number; the first that matches lets it in or drops it, and the last drops the rest. It has no memory, and neither it nor a security group outranks the other: both have to let a packet through.',
      ko: '서브넷 경계의 목록입니다. 패킷을 번호순으로 항목과 비교하여 처음 일치하는 항목이 허용하거나 버리고, 마지막 항목이 나머지를 버립니다. 상태를 기억하지 않습니다. 보안 그룹과 우열이 없으며 둘 다 허용해야 통과합니다.',
    },
    mistake: {
      en: 'Forgetting the ephemeral ports that replies go to. And a new custom ACL denies everything.',
      ko: '응답이 가는 임시 포트를 잊는 것입니다. 새로 만든 사용자 지정 ACL은 모든 것을 거부합니다.',
    },
  },
  'networkAcl.entries': {
    how: {
      en: 'Packets in this direction, of this protocol, to these ports, from or to this range: let through or dropped here, without asking the entries after it.',
      ko: '이 방향, 프로토콜, 포트, 범위에 해당하는 패킷을 여기서 허용하거나 버리며, 뒤의 항목은 보지 않습니다.',
    },
    mistake: {
      en: 'A broad entry with a low number hides every later entry that it covers.',
      ko: '번호가 낮고 범위가 넓은 항목은 뒤에 있는 항목을 모두 가립니다.',
    },
    docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html',
  },
  securityGroup: {
    how: {
      en: 'A list of who may connect, around each network interface that wears it. Rules only allow, and those of several groups add up. It remembers connections, so replies need no rule. Naming another group means its members, whatever their addresses.',
      ko: '그룹을 사용하는 네트워크 인터페이스마다 연결을 허용할 상대의 목록을 적용합니다. 허용 규칙만 있으며 여러 그룹의 규칙은 합쳐집니다. 연결을 기억하므로 응답에는 규칙이 필요 없습니다. 다른 그룹을 지정하면 주소와 관계없이 그 구성원을 뜻합니다.',
    },
    mistake: {
      en: 'Reaching a host by its public address and expecting a group reference to match: only private addresses count as members.',
      ko: '퍼블릭 주소로 접속하면서 그룹 참조가 일치할 것으로 생각하는 것입니다. 프라이빗 주소만 구성원으로 인정됩니다.',
    },
  },
  'securityGroup.ingress': {
    how: {
      en: 'Whoever is named here may open connections to the members of the group, on these ports.',
      ko: '여기에 지정한 상대가 이 포트로 그룹 구성원에 연결할 수 있습니다.',
    },
    mistake: {
      en: 'Naming addresses where a group would do: addresses change with every host, the group does not.',
      ko: '그룹으로 지정할 수 있는데 주소를 쓰는 것입니다. 주소는 호스트가 바뀔 때마다 달라지지만 그룹은 그렇지 않습니다.',
    },
    docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  },
  'securityGroup.egress': {
    how: {
      en: 'The members of the group may open connections to whoever is named here. Replies to connections from outside pass without it.',
      ko: '그룹 구성원이 여기에 지정한 상대로 연결을 시작할 수 있습니다. 외부에서 시작한 연결의 응답에는 필요하지 않습니다.',
    },
    mistake: {
      en: 'Taking the last one away: then members can answer, and start nothing.',
      ko: '마지막 규칙을 지우는 것입니다. 그러면 구성원은 응답만 하고 연결을 시작하지 못합니다.',
    },
    docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  },
  prefixList: {
    how: {
      en: 'Ranges under one name. Routes and group rules that name the list follow when it changes.',
      ko: '여러 범위를 하나의 이름으로 묶은 것입니다. 이 목록을 쓰는 경로와 규칙은 목록이 바뀌면 함께 바뀝니다.',
    },
    mistake: {
      en: 'A list counts with its maximum size against the rules of a group and the routes of a table, not with what it holds.',
      ko: '보안 그룹 규칙과 라우팅 테이블의 할당량에는 실제 항목 수가 아니라 최대 항목 수로 계산됩니다.',
    },
  },
  vpcPeering: {
    how: {
      en: 'A direct line between two VPCs, also across accounts and Regions. It carries packets for addresses of the two, when both sides have a route, and nothing beyond.',
      ko: '두 VPC를 직접 잇는 연결이며 계정이나 리전이 달라도 됩니다. 양쪽에 경로가 있을 때 두 VPC의 주소로 가는 패킷만 전달하고 그 너머로는 전달하지 않습니다.',
    },
    mistake: {
      en: 'Using one VPC as a hub for others, or borrowing its NAT gateway. Neither works.',
      ko: '한 VPC를 허브로 삼아 다른 VPC끼리 연결하거나 상대의 NAT 게이트웨이를 쓰려는 것입니다. 둘 다 되지 않습니다.',
    },
  },
  vpcEndpoint: {
    how: {
      en: 'A private way to a service of AWS. A gateway endpoint (S3, DynamoDB) is a route in tables, free of charge. An interface endpoint is an address in subnets, behind security groups, by the hour.',
      ko: 'AWS 서비스로 가는 프라이빗 경로입니다. 게이트웨이 엔드포인트(S3, DynamoDB)는 라우팅 테이블의 경로이며 무료입니다. 인터페이스 엔드포인트는 서브넷의 주소이고 보안 그룹 뒤에 있으며 시간당 요금이 듭니다.',
    },
    mistake: {
      en: 'An interface endpoint whose group does not let 443 in; a gateway endpoint in no route table.',
      ko: '인터페이스 엔드포인트의 보안 그룹에서 443을 열지 않거나, 게이트웨이 엔드포인트를 라우팅 테이블에 연결하지 않는 것입니다.',
    },
  },
  instance: {
    how: {
      en: 'A host with a network interface in one subnet: a private address always, a public one if it is given one. Its groups decide who may connect.',
      ko: '한 서브넷에 네트워크 인터페이스를 가진 호스트입니다. 프라이빗 주소는 항상 있고 퍼블릭 주소는 할당한 경우에만 있습니다. 누가 연결할 수 있는지는 보안 그룹이 정합니다.',
    },
    mistake: {
      en: 'Giving it a public address to let it fetch updates. A NAT gateway lets out without letting in.',
      ko: '업데이트를 받으려고 퍼블릭 주소를 주는 것입니다. NAT 게이트웨이를 쓰면 외부에 열지 않고 나갈 수 있습니다.',
    },
  },
  networkInterface: {
    how: {
      en: 'A network card with addresses and groups of its own, which can move between instances in its zone and takes its addresses along.',
      ko: '고유한 주소와 보안 그룹을 가진 네트워크 카드입니다. 같은 가용 영역의 인스턴스 사이에서 옮길 수 있으며 주소도 함께 옮겨집니다.',
    },
    mistake: {
      en: 'Routing through one while its source/destination check is on: packets that are not its own are dropped.',
      ko: '원본/대상 확인을 켠 채로 라우팅에 쓰는 것입니다. 자기 것이 아닌 패킷은 버려집니다.',
    },
  },
  cacheSubnetGroup: {
    how: {
      en: 'The subnets, and by them the zones, in which ElastiCache may place nodes. Each node takes an address of one of them.',
      ko: 'ElastiCache가 노드를 배치할 수 있는 서브넷, 곧 가용 영역의 목록입니다. 노드는 이 중 한 서브넷의 주소를 받습니다.',
    },
    mistake: {
      en: 'Listing one zone only. Multi-AZ is refused then, and the zone takes the cache along when it fails.',
      ko: '가용 영역을 하나만 넣는 것입니다. 다중 AZ를 쓸 수 없고, 그 영역에 장애가 나면 캐시도 멈춥니다.',
    },
  },
  replicationGroup: {
    how: {
      en: 'A primary takes writes and copies them to its replicas; if it fails, a replica takes over behind the same name. With cluster mode the keys are spread over several such shards. Nodes have private addresses only.',
      ko: '프라이머리가 쓰기를 받아 복제본에 복사하고, 장애가 나면 복제본이 같은 이름으로 이어받습니다. 클러스터 모드에서는 키를 여러 샤드에 나눕니다. 노드에는 프라이빗 주소만 있습니다.',
    },
    mistake: {
      en: 'Trying to reach it from a laptop. No rule opens it to the internet; go through a host in the VPC.',
      ko: '노트북에서 직접 접근하려는 것입니다. 어떤 규칙으로도 인터넷에 열 수 없으므로 VPC 안의 호스트를 거쳐야 합니다.',
    },
  },
  cacheCluster: {
    how: {
      en: 'Memcached nodes that know nothing of each other: the client spreads the keys, and a node that is lost takes its keys along. With Redis OSS, a single node without a replica.',
      ko: '서로 독립적인 Memcached 노드입니다. 클라이언트가 키를 나누며, 노드를 잃으면 그 노드의 키도 사라집니다. Redis OSS에서는 복제본 없는 단일 노드입니다.',
    },
    mistake: {
      en: 'Keeping anything in it that cannot be computed again.',
      ko: '다시 만들 수 없는 데이터를 넣어 두는 것입니다.',
    },
  },
  serverlessCache: {
    how: {
      en: 'A cache without nodes to choose: it grows with its use and is paid by data and requests. It listens on two ports: 6379 for writes, 6380 for reads from replicas.',
      ko: '노드를 고르지 않는 캐시입니다. 사용량에 따라 늘어나며 데이터와 요청에 대해 요금을 냅니다. 쓰기용 6379와 복제본 읽기용 6380, 두 포트에서 수신합니다.',
    },
    mistake: {
      en: 'Opening 6379 alone, or connecting without TLS: it speaks nothing else.',
      ko: '6379만 열거나 TLS 없이 연결하려는 것입니다. TLS 연결만 받습니다.',
    },
  },
  opaque: {
    how: {
      en: 'It came with an import. What it does to traffic is not known here, and is not guessed; it is exported again as it was.',
      ko: '가져온 파일에 들어 있던 리소스입니다. 트래픽에 어떤 영향을 주는지 알 수 없으며 추측하지 않습니다. 내보낼 때는 원래대로 씁니다.',
    },
    mistake: {
      en: 'Taking silence about it for a promise: a path that enters it is answered with “not known”.',
      ko: '아무 말이 없다고 안전하다고 보는 것입니다. 이 리소스를 지나는 경로의 답은 “알 수 없음”입니다.',
    },
  },
}

/** What is to be learnt of a resource of a kind, or of a part of it at a path. */
export function lessonOn(kind: string, path: readonly (string | number)[] | null = null): Lesson | null {
  const key = path === null ? kind : `${kind}.${path[0]}`
  return Object.hasOwn(lessons, key) ? (lessons[key] ?? null) : null
}
