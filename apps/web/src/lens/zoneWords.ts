import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  title: 'Lose a zone',
  choose: 'The zone to do without',
  none: 'No subnet says which zone it stands in.',
  gone: (n: number) => (n === 1 ? '1 resource stands in it, dimmed' : `${n} resources stand in it, dimmed`),
  caches: 'Caches',
  waysOut: 'Ways out',
  noneLost: 'No host elsewhere loses its way out to the internet.',
  entries: 'From the internet',
  entriesNone: 'The internet reaches nothing, with the zone or without.',
  entriesKept: (kept: number, of: number) =>
    `${kept} of ${of} that it reaches still ${kept === 1 ? 'answers' : 'answer'}.`,
  lost: 'gone',
  hurt: 'impaired',
  kept: 'answers',
  heard: (zone: string, lost: number, kept: number, gone: number) =>
    `Without ${zone}: ${lost === 1 ? '1 resource is' : `${lost} resources are`} gone.${kept + gone > 0 ? ` Of ${kept + gone} that the internet reaches, ${kept} still ${kept === 1 ? 'answers' : 'answer'}.` : ''}`,
}

const ko: Translated<typeof en> = {
  title: '가용 영역 장애',
  choose: '장애를 가정할 가용 영역',
  none: '가용 영역이 정해진 서브넷이 없습니다.',
  gone: (n) => `이 영역의 리소스 ${n}개(흐리게 표시)`,
  caches: '캐시',
  waysOut: '나가는 경로',
  noneLost: '다른 가용 영역의 호스트는 인터넷으로 나가는 경로를 잃지 않습니다.',
  entries: '인터넷에서',
  entriesNone: '장애 여부와 관계없이 인터넷에서 도달할 수 있는 대상이 없습니다.',
  entriesKept: (kept, of) => `도달할 수 있는 ${of}개 중 ${kept}개가 계속 응답합니다.`,
  lost: '중단',
  hurt: '영향 있음',
  kept: '응답',
  heard: (zone, lost, kept, gone) =>
    `${zone} 장애 시: 리소스 ${lost}개가 중단됩니다.${kept + gone > 0 ? ` 인터넷에서 도달할 수 있는 ${kept + gone}개 중 ${kept}개가 계속 응답합니다.` : ''}`,
}

/** What is said of a design without one of its zones. */
export const zoneWords: Catalogue<typeof en> = { en, ko }
