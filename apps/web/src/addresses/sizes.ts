import { type Block, blockAt, type Value } from '@vpcanvas/ip'
import { shapes } from '@vpcanvas/resources/addresses'

/** A new subnet is this wide at most where nobody says otherwise, and its IPv6 block. */
const COMFORTABLE = { 4: 24, 6: 64 } as const

/** The block of another prefix at the start of one. */
export function sized(block: Block, prefix: number): Block {
  return blockAt({ family: block.family, value: block.first }, prefix)
}

/** What is taken of a free block where nobody says how much: around an address of it, or at its start. */
export function usualIn(block: Block, around: Value = block.first): Block {
  return blockAt({ family: block.family, value: around }, Math.max(block.prefix, COMFORTABLE[block.family]))
}

/** A way to cut a block at once. */
export interface Cut {
  readonly parts: number
  readonly prefix: number
}

/** The ways to cut a block of a size that AWS takes. */
export function cutsOf({ family, prefix }: Block): readonly Cut[] {
  const { cuts, step, widest, narrowest } = shapes[family]
  return cuts
    .map((bits) => Math.max(widest, Math.floor((prefix + bits) / step) * step))
    .filter((to) => to > prefix && to <= narrowest)
    .map((to) => ({ parts: 2 ** (to - prefix), prefix: to }))
}

/** The next sizes that AWS takes beside that of a block. */
export function neighboursOf({ family, prefix }: Block): {
  readonly wider: number | null
  readonly narrower: number | null
} {
  const { step, widest, narrowest } = shapes[family]
  const between = (next: number) => (next >= widest && next <= narrowest ? next : null)
  return {
    wider: between(Math.ceil(prefix / step) * step - step),
    narrower: between(Math.floor(prefix / step) * step + step),
  }
}
