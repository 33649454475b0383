import { useSay } from '../words/useWords.ts'
import type { Mark } from './marks.ts'
import { MarkSign } from './MarkSign.tsx'
import { lookOf } from './signs.ts'
import './Mark.css'

/** At the foot of a card or the head of a frame: what the lens that is on says of it. */
export default function MarkView({ mark: { sign, text, says } }: { readonly mark: Mark }) {
  const say = useSay()
  const { tone, isStrong, isDashed } = lookOf(sign)
  return (
    <span
      className="mark"
      data-sign={sign}
      data-tone={tone}
      data-strong={isStrong}
      data-dashed={isDashed}
      title={say(says)}
    >
      <MarkSign sign={sign} />
      <span className="mark-words">{say(text)}</span>
    </span>
  )
}
