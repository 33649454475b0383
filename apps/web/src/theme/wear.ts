import type { ViewSettings } from '../store/state.ts'

/** Puts the person's language and theme on the page. */
export function wear({ language, theme }: Pick<ViewSettings, 'language' | 'theme'>): void {
  const page = document.documentElement
  page.lang = language
  if (theme === 'system') delete page.dataset['theme']
  else page.dataset['theme'] = theme
}
