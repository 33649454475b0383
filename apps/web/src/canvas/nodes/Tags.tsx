import type { Id } from '@vpcanvas/model'
import { hueOf } from '@vpcanvas/picture'
import { memo } from 'react'
import { useSame, viewNow } from '../../store/look.ts'
import { editor } from '../../store/useEditor.ts'
import { LongName } from '../../ui/LongName.tsx'
import { tagsOf } from '@vpcanvas/resources/picture'

const SHOWN = 2

/** The security groups a resource is a member of, as small coloured tags. */
export const Tags = memo(function Tags({ id }: { readonly id: Id }) {
  const tags = useSame(
    (state) => [id, viewNow(state)],
    (state) => tagsOf(viewNow(state), id),
  )
  if (tags.length === 0) return null
  return (
    <div className="tags">
      {tags.slice(0, SHOWN).map((tag) => (
        <button
          type="button"
          tabIndex={-1}
          key={tag.id}
          className="tag nodrag"
          data-hue={hueOf(tag.id)}
          title={tag.name}
          onClick={() => editor.select([tag.id])}
        >
          <LongName name={tag.name} />
        </button>
      ))}
      {tags.length > SHOWN && <span className="tag more">+{tags.length - SHOWN}</span>}
    </div>
  )
})
