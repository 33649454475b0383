/** Whether two pieces of plain data say the same. The order of keys says nothing, that of items does. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  }
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = definedKeys(a)
  return keys.length === definedKeys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
}

/**
 * `after`, with every part that says the same as in `before` being the same object. Items with an id are found by it. So two
 * documents that were read from different files can be compared by identity, like two designs on either side of an edit.
 */
export function sharedWith<T>(before: unknown, after: T): T {
  return share(before, after) as T
}

function share(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before
  if (Array.isArray(after)) {
    if (!Array.isArray(before)) return after
    const known = byId(before)
    const list = after.map((item, index) => share((isRecord(item) && known.get(item['id'])) || before[index], item))
    return list.length === before.length && list.every((item, index) => Object.is(item, before[index])) ? before : list
  }
  if (!isRecord(after) || !isRecord(before)) return after
  const keys = definedKeys(after)
  const entries = keys.map((key): [string, unknown] => [
    key,
    share(Object.hasOwn(before, key) ? before[key] : undefined, after[key]),
  ])
  const isAll =
    keys.length === definedKeys(before).length &&
    entries.every(([key, value]) => Object.hasOwn(before, key) && Object.is(value, before[key]))
  return isAll ? before : Object.fromEntries(entries)
}

function byId(list: readonly unknown[]): ReadonlyMap<unknown, unknown> {
  return new Map(list.flatMap((item) => (isRecord(item) && 'id' in item ? [[item['id'], item]] : [])))
}

/** A key with nothing in it is not written into a file, and says nothing. */
function definedKeys(value: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined)
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
