import type { Box, Resource } from '@vpcanvas/model'
import type { Colours, Tint } from './colours.ts'
import type { Detail } from './detail.ts'
import { fitted } from './fit.ts'
import { shortened, writeName } from './name.ts'
import { badgeWidth, drawBadge, drawLive, drawRing, drawSign } from './marks.ts'
import type { Pen, TextStyle } from './pen.ts'
import type { Scene } from './scene.ts'

export const RADIUS = 6
/** Guests that fit on a frame's foot; the rest is counted. */
const GUESTS = 3
/** What marks take of a heading, with the room before them: a mark of the target, and what folds the frame. */
const LIVE = 18
const FOLD = 32
/** Letters on the screen that are still read, in pixels. */
const READABLE = 10

/** What a frame is coloured in: its kind's colour, a subnet's by its way out. */
export function tintOf(resource: Resource, scene: Scene, colours: Colours): Tint {
  if (resource.kind === 'region') return colours.region
  if (resource.kind === 'vpc') return colours.vpc
  return colours[scene.exposure(resource.id)?.is ?? 'isolated']
}

/** What is under a frame's content. */
export function drawWash(resource: Resource, box: Box, scene: Scene, pen: Pen, colours: Colours, radius: number): void {
  const wash = resource.kind === 'subnet' ? tintOf(resource, scene, colours).wash : null
  const fill = scene.shade(resource)?.fill ?? wash
  if (fill !== null) pen.box(box.x, box.y, box.width, box.height, { fill, radius })
}

/** The zones in a frame, as lanes under its content. */
export function drawLanes(
  resource: Resource,
  box: Box,
  scene: Scene,
  pen: Pen,
  colours: Colours,
  detail: Detail,
): void {
  for (const lane of scene.lanes(resource.id)) {
    pen.box(box.x + lane.x, box.y + lane.y, lane.width, lane.height, {
      fill: colours.laneFill,
      ...(detail.name !== 'far' && { stroke: colours.laneEdge, dash: [3, 3], radius: RADIUS }),
    })
    if (detail.name !== 'high') continue
    pen.text(scene.laneWord(lane), box.x + lane.x + lane.width / 2, box.y + lane.y + 12, {
      size: 11,
      weight: 500,
      colour: colours.faint,
      align: 'center',
    })
  }
}

/** A frame's edge, heading, guests and marks. */
export function drawFrame(
  resource: Resource,
  box: Box,
  scene: Scene,
  pen: Pen,
  colours: Colours,
  detail: Detail,
): void {
  const { x, y, width, height } = box
  const { kind, id } = resource
  const tint = tintOf(resource, scene, colours)
  const near = detail.name === 'high'
  const ring = scene.ring(id)
  pen.box(x, y, width, height, {
    stroke: ring ?? (kind === 'subnet' ? tint.soft : tint.edge),
    width: edgeOf(kind, near),
    radius: RADIUS,
    ...(kind === 'region' && ring === null && { dash: near ? [3, 2] : [6, 4] }),
  })
  if (ring !== null) drawRing(ring, box, 1.5, pen)
  drawHeading(resource, box, scene, pen, colours, detail, tint)
  drawGuests(id, box, scene, pen, colours, near)
  const sign = scene.sign(id)
  // On its upper edge: its foot is for its guests.
  const edge = edgeOf(kind, near)
  if (sign) drawSign(sign, x + width - edge - 12, y + edge - 10, width / 2 - 20, pen, detail, 'end')
}

/** How thick a frame's edge is; what is in the frame's heading and foot stands inside of that. */
function edgeOf(kind: string, near: boolean): number {
  return near ? 1 : kind === 'vpc' ? 3 : 2
}

/** A frame from so far that only its edge is left. */
export function drawFarFrame(
  resource: Resource,
  box: Box,
  scene: Scene,
  pen: Pen,
  colours: Colours,
  zoom: number,
): void {
  const { x, y, width, height } = box
  const tint = tintOf(resource, scene, colours)
  const ring = scene.ring(resource.id)
  const isSubnet = resource.kind === 'subnet'
  pen.box(x, y, width, height, {
    stroke: ring ?? (isSubnet ? tint.soft : tint.edge),
    width: (ring === null ? 1 : 1.5) / zoom,
  })
}

/** How high a far frame's name is, with the ground it stands on. */
export function farNameHeight(zoom: number): number {
  return (1.6 * READABLE) / zoom
}

/** How long it is; 0 where there is none. */
export function farNameLength(resource: Resource, { width }: Box, scene: Scene, pen: Pen, zoom: number): number {
  if (resource.kind === 'subnet') return 0
  const size = READABLE / zoom
  const style = farNameStyle(size, '')
  const text = shortened(resource.name || scene.summary(resource), width - 0.8 * size, style, pen)
  return text.length <= 2 ? 0 : pen.widthOf(text, style) + 0.8 * size
}

/**
 * A far frame's name, over what is in the frame.
 * @param y Its top: the frame's own, or under the name of what the frame is in.
 */
export function drawFarName(
  resource: Resource,
  box: Box,
  y: number,
  scene: Scene,
  pen: Pen,
  colours: Colours,
  zoom: number,
): void {
  const length = farNameLength(resource, box, scene, pen, zoom)
  if (length === 0) return
  const size = READABLE / zoom
  const style = farNameStyle(size, tintOf(resource, scene, colours).text)
  pen.box(box.x, y, length, farNameHeight(zoom), { fill: colours.surface })
  const text = shortened(resource.name || scene.summary(resource), box.width - 0.8 * size, style, pen)
  pen.text(text, box.x + 0.4 * size, y + 0.8 * size, style)
}

function farNameStyle(size: number, colour: string): TextStyle {
  return { size, weight: 600, colour }
}

function drawHeading(
  resource: Resource,
  box: Box,
  scene: Scene,
  pen: Pen,
  colours: Colours,
  detail: Detail,
  tint: Tint,
): void {
  const { x, y, width } = box
  const near = detail.name === 'high'
  const edge = edgeOf(resource.kind, near)
  const isCorner = resource.kind !== 'subnet'
  const exposure = scene.exposure(resource.id)
  const picture = scene.look(resource).icon
  const icon = near ? (isCorner ? 32 : 24) : Math.max(32, 1.15 * detail.letters)
  const iconX = isCorner ? x : x + edge + 10
  const iconY = isCorner ? y : y + edge + 8
  pen.icon(exposure?.is === 'public' && picture === 'subnet' ? 'subnet-public' : picture, iconX, iconY, icon)

  const badge = scene.badge(resource.id)
  const live = scene.live(resource.id)
  // They grow from their middles, and take the room they have from near; so does what folds the frame, which comes with the pointer.
  const count = badge ? badgeWidth(badge, pen) + 8 : 0
  const marks = count + (live === null ? 0 : LIVE) + (near ? FOLD : 0)
  const left = iconX + icon + 8
  const end = x + width - edge - (isCorner ? 36 : 10) - marks
  const room = end - left
  const summary = scene.summary(resource)
  const isNamed = resource.name !== '' && !summary.includes(resource.name)
  const style: TextStyle = { size: detail.letters, weight: 600, colour: tint.text }
  const small: TextStyle = { size: 12, weight: 400, colour: colours.quiet, mono: true }
  const middle = near ? y + edge + 16 : y + edge + (isCorner ? 3 : 11) + detail.line / 2
  const chip = near && exposure ? pen.widthOf(exposure.word, { ...small, size: 11, mono: false, weight: 500 }) + 24 : 0
  const named = room - (chip > 0 ? chip + 8 : 0)
  let behind = left + writeName(isNamed ? resource.name : summary, left, middle, named, style, pen)
  if (near && exposure) {
    pen.box(behind + 8, middle - 8, chip, 16, { fill: tint.chip, radius: 8 })
    pen.icon(exposure.is, behind + 13, middle - 5.5, 11, tint.text)
    pen.text(exposure.word, behind + 8 + 19, middle, { size: 11, weight: 500, colour: tint.text })
    behind += 8 + chip
  }
  if (near && isNamed) {
    const at = isCorner ? behind + 8 : left
    const shown = fitted(summary, end - at, small, pen)
    pen.text(shown, at, isCorner ? middle : middle + 16, small)
    if (isCorner) behind = at + pen.widthOf(shown, small)
  }
  // Marks end a heading: at its right side, or behind the words where it stands in a corner.
  const right = isCorner ? behind + marks : end + marks
  const above = isCorner ? y + edge : y + edge + 8
  if (badge) drawBadge(badge, right, above, pen, colours, detail)
  if (live !== null) drawLive(live, right - count - 5, above + 8, pen, colours, detail)
}

function drawGuests(id: string, box: Box, scene: Scene, pen: Pen, colours: Colours, near: boolean): void {
  const guests = scene.guests(id)
  if (guests.length === 0) return
  const shown = guests.length > GUESTS ? guests.slice(0, GUESTS - 1) : guests
  const edge = edgeOf('subnet', near)
  const y = box.y + box.height - edge - 32
  const name: TextStyle = { size: 11, weight: 500, colour: colours.text }
  const role: TextStyle = { size: 11, weight: 400, colour: colours.quiet }
  const room =
    (box.width - 2 * edge - 16 - (shown.length - 1) * 4 - (guests.length > shown.length ? 34 : 0)) / shown.length
  let x = box.x + edge + 8
  for (const guest of shown) {
    const roleWidth = pen.widthOf(guest.role, role)
    const nameWidth = Math.min(pen.widthOf(guest.name, name), Math.max(0, room - 35 - roleWidth))
    const width = near ? 35 + nameWidth + roleWidth : 30
    pen.box(x, y, width, 24, { fill: colours.surface, stroke: colours.cache.quietEdge, radius: 4 })
    pen.icon(guest.icon, x + (near ? 4 : 3), y + (near ? 4 : 0), near ? 16 : 24)
    if (near) {
      writeName(guest.name, x + 24, y + 12, nameWidth, name, pen)
      pen.text(guest.role, x + 28 + nameWidth, y + 12, role)
    }
    x += width + 4
  }
  if (guests.length > shown.length) {
    const more = `+${guests.length - shown.length}`
    const width = pen.widthOf(more, role) + (near ? 14 : 6)
    pen.box(x, y, width, 24, { fill: colours.surface, stroke: colours.cache.quietEdge, radius: 4 })
    pen.text(more, x + width / 2, y + 12, { ...role, align: 'center' })
  }
}
