import type { Problem } from '@vpcanvas/rules'
import { useSay } from '../words/useWords.ts'
import { FixButton } from './FixButton.tsx'
import { SeverityIcon } from './SeverityIcon.tsx'

/** Problems beside the thing they are about: what is wrong, and the button that mends it. */
export function ProblemLines({ problems }: { readonly problems: readonly Problem[] }) {
  const say = useSay()
  return problems.map((problem, index) => (
    // The same rule may say two things of one place.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={`${problem.rule} ${index}`} className={`problem-line ${problem.severity}`}>
      <SeverityIcon severity={problem.severity} />
      <span className="problem-line-words">
        {say(problem.message)} {problem.fix && <FixButton fix={problem.fix} />}
      </span>
    </span>
  ))
}
