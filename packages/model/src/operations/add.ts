import { refusalToHold } from '../containment.ts'
import { ID_PATTERN } from '../design.ts'
import { EditRefused, type Operation } from '../edit.ts'
import { shapeRefusal } from '../shape.ts'

/** Adds one resource to its container. Refused where the id is taken, the container cannot hold it, or its shape is wrong. */
export const add: Operation<'add'> = (design, edit, schemas) => {
  const { resource, box } = edit
  if (!ID_PATTERN.test(resource.id)) {
    throw new EditRefused({ en: `"${resource.id}" is not an id.`, ko: `"${resource.id}" 값은 ID 형식이 아닙니다.` }, edit)
  }
  if (Object.hasOwn(design.resources, resource.id)) {
    throw new EditRefused(
      { en: `The id "${resource.id}" is taken.`, ko: `"${resource.id}" ID가 이미 쓰이고 있습니다.` },
      edit,
    )
  }
  const refusal =
    refusalToHold(design, schemas, resource.kind, resource.parent) ?? shapeRefusal(schemas, resource.kind, resource.props)
  if (refusal) throw new EditRefused(refusal, edit)
  const twin = schemas[resource.kind]?.single
    ? Object.values(design.resources).find((other) => other.kind === resource.kind)
    : undefined
  if (twin) {
    throw new EditRefused(
      { en: `A design holds one ${resource.kind}: "${twin.name}".`, ko: `${resource.kind} 리소스는 디자인에 하나만 둘 수 있습니다: "${twin.name}".` },
      edit,
    )
  }
  return {
    ...design,
    resources: { ...design.resources, [resource.id]: resource },
    layout: box ? { ...design.layout, [resource.id]: box } : design.layout,
  }
}
