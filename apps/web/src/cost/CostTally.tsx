import { useStore } from 'zustand'
import { useWordsOf } from '../words/useWords.ts'
import { typicalOf, usd } from './amounts.ts'
import { costSession } from './session.ts'
import { costNames } from './names.ts'
import './CostTally.css'

/** Beside the panel's name: what a month costs with typical use. */
export function CostTally() {
  const words = useWordsOf(costNames)
  const total = useStore(costSession, ({ bill }) => bill?.total)
  if (!total || (typicalOf(total) === 0 && total.unknown === 0)) return null
  const amount = usd(typicalOf(total))
  const isLeast = total.unknown > 0
  return (
    <span className="cost-tally">
      <span aria-hidden>{isLeast ? `≥ ${amount}` : amount}</span>
      <span className="spoken-only">{words.heading(amount, isLeast)}</span>
    </span>
  )
}
