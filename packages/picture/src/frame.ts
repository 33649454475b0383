import type { Box, Resource } from '@vpcanvas/model'
import type { Colours, Tint } from './colours.ts'
import type { Detail } from './detail.ts'
import { fitted } from './fit.ts'
import { drawBadge, drawLive, drawRing, drawSign } from './marks.ts'
import type { Pen, TextStyle } from './pen.ts'
import type { Scene } from './scene.ts'

export const RADIUS = 6
/** Guests that fit on a frame's foot; the rest is counted. */
const GUESTS = 3
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
    width: near ? 1 : kind === 'vpc' ? 3 : 2,
    radius: RADIUS,
    ...(kind === 'region' && ring === null && { dash: near ? [3, 3] : [8, 6] }),
  })
  if (ring !== null) drawRing(ring, box, 1.5, pen)
  drawHeading(resource, box, scene, pen, colours, detail, tint)
  if (near || detail.name === 'low') drawGuests(id, box, scene, pen, colours, near)
  const sign = scene.sign(id)
  // On its upper edge: its foot is for its guests.
  if (sign) drawSign(sign, { x: x + width / 2, y, width: width / 2, height: 1 }, pen, detail, 'end')
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
    width: (ring === null ? 1 : 2) / zoom,
  })
}

/** A far frame's name, over what is in the frame. */
export function drawFarName(
  resource: Resource,
  { x, y, width }: Box,
  scene: Scene,
  pen: Pen,
  colours: Colours,
  zoom: number,
): void {
  if (resource.kind === 'subnet') return
  const size = READABLE / zoom
  const style: TextStyle = { size, weight: 600, colour: tintOf(resource, scene, colours).text }
  const text = fitted(resource.name || scene.summary(resource), width - 0.8 * size, style, pen)
  if (text.length <= 2) return
  pen.box(x, y, pen.widthOf(text, style) + 0.8 * size, 1.6 * size, { fill: colours.surface })
  pen.text(text, x + 0.4 * size, y + 0.8 * size, style)
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
  const isCorner = resource.kind !== 'subnet'
  const exposure = scene.exposure(resource.id)
  const picture = scene.look(resource).icon
  const icon = near ? (isCorner ? 32 : 24) : Math.max(32, 1.15 * detail.letters)
  const [iconX, iconY] = isCorner ? [x, y] : [x + 10, y + 8]
  pen.icon(exposure?.is === 'public' && picture === 'subnet' ? 'subnet-public' : picture, iconX, iconY, icon)

  const badge = scene.badge(resource.id)
  const live = scene.live(resource.id)
  const marks = (badge ? 26 * detail.marks : 0) + (live === null ? 0 : 16 * detail.marks)
  const left = iconX + icon + 8
  const room = x + width - (isCorner ? 36 : 10) - marks - left
  const summary = scene.summary(resource)
  const isNamed = resource.name !== '' && !summary.includes(resource.name)
  const style: TextStyle = { size: detail.letters, weight: 600, colour: tint.text }
  const small: TextStyle = { size: 12, weight: 400, colour: colours.quiet, mono: true }
  const middle = near ? y + 16 : iconY + (isCorner ? 3 + detail.line / 2 : icon / 2)
  const chip = near && exposure ? pen.widthOf(exposure.word, { ...small, size: 11, mono: false, weight: 500 }) + 26 : 0
  const name = fitted(isNamed ? resource.name : summary, room - (chip > 0 ? chip + 8 : 0), style, pen)
  pen.text(name, left, middle, style)
  let end = left + pen.widthOf(name, style)
  if (near && exposure) {
    pen.box(end + 8, middle - 8, chip, 16, { fill: tint.chip, radius: 8 })
    pen.icon(exposure.is, end + 13, middle - 5.5, 11, tint.text)
    pen.text(exposure.word, end + 8 + 19, middle, { size: 11, weight: 500, colour: tint.text })
    end += 8 + chip
  }
  if (near && isNamed) {
    const [at, line] = isCorner ? [end + 8, middle] : [left, middle + 16]
    pen.text(fitted(summary, x + width - 10 - marks - at, small, pen), at, line, small)
    if (isCorner) end = at + Math.min(pen.widthOf(summary, small), x + width - 10 - marks - at)
  }
  // Marks end a heading: at its right side, or behind the words where it stands in a corner.
  const right = isCorner ? Math.min(end + 8 + marks, x + width - 12) : x + width - 10
  if (badge) drawBadge(badge, right, y + 8, pen, colours, detail)
  if (live !== null) drawLive(live, right - marks + 8, y + 16, pen, colours, detail)
}

function drawGuests(id: string, box: Box, scene: Scene, pen: Pen, colours: Colours, near: boolean): void {
  const guests = scene.guests(id)
  if (guests.length === 0) return
  const shown = guests.length > GUESTS ? guests.slice(0, GUESTS - 1) : guests
  const y = box.y + box.height - 32
  const name: TextStyle = { size: 11, weight: 500, colour: colours.text }
  const role: TextStyle = { size: 11, weight: 400, colour: colours.quiet }
  const room = (box.width - 16 - (shown.length - 1) * 4 - (guests.length > shown.length ? 34 : 0)) / shown.length
  let x = box.x + 8
  for (const guest of shown) {
    const roleWidth = pen.widthOf(guest.role, role)
    const text = near ? fitted(guest.name, room - 35 - roleWidth, name, pen) : ''
    const width = near ? 31 + pen.widthOf(text, name) + roleWidth + 2 : 28
    pen.box(x, y, width, 24, { fill: colours.surface, stroke: colours.cache.quietEdge, radius: 4 })
    pen.icon(guest.icon, x + (near ? 4 : 2), y + (near ? 4 : 0), near ? 16 : 24)
    if (near) {
      pen.text(text, x + 24, y + 12, name)
      pen.text(guest.role, x + 28 + pen.widthOf(text, name), y + 12, role)
    }
    x += width + 4
  }
  if (guests.length > shown.length) {
    pen.box(x, y, 30, 24, { fill: colours.surface, stroke: colours.cache.quietEdge, radius: 4 })
    pen.text(`+${guests.length - shown.length}`, x + 15, y + 12, { ...role, align: 'center' })
  }
}
