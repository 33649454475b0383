import type { Design, Id, Resource, View } from '@vpcanvas/model'
import type { TranslatedKinds, Translation } from '../../translation.ts'

/** What a resource is to CloudFormation. */
export function roleOf(resource: Resource, kinds: TranslatedKinds): Translation['as'] | undefined {
  return Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind]?.cloudformation.as : undefined
}

/** The resources that are this to CloudFormation, by id. */
export function ofRole(design: Design, kinds: TranslatedKinds, role: Translation['as']): Resource[] {
  return Object.keys(design.resources)
    .toSorted()
    .flatMap((id) => design.resources[id] ?? [])
    .filter((resource) => roleOf(resource, kinds) === role)
}

/** What is in a container: each resource before what it holds, siblings by kind and then by id. */
export function* walk(view: View, container: Id | null, kinds: TranslatedKinds, depth = 0): Generator<Resource> {
  if (depth > 16) return
  const order = Object.keys(kinds)
  const siblings = view.children(container).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  for (const resource of siblings) {
    yield resource
    yield* walk(view, resource.id, kinds, depth + 1)
  }
}
