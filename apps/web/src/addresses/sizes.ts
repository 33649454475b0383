import { type Block, blockAt } from '@vpcanvas/ip'
import { NARROWEST } from '@vpcanvas/resources/addresses'

/** A new subnet is this wide at most where nobody says otherwise. */
export const COMFORTABLE = 24

/** The block of another prefix at the start of one. */
export function sized(block: Block, prefix: number): Block {
  return blockAt({ family: block.family, value: block.first }, prefix)
}

/** Into how many parts a block can be split at once. */
export function splitsOf({ prefix }: Block): readonly { readonly parts: number; readonly prefix: number }[] {
  return [1, 2, 3]
    .filter((bits) => prefix + bits <= NARROWEST)
    .map((bits) => ({ parts: 2 ** bits, prefix: prefix + bits }))
}
