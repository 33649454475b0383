import type { Id, Resource, View } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'

/** One line of the outline with those inside it. */
export interface Row {
  readonly id: Id
  readonly resource: Resource
  readonly children: readonly Row[]
}

/** The containment as a tree: frames before what stands beside them, then by name. With a search or a filter, what matches and what it is in. */
export function rowsOf(
  view: View,
  labelOf: (resource: Resource) => string,
  search: string,
  isWanted: (resource: Resource) => boolean = () => true,
): readonly Row[] {
  const wanted = search.trim().toLowerCase()
  const matches = (resource: Resource) =>
    `${resource.name} ${resource.id} ${labelOf(resource)} ${searchable(resource)}`.toLowerCase().includes(wanted)
  const below = (parent: Id | null, steps: number): readonly Row[] =>
    steps > 64
      ? []
      : view
          .children(parent)
          .flatMap((resource): Row[] => {
            const children = below(resource.id, steps + 1)
            return children.length > 0 || (isWanted(resource) && (wanted === '' || matches(resource)))
              ? [{ id: resource.id, resource, children }]
              : []
          })
          .toSorted(
            (a, b) =>
              Number(isFrame(b)) - Number(isFrame(a)) ||
              a.resource.kind.localeCompare(b.resource.kind, 'en') ||
              a.resource.name.localeCompare(b.resource.name, 'en', { numeric: true }),
          )
  return below(null, 0)
}

/** What can hold others comes first whether or not it does: a row stays where it is when it is emptied. */
function isFrame({ resource }: Row): boolean {
  return Object.hasOwn(kinds, resource.kind) && kinds[resource.kind]?.appearance.shape === 'frame'
}

/** Ranges, zones, ports: what people look for besides names. */
function searchable(resource: Resource): string {
  return Object.values(resource.props)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .join(' ')
}

/** The ids of all rows that hold others. */
export function holders(rows: readonly Row[]): readonly Id[] {
  return rows.flatMap((row) => (row.children.length > 0 ? [row.id, ...holders(row.children)] : []))
}
