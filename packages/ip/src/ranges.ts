import { type Family, type Value, widthOf } from './address.ts'
import { type Block, blockAt, contains, next, overlaps } from './block.ts'

/** The fewest blocks that make up a run of addresses, in order. */
export function rangeToBlocks(family: Family, first: Value, last: Value): Block[] {
  const blocks: Block[] = []
  for (let at = first; at <= last;) {
    let prefix: number = widthOf(family)
    let best = blockAt({ family, value: at }, prefix)
    while (prefix > 0) {
      const wider = blockAt({ family, value: at }, prefix - 1)
      if (wider.first !== at || wider.last > last) break
      best = wider
      prefix--
    }
    blocks.push(best)
    at = next(best)
  }
  return blocks
}

/** The fewest blocks that cover the same addresses, IPv4 first, in order. */
export function merge(blocks: readonly Block[]): Block[] {
  return ([4, 6] as const).flatMap((family) =>
    runsOf(blocks.filter((one) => one.family === family)).flatMap(({ first, last }) =>
      rangeToBlocks(family, first, last),
    ),
  )
}

/** The fewest blocks that cover what lies in `within` and not in `taken`. */
export function exclude(within: readonly Block[], taken: readonly Block[]): Block[] {
  return ([4, 6] as const).flatMap((family) =>
    gaps(
      runsOf(within.filter((one) => one.family === family)),
      runsOf(taken.filter((one) => one.family === family)),
    ).flatMap(({ first, last }) => rangeToBlocks(family, first, last)),
  )
}

/**
 * The first aligned block of a prefix that lies in one of `within`, looked at in the order given, and meets none of `taken`.
 * Null where there is none.
 */
export function nextFree(within: readonly Block[], taken: readonly Block[], prefix: number): Block | null {
  for (const range of within) {
    if (prefix < range.prefix || prefix > widthOf(range.family)) continue
    const busy = runsOf(taken.filter((one) => overlaps(one, range)))
    let candidate = blockAt({ family: range.family, value: range.first }, prefix)
    for (const run of busy) {
      if (run.last < candidate.first) continue
      if (run.first > candidate.last) break
      if (run.last >= range.last) return nextFree(within.slice(within.indexOf(range) + 1), taken, prefix)
      // The next aligned start after the run.
      const after = blockAt({ family: range.family, value: run.last }, prefix)
      candidate = blockAt({ family: range.family, value: next(after) }, prefix)
    }
    if (contains(range, candidate)) return candidate
  }
  return null
}

/** Pairs of entries whose blocks overlap, each pair once, in the order of their blocks. */
export function overlappingPairs<T extends { readonly block: Block }>(entries: readonly T[]): [T, T][] {
  const sorted = entries.toSorted((a, b) => a.block.family - b.block.family || compare(a.block.first, b.block.first))
  const pairs: [T, T][] = []
  let open: T[] = []
  for (const entry of sorted) {
    open = open.filter((other) => overlaps(other.block, entry.block))
    for (const other of open) pairs.push([other, entry])
    open.push(entry)
  }
  return pairs
}

interface Run {
  readonly first: Value
  readonly last: Value
}

/** Blocks of one family as disjoint runs in order, touching ones joined. */
function runsOf(blocks: readonly Block[]): Run[] {
  const runs: { first: Value; last: Value }[] = []
  for (const one of blocks.toSorted((a, b) => compare(a.first, b.first))) {
    const open = runs.at(-1)
    if (open && one.first <= after(open.last)) {
      if (one.last > open.last) open.last = one.last
    } else runs.push({ first: one.first, last: one.last })
  }
  return runs
}

function gaps(within: readonly Run[], taken: readonly Run[]): Run[] {
  const free: Run[] = []
  for (const range of within) {
    let at = range.first
    for (const run of taken) {
      if (run.last < at || run.first > range.last) continue
      if (run.first > at) free.push({ first: at, last: before(run.first) })
      at = after(run.last)
    }
    if (at <= range.last) free.push({ first: at, last: range.last })
  }
  return free
}

function compare(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function after(value: Value): Value {
  return typeof value === 'number' ? value + 1 : value + 1n
}

function before(value: Value): Value {
  return typeof value === 'number' ? value - 1 : value - 1n
}
