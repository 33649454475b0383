import { formatPath, type Id, type Path } from '@vpcanvas/model'

/**
 * The logical ids of what is a part of its owner in a design and a resource of its own in a template, by the owner's id
 * and the place in its properties: `PublicTable.routes.DefaultRoute`.
 */
export type Origins = Readonly<Record<string, string>>

export function originKey(resource: Id, path: Path): string {
  return `${resource}.${formatPath(path)}`
}

/** The logical id that a place of a resource came from: the part's, where it is or lies in one, else the resource's. */
export function originOf(origins: Origins, resource: Id, path: Path): string {
  for (let depth = path.length; depth > 0; depth--) {
    const key = originKey(resource, path.slice(0, depth))
    if (Object.hasOwn(origins, key)) return origins[key] ?? resource
  }
  return resource
}
