import { subtree } from '../containment.ts'
import type { Design, Id, Resource } from '../design.ts'
import { EditRefused, type Operation } from '../edit.ts'
import { resourcesNamed } from '../intents.ts'
import { type KindSchemas, schemaOf } from '../kindSchema.ts'
import { withValueAt } from '../path.ts'
import { referencesIn } from '../references.ts'

/**
 * Removes a resource with everything that hangs on it: what is inside it, the list items and optional properties
 * that name any of these, resources that cannot be without one, and intents that name any. Intents about the internet stay:
 * it is there, drawn or not.
 */
export const remove: Operation<'remove'> = (design, edit, schemas) => {
  if (!Object.hasOwn(design.resources, edit.id)) {
    throw new EditRefused({ en: `There is no resource "${edit.id}".`, ko: `"${edit.id}" 리소스가 없습니다.` }, edit)
  }
  const gone = fallingWith(design, schemas, edit.id)
  const resources: Record<Id, Resource> = {}
  for (const resource of Object.values(design.resources)) {
    if (!gone.has(resource.id)) resources[resource.id] = withoutMentions(resource, gone, schemas)
  }
  const layout = Object.fromEntries(Object.entries(design.layout).filter(([id]) => !gone.has(id)))
  const intents = design.intents.filter((intent) => !resourcesNamed(intent).some((id) => gone.has(id)))
  return {
    ...design,
    resources,
    layout,
    intents: intents.length === design.intents.length ? design.intents : intents,
  }
}

/** Everything that leaves the design when a resource does, the resource included. */
export function fallingWith(design: Design, schemas: KindSchemas, id: Id): ReadonlySet<Id> {
  const gone = new Set(subtree(design, id))
  for (let before = 0; before !== gone.size;) {
    before = gone.size
    for (const resource of Object.values(design.resources)) {
      if (gone.has(resource.id)) continue
      const schema = schemaOf(schemas, resource.kind)
      if (!schema) continue
      const hangs = referencesIn(schema, resource.props).some(({ id: named, hold }) => !hold && gone.has(named))
      if (hangs) for (const inner of subtree(design, resource.id)) gone.add(inner)
    }
  }
  return gone
}

function withoutMentions(resource: Resource, gone: ReadonlySet<Id>, schemas: KindSchemas): Resource {
  const schema = schemaOf(schemas, resource.kind)
  if (!schema) return resource
  let props = resource.props
  // Taking an item away moves those after it, so the places are looked up again each time.
  for (;;) {
    const hold = referencesIn(schema, props).find((found) => found.hold && gone.has(found.id))?.hold
    if (!hold) break
    props = withValueAt(props, hold.path, hold.becomes)
  }
  return props === resource.props ? resource : { ...resource, props }
}
