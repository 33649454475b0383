import { isEmptyDesign } from '@vpcanvas/model'
import type { Severity } from '@vpcanvas/rules'
import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react'
import { useEditor } from '../store/useEditor.ts'
import { useWords } from '../words/useWords.ts'

const pictures = { error: CircleX, warning: TriangleAlert, advice: Info } as const

/** How many problems the design has, by severity. */
export function Tally() {
  const words = useWords()
  const problems = useEditor((state) => state.problems)
  const checking = useEditor((state) => state.checking)
  const isEmpty = useEditor((state) => isEmptyDesign(state.history.present))
  const said = { error: words.errorCount, warning: words.warningCount, advice: words.adviceCount }
  const counts = (['error', 'warning', 'advice'] as const satisfies readonly Severity[]).map(
    (severity) => [severity, problems.filter((problem) => problem.severity === severity).length] as const,
  )
  if (problems.length === 0) {
    if (isEmpty) return null
    return (
      <span className={checking ? 'tally-part none checking' : 'tally-part none'}>
        <CircleCheck aria-hidden />
        <span className="spoken-only">{checking ? words.checking : words.noProblems}</span>
      </span>
    )
  }
  return (
    <span className="tally">
      {counts.map(([severity, count]) => {
        const Picture = pictures[severity]
        return (
          count > 0 && (
            <span key={severity} className={`tally-part ${severity}`}>
              <Picture aria-hidden />
              <span aria-hidden>{count}</span>
              <span className="spoken-only">{said[severity](count)}</span>
            </span>
          )
        )
      })}
    </span>
  )
}
