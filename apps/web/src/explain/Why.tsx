import { type Id, subtree } from '@vpcanvas/model'
import type { Explanation } from '@vpcanvas/resources'
import { useView } from '../store/look.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { Lines } from './Lines.tsx'
import { linesOf } from './linesOf.tsx'
import { explainWords } from './words.ts'

/** Why a resource is here: who names it, what it holds, and what goes through it. */
export function Why({ id, passing }: { readonly id: Id; readonly passing: Explanation['passing'] }) {
  const words = useWordsOf(explainWords)
  const say = useSay()
  const view = useView()
  const users = [...new Set(view.mentions(id).map(({ by }) => by.id))]
  const inside = subtree(view, id).length - 1
  return (
    <>
      <h4>{words.why}</h4>
      {inside > 0 && <p>{words.holds(inside)}</p>}
      <Lines title={words.usedBy(users.length)} of={linesOf.resources(users)} />
      {users.length === 0 && inside === 0 && <p>{words.nobody}</p>}
      {passing && <Lines title={words.through} of={linesOf.texts(passing.flows, say)} />}
      {passing && passing.flows.length === 0 && inside === 0 && <p>{words.nothingThrough}</p>}
      {passing && <Lines title={words.intents} of={linesOf.texts(passing.intents, say)} />}
      {passing?.isPartial && <p className="quiet">{words.partial}</p>}
    </>
  )
}
