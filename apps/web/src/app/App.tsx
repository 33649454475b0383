import { useEffect, useLayoutEffect } from 'react'
import { useEditor } from '../store/useEditor.ts'
import { wear } from '../theme/wear.ts'
import { Overlays } from '../ui/index.ts'
import { LiveRegion } from './LiveRegion.tsx'
import { Shell } from './Shell.tsx'

/** The whole page, in the person's language and theme. */
export function App() {
  const language = useEditor((state) => state.view.language)
  const theme = useEditor((state) => state.view.theme)
  const name = useEditor((state) => state.history.present.name)
  // Before anything that is painted asks for its colours.
  useLayoutEffect(() => wear({ language, theme }), [language, theme])
  useEffect(() => {
    document.title = `${name} · vpcanvas`
  }, [name])
  return (
    <>
      <Shell />
      <LiveRegion />
      <Overlays />
    </>
  )
}
