import type { Id } from '@vpcanvas/model'
import { memo } from 'react'
import { useWordsOf } from '../words/useWords.ts'
import { useChangeMark } from './changes.ts'
import { ChangeSign } from './ChangeSign.tsx'
import { changesWords } from './changesWords.ts'
import './Changes.css'

/** At the foot of a card or frame, while changes are shown: came, or changed. */
export const ChangeMarkView = memo(function ChangeMarkView({ id }: { readonly id: Id }) {
  const words = useWordsOf(changesWords)
  const mark = useChangeMark(id)
  if (!mark) return null
  return (
    <span className="change-mark" data-sort={mark}>
      <ChangeSign sort={mark} />
      <span className="change-mark-words">{words.counts[mark]}</span>
    </span>
  )
})
