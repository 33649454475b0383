import { isWithin, refusalToHold } from '../containment.ts'
import { EditRefused, type Operation } from '../edit.ts'
import { mustBeBox } from './box.ts'
import { existing } from './existing.ts'

/** Puts a resource, with what is inside it, into another container. */
export const move: Operation<'move'> = (design, edit, schemas) => {
  const resource = existing(design, edit, edit.id)
  mustBeBox(edit.box, edit)
  if (edit.parent !== null && isWithin(design, edit.parent, edit.id)) {
    throw new EditRefused({ en: 'Nothing can sit inside itself.', ko: '자기 자신 안에는 둘 수 없습니다.' }, edit)
  }
  const refusal = refusalToHold(design, schemas, resource.kind, edit.parent)
  if (refusal) throw new EditRefused(refusal, edit)
  return {
    ...design,
    resources:
      resource.parent === edit.parent
        ? design.resources
        : { ...design.resources, [edit.id]: { ...resource, parent: edit.parent } },
    layout: edit.box ? { ...design.layout, [edit.id]: edit.box } : design.layout,
  }
}
