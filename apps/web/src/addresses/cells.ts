import { type Block, contains, formatBlock, overlaps } from '@vpcanvas/ip'
import { type AddressPlan, type PlannedSubnet, shapes } from '@vpcanvas/resources/addresses'

/** A block on the map: a subnet, or what is free. */
export interface Cell {
  /** The subnet's id, or the free block as text. */
  readonly key: string
  readonly block: Block
  readonly subnet: PlannedSubnet | null
  /** How many other subnets it lies in, by mistake: it leaves their heads in view. */
  readonly depth: number
}

/** The narrowest subnet of a family: what rows are cut down to. */
export function narrowestIn({ family }: Block): number {
  return shapes[family].narrowest
}

/** What is in view of a frame, in the order of addresses, the wider of two first. */
export function cellsIn(plan: AddressPlan, frame: Block): readonly Cell[] {
  const isFour = frame.family === 4
  const held = plan.subnets
    .flatMap((subnet) => {
      const block = isFour ? subnet.block : subnet.ipv6?.block
      return block && overlaps(block, frame) ? [{ key: subnet.id, block, subnet }] : []
    })
    .toSorted(byAddress)
  const around: Block[] = []
  const deep = held.map((one): Cell => {
    while (around.length > 0 && !contains(around.at(-1) as Block, one.block)) around.pop()
    return { ...one, depth: around.push(one.block) - 1 }
  })
  const free = (isFour ? plan.free : plan.freeIpv6).flatMap((block): Cell[] =>
    overlaps(block, frame) ? [{ key: formatBlock(block), block, subnet: null, depth: 0 }] : [],
  )
  return [...deep, ...free].toSorted(byAddress)
}

function byAddress({ block: a }: Pick<Cell, 'block'>, { block: b }: Pick<Cell, 'block'>): number {
  return a.first < b.first ? -1 : a.first > b.first ? 1 : a.prefix - b.prefix
}

/** Whether the whole of a cell is in view. */
export function isWhole({ block }: Cell, frame: Block): boolean {
  return contains(frame, block)
}

/** The cell that is a row further up or down, under or over the start of another; the same at the edge of the map. */
export function cellBeyond(cells: readonly Cell[], at: number, rowSize: bigint, way: 1 | -1): number {
  const from = cells[at]?.block
  if (!from) return at
  const last = BigInt(from.last)
  const down = BigInt(from.first) + rowSize
  const to = way > 0 ? (down > last ? down : last + 1n) : BigInt(from.first) - rowSize
  const found = cells.findLastIndex(({ block }) => BigInt(block.first) <= to && to <= BigInt(block.last))
  return found === -1 ? at : found
}
