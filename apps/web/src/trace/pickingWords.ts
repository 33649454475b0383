import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  choose: {
    from: 'Choose where the traffic starts: click it, or press Enter on it in the outline. Escape cancels.',
    to: 'Choose where the traffic goes: click it, or press Enter on it in the outline. Escape cancels.',
  },
  cancel: 'Cancel',
  noEnd: (label: string) => `No traffic starts or ends at this: ${label}. Choose an instance, a cache or the internet.`,
  sameEnd: 'That is the other end already. Choose another one.',
  toInternet: 'The internet',
}

const ko: Translated<typeof en> = {
  choose: {
    from: '트래픽의 출발지를 선택하십시오. 클릭하거나 개요에서 Enter 키를 누릅니다. Escape 키로 취소합니다.',
    to: '트래픽의 도착지를 선택하십시오. 클릭하거나 개요에서 Enter 키를 누릅니다. Escape 키로 취소합니다.',
  },
  cancel: '취소',
  noEnd: (label) =>
    `트래픽이 출발하거나 도착하는 리소스가 아닙니다: ${label}. 인스턴스, 캐시 또는 인터넷을 선택하십시오.`,
  sameEnd: '이미 반대쪽 끝입니다. 다른 리소스를 선택하십시오.',
  toInternet: '인터넷',
}

/** What is said while the ends of a flow are chosen on the picture. */
export const pickingWords: Catalogue<typeof en> = { en, ko }
