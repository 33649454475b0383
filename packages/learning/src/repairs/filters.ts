import type { Repair } from '../repair.ts'

const entry = (direction: 'ingress' | 'egress') => ({
  id: `${direction}-110`,
  direction,
  ruleNumber: 110,
  action: 'allow',
  protocol: '6',
  fromPort: 1024,
  toPort: 65_535,
  icmpType: null,
  icmpCode: null,
  cidrBlock: '0.0.0.0/0',
})

const noOutbound: Repair = {
  id: 'group-without-outbound',
  topic: 'filters',
  level: 1,
  title: { en: 'The web server cannot call its API', ko: 'API를 호출하지 못하는 웹 서버' },
  teaches: {
    en: 'A security group remembers connections, but somebody has to be allowed to start them.',
    ko: '보안 그룹은 연결 상태를 기억하지만, 연결을 시작하는 쪽에도 허용 규칙이 있어야 합니다.',
  },
  goal: {
    en: 'People on the internet use the web server, and the web server calls the API on port 8080. Pages load, yet every call to the API times out.',
    ko: '인터넷 사용자는 웹 서버에 접속하고, 웹 서버는 8080 포트로 API를 호출해야 합니다. 페이지는 열리지만 API 호출은 모두 시간 초과됩니다.',
  },
  hints: [
    {
      en: 'The API lets the web server in already. Trace web to api on 8080, and look at which side refuses.',
      ko: 'API는 이미 웹 서버를 허용하고 있습니다. web에서 api로 8080 포트를 추적하여 어느 쪽에서 차단되는지 확인하십시오.',
    },
    {
      en: 'The packet never leaves the web server: look at the outbound rules of web-sg. Replies to visitors pass without one; a new connection does not.',
      ko: '패킷이 웹 서버를 떠나지 못합니다. web-sg의 아웃바운드 규칙을 확인하십시오. 방문자에 대한 응답은 규칙 없이 나가지만 새 연결은 그렇지 않습니다.',
    },
    {
      en: 'Add an outbound rule to web-sg: TCP 8080 to the group api-sg.',
      ko: 'web-sg에 아웃바운드 규칙을 추가하십시오. TCP 8080, 대상은 보안 그룹 api-sg입니다.',
    },
  ],
  solution: {
    title: { en: 'Let web-sg call api-sg on TCP 8080', ko: 'web-sg에서 api-sg로 나가는 TCP 8080 허용' },
    edits: [
      {
        op: 'set',
        id: 'web-sg',
        path: ['egress', 'to-api'],
        value: {
          id: 'to-api',
          protocol: 'tcp',
          fromPort: 8080,
          toPort: 8080,
          peer: { type: 'securityGroup', securityGroup: 'api-sg' },
          description: 'Calls to the API',
        },
      },
    ],
  },
  rules: ['sg-no-egress'],
  learnt: {
    en: 'A security group is stateful: it lets replies through because it saw the request pass. That is why pages loaded. A connection that the server itself starts has no earlier request, so it needs an outbound rule. The console gives a new group one that lets everything out; templates that list rules often take it away unnoticed.',
    ko: '보안 그룹은 상태를 저장합니다. 요청이 지나간 것을 기억하므로 응답은 규칙 없이 통과하며, 그래서 페이지는 열렸습니다. 서버가 직접 시작하는 연결에는 앞선 요청이 없으므로 아웃바운드 규칙이 필요합니다. 콘솔에서 만든 그룹에는 모든 아웃바운드를 허용하는 규칙이 있지만, 템플릿에서 규칙을 나열하면 이 규칙이 사라지는 경우가 많습니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
}

const aclReplies: Repair = {
  id: 'acl-replies',
  topic: 'filters',
  level: 2,
  title: { en: 'Requests arrive, replies do not', ko: '요청은 도착하지만 응답이 나가지 못합니다' },
  teaches: {
    en: 'A network ACL has no memory. Replies go to the ephemeral port of whoever asked, and need an entry of their own.',
    ko: '네트워크 ACL은 상태를 기억하지 않습니다. 응답은 요청한 쪽의 임시 포트로 가므로 별도의 항목이 필요합니다.',
  },
  goal: {
    en: 'The web server answers HTTPS from the internet and fetches updates over HTTPS itself; SSH stays closed. Its network ACL lets 443 in and out, and still every connection hangs.',
    ko: '웹 서버는 인터넷의 HTTPS 요청에 응답하고 자신도 HTTPS로 업데이트를 받아야 하며, SSH는 닫혀 있어야 합니다. 네트워크 ACL이 443을 양방향으로 허용하지만 모든 연결이 멈춰 있습니다.',
  },
  hints: [
    {
      en: 'Trace the internet to web on 443 and watch the way back. Which port does the reply go to?',
      ko: '인터넷에서 web으로 443 포트를 추적하고 응답 경로를 보십시오. 응답은 어느 포트로 갑니까?',
    },
    {
      en: 'A client connects from a high port of its own choosing, 1024 to 65535. web-acl lets out port 443 only, so the reply is dropped at the subnet; and replies to the server’s own calls are dropped on their way in.',
      ko: '클라이언트는 1024~65535 중 임의의 포트에서 연결합니다. web-acl은 443만 내보내므로 응답이 서브넷 경계에서 버려집니다. 서버가 시작한 연결의 응답도 들어오다가 버려집니다.',
    },
    {
      en: 'Add two entries to web-acl: outbound TCP 1024-65535 and inbound TCP 1024-65535, both allowed for 0.0.0.0/0.',
      ko: 'web-acl에 항목 두 개를 추가하십시오. 아웃바운드 TCP 1024-65535와 인바운드 TCP 1024-65535를 0.0.0.0/0에 대해 허용합니다.',
    },
  ],
  solution: {
    title: { en: 'Let replies through web-acl', ko: 'web-acl에서 응답 트래픽 허용' },
    edits: (['egress', 'ingress'] as const).map((direction) => ({
      op: 'set' as const,
      id: 'web-acl',
      path: ['entries', `${direction}-110`],
      value: entry(direction),
    })),
  },
  rules: ['nacl-return-outbound-missing', 'nacl-return-inbound-missing'],
  learnt: {
    en: 'An ACL looks at each packet by itself. It compares the destination port, and for a reply that is the port the client happened to pick. So every stateless filter needs the ephemeral range open in the other direction. It is not a hole: what listens on those ports is still guarded by the security group, which remembers connections.',
    ko: 'ACL은 패킷을 하나씩 따로 검사하며 대상 포트를 비교합니다. 응답의 대상 포트는 클라이언트가 임의로 고른 포트입니다. 따라서 상태 비저장 필터에서는 반대 방향으로 임시 포트 범위를 열어야 합니다. 보안상 구멍은 아닙니다. 해당 포트는 연결을 기억하는 보안 그룹이 여전히 지킵니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html#nacl-ephemeral-ports',
}

const aclOrder: Repair = {
  id: 'acl-order',
  topic: 'filters',
  level: 2,
  title: { en: 'The rule that is never read', ko: '한 번도 적용되지 않는 규칙' },
  teaches: {
    en: 'Network ACL entries are tried by number, and the first that matches decides. A later allow cannot undo an earlier deny.',
    ko: '네트워크 ACL 항목은 번호순으로 평가되고 처음 일치하는 항목이 결정합니다. 뒤의 허용은 앞의 거부를 되돌리지 못합니다.',
  },
  goal: {
    en: 'The web server uses the database on port 5432. The rest of the VPC is to be kept out of the data subnet. An entry for the web servers exists, and is never reached.',
    ko: '웹 서버는 5432 포트로 데이터베이스를 사용하고, VPC의 나머지는 데이터 서브넷에 접근하지 못해야 합니다. 웹 서버용 항목이 있지만 적용되지 않습니다.',
  },
  hints: [
    {
      en: 'Open data-acl and read its inbound entries from the lowest number. Where does a packet from 10.0.0.0/24 stop?',
      ko: 'data-acl을 열고 인바운드 항목을 낮은 번호부터 읽으십시오. 10.0.0.0/24에서 온 패킷은 어디에서 멈춥니까?',
    },
    {
      en: 'Entry 90 denies all of 10.0.0.0/16. The web servers, 10.0.0.0/24, are part of that, so entry 100 never gets its turn.',
      ko: '항목 90이 10.0.0.0/16 전체를 거부합니다. 웹 서버의 10.0.0.0/24도 여기에 포함되므로 항목 100까지 가지 못합니다.',
    },
    {
      en: 'Give the deny a number above 100, 200 for instance: first the exception, then the rule.',
      ko: '거부 항목의 번호를 100보다 크게, 예를 들어 200으로 바꾸십시오. 예외가 먼저, 일반 규칙이 나중입니다.',
    },
  ],
  solution: {
    title: { en: 'Number the deny 200', ko: '거부 항목의 번호를 200으로 변경' },
    edits: [{ op: 'set', id: 'data-acl', path: ['entries', 'ingress-90', 'ruleNumber'], value: 200 }],
  },
  rules: ['nacl-shadowed-entry'],
  learnt: {
    en: 'Routes and ACLs decide differently: among routes the most specific wins, wherever it stands; among ACL entries the lowest number wins, however broad it is. Leave gaps of ten or a hundred between numbers, so that an exception fits in front later.',
    ko: '경로와 ACL은 결정 방식이 다릅니다. 경로는 순서와 관계없이 가장 구체적인 것이, ACL 항목은 범위와 관계없이 번호가 가장 낮은 것이 우선합니다. 나중에 예외를 앞에 넣을 수 있도록 번호 사이를 10이나 100씩 띄우십시오.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html',
}

export const filterRepairs: readonly Repair[] = [noOutbound, aclReplies, aclOrder]
