import { languages } from '@vpcanvas/text'
import { SunMoon } from 'lucide-react'
import type { Theme } from '../store/state.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { IconButton, Menu } from '../ui/index.ts'
import { useWords } from '../words/useWords.ts'

const languageNames = { en: 'English', ko: '한국어' } as const

/** Theme and language. */
export function ViewMenu() {
  const words = useWords()
  const view = useEditor((state) => state.view)
  const themes: Record<Theme, string> = { system: words.themeSystem, light: words.themeLight, dark: words.themeDark }
  return (
    <Menu
      label={words.appearance}
      placement="bottom end"
      trigger={<IconButton label={words.appearance} icon={<SunMoon />} />}
      groups={[
        {
          id: 'theme',
          title: words.theme,
          entries: (['system', 'light', 'dark'] as const).map((theme) => ({
            id: theme,
            label: themes[theme],
            isOn: view.theme === theme,
            run: () => editor.setView({ theme }),
          })),
        },
        {
          id: 'language',
          title: words.language,
          entries: languages.map((language) => ({
            id: language,
            label: languageNames[language],
            language,
            isOn: view.language === language,
            run: () => editor.setView({ language }),
          })),
        },
      ]}
    />
  )
}
