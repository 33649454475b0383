import { verbatim } from '@vpcanvas/text'
import { EditRefused, type Operation } from '../edit.ts'
import { withValueAt } from '../path.ts'
import { shapeRefusal } from '../shape.ts'
import { existing } from './existing.ts'

/** Changes one place in a resource's properties. Refused where the result would not have the kind's shape. */
export const set: Operation<'set'> = (design, edit, schemas) => {
  const resource = existing(design, edit, edit.id)
  let props: typeof resource.props
  try {
    props = withValueAt(resource.props, edit.path, edit.value)
  } catch (error) {
    throw new EditRefused(verbatim(error instanceof Error ? error.message : String(error)), edit)
  }
  if (props === resource.props) return design
  const refusal = shapeRefusal(schemas, resource.kind, props)
  if (refusal) throw new EditRefused(refusal, edit)
  return { ...design, resources: { ...design.resources, [edit.id]: { ...resource, props } } }
}
