import type { ViewSettings } from '../store/state.ts'

/** Puts the person's language and theme on the page. */
export function wear({ language, theme }: Pick<ViewSettings, 'language' | 'theme'>): void {
  const page = document.documentElement
  page.lang = language
  // Where react-aria-components looks for the language of its own words, and what tells it to look again.
  Object.assign(window, { [Symbol.for('react-aria.i18n.locale')]: language === 'ko' ? 'ko-KR' : 'en-US' })
  window.dispatchEvent(new Event('languagechange'))
  if (theme === 'system') delete page.dataset['theme']
  else page.dataset['theme'] = theme
}
