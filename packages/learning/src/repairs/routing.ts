import type { Repair } from '../repair.ts'

const noPublicAddress: Repair = {
  id: 'no-public-address',
  topic: 'routing',
  level: 1,
  title: { en: 'A public subnet, and still unreachable', ko: '퍼블릭 서브넷인데도 접속되지 않는 서버' },
  teaches: {
    en: 'A route to the internet gateway is half of it. The other half is a public address.',
    ko: '인터넷 게이트웨이로 가는 경로만으로는 부족합니다. 퍼블릭 주소도 있어야 합니다.',
  },
  goal: {
    en: 'The web server is to answer HTTPS from the internet. Gateway, route and security group are right, and nobody gets through in either direction.',
    ko: '웹 서버가 인터넷의 HTTPS 요청에 응답해야 합니다. 게이트웨이, 경로, 보안 그룹은 올바르지만 양방향 모두 통신되지 않습니다.',
  },
  hints: [
    {
      en: 'Ask what address somebody on the internet would type to reach the web server.',
      ko: '인터넷의 사용자가 웹 서버에 접속하려면 어떤 주소를 입력해야 하는지 생각해 보십시오.',
    },
    {
      en: 'web has a private address only. An internet gateway translates between private and public addresses one to one; without a pair it drops the packet.',
      ko: 'web에는 프라이빗 주소만 있습니다. 인터넷 게이트웨이는 프라이빗 주소와 퍼블릭 주소를 일대일로 변환하며, 짝이 없으면 패킷을 버립니다.',
    },
    {
      en: 'Select web and turn its public IPv4 address on, or give it an Elastic IP.',
      ko: 'web을 선택하고 퍼블릭 IPv4 주소를 켜거나 탄력적 IP를 연결하십시오.',
    },
  ],
  solution: {
    title: { en: 'Give web a public IPv4 address', ko: 'web에 퍼블릭 IPv4 주소 할당' },
    edits: [{ op: 'set', id: 'web', path: ['associatePublicIpAddress'], value: true }],
  },
  rules: [],
  learnt: {
    en: 'A subnet is called public because of its route, and that promises nothing to the hosts in it. Each host that talks to the internet through an internet gateway needs a public IPv4 address of its own. A NAT gateway exists for those that should not have one.',
    ko: '서브넷이 퍼블릭인지는 경로가 결정하며, 그 안의 호스트가 통신할 수 있다는 뜻은 아닙니다. 인터넷 게이트웨이로 통신하는 호스트는 각자 퍼블릭 IPv4 주소가 필요합니다. 퍼블릭 주소를 가지면 안 되는 호스트를 위해 NAT 게이트웨이가 있습니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
}

const natInside: Repair = {
  id: 'nat-in-a-private-subnet',
  topic: 'routing',
  level: 2,
  title: { en: 'The NAT gateway that forwards nothing', ko: '아무것도 전달하지 않는 NAT 게이트웨이' },
  teaches: {
    en: 'A NAT gateway needs a way to the internet itself: its own subnet has to be public.',
    ko: 'NAT 게이트웨이 자신도 인터넷으로 나가야 하므로 퍼블릭 서브넷에 있어야 합니다.',
  },
  goal: {
    en: 'The application in the private subnet fetches packages from the internet; nobody outside may connect to it. The NAT gateway is available, the route leads to it, and downloads time out.',
    ko: '프라이빗 서브넷의 애플리케이션은 인터넷에서 패키지를 받고, 외부에서는 접속할 수 없어야 합니다. NAT 게이트웨이는 사용 가능 상태이고 경로도 있지만 다운로드가 시간 초과됩니다.',
  },
  hints: [
    {
      en: 'Follow the packet past the NAT gateway. Which route table decides about it there?',
      ko: 'NAT 게이트웨이를 지난 패킷을 따라가 보십시오. 그곳에서는 어느 라우팅 테이블이 결정합니까?',
    },
    {
      en: 'The gateway stands in the subnet inner, and no route of inner leads to the internet gateway.',
      ko: '게이트웨이가 inner 서브넷에 있는데, inner에는 인터넷 게이트웨이로 가는 경로가 없습니다.',
    },
    {
      en: 'Move nat into the subnet public. (On AWS that is a new NAT gateway: it cannot be moved once it exists.)',
      ko: 'nat을 public 서브넷으로 옮기십시오. (AWS에서는 이미 만든 NAT 게이트웨이를 옮길 수 없어 새로 만들게 됩니다.)',
    },
  ],
  solution: {
    title: { en: 'Move nat into the public subnet', ko: 'nat을 퍼블릭 서브넷으로 이동' },
    edits: [{ op: 'move', id: 'nat', parent: 'public' }],
  },
  rules: ['nat-subnet-not-public'],
  learnt: {
    en: 'AWS creates a NAT gateway in any subnet, reports it as available, and charges for it. It sends on what it translated by the route table of the subnet it stands in. So the private subnet points at the NAT gateway, and the subnet of the NAT gateway points at the internet gateway. A regional NAT gateway does without a public subnet.',
    ko: 'AWS는 어느 서브넷에서든 NAT 게이트웨이를 만들고 사용 가능으로 표시하며 요금도 부과합니다. 변환한 패킷은 게이트웨이가 있는 서브넷의 라우팅 테이블에 따라 전달됩니다. 따라서 프라이빗 서브넷은 NAT 게이트웨이를, NAT 게이트웨이의 서브넷은 인터넷 게이트웨이를 가리켜야 합니다. 리전 NAT 게이트웨이는 퍼블릭 서브넷이 필요하지 않습니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html',
}

const mainTable: Repair = {
  id: 'main-route-table',
  topic: 'routing',
  level: 3,
  title: { en: 'The database that went public by itself', ko: '저절로 공개된 데이터베이스' },
  teaches: {
    en: 'A subnet that nobody associated follows the main route table, wherever that leads.',
    ko: '라우팅 테이블을 연결하지 않은 서브넷은 기본 라우팅 테이블을 따릅니다.',
  },
  goal: {
    en: 'The application uses the database; the database fetches updates; the internet must never reach it. Somebody added the subnet data last week and touched nothing else, and the database is open to the world.',
    ko: '애플리케이션은 데이터베이스를 사용하고, 데이터베이스는 업데이트를 받으며, 인터넷에서는 데이터베이스에 접근할 수 없어야 합니다. 지난주에 data 서브넷만 추가했는데 데이터베이스가 외부에 열렸습니다.',
  },
  hints: [
    {
      en: 'Select the subnet data. It says that it is public, and why.',
      ko: 'data 서브넷을 선택하십시오. 퍼블릭이라는 표시와 그 이유가 나옵니다.',
    },
    {
      en: 'data is in nobody’s list of subnets, so main-routes serves it, and main-routes leads to the internet gateway.',
      ko: '어느 테이블에도 data가 연결되어 있지 않으므로 main-routes가 적용되며, main-routes는 인터넷 게이트웨이로 이어집니다.',
    },
    {
      en: 'Associate data with private-routes, and let db-sg admit the application’s group only.',
      ko: 'data를 private-routes에 연결하고, db-sg가 애플리케이션의 보안 그룹만 허용하도록 바꾸십시오.',
    },
  ],
  solution: {
    title: {
      en: 'Associate data with private-routes, and admit only app-sg',
      ko: 'data를 private-routes에 연결하고 app-sg만 허용',
    },
    edits: [
      { op: 'set', id: 'private-routes', path: ['subnets'], value: ['private', 'data'] },
      {
        op: 'set',
        id: 'db-sg',
        path: ['ingress'],
        value: [
          {
            id: 'from-app',
            protocol: 'tcp',
            fromPort: 5432,
            toPort: 5432,
            peer: { type: 'securityGroup', securityGroup: 'app-sg' },
            description: 'The application',
          },
        ],
      },
      { op: 'set', id: 'database', path: ['associatePublicIpAddress'], value: null },
    ],
  },
  rules: ['subnet-implicit-main-public'],
  learnt: {
    en: 'Every VPC has a main route table, and it is the default for each new subnet. A way to the internet in it makes every forgotten subnet public. Keep the main table empty, and associate each subnet explicitly: then a mistake is a subnet without a way out, which is noticed at once, and not one with a way in, which is not.',
    ko: 'VPC마다 기본 라우팅 테이블이 있으며 새 서브넷에 자동으로 적용됩니다. 여기에 인터넷 경로가 있으면 연결을 잊은 서브넷이 모두 퍼블릭이 됩니다. 기본 테이블은 비워 두고 서브넷마다 명시적으로 연결하십시오. 그러면 실수하더라도 밖으로 나가지 못하는 서브넷이 되어 바로 드러나고, 외부에 열린 채로 모르고 지나가는 일은 없습니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html',
}

const ipv6Way: Repair = {
  id: 'ipv6-way-in',
  topic: 'routing',
  level: 3,
  title: { en: 'Private in IPv4, public in IPv6', ko: 'IPv4에서는 프라이빗, IPv6에서는 퍼블릭' },
  teaches: {
    en: 'There is no NAT in IPv6: addresses are public, and an egress-only internet gateway is what lets out without letting in.',
    ko: 'IPv6에는 NAT가 없고 주소가 모두 퍼블릭입니다. 나가기만 하려면 송신 전용 인터넷 게이트웨이를 사용합니다.',
  },
  goal: {
    en: 'The application connects outward over HTTPS, and nobody on the internet may open a connection to it. In IPv4 that is so. In IPv6 it is not.',
    ko: '애플리케이션은 HTTPS로 외부에 연결하고, 인터넷에서는 애플리케이션에 연결할 수 없어야 합니다. IPv4에서는 그렇지만 IPv6에서는 그렇지 않습니다.',
  },
  hints: [
    {
      en: 'Compare the two default routes of private-routes, 0.0.0.0/0 and ::/0.',
      ko: 'private-routes의 두 기본 경로 0.0.0.0/0과 ::/0을 비교하십시오.',
    },
    {
      en: 'IPv4 leaves through the NAT gateway. IPv6 goes straight to the internet gateway, which carries connections both ways, and app-sg lets all of IPv6 in on 8080.',
      ko: 'IPv4는 NAT 게이트웨이로 나갑니다. IPv6는 양방향 연결을 전달하는 인터넷 게이트웨이로 바로 가며, app-sg는 8080 포트에 IPv6 전체를 허용합니다.',
    },
    {
      en: 'Add an egress-only internet gateway to the VPC and let ::/0 of private-routes lead to it; then narrow the inbound rule of app-sg to the VPC.',
      ko: 'VPC에 송신 전용 인터넷 게이트웨이를 추가하고 private-routes의 ::/0 대상을 그것으로 바꾼 다음, app-sg의 인바운드 규칙을 VPC 범위로 좁히십시오.',
    },
  ],
  solution: {
    title: {
      en: 'Send IPv6 out through an egress-only internet gateway',
      ko: '송신 전용 인터넷 게이트웨이로 IPv6 전송',
    },
    edits: [
      {
        op: 'add',
        resource: { id: 'eigw', kind: 'egressOnlyInternetGateway', name: 'eigw', parent: 'vpc', props: { tags: {} } },
      },
      { op: 'set', id: 'private-routes', path: ['routes', '::/0', 'target'], value: 'eigw' },
      { op: 'set', id: 'app-sg', path: ['ingress', 'in-6', 'peer'], value: { type: 'cidr', cidr: '10.0.0.0/16' } },
    ],
  },
  rules: ['route-ipv6-bypass'],
  learnt: {
    en: 'NAT hid IPv4 hosts as a side effect of saving addresses. IPv6 has addresses enough, so nothing is hidden by accident: what keeps a host private is the kind of gateway its route names. An egress-only internet gateway remembers connections that started inside, and drops all others.',
    ko: 'NAT는 주소를 아끼기 위한 것이지만 부수적으로 IPv4 호스트를 숨겨 주었습니다. IPv6는 주소가 충분하므로 저절로 숨겨지는 것이 없으며, 경로가 가리키는 게이트웨이의 종류가 프라이빗 여부를 결정합니다. 송신 전용 인터넷 게이트웨이는 안에서 시작한 연결만 기억하고 나머지는 버립니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html',
}

export const routingRepairs: readonly Repair[] = [noPublicAddress, natInside, mainTable, ipv6Way]
