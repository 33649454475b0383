import { useEffect, useRef, useState } from 'react'
import { editor, useEditor } from '../store/useEditor.ts'
import type { EditorState } from '../store/state.ts'
import { useSay } from '../words/useWords.ts'

type Said = NonNullable<EditorState['said']>

/** How many of the latest things said stay to be heard, and for how many milliseconds. */
const KEPT = 4
const LASTS = 8000

/**
 * What happens, said aloud: placements, lines, moves, problems that came or went, verdicts, runs. One region for the whole page,
 * polite; each thing is an element of its own, so that the next does not swallow it and the same words are said again.
 */
export function LiveRegion() {
  const say = useSay()
  const language = useEditor((state) => state.view.language)
  const [lines, setLines] = useState<readonly Said[]>([])
  const fading = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(
    () =>
      editor.store.subscribe(({ said }, before) => {
        if (!said || said === before.said) return
        setLines((now) => [...now, said].slice(-KEPT))
        clearTimeout(fading.current)
        fading.current = setTimeout(() => setLines([]), LASTS)
      }),
    [],
  )
  return (
    // Dialogs hide the page from those who listen; what is said while one is open is still said.
    <div
      role="status"
      aria-live="polite"
      aria-atomic="false"
      lang={language}
      className="spoken-only"
      data-live-announcer="true"
    >
      {lines.map(({ text, count }) => (
        <p key={count}>{say(text)}</p>
      ))}
    </div>
  )
}
