import type { Id } from '@vpcanvas/model'
import type { Explanation } from '@vpcanvas/resources'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { Lines } from './Lines.tsx'
import { linesOf } from './linesOf.tsx'
import { explainWords } from './words.ts'

/** What a change does: what goes with it, what stops, what breaks, what is said then. */
export function Change({
  change,
  apart,
  none,
}: {
  readonly change: NonNullable<Explanation['change']>
  /** What is taken away itself: it is not said to go with itself. */
  readonly apart?: Id
  /** Said where nothing changes. */
  readonly none?: string
}) {
  const words = useWordsOf(explainWords)
  const say = useSay()
  if ('refused' in change) {
    return (
      <p>
        {words.refused} {say(change.refused)}
      </p>
    )
  }
  const { problems, intents, traffic, silent, isPartial } = change
  const falling = change.falling.filter((id) => id !== apart)
  // A part changes the resource that it is of, which goes without saying.
  const changed = apart === undefined ? [] : change.changed.filter((id) => id !== apart)
  const lists = [falling, problems.came, problems.went, ...Object.values(intents), traffic.opened, traffic.closed]
  const isQuiet = silent === 0 && lists.every((list) => list.length === 0)
  return (
    <>
      {isQuiet && <p>{isPartial ? words.nothingSeen : (none ?? words.nothing)}</p>}
      <Lines title={words.falls(falling.length)} of={linesOf.resources(falling)} />
      <Lines title={words.changes} of={linesOf.resources(changed)} />
      {silent > 0 && <p>{words.silences(silent)}</p>}
      <Lines title={words.breaks} of={linesOf.texts(intents.broken, say)} />
      <Lines title={words.loses} of={linesOf.texts(intents.lost, say)} />
      <Lines title={words.closes} of={linesOf.texts(traffic.closed, say)} />
      <Lines title={words.opens} of={linesOf.texts(traffic.opened, say)} />
      {isPartial && <p className="quiet">{words.partialChange}</p>}
      <Lines title={words.mends} of={linesOf.texts(intents.mended, say)} />
      <Lines title={words.came} of={linesOf.problems(problems.came, say)} />
      <Lines title={words.went} of={linesOf.problems(problems.went, say)} />
    </>
  )
}
