import { useEffect } from 'react'
import { useStore } from 'zustand'
import { canvasDoor } from '../canvas/door.ts'
import { typicalOf, usd } from '../cost/amounts.ts'
import { costNames } from '../cost/names.ts'
import { costSession } from '../cost/session.ts'
import { costWords } from '../cost/words.ts'
import { editor } from '../store/useEditor.ts'
import { Button } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { costLens, type Share } from './cost.ts'
import { MarkSign } from './MarkSign.tsx'
import './CostLegend.css'
import './TrafficLegend.css'

const levels: readonly Share['level'][] = ['most', 'much', 'little', 'unknown']

/** What the signs of the cost lens mean, the sum in words, and the way to the whole bill. */
export default function CostLegend() {
  const words = useWordsOf(costWords)
  const names = useWordsOf(costNames)
  const total = useStore(costSession, ({ bill }) => bill?.total ?? null)
  const shares = useStore(costLens, (lens) => lens.shares)
  const isThere = total !== null
  useEffect(() => {
    if (!isThere) return
    canvasDoor.refit()
    return () => canvasDoor.refit()
  }, [isThere])
  const amount = total ? usd(typicalOf(total)) : null
  useEffect(() => {
    if (amount !== null) editor.say({ en: costWords.en.heard(amount), ko: costWords.ko.heard(amount) })
  }, [amount])
  const shown = new Set([...shares.values()].map(({ level }) => level))
  return (
    <section className="traffic-legend cost-legend" aria-label={names.lens}>
      {total && amount !== null && <p className="cost-legend-sum">{names.heading(amount, total.unknown > 0)}</p>}
      <p className="quiet">{shares.size === 0 && total ? words.nothing : words.lensHelp}</p>
      <ul className="cost-counts">
        {levels
          .filter((level) => shown.has(level))
          .map((level) => (
            <li key={level}>
              <MarkSign sign={level} />
              {words.levels[level]}
            </li>
          ))}
      </ul>
      <Button onPress={() => editor.setView({ drawer: 'cost', lastDrawer: 'cost' })}>{words.showAll}</Button>
    </section>
  )
}
