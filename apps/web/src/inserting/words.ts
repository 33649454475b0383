import { inEach, type Text } from '@vpcanvas/text'
import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  insert: (what: string, from: string, to: string) => `Insert ${what} between ${from} and ${to}`,
  inserted: (what: string, from: string, to: string, means: string) =>
    `${what} inserted between ${from} and ${to}. ${means}`,
  cannot: (from: string, to: string, why: string) => `Not between ${from} and ${to}: ${why}`,
  choose: (what: string) => `Insert on a line: ${what}`,
  between: (what: string, from: string, to: string) => `${what}, between ${from} and ${to}`,
  newIn: (kind: string, home: string) => `New ${kind} in ${home}`,
  none: 'There is no line that it, or something new beside it, could be put into.',
}

const ko: Translated<typeof en> = {
  insert: (what, from, to) => `사이에 끼워 넣기: ${what} (${from} – ${to})`,
  inserted: (what, from, to, means) => `사이에 끼워 넣었습니다: ${what} (${from} – ${to}). ${means}`,
  cannot: (from, to, why) => `사이에 끼워 넣을 수 없음(${from} – ${to}): ${why}`,
  choose: (what) => `선에 끼워 넣기: ${what}`,
  between: (what, from, to) => `${what}: ${from} – ${to} 사이`,
  newIn: (kind, home) => `새 ${kind} (위치: ${home})`,
  none: '이 리소스나 새 리소스를 끼워 넣을 수 있는 선이 없습니다.',
}

/** The words of putting things into lines. */
export const insertWords: Catalogue<typeof en> = { en, ko }

/** Words of these as a text. */
export function worded(pick: (words: Translated<typeof en>) => string): Text {
  return inEach((language) => pick(insertWords[language]))
}
