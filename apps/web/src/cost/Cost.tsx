import { useStore } from 'zustand'
import { useEditor } from '../store/useEditor.ts'
import { useWordsOf } from '../words/useWords.ts'
import { Assumptions } from './Assumptions.tsx'
import { CostDetail } from './CostDetail.tsx'
import { CostList } from './CostList.tsx'
import { CostSum } from './CostSum.tsx'
import { costSession } from './session.ts'
import { costWords } from './words.ts'
import './Cost.css'

/** What the design costs in a month: the sum, what it is made of, and of what is selected the other ways to have it. */
export default function Cost() {
  const words = useWordsOf(costWords)
  const { bill, hasFailed, brokenAt } = useStore(costSession)
  const selection = useEditor((state) => state.selection)
  const [selected, ...others] = selection
  if (hasFailed) return <p className="cost-empty">{words.failed}</p>
  if (!bill) return <p className="cost-empty">{words.making}</p>
  const billed = bill.resources.some(({ certain, usage, unknown }) => certain > 0 || usage.high > 0 || unknown > 0)
  return (
    <div className="cost">
      <div className="cost-main">
        <CostSum total={bill.total} />
        {brokenAt !== null && <p className="cost-note">{words.pricesBroken(brokenAt)}</p>}
        {billed ? <CostList resources={bill.resources} /> : <p className="cost-empty">{words.nothing}</p>}
        {bill.assumptions.length > 0 && <Assumptions assumptions={bill.assumptions} />}
        <footer className="cost-basis">
          <p>{words.basis}</p>
          {bill.sources.length > 0 && (
            <details>
              <summary>{words.prices}</summary>
              <ul>
                {bill.sources.map(({ date, text }) => (
                  <li key={`${date} ${text}`}>
                    {words.pricesOf(date)}: <span lang="en">{text}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </footer>
      </div>
      <aside className="cost-side" aria-label={words.instead}>
        {selected !== undefined && others.length === 0 ? (
          <CostDetail key={selected} id={selected} />
        ) : (
          <p className="quiet">{words.choose}</p>
        )}
      </aside>
    </div>
  )
}
