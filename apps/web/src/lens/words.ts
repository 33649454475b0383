import type { Catalogue, Translated } from '../words/catalogue.ts'

const things = (n: number) => (n === 1 ? '1 host or cache' : `${n} hosts and caches`)
const alsoUnsure = (n: number) => (n === 0 ? '' : ` Of ${n} more it cannot be told.`)
const alsoUnsureKo = (n: number) => (n === 0 ? '' : ` ${n}개는 판단할 수 없습니다.`)

const en = {
  title: 'Traffic',
  views: { internet: 'Internet in', to: 'Selection in', from: 'Selection out' },
  help: {
    internet: 'What the internet can open a connection to.',
    to: 'What can open a connection to the selection.',
    from: 'What the selection can open a connection to.',
  },
  choose: 'Select an instance, a cache, or a subnet or VPC with some in it.',
  asked: 'Asked about',
  reached: { internet: 'Reached', to: 'Reaches it', from: 'Reached' },
  apart: { internet: 'Not reached', to: 'Does not reach it', from: 'Not reached' },
  unsure: 'Cannot be told',
  none: { internet: 'The internet reaches nothing here.', to: 'Nothing reaches it.', from: 'It reaches nothing.' },
  noHosts: 'There is nothing yet that sends or receives.',
  list: 'Who, and on what ports',
  exceptions: 'Only from these addresses on the internet',
  exception: (from: string, to: string) => `${from} → ${to}`,
  trace: (name: string) => `Trace ${name}`,
  internet: 'the internet',
  heard: {
    internet: (reached: number, all: number, unsure: number) =>
      `The internet reaches ${reached} of ${things(all)}.${alsoUnsure(unsure)}`,
    to: (reached: number, all: number, unsure: number) =>
      `${reached} of ${things(all)} reach the selection.${alsoUnsure(unsure)}`,
    from: (reached: number, all: number, unsure: number) =>
      `The selection reaches ${reached} of ${things(all)}.${alsoUnsure(unsure)}`,
  },
}

const ko: Translated<typeof en> = {
  title: '트래픽',
  views: { internet: '인터넷에서', to: '선택 항목으로', from: '선택 항목에서' },
  help: {
    internet: '인터넷에서 연결을 시작할 수 있는 대상입니다.',
    to: '선택 항목으로 연결을 시작할 수 있는 대상입니다.',
    from: '선택 항목이 연결을 시작할 수 있는 대상입니다.',
  },
  choose: '인스턴스나 캐시, 또는 이를 포함한 서브넷이나 VPC를 선택하십시오.',
  asked: '기준',
  reached: { internet: '도달 가능', to: '도달 가능', from: '도달 가능' },
  apart: { internet: '도달 불가', to: '도달 불가', from: '도달 불가' },
  unsure: '판단할 수 없음',
  none: {
    internet: '인터넷에서 도달할 수 있는 대상이 없습니다.',
    to: '선택 항목에 도달할 수 있는 대상이 없습니다.',
    from: '선택 항목이 도달할 수 있는 대상이 없습니다.',
  },
  noHosts: '트래픽을 보내거나 받는 리소스가 아직 없습니다.',
  list: '대상과 포트',
  exceptions: '인터넷의 다음 주소에서만 도달 가능',
  exception: (from, to) => `${from} → ${to}`,
  trace: (name) => `${name} 추적`,
  internet: '인터넷',
  heard: {
    internet: (reached, all, unsure) =>
      `인터넷에서 ${all}개 중 ${reached}개에 도달할 수 있습니다.${alsoUnsureKo(unsure)}`,
    to: (reached, all, unsure) => `${all}개 중 ${reached}개가 선택 항목에 도달할 수 있습니다.${alsoUnsureKo(unsure)}`,
    from: (reached, all, unsure) => `선택 항목이 ${all}개 중 ${reached}개에 도달할 수 있습니다.${alsoUnsureKo(unsure)}`,
  },
}

/** What the traffic lens says. */
export const lensWords: Catalogue<typeof en> = { en, ko }
