import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  design: 'Design',
  name: 'Name',
  holds: 'Holds',
  holdsNothing: 'Nothing is drawn yet.',
  selectAllOf: (kind: string, n: number) => `Select ${n} × ${kind}`,
  settings: 'Settings',
  protect: 'Protect from being destroyed',
  protectHelp: 'While this is on, nothing can destroy what the design has made at a target.',
  intents: 'Intents',
  forget: 'Forget this intent',

  selectedCount: (n: number) => `${n} resources selected`,

  facts: 'In effect',
  standing: 'Standing',
  usedBy: 'Used by',
  usedByNothing: 'Nothing refers to it.',
  show: (name: string) => `Show ${name}`,
  documentation: 'AWS documentation',
  moreAbout: (kind: string) => `AWS documentation: ${kind} (opens in a new tab)`,
  atTop: 'At the top of the design',

  changeOf: (what: string, name: string) => `Change ${what} of ${name}`,
  on: 'On',
  off: 'Off',
  none: 'None',
  addresses: (n: string) => `${n} addresses`,
  oneAddress: '1 address',
  usable: (n: string) => `${n} usable`,
  noBlock: 'not a block yet',
  outside: (typed: string, least: string, most: string) => `${typed} is outside ${least} to ${most}.`,
  needsNumber: 'A number is needed here.',
  missing: 'not in the design',
  addReference: 'Add',
  nothingToAdd: 'All are in the list',
  noneThere: 'There is none in the design yet',
  remove: (what: string) => `Remove ${what}`,
  moveUp: (what: string) => `Move up: ${what}`,
  moveDown: (what: string) => `Move down: ${what}`,
  empty: 'None',
  item: (n: number) => `Item ${n}`,
  tagKey: 'Key',
  tagValue: 'Value',
  addTag: 'Add tag',
  tagTaken: (key: string) => `There is a tag "${key}" already.`,

  effects: {
    inPlace: 'Changed in place',
    interruption: 'Changed in place, with an interruption',
    replacement: 'Changing it replaces the resource',
    dataLoss: 'Changing it replaces the resource and loses its data',
    none: 'Known to the design only',
  },
  effectHelp: {
    inPlace: 'AWS changes this on the running resource.',
    interruption:
      'AWS changes this on the running resource, which stops answering for a while: a stop and start, or a failover.',
    replacement:
      'AWS cannot change this on a resource that exists. The next apply makes a new resource, moves what refers to the old one, and deletes the old one. Its identifiers and addresses change.',
    dataLoss:
      'AWS cannot change this on a resource that exists. The next apply makes a new resource and deletes the old one with everything stored in it. A plan asks for a confirmation of its own before that.',
    none: 'AWS never sees this property.',
  },
  depends:
    'What a change does depends on the new value; the problems beside the field say when it replaces the resource.',
  provisionedAs: (value: string) => `Provisioned as: ${value}`,
  backTo: 'Back to the provisioned value',
}

const ko: Translated<typeof en> = {
  design: '디자인',
  name: '이름',
  holds: '구성',
  holdsNothing: '아직 그린 것이 없습니다.',
  selectAllOf: (kind, n) => `선택: ${kind} ${n}개`,
  settings: '설정',
  protect: '삭제 방지',
  protectHelp: '켜져 있는 동안에는 이 디자인이 대상에 만든 리소스를 삭제할 수 없습니다.',
  intents: '의도',
  forget: '이 의도 삭제',

  selectedCount: (n) => `리소스 ${n}개 선택됨`,

  facts: '계산된 정보',
  standing: '유형',
  usedBy: '사용하는 곳',
  usedByNothing: '이 리소스를 참조하는 곳이 없습니다.',
  show: (name) => `보기: ${name}`,
  documentation: 'AWS 설명서',
  moreAbout: (kind) => `AWS 설명서: ${kind} (새 탭에서 열림)`,
  atTop: '디자인의 최상위',

  changeOf: (what, name) => `변경: ${what} (${name})`,
  on: '켜짐',
  off: '꺼짐',
  none: '없음',
  addresses: (n) => `주소 ${n}개`,
  oneAddress: '주소 1개',
  usable: (n) => `사용 가능 ${n}개`,
  noBlock: 'CIDR 블록이 아님',
  outside: (typed, least, most) => `입력한 값 ${typed}: 허용 범위는 ${least}~${most}입니다.`,
  needsNumber: '숫자를 입력해야 합니다.',
  missing: '디자인에 없음',
  addReference: '추가',
  nothingToAdd: '모두 목록에 있습니다',
  noneThere: '디자인에 아직 없습니다',
  remove: (what) => `제거: ${what}`,
  moveUp: (what) => `위로 이동: ${what}`,
  moveDown: (what) => `아래로 이동: ${what}`,
  empty: '없음',
  item: (n) => `항목 ${n}`,
  tagKey: '키',
  tagValue: '값',
  addTag: '태그 추가',
  tagTaken: (key) => `이미 있는 태그 키입니다: "${key}"`,

  effects: {
    inPlace: '교체 없이 변경',
    interruption: '교체 없이 변경, 일시 중단 있음',
    replacement: '변경하면 리소스가 교체됨',
    dataLoss: '변경하면 리소스가 교체되고 데이터가 사라짐',
    none: '디자인에만 있는 값',
  },
  effectHelp: {
    inPlace: '실행 중인 리소스에서 AWS가 바로 변경합니다.',
    interruption: '실행 중인 리소스에서 AWS가 변경하지만, 재시작이나 장애 조치로 잠시 응답하지 않습니다.',
    replacement:
      'AWS에서는 이미 만든 리소스의 이 값을 바꿀 수 없습니다. 다음에 적용할 때 새 리소스를 만들고, 기존 리소스를 참조하던 곳을 옮긴 뒤 기존 리소스를 삭제합니다. 식별자와 주소가 바뀝니다.',
    dataLoss:
      'AWS에서는 이미 만든 리소스의 이 값을 바꿀 수 없습니다. 다음에 적용할 때 새 리소스를 만들고 기존 리소스를 저장된 데이터와 함께 삭제합니다. 그 전에 계획에서 별도로 확인을 받습니다.',
    none: 'AWS에는 전달되지 않는 값입니다.',
  },
  depends: '변경의 영향은 새 값에 따라 다릅니다. 리소스가 교체되는 경우 필드 옆에 표시합니다.',
  provisionedAs: (value) => `프로비저닝된 값: ${value}`,
  backTo: '프로비저닝된 값으로 되돌리기',
}

/** What the inspector says. */
export const inspectorWords: Catalogue<typeof en> = { en, ko }
