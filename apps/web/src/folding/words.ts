import { inEach, type Text } from '@vpcanvas/text'
import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  fold: 'Collapse',
  unfold: 'Expand',
  foldThis: (name: string) => `Collapse ${name}`,
  unfoldThis: (name: string) => `Expand ${name}`,
  folded: (what: string) => `Collapsed: ${what}`,
  unfolded: (what: string) => `Expanded: ${what}`,
  opens: (home: string) => `${home} is collapsed and opens.`,
}

const ko: Translated<typeof en> = {
  fold: '접기',
  unfold: '펼치기',
  foldThis: (name) => `${name} 접기`,
  unfoldThis: (name) => `${name} 펼치기`,
  folded: (what) => `접었습니다: ${what}`,
  unfolded: (what) => `펼쳤습니다: ${what}`,
  opens: (home) => `접힌 상태에서 펼쳐집니다: ${home}`,
}

/** The words of folding frames into cards. */
export const foldWords: Catalogue<typeof en> = { en, ko }

/** Words of these as a text. */
export function worded(pick: (words: Translated<typeof en>) => string): Text {
  return inEach((language) => pick(foldWords[language]))
}
