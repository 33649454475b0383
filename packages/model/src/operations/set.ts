import { EditRefused, type Operation } from '../edit.ts'
import { formatPath, withValueAt } from '../path.ts'
import { shapeRefusal } from '../shape.ts'
import { existing } from './existing.ts'

/** Changes one place in a resource's properties. Refused where the result would not have the kind's shape. */
export const set: Operation<'set'> = (design, edit, schemas) => {
  const resource = existing(design, edit, edit.id)
  let props: typeof resource.props
  try {
    props = withValueAt(resource.props, edit.path, edit.value)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const place = formatPath(edit.path)
    throw new EditRefused(
      {
        en: `"${resource.name}" has nothing at "${place}".`,
        ko: `"${resource.name}" 리소스에 "${place}" 위치가 없습니다.`,
      },
      edit,
    )
  }
  if (props === resource.props) return design
  const refusal = shapeRefusal(schemas, resource.kind, props)
  if (refusal) throw new EditRefused(refusal, edit)
  return { ...design, resources: { ...design.resources, [edit.id]: { ...resource, props } } }
}
