import { type Family, type Value, widthOf } from './address.ts'
import { type Block, blockAt, contains, next, overlaps } from './block.ts'

const FAMILIES: readonly Family[] = [4, 6]

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
  return FAMILIES.flatMap((family) =>
    runsOf(blocks, family).flatMap(({ first, last }) => rangeToBlocks(family, first, last)),
  )
}

/** The fewest blocks that cover what lies in `within` and not in `taken`, IPv4 first, in order. */
export function exclude(within: readonly Block[], taken: readonly Block[]): Block[] {
  return FAMILIES.flatMap((family) =>
    gaps(runsOf(within, family), runsOf(taken, family)).flatMap(({ first, last }) =>
      rangeToBlocks(family, first, last),
    ),
  )
}

/**
 * The first aligned block of a prefix that lies in one of `within`, looked at in the order given, and meets none of
 * `taken`. Null where there is none. It sorts `taken` once and then passes over it, so thousands of blocks are no matter.
 */
export function nextFree(within: readonly Block[], taken: readonly Block[], prefix: number): Block | null {
  const busy = new Map(FAMILIES.map((family) => [family, runsOf(taken, family)]))
  for (const range of within) {
    if (prefix < range.prefix || prefix > widthOf(range.family)) continue
    const free = firstFree(range, busy.get(range.family) ?? [], prefix)
    if (free) return free
  }
  return null
}

function firstFree(range: Block, busy: readonly Run[], prefix: number): Block | null {
  const { family } = range
  let candidate = blockAt({ family, value: range.first }, prefix)
  for (let index = firstEndingFrom(busy, range.first); contains(range, candidate); index++) {
    const run = busy[index]
    if (!run || run.first > candidate.last) return candidate
    // Past the block that the run ends in. Where that leaves the range, nothing in it is free.
    candidate = blockAt({ family, value: next(blockAt({ family, value: run.last }, prefix)) }, prefix)
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

/** The blocks of one family as disjoint runs in order, touching ones joined. */
function runsOf(blocks: readonly Block[], family: Family): Run[] {
  const runs: { first: Value; last: Value }[] = []
  const sorted = blocks.filter((one) => one.family === family).sort((a, b) => compare(a.first, b.first))
  for (const one of sorted) {
    const open = runs.at(-1)
    if (open && one.first <= after(open.last)) {
      if (one.last > open.last) open.last = one.last
    } else runs.push({ first: one.first, last: one.last })
  }
  return runs
}

/** Where in disjoint sorted runs the first is that ends at a value or later. */
function firstEndingFrom(runs: readonly Run[], value: Value): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const run = runs[middle]
    if (run && run.last < value) low = middle + 1
    else high = middle
  }
  return low
}

/** What lies in one list of disjoint sorted runs and not in the other. */
function gaps(within: readonly Run[], taken: readonly Run[]): Run[] {
  const free: Run[] = []
  for (const range of within) {
    let at = range.first
    for (let index = firstEndingFrom(taken, at); at <= range.last; index++) {
      const run = taken[index]
      if (!run || run.first > range.last) {
        free.push({ first: at, last: range.last })
        break
      }
      if (run.first > at) free.push({ first: at, last: before(run.first) })
      at = after(run.last)
    }
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
