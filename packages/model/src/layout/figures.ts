import type { Resource } from '../design.ts'
import type { View } from '../view.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** A frame holds others, a card is a thing, an edge card straddles its container's top edge, a bridge is drawn between two others and has no box. */
export type Shape = 'frame' | 'card' | 'edgeCard' | 'bridge'

/** What laying out needs to know of a resource; kinds answer, the layout only reckons. Lengths are pixels at zoom 1. */
export interface Figures {
  shape(resource: Resource): Shape
  /** Of a new one; a frame is at least as large while it is empty. */
  size(resource: Resource): Size
  /** What a frame keeps free above and below its content, for its heading and its footer. */
  inset(resource: Resource): { readonly top: number; readonly bottom: number }
  /** The column it stands in (a subnet's zone), or null where it stands in none. */
  lane(resource: Resource, view: View): string | null
  /** Things of one row stand side by side across lanes; rows are in the order of these strings. */
  row(resource: Resource, view: View): string
  /** Whether a card belongs under the frames beside it (a cache) instead of at the margin (a route table). */
  isFoot(resource: Resource): boolean
}

/** Between things, and between things and the frame around them. */
export const GAP = 24
/** Between a lane's edge and what stands in it. */
export const LANE_PAD = 16
/** The height of a lane's heading. */
export const LANE_HEAD = 24
/** What a frame's heading takes of its top edge, from the left: its sign, its name and its range. */
export const HEADING = 200
/** Everything stands on this grid. */
export const GRID = 8

export function snapped(value: number): number {
  return Math.round(value / GRID) * GRID
}

export function snappedUp(value: number): number {
  return Math.ceil(value / GRID) * GRID
}
