import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  title: 'Cost',
  open: 'Show cost',
  lens: 'Cost',
  heading: (amount: string, isLeast: boolean) => `${isLeast ? 'at least ' : ''}${amount} a month, with typical use`,
  notKnown: 'not known',
}

const ko: Translated<typeof en> = {
  title: '비용',
  open: '비용 보기',
  lens: '비용',
  heading: (amount, isLeast) => `보통 사용량 기준 월 ${isLeast ? '최소 ' : ''}${amount}`,
  notKnown: '알 수 없음',
}

/** What the editor says of costs before the panel is opened; the rest is in `words.ts`, and comes with it. */
export const costNames: Catalogue<typeof en> = { en, ko }
