import { isEmptyDesign } from '@vpcanvas/model'
import type { Severity } from '@vpcanvas/rules'
import { CircleCheck } from 'lucide-react'
import { useEditor } from '../store/useEditor.ts'
import { useWordsOf } from '../words/useWords.ts'
import { ProblemRow } from './ProblemRow.tsx'
import { SeverityIcon } from './SeverityIcon.tsx'
import { problemWords } from './words.ts'
import './problems.css'

const severities: readonly Severity[] = ['error', 'warning', 'advice']

/** The most rows of one severity that are drawn; the rest are counted, and come up as these are mended. */
const MOST = 200

/** Everything the rules find, the gravest first. */
export default function Problems() {
  const words = useWordsOf(problemWords)
  const problems = useEditor((state) => state.problems)
  const checking = useEditor((state) => state.checking)
  const isEmpty = useEditor((state) => isEmptyDesign(state.history.present))
  const groups = Map.groupBy(problems, ({ severity }) => severity)
  if (problems.length === 0) {
    const said = checking ? words.checking : isEmpty ? words.emptyDesign : words.none
    return (
      <p className="problems-none">
        {!checking && !isEmpty && <CircleCheck aria-hidden />}
        {said}
      </p>
    )
  }
  return (
    <section className="problems" aria-label={words.list} aria-busy={checking}>
      {severities.map((severity) => {
        const own = groups.get(severity)
        if (!own) return null
        return (
          <section key={severity} aria-labelledby={`problems-${severity}`}>
            <h3 id={`problems-${severity}`} className="problems-head">
              <SeverityIcon severity={severity} isMute />
              {words.severities[severity]}
              <span className="problems-count">{own.length}</span>
              <span className="problems-what">{words.whatSeverities[severity]}</span>
            </h3>
            <ul>
              {own.slice(0, MOST).map((problem, index) => (
                // The same rule may say two things of one place.
                // oxlint-disable-next-line react/no-array-index-key
                <ProblemRow
                  key={`${problem.resource} ${problem.rule} ${problem.path.join('.')} ${index}`}
                  problem={problem}
                />
              ))}
              {own.length > MOST && <li className="problems-more">{words.more(own.length - MOST)}</li>}
            </ul>
          </section>
        )
      })}
    </section>
  )
}
