import { monthOf, type Sum } from '@vpcanvas/cost'
import { CircleHelp } from 'lucide-react'
import { useWordsOf } from '../words/useWords.ts'
import { usd } from './amounts.ts'
import { costWords } from './words.ts'

/** The sum: what is certain, what it comes to with use, and how much of it nobody knows. */
export function CostSum({ total }: { readonly total: Sum }) {
  const words = useWordsOf(costWords)
  const { low, typical, high } = monthOf(total)
  const least = total.unknown > 0 ? `${words.atLeast} ` : ''
  return (
    <section className="cost-sum" aria-label={words.total}>
      <dl>
        <div>
          <dt>{words.certain}</dt>
          <dd>
            {least}
            {usd(total.certain)}
          </dd>
        </div>
        <div className="cost-typical">
          <dt>{words.typical}</dt>
          <dd>
            {least}
            {usd(typical)}
          </dd>
        </div>
        <div>
          <dt>{words.range}</dt>
          <dd>
            {least}
            {usd(low)} – {usd(high)}
          </dd>
        </div>
      </dl>
      {total.unknown > 0 && (
        <p className="cost-note">
          <CircleHelp aria-hidden />
          <span>
            <strong>{words.unknown(total.unknown)}.</strong> {words.unknownHelp}
          </span>
        </p>
      )}
    </section>
  )
}
