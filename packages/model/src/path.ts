/**
 * A place inside a resource's properties. In a list whose items have ids, a string names the item by id;
 * in a list of strings it names the string itself. So paths survive reordering.
 */
export type Path = readonly (string | number)[]

/** `routes.r1.destination`, for people and for JSON output. */
export function formatPath(path: Path): string {
  return path.join('.')
}

function indexIn(list: readonly unknown[], segment: string | number): number {
  if (typeof segment === 'number') return Number.isInteger(segment) ? segment : -1
  return list.findIndex((item) => item === segment || (isRecord(item) && item['id'] === segment))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at a place, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value
  for (const segment of path) {
    if (Array.isArray(at)) at = at[indexIn(at, segment)]
    else if (isRecord(at) && Object.hasOwn(at, segment)) at = at[segment]
    else return undefined
  }
  return at
}

/**
 * The value with a place changed, sharing everything else. `undefined` removes: the key, or the item from its list.
 * Setting an item that a list does not have appends it. Equal values return the same object.
 * @throws RangeError where the path leads through something that is not there.
 */
export function withValueAt<T>(value: T, path: Path, next: unknown): T {
  return change(value, path, 0, next) as T
}

function change(value: unknown, path: Path, depth: number, next: unknown): unknown {
  const segment = path[depth]
  if (segment === undefined) return next
  if (Array.isArray(value)) return changeList(value, segment, path, depth, next)
  if (!isRecord(value)) throw new RangeError(`nothing at ${formatPath(path.slice(0, depth))}`)
  if (segment === '__proto__') throw new RangeError('not a property')
  const before = Object.hasOwn(value, segment) ? value[segment] : undefined
  const after = change(before, path, depth + 1, next)
  if (after === before) return value
  if (after !== undefined) return { ...value, [segment]: after }
  const { [String(segment)]: _, ...rest } = value
  return rest
}

function changeList(
  list: readonly unknown[],
  segment: string | number,
  path: Path,
  depth: number,
  next: unknown,
): unknown {
  const index = indexIn(list, segment)
  if (index < 0 || index >= list.length) {
    if (depth < path.length - 1) throw new RangeError(`nothing at ${formatPath(path.slice(0, depth + 1))}`)
    return next === undefined ? list : [...list, next]
  }
  const before = list[index]
  const after = change(before, path, depth + 1, next)
  if (after === before) return list
  return after === undefined ? list.toSpliced(index, 1) : list.with(index, after)
}
