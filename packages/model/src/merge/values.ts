import type { Path } from '../path.ts'
import { isRecord, isSame } from './sharing.ts'

/** A place that both sides changed, and not to the same. */
export type Touched = (path: Path) => void

/**
 * One value out of two that began as one: what only one side changed is as that side has it. Keys of an object are apart from each
 * other, and so are the items of a list that have ids, or are texts; an item is one thing. Where both changed one thing, `mine` is
 * taken and the place is told.
 */
export function mergedValue(base: unknown, mine: unknown, theirs: unknown, path: Path, touched: Touched): unknown {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine
  if (isSame(base, mine)) return theirs
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) {
    return mergedKeys(base, mine, theirs, (...sides) => mergedValue(...sides, touched), path)
  }
  const lists = [base, mine, theirs].map(itemsOf)
  const [old, own, other] = lists
  if (old && own && other) return mergedItems(old, own, other, path, touched)
  touched(path)
  return mine
}

/** The keys of an object, each on its own. */
export function mergedKeys<T>(
  base: Readonly<Record<string, T>>,
  mine: Readonly<Record<string, T>>,
  theirs: Readonly<Record<string, T>>,
  merge: (base: T | undefined, mine: T | undefined, theirs: T | undefined, path: Path) => unknown,
  path: Path = [],
): Record<string, unknown> {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  const own = (from: Readonly<Record<string, T>>, key: string) => (Object.hasOwn(from, key) ? from[key] : undefined)
  return Object.fromEntries(
    [...keys]
      .map((key): [string, unknown] => [key, merge(own(base, key), own(mine, key), own(theirs, key), [...path, key])])
      .filter(([, value]) => value !== undefined),
  )
}

type Items = ReadonlyMap<string, unknown>

/** A list by what its items are called; null where that does not tell them apart. */
function itemsOf(value: unknown): Items | null {
  if (!Array.isArray(value)) return null
  const items = new Map<string, unknown>()
  for (const item of value as readonly unknown[]) {
    const name = typeof item === 'string' ? item : isRecord(item) ? item['id'] : undefined
    if (typeof name !== 'string') return null
    items.set(name, item)
  }
  return items.size === value.length ? items : null
}

function mergedItems(base: Items, mine: Items, theirs: Items, path: Path, touched: Touched): readonly unknown[] {
  const order = mergedOrder(base, mine, theirs, () => touched(path))
  return order.flatMap((name) => {
    const at = [...path, name]
    const [old, own, other] = [base.get(name), mine.get(name), theirs.get(name)]
    if (isSame(old, own)) return other === undefined ? [] : [other]
    if (!isSame(old, other) && !isSame(own, other)) touched(at)
    return own === undefined ? [] : [own]
  })
}

/** In whose order the items stand: that of the side which changed it. What the other side added comes last. */
function mergedOrder(base: Items, mine: Items, theirs: Items, clash: () => void): readonly string[] {
  const common = new Set([...base.keys()].filter((name) => mine.has(name) && theirs.has(name)))
  const [was, own, other] = [base, mine, theirs].map((side) => [...side.keys()].filter((name) => common.has(name)))
  const isMineMoved = !isSame(was, own)
  if (isMineMoved && !isSame(was, other) && !isSame(own, other)) clash()
  const [first, second] = isMineMoved ? [mine, theirs] : [theirs, mine]
  return [...new Set([...first.keys(), ...second.keys()])]
}
