import type { Id } from '@vpcanvas/model'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useResource } from '../store/look.ts'
import { useWordsOf } from '../words/useWords.ts'
import { toggleFold } from './deeds.ts'
import { foldWords } from './words.ts'
import './folding.css'

/** The chevron in a frame's heading: folds it into a card, and opens it again. */
export function FoldButton({ id, isFolded }: { readonly id: Id; readonly isFolded: boolean }) {
  const words = useWordsOf(foldWords)
  const name = useResource(id)?.name || id
  const Picture = isFolded ? ChevronRight : ChevronDown
  return (
    <button
      type="button"
      tabIndex={-1}
      className="fold-button nodrag nopan"
      aria-label={isFolded ? words.unfoldThis(name) : words.foldThis(name)}
      aria-expanded={!isFolded}
      title={isFolded ? words.unfold : words.fold}
      onClick={(event) => {
        event.stopPropagation()
        toggleFold([id])
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Picture aria-hidden size={14} />
    </button>
  )
}
