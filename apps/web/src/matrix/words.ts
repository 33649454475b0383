import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  corner: 'From ↓ · To →',
  grid: 'Who reaches whom: rows send, columns receive',
  intro: 'Draw an instance or a cache first: a matrix needs something that sends or receives.',
  failed: 'The matrix could not be made.',
  making: 'Looking at every pair…',
  none: 'nothing',
  nobody: 'only one',
  unsureOf: (flows: string) => `cannot be told: ${flows}`,
  pair: (from: string, to: string, said: string) => `${from} to ${to}: ${said}`,
  members: (n: number) => (n === 1 ? '1 member' : `${n} members`),
  help: 'Enter traces a pair of a cell. Hosts that nothing tells apart share a line.',
}

const ko: Translated<typeof en> = {
  corner: '출발 ↓ · 도착 →',
  grid: '연결 매트릭스: 행은 출발, 열은 도착',
  intro: '먼저 인스턴스나 캐시를 그리십시오. 트래픽을 보내거나 받는 리소스가 있어야 합니다.',
  failed: '매트릭스를 만들지 못했습니다.',
  making: '모든 쌍을 확인하는 중…',
  none: '없음',
  nobody: '하나뿐임',
  unsureOf: (flows) => `판단할 수 없음: ${flows}`,
  pair: (from, to, said) => `${from} → ${to}: ${said}`,
  members: (n) => `구성원 ${n}개`,
  help: 'Enter 키로 셀의 한 쌍을 추적합니다. 구분할 것이 없는 호스트는 한 줄로 묶습니다.',
}

/** What the matrix says. */
export const matrixWords: Catalogue<typeof en> = { en, ko }
