import { useEditor } from '../store/useEditor.ts'
import { useSay } from '../words/useWords.ts'

/** What happens on the canvas, said aloud: placements, connections, problems that came or went. */
export function LiveRegion() {
  const said = useEditor((state) => state.said)
  const say = useSay()
  return (
    <div role="status" aria-live="polite" className="spoken-only">
      {/* A new element for each, so that the same words are said again. */}
      {said && <span key={said.count}>{say(said.text)}</span>}
    </div>
  )
}
