import { refusalToHold, twinRefusal } from '../containment.ts'
import { ID_PATTERN } from '../design.ts'
import { EditRefused, type Operation } from '../edit.ts'
import { shapeRefusal } from '../shape.ts'
import { mustBeBox } from './box.ts'
import { NAME_LIMIT, tooLong } from './rename.ts'

/** Adds one resource to its container. Refused where the id is taken, the container cannot hold it, or its shape is wrong. */
export const add: Operation<'add'> = (design, edit, schemas) => {
  const { resource, box } = edit
  mustBeBox(box, edit)
  if (resource.name.length > NAME_LIMIT) throw new EditRefused(tooLong, edit)
  if (!ID_PATTERN.test(resource.id)) {
    throw new EditRefused(
      { en: `"${resource.id}" is not an id.`, ko: `"${resource.id}" 값은 ID 형식이 아닙니다.` },
      edit,
    )
  }
  if (Object.hasOwn(design.resources, resource.id)) {
    throw new EditRefused(
      { en: `The id "${resource.id}" is taken.`, ko: `"${resource.id}" ID가 이미 쓰이고 있습니다.` },
      edit,
    )
  }
  const refusal =
    refusalToHold(design, schemas, resource.kind, resource.parent) ??
    shapeRefusal(schemas, resource.kind, resource.props)
  if (refusal) throw new EditRefused(refusal, edit)
  const twin = twinRefusal(design, schemas, resource.kind)
  if (twin) throw new EditRefused(twin, edit)
  return {
    ...design,
    resources: { ...design.resources, [resource.id]: resource },
    layout: box ? { ...design.layout, [resource.id]: box } : design.layout,
  }
}
