import { type Id, referencesIn, type View } from '@vpcanvas/model'
import { drawables } from '../drawables.ts'

/** The security groups that a resource is a member of. */
export function tagsOf(view: View, id: Id): readonly { readonly id: Id; readonly name: string }[] {
  const resource = view.get(id)
  const kind = resource && Object.hasOwn(drawables, resource.kind) ? drawables[resource.kind] : undefined
  if (!resource || !kind || kind.appearance.group === 'security') return []
  return referencesIn(kind.schema, resource.props)
    .filter(({ to }) => to.some((name) => drawables[name]?.appearance.group === 'security'))
    .flatMap((reference) => {
      const group = view.get(reference.id)
      return group ? [{ id: group.id, name: group.name }] : []
    })
}
