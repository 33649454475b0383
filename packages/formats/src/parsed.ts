import type { Place, Position } from './unreadable.ts'

/** Plain data read from a text, that still knows where in the text each part of it stood. */
export interface Parsed {
  readonly value: unknown
  /** Where a part of the value stands. The path is as deep as is known; what is deeper stands where its container does. */
  placeOf(path: readonly (string | number)[]): Place
}

/** Offsets of the entries of every object and list that a parser made. */
export type Offsets = WeakMap<object, Map<string | number, number>>

export function parsedFrom(text: string, value: unknown, offsets: Offsets): Parsed {
  const positionAt = positionsIn(text)
  return {
    value,
    placeOf: (path) => {
      let at: unknown = value
      let offset = 0
      for (const step of path) {
        if (typeof at !== 'object' || at === null) break
        const known = offsets.get(at)?.get(step)
        if (known === undefined) break
        offset = known
        at = (at as Record<string | number, unknown>)[step]
      }
      return { path: path.join('.'), position: positionAt(offset) }
    },
  }
}

/** The path that a dotted place names, where keys may hold dots themselves: the longest key wins. */
export function pathNamed(value: unknown, place: string): (string | number)[] {
  const path: (string | number)[] = []
  let rest = place
  for (let at = value; rest !== '' && typeof at === 'object' && at !== null;) {
    const key = Object.keys(at)
      .filter((one) => rest === one || rest.startsWith(`${one}.`))
      .toSorted((a, b) => b.length - a.length)[0]
    if (key === undefined) break
    path.push(Array.isArray(at) ? Number(key) : key)
    at = (at as Record<string, unknown>)[key]
    rest = rest.slice(key.length + 1)
  }
  return path
}

/** Line and column of offsets in a text; the lines are counted once, when first asked. */
export function positionsIn(text: string): (offset: number) => Position {
  let starts: number[] | null = null
  return (offset) => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
