import type { Severity } from '@vpcanvas/rules'
import { CircleX, Info, TriangleAlert } from 'lucide-react'
import { useWordsOf } from '../words/useWords.ts'
import { problemWords } from './words.ts'
import './problems.css'

const pictures = { error: CircleX, warning: TriangleAlert, advice: Info } as const

/** How grave a problem is: by shape, by colour, and spoken. */
export function SeverityIcon({
  severity,
  isMute = false,
}: {
  readonly severity: Severity
  /** Where the words beside it say so already. */
  readonly isMute?: boolean
}) {
  const words = useWordsOf(problemWords)
  const Picture = pictures[severity]
  return (
    <span className={`severity ${severity}`}>
      <Picture aria-hidden />
      {!isMute && <span className="spoken-only">{words.severity[severity]}</span>}
    </span>
  )
}
