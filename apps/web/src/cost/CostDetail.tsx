import type { Comparison, CostLine } from '@vpcanvas/cost'
import type { Id } from '@vpcanvas/model'
import { useRef } from 'react'
import { FixButton } from '../problems/FixButton.tsx'
import { useResource } from '../store/look.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { change, isSame, usd } from './amounts.ts'
import { OwnAssumptions } from './Assumptions.tsx'
import { useCostOf } from './useCostOf.ts'
import { costNames } from './names.ts'
import { costWords } from './words.ts'

/** What one resource is billed for, and the other ways to have it. */
export function CostDetail({ id }: { readonly id: Id }) {
  const words = useWordsOf(costWords)
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  const resource = useResource(id)
  const answer = useCostOf(id)
  if (!resource || !answer) return null
  const { about, cost, comparisons, assumptions } = answer
  return (
    <article className="cost-detail">
      <h3 ref={heading} tabIndex={-1}>
        {resource.name || id}
      </h3>
      <p className="quiet">{say(about)}</p>
      {cost ? (
        <dl className="cost-lines" aria-label={words.lines}>
          {cost.lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </dl>
      ) : (
        <p>{words.free}</p>
      )}
      <OwnAssumptions id={id} assumptions={assumptions} />
      <h4>{words.instead}</h4>
      {comparisons.length === 0 && <p className="quiet">{words.insteadNone}</p>}
      <ul className="cost-ways">
        {comparisons.map((one) => (
          // What was chosen is gone from the list: the keyboard stays at its heading.
          <Way key={one.id} way={one} onApplied={() => setTimeout(() => heading.current?.focus())} />
        ))}
      </ul>
    </article>
  )
}

function Line({ line: { label, amount, price, isOwn } }: { readonly line: CostLine }) {
  const names = useWordsOf(costNames)
  const words = useWordsOf(costWords)
  const say = useSay()
  return (
    <div>
      <dt>
        {say(label)} {isOwn && <span className="quiet">{words.own}</span>}
      </dt>
      <dd>
        {amount === null && names.notKnown}
        {typeof amount === 'number' && usd(amount)}
        {amount !== null && typeof amount === 'object' && (
          <>
            {usd(amount.typical)}{' '}
            <span className="quiet">
              ({usd(amount.low)} – {usd(amount.high)})
            </span>
          </>
        )}
        {price && typeof price.price === 'string' && <span className="cost-price mono">${price.price}</span>}
      </dd>
    </div>
  )
}

function Way({ way, onApplied }: { readonly way: Comparison; onApplied(): void }) {
  const words = useWordsOf(costWords)
  const say = useSay()
  const { title, trade, difference, onlyCompared } = way
  const { certain, month } = difference
  // What is only partly known saves nothing for certain.
  const direction = !difference.isKnown ? 'unsure' : certain < 0 || month.typical < 0 ? 'less' : 'more'
  return (
    <li className="cost-way">
      <div className="cost-way-head">
        {onlyCompared ? <strong>{say(title)}</strong> : <FixButton fix={way} onApplied={onApplied} />}
        {isSame(difference) ? (
          <span className="quiet">{words.same}</span>
        ) : (
          <span className={`cost-change ${direction}`}>
            {change(certain)}
            {month.typical !== certain && <span className="quiet"> · {words.use(change(month.typical))}</span>}
            {!difference.isKnown && <span className="cost-partly"> · {words.partly}</span>}
          </span>
        )}
      </div>
      <p>{say(trade)}</p>
      {onlyCompared && <p className="quiet">{say(onlyCompared)}</p>}
    </li>
  )
}
