import type { Repair } from '../repair.ts'

const oneWay: Repair = {
  id: 'peering-without-return',
  topic: 'peering',
  level: 1,
  title: { en: 'The way there, and no way back', ko: '가는 길은 있고 돌아오는 길은 없는 피어링' },
  teaches: {
    en: 'Each side of a peering connection routes for itself. A request without a route for its reply is lost.',
    ko: '피어링 연결은 양쪽이 각자 경로를 설정합니다. 응답이 돌아올 경로가 없으면 요청도 소용없습니다.',
  },
  goal: {
    en: 'The application in one VPC uses the orders service in another, on port 5432. The peering connection is active and app-routes has its route; the connection times out.',
    ko: '한 VPC의 애플리케이션이 다른 VPC의 주문 서비스를 5432 포트로 사용해야 합니다. 피어링 연결은 활성이고 app-routes에 경로도 있지만 연결이 시간 초과됩니다.',
  },
  hints: [
    {
      en: 'Trace app to orders and watch both legs. The request arrives.',
      ko: 'app에서 orders로 추적하고 왕복 경로를 모두 보십시오. 요청은 도착합니다.',
    },
    {
      en: 'The reply to 10.0.0.0/16 leaves by orders-routes, which knows its own VPC only.',
      ko: '10.0.0.0/16으로 가는 응답은 orders-routes를 따르는데, 이 테이블에는 자기 VPC의 경로만 있습니다.',
    },
    {
      en: 'Add a route to orders-routes: 10.0.0.0/16 to pcx.',
      ko: 'orders-routes에 10.0.0.0/16 → pcx 경로를 추가하십시오.',
    },
  ],
  solution: {
    title: { en: 'Route 10.0.0.0/16 back through pcx', ko: '10.0.0.0/16을 pcx로 되돌리는 경로 추가' },
    edits: [
      {
        op: 'set',
        id: 'orders-routes',
        path: ['routes', '10.0.0.0/16'],
        value: { id: '10.0.0.0/16', destination: '10.0.0.0/16', target: 'pcx' },
      },
    ],
  },
  rules: ['pcx-route-missing'],
  learnt: {
    en: 'Routing has no memory: a reply is a new packet, and the table of the subnet it leaves decides about it. Whoever owns the other VPC, often another account, has to add the route too. Accepting a peering connection adds none.',
    ko: '라우팅은 상태를 기억하지 않습니다. 응답은 새로운 패킷이며 그것이 떠나는 서브넷의 테이블이 결정합니다. 상대 VPC의 소유자도 경로를 추가해야 하며, 다른 계정인 경우가 많습니다. 피어링 연결을 수락해도 경로는 추가되지 않습니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html',
}

const overlap: Repair = {
  id: 'overlapping-ranges',
  topic: 'peering',
  level: 2,
  title: { en: 'Two networks with one range', ko: '같은 주소 범위를 쓰는 두 네트워크' },
  teaches: {
    en: 'VPCs whose ranges overlap cannot be peered, and a range cannot be changed afterwards. Plan ranges before anything exists.',
    ko: '범위가 겹치는 VPC는 피어링할 수 없고 범위는 나중에 바꿀 수 없습니다. 만들기 전에 범위를 계획하십시오.',
  },
  goal: {
    en: 'The application uses the orders service in the other VPC on port 5432. Both VPCs were made with 10.0.0.0/16, as every tutorial has it. Nothing is provisioned yet.',
    ko: '애플리케이션이 다른 VPC의 주문 서비스를 5432 포트로 사용해야 합니다. 두 VPC 모두 흔히 쓰는 10.0.0.0/16으로 설계되었습니다. 아직 아무것도 프로비저닝하지 않았습니다.',
  },
  hints: [
    {
      en: 'If both VPCs hold 10.0.0.5, which of them would a packet for it go to?',
      ko: '두 VPC에 모두 10.0.0.5가 있다면 그 주소로 가는 패킷은 어디로 가겠습니까?',
    },
    {
      en: 'One VPC needs another range, its subnet with it. After that each side needs a route to the other’s range, and the group already admits 10.0.0.0/16.',
      ko: '한쪽 VPC와 그 서브넷의 범위를 바꿔야 합니다. 그런 다음 양쪽에 상대 범위로 가는 경로가 필요합니다. 보안 그룹은 이미 10.0.0.0/16을 허용합니다.',
    },
    {
      en: 'Give orders-vpc 10.1.0.0/16 and orders-subnet 10.1.0.0/24; route 10.1.0.0/16 to pcx in app-routes, and 10.0.0.0/16 to pcx in orders-routes.',
      ko: 'orders-vpc를 10.1.0.0/16, orders-subnet을 10.1.0.0/24로 바꾸고, app-routes에 10.1.0.0/16 → pcx, orders-routes에 10.0.0.0/16 → pcx 경로를 추가하십시오.',
    },
  ],
  solution: {
    title: {
      en: 'Move orders-vpc to 10.1.0.0/16, and route both ways',
      ko: 'orders-vpc를 10.1.0.0/16으로 변경하고 양방향 경로 추가',
    },
    edits: [
      { op: 'set', id: 'orders-vpc', path: ['cidrBlock'], value: '10.1.0.0/16' },
      { op: 'set', id: 'orders-subnet', path: ['cidrBlock'], value: '10.1.0.0/24' },
      {
        op: 'set',
        id: 'app-routes',
        path: ['routes', '10.1.0.0/16'],
        value: { id: '10.1.0.0/16', destination: '10.1.0.0/16', target: 'pcx' },
      },
      {
        op: 'set',
        id: 'orders-routes',
        path: ['routes', '10.0.0.0/16'],
        value: { id: '10.0.0.0/16', destination: '10.0.0.0/16', target: 'pcx' },
      },
    ],
  },
  rules: ['pcx-cidr-overlap', 'pcx-route-missing'],
  learnt: {
    en: 'Inside a VPC its own range is always local, and nothing outranks that: a packet for a twin address never leaves. That is why AWS refuses to peer overlapping VPCs, and why a range is the one choice to make before all others. Give each VPC its own part of one company-wide plan.',
    ko: 'VPC 안에서는 자기 범위가 항상 로컬이며 이보다 우선하는 경로는 없습니다. 같은 주소로 가는 패킷은 VPC를 벗어나지 않습니다. 그래서 AWS는 겹치는 VPC의 피어링을 거부하며, 범위는 가장 먼저 정해야 합니다. 회사 전체 계획에서 VPC마다 고유한 범위를 배정하십시오.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
}

const transit: Repair = {
  id: 'transitive-peering',
  topic: 'peering',
  level: 2,
  title: { en: 'A friend’s friend is a stranger', ko: '친구의 친구는 남입니다' },
  teaches: {
    en: 'Peering is not transitive: two VPCs that both know a third do not know each other, whatever the routes say.',
    ko: '피어링은 전이되지 않습니다. 같은 VPC와 각각 피어링한 두 VPC는 경로를 추가해도 서로 통신할 수 없습니다.',
  },
  goal: {
    en: 'The application uses the hub on 443 and the data service on 5432. Both VPCs are peered with the hub, and routes lead through it. The hub works; the data service does not.',
    ko: '애플리케이션은 허브를 443으로, 데이터 서비스를 5432로 사용해야 합니다. 두 VPC 모두 허브와 피어링되어 있고 경로도 허브를 지나갑니다. 허브는 되지만 데이터 서비스는 되지 않습니다.',
  },
  hints: [
    {
      en: 'The peering connection from app to hub carries packets for hub. Whose address does this packet have?',
      ko: 'app과 hub 사이의 피어링 연결은 hub로 가는 패킷을 전달합니다. 이 패킷의 대상 주소는 누구의 것입니까?',
    },
    {
      en: 'It is for 10.2.0.0/16, which is not hub’s, so the connection drops it. app and data need a connection of their own.',
      ko: '대상이 hub의 범위가 아닌 10.2.0.0/16이므로 연결에서 버려집니다. app과 data를 직접 연결해야 합니다.',
    },
    {
      en: 'Add a peering connection between app-vpc and data-vpc, and let the routes for 10.2.0.0/16 in app-routes and for 10.0.0.0/16 in data-routes lead to it.',
      ko: 'app-vpc와 data-vpc 사이에 피어링 연결을 추가하고, app-routes의 10.2.0.0/16과 data-routes의 10.0.0.0/16이 그것을 가리키게 하십시오.',
    },
  ],
  solution: {
    title: { en: 'Peer app-vpc with data-vpc directly', ko: 'app-vpc와 data-vpc를 직접 피어링' },
    edits: [
      {
        op: 'add',
        resource: {
          id: 'pcx-app-data',
          kind: 'vpcPeering',
          name: 'pcx-app-data',
          parent: 'region',
          props: { requester: 'app-vpc', accepter: 'data-vpc', tags: {} },
        },
      },
      { op: 'set', id: 'app-routes', path: ['routes', '10.2.0.0/16', 'target'], value: 'pcx-app-data' },
      { op: 'set', id: 'data-routes', path: ['routes', '10.0.0.0/16', 'target'], value: 'pcx-app-data' },
    ],
  },
  rules: ['pcx-route-missing'],
  learnt: {
    en: 'A peering connection delivers to addresses of the VPC at its other end, and to nothing behind it: no further peer, no NAT gateway, no VPN. It is a property of the service, so no route table changes it. With three VPCs that is three connections; with thirty it is the reason why transit gateways exist.',
    ko: '피어링 연결은 반대편 VPC의 주소로만 전달하며 그 너머의 피어, NAT 게이트웨이, VPN에는 닿지 않습니다. 서비스 자체의 특성이므로 라우팅 테이블로 바꿀 수 없습니다. VPC가 3개면 연결도 3개면 되지만, 30개가 되면 전송 게이트웨이가 필요한 이유가 됩니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/peering/invalid-peering-configurations.html',
}

const acrossRegions: Repair = {
  id: 'group-across-regions',
  topic: 'peering',
  level: 3,
  title: { en: 'A group that means nothing abroad', ko: '다른 리전에서는 통하지 않는 보안 그룹' },
  teaches: {
    en: 'A security group may name a group of a peered VPC in the same Region. Across Regions only addresses work.',
    ko: '보안 그룹은 같은 리전의 피어 VPC 보안 그룹을 참조할 수 있습니다. 리전이 다르면 주소 범위만 사용할 수 있습니다.',
  },
  goal: {
    en: 'The application in Seoul uses the orders service in Tokyo on port 5432. The VPCs are peered and routed both ways. The rule that names app-sg is refused.',
    ko: '서울의 애플리케이션이 도쿄의 주문 서비스를 5432 포트로 사용해야 합니다. VPC는 피어링되어 있고 양방향 경로도 있습니다. app-sg를 참조하는 규칙이 거부됩니다.',
  },
  hints: [
    {
      en: 'Everything below the security group is right. Look at where app-sg lives, and where the rule does.',
      ko: '보안 그룹을 제외하면 모두 올바릅니다. app-sg와 이를 참조하는 규칙이 각각 어느 리전에 있는지 보십시오.',
    },
    {
      en: 'The membership of a group is known inside its own Region. In Tokyo nobody can tell which addresses are members of app-sg.',
      ko: '보안 그룹의 구성원 정보는 해당 리전 안에서만 알 수 있습니다. 도쿄에서는 어느 주소가 app-sg에 속하는지 알 수 없습니다.',
    },
    {
      en: 'In orders-sg, let in 10.0.0.0/16, the range of app-vpc, instead of the group app-sg.',
      ko: 'orders-sg에서 보안 그룹 app-sg 대신 app-vpc의 범위인 10.0.0.0/16을 허용하십시오.',
    },
  ],
  solution: {
    title: { en: 'Let in 10.0.0.0/16 instead of app-sg', ko: 'app-sg 대신 10.0.0.0/16 허용' },
    edits: [
      {
        op: 'set',
        id: 'orders-sg',
        path: ['ingress', 'app-sg_5432', 'peer'],
        value: { type: 'cidr', cidr: '10.0.0.0/16' },
      },
    ],
  },
  rules: ['sg-reference-cross-region'],
  learnt: {
    en: 'A rule that names a group is shorthand for the private addresses of its members, kept up to date by the Region it lives in. Nothing keeps it up to date elsewhere, so AWS refuses the reference. A range is coarser: give the application a subnet of its own, and let in only that subnet.',
    ko: '보안 그룹을 참조하는 규칙은 구성원의 프라이빗 주소를 줄여 쓴 것이며 해당 리전이 최신 상태로 유지합니다. 다른 리전에서는 이를 유지할 방법이 없으므로 AWS가 참조를 거부합니다. 주소 범위는 더 넓게 허용하므로, 애플리케이션 전용 서브넷을 두고 그 서브넷만 허용하는 것이 좋습니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html',
}

export const peeringRepairs: readonly Repair[] = [oneWay, overlap, transit, acrossRegions]
