import type { Box, Design, Id, Resource } from '../design.ts'
import type { KindSchemas } from '../kindSchema.ts'
import { type View, viewOf } from '../view.ts'
import { type Figures, GAP, HEADING, type Size, snappedUp } from './figures.ts'
import { laneGrid } from './lanes.ts'
import { inColumns, inLines } from './pack.ts'

/** The least width of a line of frames, before the next begins; many make wider lines, so that the whole keeps the shape of a screen. */
const LINE = 2400
const SHAPE = 1.6

/** A container's size with the boxes of all that is in it. */
interface Arranged extends Size {
  readonly boxes: Readonly<Record<Id, Box>>
}

/**
 * A place for every resource, as AWS draws networks: zones are columns, tiers are rows, caches stand under them and
 * everything else of a VPC at its right margin. The same design always gets the same places.
 */
export function arrange(design: Design, figures: Figures, schemas: KindSchemas): Record<Id, Box> {
  return { ...arrangeInside(null, viewOf(design, schemas), figures).boxes }
}

/** A resource's own size and the places of all inside it. */
export function arrangeOne(resource: Resource, view: View, figures: Figures): Arranged {
  return figures.shape(resource) === 'frame'
    ? arrangeInside(resource, view, figures)
    : { ...figures.size(resource), boxes: {} }
}

function arrangeInside(container: Resource | null, view: View, figures: Figures): Arranged {
  const children = inReadingOrder(view.children(container?.id ?? null), view, figures)
  const inner = new Map<Resource, Arranged>(children.map((child) => [child, arrangeOne(child, view, figures)]))
  const sizeOf = (child: Resource): Size => inner.get(child) ?? figures.size(child)
  const boxes: Record<Id, Box> = {}
  for (const arranged of inner.values()) Object.assign(boxes, arranged.boxes)

  const edge = children.filter((child) => straddles(child, container, figures))
  const rest = children.filter((child) => !edge.includes(child) && figures.shape(child) !== 'bridge')
  const standing = rest.flatMap((resource) => {
    const lane = figures.lane(resource, view)
    return lane === null ? [] : [{ resource, lane, row: figures.row(resource, view) }]
  })
  const frames = rest.filter((child) => figures.shape(child) === 'frame' && figures.lane(child, view) === null)
  const cards = rest.filter((child) => figures.shape(child) !== 'frame')
  const feet = cards.filter((card) => container !== null && figures.isFoot(card))
  const margin = cards.filter((card) => !feet.includes(card))

  const left = container === null ? 0 : GAP
  let y = container === null ? 0 : figures.inset(container).top
  let [right, bottom] = [left, y]
  const put = (child: Resource, x: number, top: number, size: Size) => {
    boxes[child.id] = { x, y: top, width: snappedUp(size.width), height: snappedUp(size.height) }
    right = Math.max(right, x + size.width)
    bottom = Math.max(bottom, top + size.height)
  }

  if (container === null && margin.length > 0) {
    const line = inLines(margin, sizeOf, LINE)
    for (const [card, at] of line.at) put(card, left + at.x, y + at.y, sizeOf(card))
    y = bottom + 2 * GAP
  }
  const top = y
  if (standing.length > 0) {
    const grid = laneGrid(standing, sizeOf)
    for (const [frame, at] of grid.at) put(frame, left + at.x, y + at.y, at)
    right = Math.max(right, left + grid.width)
    bottom = Math.max(bottom, y + grid.height)
    y = bottom + GAP
  }
  if (frames.length > 0) {
    // A bridge between two frames is drawn in the gap between them.
    const bridges = children
      .filter((child) => figures.shape(child) === 'bridge')
      .map((child) => figures.size(child).width)
    const area = frames.reduce((sum, frame) => sum + sizeOf(frame).width * sizeOf(frame).height, 0)
    const lines = inLines(
      frames,
      sizeOf,
      Math.max(LINE, Math.sqrt(area * SHAPE)),
      GAP + Math.max(0, ...bridges.map((width) => width + GAP)),
    )
    for (const [frame, at] of lines.at) put(frame, left + at.x, y + at.y, sizeOf(frame))
    y = bottom + GAP
  }
  if (feet.length > 0) {
    const line = inLines(feet, sizeOf, Math.max(right - left, container ? figures.size(container).width - 2 * GAP : 0))
    for (const [card, at] of line.at) put(card, left + at.x, y + at.y, sizeOf(card))
  }
  if (container !== null && margin.length > 0) {
    const hasBody = bottom > top
    const packed = hasBody
      ? inColumns(margin, sizeOf, bottom - top)
      : inLines(
          margin,
          sizeOf,
          Math.max(figures.size(container).width - 2 * GAP, ...margin.map((card) => sizeOf(card).width)),
        )
    const x = hasBody ? right + GAP : left
    for (const [card, at] of packed.at) put(card, x + at.x, top + at.y, sizeOf(card))
  }
  if (container === null) return { width: right, height: bottom, boxes }

  const empty = figures.size(container)
  const edgeWidth = edge.reduce((sum, card) => sum + sizeOf(card).width + GAP, 0)
  const width = snappedUp(
    Math.max(
      right + GAP,
      children.length === 0 ? empty.width : Math.min(empty.width, 320),
      edge.length > 0 ? HEADING + edgeWidth : 0,
    ),
  )
  const height = snappedUp(Math.max(bottom + figures.inset(container).bottom, children.length === 0 ? empty.height : 0))
  // In the middle, where that leaves the heading free.
  let x = Math.max(HEADING, snappedUp((width - edgeWidth + GAP) / 2))
  for (const card of edge) {
    const { width: wide, height: high } = sizeOf(card)
    boxes[card.id] = { x, y: -high / 2, width: wide, height: high }
    x += wide + GAP
  }
  return { width, height, boxes }
}

/** Whether a resource is drawn across its container's top edge. What hangs in a region's frame is only waiting to be attached. */
export function straddles(resource: Resource, container: Resource | null | undefined, figures: Figures): boolean {
  return (
    figures.shape(resource) === 'edgeCard' && container !== null && container !== undefined && container.parent !== null
  )
}

function inReadingOrder(children: readonly Resource[], view: View, figures: Figures): Resource[] {
  const key = new Map(children.map((child) => [child, `${figures.row(child, view)} ${child.name}`]))
  return children.toSorted(
    (a, b) => (key.get(a) ?? '').localeCompare(key.get(b) ?? '', 'en', { numeric: true }) || (a.id < b.id ? -1 : 1),
  )
}
