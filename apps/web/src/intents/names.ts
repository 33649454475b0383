import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  title: 'Intents',
  open: 'Open intents',
  brokenCount: (n: number) => (n === 1 ? '1 intent is broken' : `${n} intents are broken`),
  allHold: (n: number) => (n === 1 ? '1 intent holds' : `all ${n} intents hold`),
}

const ko: Translated<typeof en> = {
  title: '의도',
  open: '의도 열기',
  brokenCount: (n) => `위반된 의도 ${n}개`,
  allHold: (n) => `의도 ${n}개 모두 충족`,
}

/** What the editor says of intents before the panel is opened; the rest is in `words.ts`, and comes with it. */
export const intentNames: Catalogue<typeof en> = { en, ko }
