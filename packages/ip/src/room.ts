import { type Block, blockAt, contains, overlaps, sameBlock } from './block.ts'
import { exclude } from './ranges.ts'

/**
 * What is free of ranges, as the widest aligned blocks, each within one range: blocks never join across two ranges,
 * even where those touch. In the order of the ranges.
 */
export function freeBlocks(ranges: readonly Block[], taken: readonly Block[]): Block[] {
  return ranges.flatMap((range) => exclude([range], taken))
}

/** How many aligned blocks of a prefix fit into free blocks at once. A count, past the safe integers for wide IPv6 blocks. */
export function roomForPrefix(free: readonly Block[], prefix: number): number {
  return free.reduce((sum, one) => (one.prefix <= prefix ? sum + 2 ** (prefix - one.prefix) : sum), 0)
}

/**
 * Places for blocks of several prefixes at once, or null where they do not all fit. The widest are placed first, each in
 * the narrowest free block that takes it: so a set that fits at all is found to fit.
 */
export function fitAll(free: readonly Block[], prefixes: readonly number[]): Block[] | null {
  let left = [...free]
  const placed: Block[] = []
  for (const prefix of prefixes.toSorted((a, b) => a - b)) {
    const [home] = left.filter((one) => one.prefix <= prefix).toSorted((a, b) => b.prefix - a.prefix)
    if (!home) return null
    const block = blockAt({ family: home.family, value: home.first }, prefix)
    placed.push(block)
    left = left.flatMap((one) => (one === home ? exclude([home], [block]) : [one]))
  }
  return placed
}

/** The block of one bit less that a block is half of. Null for the whole space. */
export function parentOf(at: Block): Block | null {
  return at.prefix === 0 ? null : blockAt({ family: at.family, value: at.first }, at.prefix - 1)
}

/** Whether two blocks are the two halves of one. */
export function areHalves(a: Block, b: Block): boolean {
  const [one, other] = [parentOf(a), parentOf(b)]
  return one !== null && other !== null && sameBlock(one, other) && !sameBlock(a, b)
}

/** The widest aligned block around one, within a range, that meets nothing else that is taken: what it could grow into. */
export function growthOf(at: Block, range: Block, others: readonly Block[]): Block {
  for (let widest = at; ;) {
    const wider = parentOf(widest)
    if (!wider || !contains(range, wider) || others.some((other) => overlaps(other, wider))) return widest
    widest = wider
  }
}
