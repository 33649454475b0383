import type { Id } from '@vpcanvas/model'
import { memo } from 'react'
import { useStore } from 'zustand'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { MarkSign } from './MarkSign.tsx'
import { type Mark, traffic, useTrafficMark } from './traffic.ts'
import { lensWords } from './words.ts'
import './TrafficMark.css'

/** At the foot of a card, while the traffic lens is on: whether it is reached, and on what ports. */
export const TrafficMark = memo(function TrafficMark({ id }: { readonly id: Id }) {
  const mark = useTrafficMark(id)
  return mark && <Shown mark={mark} />
})

function Shown({ mark: { state, flows } }: { readonly mark: Mark }) {
  const words = useWordsOf(lensWords)
  const say = useSay()
  const view = useStore(traffic, (shown) => shown.view)
  const meaning = state === 'reached' || state === 'apart' ? words[state][view] : words[state]
  return (
    <span className={`traffic-mark ${state}`} title={[meaning, flows && say(flows)].filter(Boolean).join(' · ')}>
      <MarkSign state={state} />
      <span className="traffic-mark-words">{flows ? say(flows) : meaning}</span>
    </span>
  )
}
