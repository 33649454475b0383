import { type Block, blockAt, contains } from './block.ts'
import { type Value, widthOf } from './address.ts'

/** Bits that a map lays out downwards: sixteen rows. */
const ROW_BITS = 4

/** Where a block is on a map, in rows from the top and in fractions of a row's length. */
export interface MapSpot {
  readonly row: number
  readonly rows: number
  readonly left: number
  readonly width: number
}

/**
 * The prefix of one row of the map of a frame. A map lays a frame out in at most sixteen rows of equal length, each a block of
 * its own, so that a block is either whole rows or an aligned part of one: its area is its size.
 * @param narrowest The prefix that rows are not cut further than.
 */
export function mapRowPrefix(frame: Block, narrowest: number): number {
  return Math.max(frame.prefix, Math.min(frame.prefix + ROW_BITS, narrowest))
}

/** Where a block is on the map of a frame; the whole map for one that holds the frame. Null where they do not meet. */
export function mapSpot(frame: Block, block: Block, narrowest: number): MapSpot | null {
  const rowPrefix = mapRowPrefix(frame, narrowest)
  if (contains(block, frame)) return { row: 0, rows: 2 ** (rowPrefix - frame.prefix), left: 0, width: 1 }
  if (!contains(frame, block)) return null
  const offset = Number(BigInt(block.first) - BigInt(frame.first)) / 2 ** (widthOf(frame.family) - rowPrefix)
  if (block.prefix <= rowPrefix) return { row: offset, rows: 2 ** (rowPrefix - block.prefix), left: 0, width: 1 }
  const row = Math.floor(offset)
  return { row, rows: 1, left: offset - row, width: 2 ** (rowPrefix - block.prefix) }
}

/** The address at a point of a map, in rows and fractions of a row; the nearest where the point is beside the map. */
export function mapAddress(frame: Block, row: number, along: number, narrowest: number): Value {
  const rowPrefix = mapRowPrefix(frame, narrowest)
  const rows = 2 ** (rowPrefix - frame.prefix)
  const rowSize = 2 ** (widthOf(frame.family) - rowPrefix)
  const into = Math.min(0.999_999, Math.max(0, along))
  const offset = (Math.min(rows - 1, Math.max(0, Math.floor(row))) + into) * rowSize
  return typeof frame.first === 'number' ? frame.first + Math.floor(offset) : frame.first + BigInt(Math.floor(offset))
}

/** The block of a prefix at a point of a map. */
export function mapBlock(frame: Block, row: number, along: number, prefix: number, narrowest: number): Block {
  return blockAt({ family: frame.family, value: mapAddress(frame, row, along, narrowest) }, prefix)
}

/**
 * A block with one of its ends drawn to an address: the aligned block with the other end where it was whose end comes
 * nearest. Always one, the block itself at least.
 * @param sizes The widest and the narrowest prefix, and the bits between two that there are.
 */
export function drawnTo(
  at: Block,
  end: 'first' | 'last',
  to: Value,
  { widest, narrowest, step = 1 }: { readonly widest: number; readonly narrowest: number; readonly step?: number },
): Block {
  const other = end === 'first' ? 'last' : 'first'
  let best = at
  for (let prefix = widest; prefix <= narrowest; prefix += step) {
    const one = blockAt({ family: at.family, value: at[other] }, prefix)
    if (one[other] === at[other] && distance(one[end], to) < distance(best[end], to)) best = one
  }
  return best
}

function distance(a: Value, b: Value): number {
  return Math.abs(Number(BigInt(a) - BigInt(b)))
}
