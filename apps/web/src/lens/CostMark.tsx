import type { Id } from '@vpcanvas/model'
import { memo } from 'react'
import { usd } from '../cost/amounts.ts'
import { costNames } from '../cost/names.ts'
import { useWordsOf } from '../words/useWords.ts'
import { costMarkText, useCostMark } from './cost.ts'
import { CostSign } from './CostSign.tsx'
import './CostMark.css'

/** At the foot of a card or the head of a frame, while the cost lens is on: what it costs in a month. */
export const CostMark = memo(function CostMark({ id }: { readonly id: Id }) {
  const words = useWordsOf(costNames)
  const mark = useCostMark(id)
  if (!mark) return null
  const { level, amount, isLeast } = mark
  return (
    <span
      className="cost-mark"
      data-level={level}
      title={level === 'unknown' ? words.notKnown : words.heading(usd(amount), isLeast)}
    >
      <CostSign level={level} />
      <span className="cost-mark-words">{costMarkText(mark, words.notKnown)}</span>
    </span>
  )
})
