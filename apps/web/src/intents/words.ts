import type { Catalogue, Translated } from '../words/catalogue.ts'

/** How many intents are in each state. */
interface Sums {
  readonly holds: number
  readonly broken: number
  readonly unknown: number
  readonly unmatched: number
}

const en = {
  list: 'What must stay true',
  form: 'A new intent',
  rule: 'Rule',
  rules: { allow: 'May reach', forbid: 'Must never reach' },
  from: 'From',
  to: 'To',
  protocol: 'Protocol',
  everyProtocol: 'ALL',
  ports: 'Ports',
  portsHelp: '6379 or 8000-8080. Empty: every port it listens on.',
  badPorts: 'Ports are numbers from 0 to 65535 and ranges such as 8000-8080.',
  badProtocol: 'Use tcp, udp, icmp, all, or a number from 0 to 255.',
  add: 'Add',
  addIntent: 'Add an intent',
  noEnd: 'Choose one of the list.',
  propose: 'Propose from this design',
  proposeTitle: 'Intents that this design keeps today',
  proposeHelp: 'Choose what should stay true from now on.',
  proposing: 'Looking at what reaches what…',
  noProposals: 'Nothing to add: what this design keeps is said already, or it has no hosts and caches yet.',
  proposals: 'Proposed intents',
  addCount: (n: number) => (n === 1 ? 'Add 1 intent' : `Add ${n} intents`),
  cancel: 'Cancel',
  failed: 'The intents could not be checked.',
  intro:
    'An intent says who may reach whom, and who never may. It is checked while you draw, by vpcanvas check, and before every apply.',
  checking: 'Checking…',
  sums: ({ holds, broken, unknown, unmatched }: Sums) =>
    [
      `${holds} holding`,
      broken > 0 ? `${broken} broken` : '',
      unknown > 0 ? `${unknown} unknown` : '',
      unmatched > 0 ? `${unmatched} about nothing` : '',
    ]
      .filter(Boolean)
      .join(', '),
  states: { holds: 'Holds', broken: 'Broken', unknown: 'Cannot be told', unmatched: 'About nothing' },
  works: 'gets through, and the reply comes back.',
  unmatched: {
    from: 'Nothing in the design is what it is from.',
    to: 'Nothing in the design is what it is to.',
  },
  pairs: (failing: number, of: number) => `${failing} of ${of} pairs`,
  showTrace: 'Show as a trace',
  forget: 'Forget this intent',
  brokenTitle: 'What must stay true would not be:',
  acceptBroken: 'Apply it all the same',
}

const ko: Translated<typeof en> = {
  list: '지켜야 할 의도',
  form: '새 의도',
  rule: '규칙',
  rules: { allow: '연결 유지', forbid: '연결 금지' },
  from: '출발',
  to: '도착',
  protocol: '프로토콜',
  everyProtocol: 'ALL',
  ports: '포트',
  portsHelp: '예: 6379, 8000-8080. 비워 두면 모든 수신 포트입니다.',
  badPorts: '포트는 0~65535 범위의 숫자 또는 8000-8080 같은 범위입니다.',
  badProtocol: 'tcp, udp, icmp, all 또는 0~255 번호를 사용하십시오.',
  add: '추가',
  addIntent: '의도 추가',
  noEnd: '목록에서 하나를 선택하십시오.',
  propose: '이 디자인에서 제안받기',
  proposeTitle: '이 디자인이 현재 지키고 있는 의도',
  proposeHelp: '앞으로도 지켜야 할 의도를 선택하십시오.',
  proposing: '연결 관계를 살펴보는 중…',
  noProposals: '추가로 제안할 의도가 없습니다. 이미 모두 기록되어 있거나 아직 호스트와 캐시가 없습니다.',
  proposals: '제안된 의도',
  addCount: (n) => `의도 ${n}개 추가`,
  cancel: '취소',
  failed: '의도를 검사하지 못했습니다.',
  intro:
    '의도는 연결이 유지되어야 하는 대상과 금지되어야 하는 대상을 정합니다. 그리는 동안, vpcanvas check 명령에서, 적용하기 전에 항상 검사합니다.',
  checking: '검사하는 중…',
  sums: ({ holds, broken, unknown, unmatched }) =>
    [
      `충족 ${holds}`,
      broken > 0 ? `위반 ${broken}` : '',
      unknown > 0 ? `판단할 수 없음 ${unknown}` : '',
      unmatched > 0 ? `대상 없음 ${unmatched}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  states: { holds: '충족', broken: '위반', unknown: '판단할 수 없음', unmatched: '대상 없음' },
  works: '요청이 도착하고 응답이 돌아옵니다.',
  unmatched: {
    from: '디자인에 출발 조건에 맞는 리소스가 없습니다.',
    to: '디자인에 도착 조건에 맞는 리소스가 없습니다.',
  },
  pairs: (failing, of) => `전체 ${of}쌍 가운데 ${failing}쌍`,
  showTrace: '추적으로 보기',
  forget: '이 의도 삭제',
  brokenTitle: '지켜야 할 의도가 위반됩니다:',
  acceptBroken: '위반되어도 적용',
}

/** What the intents panel says, and the plan about them. */
export const intentWords: Catalogue<typeof en> = { en, ko }
