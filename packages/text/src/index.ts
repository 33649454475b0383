/**
 * Everything a user reads exists in every language we speak. A `Text` carries all of them at once, so that a message
 * crosses workers, servers and files as plain data and the reader's language is chosen where it is shown.
 */
export interface Text {
  readonly en: string
  readonly ko: string
}

export type Language = keyof Text

export const languages: readonly Language[] = ['en', 'ko']

/** The reading of a text in one language. */
export function say(text: Text, language: Language): string {
  return text[language]
}

/** A text that is the same in every language: a name, an identifier, an address block. */
export function verbatim(value: string): Text {
  return { en: value, ko: value }
}

/** Builds a text from a function of the language, for texts that are composed of other texts. */
export function inEach(write: (language: Language) => string): Text {
  return { en: write('en'), ko: write('ko') }
}

/** The texts as one list in words: `a, b and c`. */
export function listed(texts: readonly Text[], type: 'conjunction' | 'disjunction' = 'conjunction'): Text {
  return inEach((language) => new Intl.ListFormat(language, { type }).format(texts.map((text) => text[language])))
}
