import { type Block, mapRowPrefix, type MapSpot } from '@vpcanvas/ip'
import { narrowestIn } from './cells.ts'

/** How many rows the map of a frame has. */
export function rowsOfMap(frame: Block): number {
  return 2 ** (mapRowPrefix(frame, narrowestIn(frame)) - frame.prefix)
}

/** Where a spot of the map of a frame is, in CSS: shares of the whole, which is as high as there is room. */
export function placed(frame: Block, { row, rows, left, width }: MapSpot) {
  const share = 100 / rowsOfMap(frame)
  return { left: `${left * 100}%`, width: `${width * 100}%`, top: `${row * share}%`, height: `${rows * share}%` }
}
