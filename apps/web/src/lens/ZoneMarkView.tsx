import type { Id } from '@vpcanvas/model'
import { memo } from 'react'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { useZoneMark } from './zone.ts'
import { ZoneSign } from './ZoneSign.tsx'
import { zoneWords } from './zoneWords.ts'
import './Zone.css'

/** At the foot of a card or frame, while the zone lens is on: gone, impaired, or still there. */
export const ZoneMarkView = memo(function ZoneMarkView({ id }: { readonly id: Id }) {
  const words = useWordsOf(zoneWords)
  const say = useSay()
  const mark = useZoneMark(id)
  if (!mark) return null
  return (
    <span className="zone-mark" data-state={mark.state} title={mark.says ? say(mark.says) : words[mark.state]}>
      <ZoneSign state={mark.state} />
      <span className="zone-mark-words">{words[mark.state]}</span>
    </span>
  )
})
