import type { Hop } from '@vpcanvas/reachability'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { headerChanges } from './headerChange.ts'
import { lessonOf } from './lessons.ts'
import { playerWords } from './playerWords.ts'

/** What can be learned from the hop that the packet is at: what such a component does, and what it did to the header. */
export function HopMore({ hop, isLast }: { readonly hop: Hop; readonly isLast: boolean }) {
  const words = useWordsOf(playerWords)
  const say = useSay()
  const lesson = lessonOf(hop)
  const changes = headerChanges(hop)
  return (
    <div className="hop-more">
      {lesson && <p className="hop-lesson">{say(lesson)}</p>}
      {changes.length > 0 && (
        <dl className="hop-headers">
          {changes.map(({ side, before, after }) => (
            <div key={side}>
              <dt>{words[side]}</dt>
              <dd>
                <del>{before}</del> <span aria-hidden>→</span>
                <span className="spoken-only"> {words.becomes} </span> <ins>{after}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {isLast && <p className="hop-end">{hop.decision === 'refuses' ? words.stopsHere : words.notKnown}</p>}
    </div>
  )
}
