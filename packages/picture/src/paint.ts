import type { Box, Id, Resource } from '@vpcanvas/model'
import { drawCard, drawFarCard } from './card.ts'
import type { Colours } from './colours.ts'
import { type Detail, detailAt } from './detail.ts'
import {
  drawFarFrame,
  drawFarName,
  drawFrame,
  drawLanes,
  drawWash,
  farNameHeight,
  farNameLength,
  RADIUS,
} from './frame.ts'
import { drawBridgeCard, drawLine } from './lines.ts'
import type { Pen } from './pen.ts'
import type { Scene, SceneLine } from './scene.ts'

/** What marks, tags and things on a frame's edge reach over a box. */
const OVER = 40
/** Lines painted between two pauses. */
const LINES = 200

export interface Painting {
  readonly scene: Scene
  readonly pen: Pen
  readonly colours: Colours
  /** What of the plane is to be painted. */
  readonly window: Box
  readonly zoom: number
  /** Left out, with all that is in them. */
  readonly without?: ReadonlySet<Id>
  /** Drawn by somebody else, except from afar: of a frame only the ground is painted, of a card nothing. What is in them is painted. */
  readonly elsewhere?: ReadonlySet<Id>
}

/**
 * Paints all that is in the window: frames, the lines over them, and on top the things in them. Pauses now and then, with about how many things it painted since, so that whoever has other work can go on later.
 * @param ends The box of each end of a line, on the plane; a line without one is left out.
 */
export function* paint(
  painting: Painting,
  lines: Iterable<SceneLine>,
  ends: (id: Id) => Box | null,
): Generator<number> {
  for (const resource of painting.scene.roots) yield* paintFrames(resource, 0, 0, painting)
  yield* paintLines(painting, lines, ends)
  for (const resource of painting.scene.roots) yield* paintCards(resource, 0, 0, painting)
  yield* paintBridges(painting, lines, ends)
}

/** Paints a frame and those in it; the origin is its container's. */
export function* paintFrames(resource: Resource, x: number, y: number, painting: Painting): Generator<number> {
  const { scene, pen, colours, zoom, elsewhere } = painting
  if (scene.look(resource).shape !== 'frame') return
  const box = placeOf(resource, x, y, painting)
  if (!box) return
  const detail = detailAt(zoom)
  drawWash(resource, box, scene, pen, colours, detail.name === 'far' ? 0 : RADIUS)
  drawLanes(resource, box, scene, pen, colours, detail)
  if (detail.name === 'far') drawFarFrame(resource, box, scene, pen, colours, zoom)
  else if (!elsewhere?.has(resource.id)) drawFrame(resource, box, scene, pen, colours, detail)
  for (const child of scene.children(resource.id)) yield* paintFrames(child, box.x, box.y, painting)
  yield 2
}

export function* paintLines(
  { pen, colours, zoom, window }: Painting,
  lines: Iterable<SceneLine>,
  ends: (id: Id) => Box | null,
): Generator<number> {
  const detail = detailAt(zoom)
  let count = 0
  for (const line of lines) {
    const [a, b] = [ends(line.source), ends(line.target)]
    if (!a || !b || !isBetween(a, b, window)) continue
    drawLine(line, a, b, pen, colours, detail)
    if (++count % LINES === 0) yield LINES
  }
  yield count % LINES
}

/** Paints the cards that stand on lines. */
export function* paintBridges(
  { pen, colours, zoom, window, scene, elsewhere }: Painting,
  lines: Iterable<SceneLine>,
  ends: (id: Id) => Box | null,
): Generator<number> {
  const detail = detailAt(zoom)
  for (const { type, of, source, target, label } of lines) {
    if (type !== 'bridge' || (detail.name !== 'far' && elsewhere?.has(of))) continue
    const [a, b] = [ends(source), ends(target)]
    if (!a || !b || !isBetween(a, b, window)) continue
    drawBridgeCard(label, of, a, b, scene, pen, colours, detail)
    yield 1
  }
}

/**
 * Paints a card, or those in a frame, and over them the frame's name where it is far; the origin is its container's.
 * @param right How far the name of its container reaches, and down to where: its own stands clear of it.
 */
export function* paintCards(
  resource: Resource,
  x: number,
  y: number,
  painting: Painting,
  right = -Infinity,
  bottom = -Infinity,
): Generator<number> {
  const { scene, pen, colours, zoom } = painting
  const detail = detailAt(zoom)
  if (scene.look(resource).shape !== 'frame') return void paintCard(resource, x, y, painting, detail)
  const box = placeOf(resource, x, y, painting)
  if (!box) return
  const far = detail.name === 'far'
  const top = box.x < right ? Math.max(box.y, bottom) : box.y
  const length = far ? farNameLength(resource, box, scene, pen, zoom) : 0
  const ends = length > 0 ? box.x + length : right
  const under = length > 0 ? top + farNameHeight(zoom) : bottom
  let cards = 0
  for (const child of scene.children(resource.id)) {
    if (scene.look(child).shape === 'frame') yield* paintCards(child, box.x, box.y, painting, ends, under)
    else {
      paintCard(child, box.x, box.y, painting, detail)
      cards++
    }
  }
  if (far) drawFarName(resource, box, top, scene, pen, colours, zoom)
  yield cards
}

/** The frames alone, as from afar: what is shown of a place before there was time to paint it. */
export function paintSketch(
  resource: Resource,
  x: number,
  y: number,
  painting: Painting,
  right = -Infinity,
  bottom = -Infinity,
): void {
  const { scene, pen, colours, zoom } = painting
  if (scene.look(resource).shape !== 'frame') return
  const box = placeOf(resource, x, y, painting)
  if (!box) return
  drawWash(resource, box, scene, pen, colours, 0)
  drawFarFrame(resource, box, scene, pen, colours, zoom)
  const top = box.x < right ? Math.max(box.y, bottom) : box.y
  const length = farNameLength(resource, box, scene, pen, zoom)
  const ends = length > 0 ? box.x + length : right
  const under = length > 0 ? top + farNameHeight(zoom) : bottom
  for (const child of scene.children(resource.id)) paintSketch(child, box.x, box.y, painting, ends, under)
  drawFarName(resource, box, top, scene, pen, colours, zoom)
}

function paintCard(resource: Resource, x: number, y: number, painting: Painting, detail: Detail): void {
  const { scene, pen, colours, zoom, elsewhere } = painting
  const far = detail.name === 'far'
  if (!far && elsewhere?.has(resource.id)) return
  const box = placeOf(resource, x, y, painting)
  if (!box) return
  if (far) drawFarCard(resource, box, scene, pen, colours, zoom)
  else drawCard(resource, box, scene, pen, colours, detail)
}

/** Where it is on the plane; null where it is left out or out of the window. */
function placeOf({ id }: Resource, x: number, y: number, { scene, window, without }: Painting): Box | null {
  const own = scene.box(id)
  if (!own || without?.has(id)) return null
  const box = { x: x + own.x, y: y + own.y, width: own.width, height: own.height }
  const isNear =
    box.x - OVER < window.x + window.width &&
    box.y - OVER < window.y + window.height &&
    box.x + box.width + OVER > window.x &&
    box.y + box.height + OVER > window.y
  return isNear ? box : null
}

/** Whether a line between two boxes can be seen in the window: it keeps to the box around both. */
function isBetween(a: Box, b: Box, window: Box): boolean {
  return (
    Math.min(a.x, b.x) < window.x + window.width &&
    Math.min(a.y, b.y) < window.y + window.height &&
    Math.max(a.x + a.width, b.x + b.width) > window.x &&
    Math.max(a.y + a.height, b.y + b.height) > window.y
  )
}
