import type { Language } from '@vpcanvas/text'

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

const en = {
  adds: (kind: string, name: string) => `Adds ${kind} "${name}"`,
  deletes: (kind: string, name: string) => `Deletes ${kind} "${name}"`,
  renames: (name: string, to: string) => `Renames "${name}" to "${to}"`,
  moves: (name: string, to: string) => `Moves "${name}" into "${to}"`,
  becomes: (name: string, kind: string) => `Makes "${name}" a ${kind}`,
  sets: (name: string, what: string, before: string, after: string) => `${name} · ${what}: ${before} → ${after}`,
  addsItem: (name: string, what: string, item: string) => `${name} · ${what}: adds ${item}`,
  removesItem: (name: string, what: string, item: string) => `${name} · ${what}: removes ${item}`,
  changesItem: (name: string, what: string, before: string, after: string) =>
    `${name} · ${what}: ${before} becomes ${after}`,
  orders: (name: string, what: string) => `${name} · ${what}: in another order`,
  differs: (name: string, what: string) => `${name} · ${what}: changed`,
  intends: (intent: string) => `Adds the intent "${intent}"`,
  forgets: (intent: string) => `Deletes the intent "${intent}"`,
  rethinks: (before: string, after: string) => `Changes the intent "${before}" to "${after}"`,
  namesDesign: (before: string, after: string) => `Renames the design "${before}" to "${after}"`,
  assumes: (name: string) => `${name}: another use is assumed for its cost`,
  usage: 'assumed use',
  protects: (isOn: boolean): string =>
    isOn ? 'Protects the design from being destroyed' : 'Lets the design be destroyed again',
  onCanvas: 'the canvas',
  on: 'On',
  off: 'Off',
  none: 'None',
  some: {
    added: (n: number, kind: string) => `${n} × ${kind} added`,
    removed: (n: number, kind: string) => `${n} × ${kind} deleted`,
  },
  one: {
    added: (kind: string, name: string) => `${kind} "${name}" added`,
    removed: (kind: string, name: string) => `${kind} "${name}" deleted`,
  },
  changed: (name: string, what: string) => `${name}: ${what}`,
  changedMore: (n: number) => `${count(n, 'more resource', 'more resources')} changed`,
  name: 'name',
  container: 'container',
  intents: 'intents',
  design: 'design settings',
  places: 'only places on the canvas',
  nothing: 'no change',
}

type Words = typeof en

const ko: Words = {
  adds: (kind, name) => `추가: ${kind} "${name}"`,
  deletes: (kind, name) => `삭제: ${kind} "${name}"`,
  renames: (name, to) => `이름 변경: "${name}" → "${to}"`,
  moves: (name, to) => `이동: "${name}" → "${to}"`,
  becomes: (name, kind) => `종류 변경: "${name}" → ${kind}`,
  sets: (name, what, before, after) => `${name} · ${what}: ${before} → ${after}`,
  addsItem: (name, what, item) => `${name} · ${what} 추가: ${item}`,
  removesItem: (name, what, item) => `${name} · ${what} 제거: ${item}`,
  changesItem: (name, what, before, after) => `${name} · ${what} 변경: ${before} → ${after}`,
  orders: (name, what) => `${name} · ${what}: 순서 변경`,
  differs: (name, what) => `${name} · ${what}: 변경됨`,
  intends: (intent) => `의도 추가: "${intent}"`,
  forgets: (intent) => `의도 삭제: "${intent}"`,
  rethinks: (before, after) => `의도 변경: "${before}" → "${after}"`,
  namesDesign: (before, after) => `디자인 이름 변경: "${before}" → "${after}"`,
  assumes: (name) => `${name}: 비용 추정의 사용량 가정 변경`,
  usage: '사용량 가정',
  protects: (isOn) => (isOn ? '디자인 삭제 방지를 켬' : '디자인 삭제 방지를 끔'),
  onCanvas: '캔버스',
  on: '켜짐',
  off: '꺼짐',
  none: '없음',
  some: { added: (n, kind) => `추가: ${kind} ${n}개`, removed: (n, kind) => `삭제: ${kind} ${n}개` },
  one: { added: (kind, name) => `추가: ${kind} "${name}"`, removed: (kind, name) => `삭제: ${kind} "${name}"` },
  changed: (name, what) => `${name}: ${what}`,
  changedMore: (n) => `그 외 리소스 ${n}개 변경`,
  name: '이름',
  container: '위치',
  intents: '의도',
  design: '디자인 설정',
  places: '캔버스 위의 위치만 변경',
  nothing: '변경 없음',
}

/** How a difference between two designs is told. */
export const changeWords: Readonly<Record<Language, Words>> = { en, ko }
