import type { Id, View } from '@vpcanvas/model'
import type { Part } from '../appearance.ts'
import { drawables } from '../drawables.ts'

/** A piece of a resource as it is shown: a cache's node. */
interface ShownPart extends Part {
  readonly owner: Id
  readonly ownerName: string
  readonly icon: string
}

const partsByFrame = new WeakMap<View, ReadonlyMap<Id, readonly ShownPart[]>>()

/** The pieces of other resources that stand in a frame. */
export function partsIn(view: View, frame: Id): readonly ShownPart[] {
  let known = partsByFrame.get(view)
  if (!known) partsByFrame.set(view, (known = gathered(view)))
  return known.get(frame) ?? []
}

/** A resource's own pieces. */
export function partsOf(view: View, id: Id): readonly ShownPart[] {
  const resource = view.get(id)
  const appearance =
    resource && Object.hasOwn(drawables, resource.kind) ? drawables[resource.kind]?.appearance : undefined
  if (!resource || !appearance?.parts) return []
  return appearance
    .parts(resource, view)
    .map((part) => ({ ...part, owner: id, ownerName: resource.name, icon: appearance.icon }))
}

function gathered(view: View): ReadonlyMap<Id, readonly ShownPart[]> {
  const found = new Map<Id, ShownPart[]>()
  for (const kind of Object.values(drawables)) {
    if (!kind.appearance.parts) continue
    for (const owner of view.all(kind.schema)) {
      for (const part of partsOf(view, owner.id)) {
        if (part.in === null) continue
        const list = found.get(part.in)
        if (list) list.push(part)
        else found.set(part.in, [part])
      }
    }
  }
  return found
}
