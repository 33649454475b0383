import { refusalToHold, twinRefusal } from '../containment.ts'
import { type Design, ID_PATTERN } from '../design.ts'
import { type Edit, EditRefused, type Operation } from '../edit.ts'
import type { KindSchemas } from '../kindSchema.ts'
import { shapeRefusal } from '../shape.ts'
import { mustBeBox } from './box.ts'
import { NAME_LIMIT, tooLong } from './rename.ts'

/** Adds one resource to its container. Refused where the id is taken, the container cannot hold it, or its shape is wrong. */
export const add: Operation<'add'> = (design, edit, schemas) => addAll(design, [edit], schemas)

/** Adds resources one after another, each into the design with those before: one copy for all of them. */
export function addAll(design: Design, edits: readonly AddEdit[], schemas: KindSchemas): Design {
  const resources = { ...design.resources }
  const layout = edits.some(({ box }) => box) ? { ...design.layout } : null
  const after: Design = { ...design, resources, ...(layout && { layout }) }
  for (const edit of edits) {
    check(after, edit, schemas)
    const { resource, box } = edit
    resources[resource.id] = resource
    if (box && layout) layout[resource.id] = box
  }
  return after
}

type AddEdit = Extract<Edit, { op: 'add' }>

function check(design: Design, edit: AddEdit, schemas: KindSchemas): void {
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
}
