import type { Id, Resource, View } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { KindIcon } from '../../icons/KindIcon.tsx'
import type { Option } from '../../ui/index.ts'

/** The resources that a place of a resource may name: those beside it first, the others with the name of what they sit in. */
export function referable(view: View, resource: Resource, to: readonly string[]): readonly Option[] {
  const candidates = to.flatMap((kind) => (Object.hasOwn(kinds, kind) ? view.all(schemaOf(kind)) : []))
  return candidates
    .filter(({ id }) => id !== resource.id)
    .map((one) => ({ one, apart: distance(view, resource, one) }))
    .toSorted((a, b) => a.apart - b.apart || a.one.name.localeCompare(b.one.name, undefined, { numeric: true }))
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

/** 0 for what is in a container that is around the resource too, 1 for the rest. */
function distance(view: View, resource: Resource, one: Resource): number {
  const around = new Set<Id>()
  for (let at = view.get(resource.parent), steps = 0; at && steps < 64; at = view.get(at.parent), steps++)
    around.add(at.id)
  const outermost = [...around].at(-1)
  // Sharing nothing but the region says little.
  const near =
    around.size > 1 && outermost !== undefined ? new Set([...around].filter((id) => id !== outermost)) : around
  for (let at = view.get(one.parent), steps = 0; at && steps < 64; at = view.get(at.parent), steps++)
    if (near.has(at.id)) return 0
  return 1
}
