import { type Block, contains, formatBlock, freeBlocks, overlaps } from '@vpcanvas/ip'
import { type AddressPlan, NARROWEST, type PlannedSubnet } from '@vpcanvas/resources/addresses'

/** A block on the map: a subnet, or what is free. */
export interface Cell {
  readonly key: string
  readonly block: Block
  readonly subnet: PlannedSubnet | null
}

/** The narrowest subnet of a family: what rows are cut down to. */
export function narrowestIn({ family }: Block): number {
  return family === 4 ? NARROWEST : 64
}

/** What is in view of a frame, in the order of addresses. */
export function cellsIn(plan: AddressPlan, frame: Block): readonly Cell[] {
  const held = plan.subnets.flatMap((subnet): Cell[] => {
    const block = frame.family === 4 ? subnet.block : subnet.ipv6?.block
    return block && overlaps(block, frame) ? [{ key: formatBlock(block), block, subnet }] : []
  })
  const open =
    frame.family === 4
      ? plan.free
      : freeBlocks(
          [frame],
          held.map(({ block }) => block),
        )
  const free = open.flatMap((block): Cell[] =>
    overlaps(block, frame) ? [{ key: formatBlock(block), block, subnet: null }] : [],
  )
  const seen = new Set<string>()
  return [...held, ...free]
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .toSorted((a, b) =>
      a.block.first < b.block.first ? -1 : a.block.first > b.block.first ? 1 : a.block.prefix - b.block.prefix,
    )
}

/** Whether the whole of a cell is in view. */
export function isWhole({ block }: Cell, frame: Block): boolean {
  return contains(frame, block)
}
