import type { Id } from '@vpcanvas/model'
import { editor } from '../store/useEditor.ts'
import { Button } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { typicalOf, usd } from './amounts.ts'
import { OwnAssumptions } from './Assumptions.tsx'
import { useCostOf } from './useCostOf.ts'
import { costNames } from './names.ts'
import { costWords } from './words.ts'

/** In the inspector: what the resource costs in a month, and the way to its bill. Nothing where AWS bills nothing for it. */
export function CostLine({ id }: { readonly id: Id }) {
  const words = useWordsOf(costWords)
  const names = useWordsOf(costNames)
  const answer = useCostOf(id)
  if (!answer?.cost) return null
  const { cost, assumptions } = answer
  const amount = usd(typicalOf(cost))
  const isUnknown = cost.unknown === cost.lines.length
  return (
    <section className="inspector-section">
      <h3>{names.title}</h3>
      <p className="quiet">{isUnknown ? names.notKnown : names.heading(amount, cost.unknown > 0)}</p>
      <Button onPress={() => editor.setView({ drawer: 'cost', lastDrawer: 'cost' })}>{words.lines}</Button>
      <OwnAssumptions id={id} assumptions={assumptions} />
    </section>
  )
}
