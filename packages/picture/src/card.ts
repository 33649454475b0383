import type { Box, Resource } from '@vpcanvas/model'
import type { Colours } from './colours.ts'
import type { Detail } from './detail.ts'
import { fitted } from './fit.ts'
import { RADIUS, tintOf } from './frame.ts'
import { drawBadge, drawLive, drawRing, drawSign } from './marks.ts'
import { nameLines, ON_A_CARD, writeName } from './name.ts'
import type { Pen, TextStyle } from './pen.ts'
import type { Piece, Scene } from './scene.ts'

/** Of a card; what is in it stands inside of that. */
const EDGE = 1
/** How far the second sheet of a folded frame shows. */
const SHEET = 3
/** Shards that fit on a card, and nodes that fit on a shard's line; the rest is counted. */
const SHARDS = 2
const NODES = 6
const TAGS = 2
const WIDEST_TAG = 88

/** A thing that holds nothing: its icon, its name, one line about it, its pieces, its groups and its marks. */
export function drawCard(resource: Resource, box: Box, scene: Scene, pen: Pen, colours: Colours, detail: Detail): void {
  const { x, y, width, height } = box
  const look = scene.look(resource)
  const shade = scene.shade(resource)
  const ring = scene.ring(resource.id)
  if (shade?.isFaint) pen.faint(true)
  const fold = look.isFolded ? tintOf(resource, scene, colours).edge : undefined
  // A second sheet shows from under it.
  if (fold !== undefined)
    pen.box(x + SHEET, y + SHEET, width, height, { fill: colours.surface, stroke: fold, radius: RADIUS })
  pen.box(x, y, width, height, {
    fill: shade?.fill ?? (resource.kind === 'opaque' ? colours.sunken : colours.surface),
    stroke: ring ?? shade?.edge ?? fold ?? (look.shape === 'edgeCard' ? colours.vpc.edge : colours.cardEdge),
    radius: RADIUS,
    ...((shade?.isDashed || resource.kind === 'opaque') && { dash: [3, 2] }),
  })
  if (ring !== null) drawRing(ring, box, 1, pen)
  const groups = detail.name === 'high' || detail.name === 'low' ? shardsOf(scene.pieces(resource)) : []
  const near = detail.name === 'high'
  const pieceHeight = near ? 18 : 26
  const shown = groups.length > SHARDS ? [...groups.slice(0, SHARDS - 1), []] : groups
  const rows = shown.length > 0 ? 8 + shown.length * pieceHeight + (shown.length - 1) * 4 : 0
  const least = detail.name === 'least'
  const padding = EDGE + (near ? 10 : least ? 4 : 6)
  const icon = least ? 24 : 32
  const gap = near ? 8 : least ? 4 : 6
  const [left, room] = [x + padding + icon + gap, width - 2 * padding - icon - gap]
  const style: TextStyle = { size: detail.letters, weight: 600, colour: colours.text }
  const name = resource.name || '—'
  const names = near ? [name] : nameLines(name, room, style, pen)
  const block = near ? 32 : Math.max(icon, names.length * detail.line)
  let top = y + (height - block - rows) / 2
  const isPublic = look.isFolded && look.icon === 'subnet' && scene.exposure(resource.id)?.is === 'public'
  pen.icon(isPublic ? 'subnet-public' : look.icon, x + padding, top + (block - icon) / 2, icon)
  if (near) {
    const summary = scene.summary(resource)
    writeName(name, left, top + (summary === '' ? block / 2 : 8), room, style, pen, ON_A_CARD)
    const small: TextStyle = { size: 11, weight: 400, colour: colours.quiet }
    pen.text(fitted(summary, room, small, pen), left, top + 24, small)
  } else {
    const from = top + (block - names.length * detail.line) / 2
    for (const [index, line] of names.entries()) pen.text(line, left, from + (index + 0.5) * detail.line, style)
  }
  top += block + 8
  for (const [index, pieces] of shown.entries()) {
    const more = groups.length - SHARDS + 1
    if (pieces.length > 0) drawShard(pieces, index + 1, x + padding, top, scene, pen, colours, near)
    else pen.text(`+${more}`, x + padding, top + pieceHeight / 2, { size: 11, weight: 400, colour: colours.quiet })
    top += pieceHeight + 4
  }
  const sign = scene.sign(resource.id)
  if (sign)
    drawSign(sign, box.x + EDGE + 8, box.y + box.height - (detail.name === 'high' ? 9 : 7), box.width - 12, pen, detail)
  else if (near) drawTags(resource, box, scene, pen, colours)
  const live = scene.live(resource.id)
  if (live !== null) drawLive(live, x + EDGE, y + EDGE, pen, colours, detail)
  const badge = scene.badge(resource.id)
  if (badge) drawBadge(badge, x + width - EDGE + 8, y + EDGE - 8, pen, colours, detail)
  if (shade?.isFaint) pen.faint(false)
}

/** A card so far out that no word of it can be read: its place, and what it is by the colour of its icon. */
export function drawFarCard(
  resource: Resource,
  box: Box,
  scene: Scene,
  pen: Pen,
  colours: Colours,
  zoom: number,
): void {
  const shade = scene.shade(resource)
  const badge = scene.badge(resource.id)
  const ring = scene.ring(resource.id)
  const edge =
    ring ??
    (badge
      ? colours[badge.severity === 'error' ? 'danger' : 'warning']
      : (shade?.edge ?? (scene.look(resource).isFolded ? tintOf(resource, scene, colours).edge : undefined)))
  if (shade?.isFaint) pen.faint(true)
  pen.box(box.x, box.y, box.width, box.height, {
    fill: shade?.fill ?? colours.surface,
    ...(edge !== undefined && { stroke: edge, width: ring === null ? 10 : 1.5 / zoom }),
  })
  const size = Math.min(box.height - 16, 44)
  pen.icon(scene.look(resource).icon, box.x + 12, box.y + (box.height - size) / 2, size)
  if (shade?.isFaint) pen.faint(false)
}

function shardsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  return [...Map.groupBy(pieces, ({ group }) => group).values()]
}

function drawShard(
  pieces: readonly Piece[],
  number: number,
  x: number,
  y: number,
  scene: Scene,
  pen: Pen,
  colours: Colours,
  near: boolean,
): void {
  const [width, height, letters] = near ? [20, 18, 10] : [28, 26, 17]
  let left = x
  if (near && pieces[0]?.role === 'primary') {
    const style: TextStyle = { size: 11, weight: 400, colour: colours.quiet }
    pen.text(scene.shardWord(number), left, y + height / 2, style)
    left += Math.max(44, pen.widthOf(scene.shardWord(number), style)) + 3
  }
  for (const piece of pieces.slice(0, NODES)) {
    const isFirst = piece.role === 'primary'
    pen.box(left, y, width, height, {
      stroke: isFirst ? colours.cache.fill : colours.cache.edge,
      radius: 4,
      ...(isFirst && { fill: colours.cache.fill }),
      ...(piece.isHomeless && { dash: [3, 2] }),
    })
    pen.text(scene.pieceWord(piece.role), left + width / 2, y + height / 2, {
      size: letters,
      weight: 600,
      colour: isFirst ? colours.cache.on : colours.cache.text,
      align: 'center',
    })
    left += width + 3
  }
  if (pieces.length > NODES)
    pen.text(`+${pieces.length - NODES}`, left + 2, y + height / 2, {
      size: letters,
      weight: 600,
      colour: colours.quiet,
    })
}

function drawTags(resource: Resource, box: Box, scene: Scene, pen: Pen, colours: Colours): void {
  const tags = scene.tags(resource)
  const top = box.y + box.height - EDGE - 8
  let left = box.x + EDGE + 8
  for (const { id, name } of tags.slice(0, TAGS)) {
    const colour = colours.hues[hueOf(id)] ?? colours.quiet
    const style: TextStyle = { size: 10, weight: 500, colour }
    const width = Math.min(pen.widthOf(name, style) + 14, WIDEST_TAG)
    pen.box(left, top, width, 17, { fill: colours.surface, stroke: colour, radius: 8.5 })
    writeName(name, left + 7, top + 8.5, width - 14, style, pen)
    left += width + 3
  }
  if (tags.length > TAGS) {
    const style: TextStyle = { size: 10, weight: 500, colour: colours.quiet }
    const width = pen.widthOf(`+${tags.length - TAGS}`, style) + 14
    pen.box(left, top, width, 17, { fill: colours.surface, stroke: colours.quiet, radius: 8.5 })
    pen.text(`+${tags.length - TAGS}`, left + 7, top + 8.5, style)
  }
}

/** One of eight colours, always the same for the same group. */
export function hueOf(id: string): number {
  let sum = 7
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 9973
  return sum % 8
}
