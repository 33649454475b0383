import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  none: 'There are no designs in this folder yet.',
  offline:
    'The local server does not answer. Start it again to see the designs; what you draw meanwhile is kept in this browser.',
  now: 'Open now',
}

const ko: Translated<typeof en> = {
  none: '이 폴더에는 아직 디자인이 없습니다.',
  offline:
    '로컬 서버가 응답하지 않습니다. 서버를 다시 시작하면 디자인이 표시되며, 그동안 그린 내용은 이 브라우저에 보관됩니다.',
  now: '열려 있음',
}

/** What the list of designs says. */
export const openWords: Catalogue<typeof en> = { en, ko }
