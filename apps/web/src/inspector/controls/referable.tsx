import type { Id, Resource, View } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { KindIcon } from '../../icons/KindIcon.tsx'
import type { Option } from '../../ui/index.ts'
import { names } from '../../words/names.ts'

/** The resources that a place of a resource may name. */
export function referable(view: View, resource: Resource, to: readonly string[]): readonly Resource[] {
  return to
    .flatMap((kind) => (Object.hasOwn(kinds, kind) ? view.all(schemaOf(kind)) : []))
    .filter(({ id }) => id !== resource.id)
}

/** Some of them to choose from: those beside it first, the others with the name of what they sit in. */
export function optionsOf(view: View, resource: Resource, some: readonly Resource[]): readonly Option[] {
  const isNear = nearnessTo(view, resource)
  return some
    .map((one) => ({ one, apart: isNear(one) ? 0 : 1 }))
    .toSorted((a, b) => a.apart - b.apart || names.compare(a.one.name, b.one.name))
    .map(({ one, apart }) => optionOf(view, one, apart > 0))
}

function schemaOf(kind: string) {
  const known = kinds[kind]
  if (!known) throw new Error(`There is no kind "${kind}"`)
  return known.schema
}

function optionOf(view: View, one: Resource, isApart: boolean): Option {
  const icon = kinds[one.kind]?.appearance.icon
  const around = isApart ? view.get(one.parent)?.name : undefined
  return {
    value: one.id,
    label: one.name,
    ...(icon && { icon: <KindIcon name={icon} size={16} /> }),
    ...(around !== undefined && { note: around }),
  }
}

/** Tells of others whether a container that is around the resource is around them too. */
function nearnessTo(view: View, resource: Resource): (other: Resource) => boolean {
  const around = containersOf(view, resource)
  // Sharing nothing but the region says little.
  const near = new Set(around.length > 1 ? around.slice(0, -1) : around)
  return (other) => containersOf(view, other).some((id) => near.has(id))
}

/** From the inside out; of a file that nests without end, the first. */
function containersOf(view: View, resource: Resource): readonly Id[] {
  const ids: Id[] = []
  for (let at = view.get(resource.parent); at && ids.length < 64; at = view.get(at.parent)) ids.push(at.id)
  return ids
}
