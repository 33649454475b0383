import type { Box, Id } from '@vpcanvas/model'
import { anchors, type Anchor } from './anchor.ts'
import type { Colours } from './colours.ts'
import type { Detail } from './detail.ts'
import { badgeWidth, drawBadge, drawLive, drawRing } from './marks.ts'
import { ON_A_CARD, writeName } from './name.ts'
import type { Pen, Spot, TextStyle } from './pen.ts'
import type { Scene, SceneLine } from './scene.ts'

/** How far a curve's handle stands out, as a share of the way that it has to go. */
const BEND = 0.5
/** Of a bridge's card: how high it is, at its widest, and what is around its name; its mark, and the room before that. */
const HIGH = 34
const WIDEST = 180
const AROUND = 47
const LIVE = 10
const GAP = 6

/** A line between two boxes: a mention curves from one to the other, a tie and a bridge are straight, all of them are from afar. */
export function drawLine(line: SceneLine, a: Box, b: Box, pen: Pen, colours: Colours, detail: Detail): void {
  const { from, to } = anchors(a, b)
  const far = detail.name === 'far'
  if (line.type === 'tie') {
    // From afar they lie close, and are paler: a tie is quiet.
    const style = far ? { width: 6 } : { width: 1, dash: [2, 4] }
    pen.line([from, to], { colour: `${colours.cache.fill}${far ? 40 : '8c'}`, ...style })
    return
  }
  if (line.type === 'bridge') {
    pen.line([from, to], { colour: colours.vpc.edge, width: far ? 12 : 3 })
    return
  }
  if (far) return pen.line([from, to], { colour: `${colours.accent}66`, width: 6 })
  const points = curve(from, to)
  pen.line(points, { colour: colours.accent, width: 1.5, arrow: true }, true)
  if (detail.name !== 'high' || line.label === '') return
  const style: TextStyle = { size: 10, weight: 400, colour: colours.accent, mono: true, align: 'center' }
  const [x, y] = [middle(points.map((one) => one.x)), middle(points.map((one) => one.y))]
  const width = pen.widthOf(line.label, style) + 8
  pen.box(x - width / 2, y - 7, width, 14, { fill: colours.surface, radius: 3 })
  pen.text(line.label, x, y, style)
}

/** The points that a line between two boxes goes through. */
export function wayOf(line: SceneLine, a: Box, b: Box): readonly Spot[] {
  const { from, to } = anchors(a, b)
  return line.type === 'mention' ? sampled(curve(from, to)) : [from, to]
}

/** How far a point is from a line between two boxes. */
export function distanceToLine(line: SceneLine, a: Box, b: Box, spot: Spot): number {
  const points = wayOf(line, a, b)
  return Math.min(...points.slice(1).map((point, index) => distance(points[index] as Spot, point, spot)))
}

const SAMPLES = 24

function sampled([a, b, c, d]: readonly [Spot, Spot, Spot, Spot]): readonly Spot[] {
  return Array.from({ length: SAMPLES + 1 }, (_, n) => {
    const [t, u] = [n / SAMPLES, 1 - n / SAMPLES]
    const mix = (w: number, x: number, y: number, z: number) =>
      u * u * u * w + 3 * u * u * t * x + 3 * u * t * t * y + t * t * t * z
    return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) }
  })
}

/** From a point to a straight piece of a line. */
function distance(from: Spot, to: Spot, spot: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((spot.x - from.x) * dx + (spot.y - from.y) * dy) / length
  const t = Math.max(0, Math.min(1, along))
  return Math.hypot(spot.x - from.x - t * dx, spot.y - from.y - t * dy)
}

/** A bridge's card, on the middle of its line, with its marks. */
export function drawBridgeCard(
  name: string,
  of: Id,
  a: Box,
  b: Box,
  scene: Scene,
  pen: Pen,
  colours: Colours,
  detail: Detail,
): void {
  const { from, to } = anchors(a, b)
  const [ring, live, badge] = [scene.ring(of), scene.live(of), scene.badge(of)]
  const style: TextStyle = { size: detail.letters, weight: 600, colour: colours.text }
  const mark = live === null ? 0 : LIVE + GAP
  const width = Math.min(AROUND + mark + pen.widthOf(name, style), WIDEST)
  const [middle, y] = [(from.x + to.x) / 2, (from.y + to.y - HIGH) / 2]
  const x = middle - width / 2
  pen.box(x, y, width, HIGH, { fill: colours.surface, stroke: ring ?? colours.vpc.edge, width: 1.5, radius: 6 })
  if (ring !== null) drawRing(ring, { x, y, width, height: HIGH }, 1, pen)
  pen.icon(scene.icon(of), x + 5.5, y + 5, 24)
  writeName(name, x + 35.5, y + HIGH / 2, width - AROUND - mark, style, pen, ON_A_CARD)
  if (live !== null) drawLive(live, x + width - 11.5 - LIVE / 2, y + HIGH / 2, pen, colours, detail)
  if (badge) drawBadge(badge, middle + badgeWidth(badge, pen) / 2, y - 12, pen, colours, detail)
}

function curve(from: Anchor, to: Anchor): readonly [Spot, Spot, Spot, Spot] {
  return [from, handle(from, to), handle(to, from), to]
}

function handle(at: Anchor, other: Spot): Spot {
  const isAcross = at.side === 'left' || at.side === 'right'
  const way = BEND * Math.abs(isAcross ? other.x - at.x : other.y - at.y)
  const sign = at.side === 'right' || at.side === 'bottom' ? 1 : -1
  return isAcross ? { x: at.x + sign * way, y: at.y } : { x: at.x, y: at.y + sign * way }
}

function middle([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number {
  return (a + 3 * b + 3 * c + d) / 8
}
