import type { Id } from '@vpcanvas/model'
import { memo } from 'react'
import { KindIcon } from '../../icons/KindIcon.tsx'
import { useSame, viewNow } from '../../store/look.ts'
import { editor } from '../../store/useEditor.ts'
import { LongName } from '../../ui/LongName.tsx'
import { useWords } from '../../words/useWords.ts'
import { partsIn } from '@vpcanvas/resources/picture'

/** As many as one line of a frame takes; the rest is counted. */
const SHOWN = 3

/** The nodes and endpoints of caches that stand in this subnet. */
export const PartsHere = memo(function PartsHere({ id }: { readonly id: Id }) {
  const words = useWords()
  const parts = useSame(
    (state) => [id, viewNow(state)],
    (state) => partsIn(viewNow(state), id),
  )
  if (parts.length === 0) return null
  const roles = { primary: words.primary, replica: words.replica, node: words.node, endpoint: words.endpoint }
  const shown = parts.length > SHOWN ? parts.slice(0, SHOWN - 1) : parts
  return (
    <div className="parts-here">
      {shown.map((part) => (
        <button
          type="button"
          tabIndex={-1}
          key={`${part.owner} ${part.id}`}
          className={`part nodrag ${part.role}`}
          title={`${part.ownerName} ${part.id} · ${roles[part.role]}`}
          onClick={() => editor.select([part.owner])}
        >
          <KindIcon name={part.role === 'endpoint' ? part.icon : 'cache-node'} size={16} />
          <LongName as="part-owner" name={part.ownerName} />
          <span className="part-role">{roles[part.role]}</span>
        </button>
      ))}
      {parts.length > shown.length && <span className="part more">+{parts.length - shown.length}</span>}
    </div>
  )
})
