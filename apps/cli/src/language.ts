import { type Language, languages, say, type Text } from '@vpcanvas/text'

/** A text in the language of the reader. */
export type Words = (text: Text) => string

export function wordsIn(language: Language): Words {
  return (text) => say(text, language)
}

/** The language of the help and of errors about usage too, so it is looked for before anything is parsed. */
export function languageAsked(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = args.findIndex((word) => word === '--language' || word.startsWith('--language='))
  const asked = args[at]?.includes('=') ? args[at].slice('--language='.length) : args[at + 1]
  return languages.find((one) => at >= 0 && one === asked) ?? languageOf(env)
}

/** Korean where the environment asks for it. */
function languageOf(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return locale.startsWith('ko') ? 'ko' : 'en'
}
