import { type Id, referencesIn } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { memo } from 'react'
import { useSame, viewNow } from '../../store/look.ts'
import { editor } from '../../store/useEditor.ts'
import type { EditorState } from '../../store/state.ts'

const SHOWN = 2

/** The security groups a resource is a member of, as small coloured tags. */
export const Tags = memo(function Tags({ id }: { readonly id: Id }) {
  const tags = useSame(
    (state) => [id, viewNow(state)],
    (state) => tagsOf(state, id),
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
          {tag.name}
        </button>
      ))}
      {tags.length > SHOWN && <span className="tag more">+{tags.length - SHOWN}</span>}
    </div>
  )
})

function tagsOf(state: EditorState, id: Id): readonly { readonly id: Id; readonly name: string }[] {
  const view = viewNow(state)
  const resource = view.get(id)
  const kind = resource && Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind] : undefined
  if (!resource || !kind || kind.appearance.group === 'security') return []
  return referencesIn(kind.schema, resource.props)
    .filter(({ to }) => to.some((name) => kinds[name]?.appearance.group === 'security'))
    .flatMap((reference) => {
      const group = view.get(reference.id)
      return group ? [{ id: group.id, name: group.name }] : []
    })
}

/** One of eight colours, always the same for the same group. */
export function hueOf(id: Id): number {
  let sum = 7
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 9973
  return sum % 8
}
