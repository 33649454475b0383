import type { Box, Id, Resource } from '../design.ts'
import type { View } from '../view.ts'
import { type Figures, GAP, LANE_HEAD, LANE_PAD, type Size } from './figures.ts'
import { overlaps } from './room.ts'

/** A thing that stands in a lane and in a row. */
export interface Standing {
  readonly resource: Resource
  readonly lane: string
  readonly row: string
}

/** Lanes as columns, rows across all of them; several in one cell stand one under the other. */
export interface LaneGrid extends Size {
  readonly at: ReadonlyMap<Resource, { readonly x: number; readonly y: number } & Size>
}

/** Frames in one column are as wide as its widest, frames in one row as high as its highest, so that tiers line up across zones. */
export function laneGrid(standing: readonly Standing[], sizeOf: (resource: Resource) => Size): LaneGrid {
  const lanes = [...new Set(standing.map(({ lane }) => lane))].toSorted()
  const rows = [...new Set(standing.map(({ row }) => row))].toSorted((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )
  const cell = (lane: string, row: string) => standing.filter((one) => one.lane === lane && one.row === row)
  const widths = lanes.map((lane) =>
    Math.max(...standing.filter((one) => one.lane === lane).map((one) => sizeOf(one.resource).width)),
  )
  const heights = rows.map((row) =>
    Math.max(...standing.filter((one) => one.row === row).map((one) => sizeOf(one.resource).height)),
  )
  const depths = rows.map((row) => Math.max(...lanes.map((lane) => cell(lane, row).length)))
  const at = new Map<Resource, { x: number; y: number } & Size>()
  let x = LANE_PAD
  for (const [column, lane] of lanes.entries()) {
    const width = widths[column] ?? 0
    let y = LANE_HEAD + LANE_PAD
    for (const [line, row] of rows.entries()) {
      const height = heights[line] ?? 0
      for (const [depth, { resource }] of cell(lane, row).entries()) {
        at.set(resource, { x, y: y + depth * (height + GAP), width, height })
      }
      y += (depths[line] ?? 0) * (height + GAP)
    }
    x += width + 2 * LANE_PAD + GAP
  }
  const bottom = Math.max(0, ...[...at.values()].map((box) => box.y + box.height))
  return { at, width: Math.max(0, x - LANE_PAD - GAP), height: standing.length === 0 ? 0 : bottom + LANE_PAD }
}

/** A lane inside its container: the box around what stands in it, with its heading; relative to the container. */
export interface Lane extends Box {
  readonly name: string
}

/**
 * The lanes of a container, computed from where the things in it stand: nobody draws or drags one. One that would lie over
 * something else comes in pieces, each with the lane's name.
 */
export function lanesIn(
  container: Id,
  view: View,
  layout: Readonly<Record<Id, Box>>,
  figures: Figures,
): readonly Lane[] {
  const standing = view.children(container).flatMap((child) => {
    const box = Object.hasOwn(layout, child.id) ? layout[child.id] : undefined
    return box ? [{ box, lane: figures.lane(child, view) }] : []
  })
  const lanes = [...Map.groupBy(standing, ({ lane }) => lane)].filter(
    (entry): entry is [string, typeof standing] => entry[0] !== null,
  )
  return lanes
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, own]) => {
      const others = standing.flatMap(({ lane, box }) => (lane === name ? [] : [box]))
      return piecesOf(
        own.map(({ box }) => box),
        others,
      ).map((boxes) => ({ name, ...laneAround(boxes) }))
    })
}

/** Boxes in as few groups as it takes for the box around each to cover none of the others. */
function piecesOf(boxes: readonly Box[], others: readonly Box[]): readonly (readonly Box[])[] {
  const isClear = (piece: readonly Box[]) => {
    const whole = around(piece)
    return !others.some((other) => overlaps(whole, other))
  }
  if (isClear(boxes)) return [boxes]
  const pieces: Box[][] = []
  for (const box of boxes.toSorted((a, b) => a.x - b.x || a.y - b.y)) {
    const piece = pieces.find((one) => isClear([...one, box]))
    if (piece) piece.push(box)
    else pieces.push([box])
  }
  return pieces
}

/** The lane around the boxes of what stands in it. */
export function laneAround(boxes: readonly Box[]): Box {
  const { x, y, width, height } = around(boxes)
  return {
    x: x - LANE_PAD,
    y: y - LANE_PAD - LANE_HEAD,
    width: width + 2 * LANE_PAD,
    height: height + 2 * LANE_PAD + LANE_HEAD,
  }
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
  return { x: left, y: top, width: right - left, height: bottom - top }
}
