import type { Id } from '@vpcanvas/model'
import { say } from '@vpcanvas/text'
import { editor, useEditor } from '../store/useEditor.ts'
import { useLanguage, useWords } from '../words/useWords.ts'

/** More problems than these are counted alone. */
const MOST_SAID = 12

/** How many problems there are in a folded frame and of it, in the colour of the gravest; a click shows them. */
export function FoldedBadge({ ids }: { readonly ids: readonly Id[] }) {
  const words = useWords()
  const language = useLanguage()
  const problemsOf = useEditor((state) => (state.visit ? null : state.problemsOf))
  const grave = ids
    .flatMap((id) => (problemsOf && Object.hasOwn(problemsOf, id) && problemsOf[id]) || [])
    .filter(({ severity }) => severity !== 'advice')
  if (grave.length === 0) return null
  const isError = grave.some(({ severity }) => severity === 'error')
  const said = grave.slice(0, MOST_SAID).map(({ message }) => say(message, language))
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`problem-badge ${isError ? 'error' : 'warning'} nodrag`}
      title={said.join('\n')}
      onClick={() => editor.setView({ drawer: 'problems', lastDrawer: 'problems' })}
    >
      <span aria-hidden>{grave.length}</span>
      <span className="spoken-only">{words.problemCount(grave.length)}</span>
    </button>
  )
}
