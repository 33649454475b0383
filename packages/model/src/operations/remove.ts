import type { Box, Design, Id, Resource } from '../design.ts'
import { EditRefused, type Operation } from '../edit.ts'
import { resourcesNamed } from '../intents.ts'
import { type KindSchemas, schemaOf } from '../kindSchema.ts'
import { withValueAt } from '../path.ts'
import { referencesIn } from '../references.ts'
import { viewOf } from '../view.ts'

/**
 * Removes a resource with everything that hangs on it: what is inside it, the list items and optional properties
 * that name any of these, resources that cannot be without one, and intents that name any. Intents about the internet stay:
 * it is there, drawn or not.
 */
export const remove: Operation<'remove'> = (design, edit, schemas) => {
  if (!Object.hasOwn(design.resources, edit.id)) {
    throw new EditRefused({ en: `There is no resource "${edit.id}".`, ko: `"${edit.id}" 리소스가 없습니다.` }, edit)
  }
  const view = viewOf(design, schemas)
  const gone = fallingWith(design, schemas, edit.id)
  const resources: Record<Id, Resource> = { ...design.resources }
  const layout: Record<Id, Box> = { ...design.layout }
  for (const id of gone) {
    delete resources[id]
    delete layout[id]
    for (const { by } of view.mentions(id)) if (!gone.has(by.id)) resources[by.id] = withoutMentions(by, gone, schemas)
  }
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
  const view = viewOf(design, schemas)
  const gone = new Set<Id>()
  const falling = [id]
  for (let next = falling.pop(); next !== undefined; next = falling.pop()) {
    if (gone.has(next)) continue
    gone.add(next)
    for (const inner of view.children(next)) falling.push(inner.id)
    for (const { by, hold } of view.mentions(next)) if (!hold) falling.push(by.id)
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
