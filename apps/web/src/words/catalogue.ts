import { inEach, type Language, type Text } from '@vpcanvas/text'
import { en } from './en.ts'
import { ko } from './ko.ts'

/** The shape of a translation: the same names, the same parameters. A missing word or parameter does not compile. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends (...given: infer A) => string
    ? (...given: A) => string
    : T[K] extends string
      ? string
      : Translated<T[K]>
}

/** The words of one part of the editor in every language. */
export type Catalogue<T> = Readonly<Record<Language, Translated<T>>>

export type Words = Translated<typeof en>

/** The words of the shell and the canvas; panels keep their own beside them. */
export const catalogue: Catalogue<typeof en> = { en, ko }

/** Words of the catalogue as a text, for what is said later or elsewhere: commands, undo steps. */
export function worded(pick: (words: Words) => string): Text {
  return inEach((language) => pick(catalogue[language]))
}
