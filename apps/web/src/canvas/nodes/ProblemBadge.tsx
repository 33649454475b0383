import type { Id } from '@vpcanvas/model'
import { say } from '@vpcanvas/text'
import { memo } from 'react'
import { useProblemsOf } from '../../store/look.ts'
import { editor } from '../../store/useEditor.ts'
import { useLanguage, useWords } from '../../words/useWords.ts'

/** How many problems a resource has, in the colour of the gravest; a click shows them. Advice alone stays quiet. */
export const ProblemBadge = memo(function ProblemBadge({ id }: { readonly id: Id }) {
  const words = useWords()
  const language = useLanguage()
  const problems = useProblemsOf(id)
  const grave = problems.filter((problem) => problem.severity !== 'advice')
  const [first] = grave
  if (!first) return null
  const said = grave.map((problem) => say(problem.message, language)).join('\n')
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`problem-badge ${first.severity} nodrag`}
      title={said}
      onClick={() => editor.setView({ drawer: 'problems', lastDrawer: 'problems' })}
    >
      <span aria-hidden>{grave.length}</span>
      <span className="spoken-only">{words.problemCount(grave.length)}</span>
    </button>
  )
})
