import type { Box, Id } from '@vpcanvas/model'
import type { Caption } from './caption.ts'
import type { Colours } from './colours.ts'
import { paint } from './paint.ts'
import type { Pen } from './pen.ts'
import type { Scene, SceneLine } from './scene.ts'
import { escaped, type SvgMeans, svgPen } from './svgPen.ts'

/** Pixels around a picture. */
const MARGIN = 24

/** What a picture shows, apart from how it is drawn. */
export interface Subject {
  readonly scene: Scene
  readonly lines: readonly SceneLine[]
  ends(id: Id): Box | null
  readonly colours: Colours
}

/** The box around all that is drawn, with a margin; null where nothing is. */
export function boundsOf({ scene }: Subject): Box | null {
  const boxes = scene.roots.flatMap(({ id }) => scene.box(id) ?? [])
  if (boxes.length === 0) return null
  const left = Math.min(...boxes.map(({ x }) => x)) - MARGIN
  const top = Math.min(...boxes.map(({ y }) => y)) - MARGIN
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN - left,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN - top,
  }
}

/** Draws all of it with a pen on its ground, in full detail or in that of a zoom. */
export function drawAll(subject: Subject, bounds: Box, pen: Pen, zoom = 1): void {
  const { scene, lines, ends, colours } = subject
  pen.box(bounds.x, bounds.y, bounds.width, bounds.height, { fill: colours.ground })
  for (const _ of paint({ scene, pen, colours, window: bounds, zoom }, lines, ends));
}

/** All of it as an SVG document that stands alone: the same picture gives the same letters. */
export function svgOf(subject: Subject, { title, description, language }: Caption, means: SvgMeans): string {
  const bounds = boundsOf(subject) ?? { x: 0, y: 0, width: 2 * MARGIN, height: 2 * MARGIN }
  const pen = svgPen(means)
  drawAll(subject, bounds, pen)
  const { x, y, width, height } = bounds
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="picture-title picture-description">`,
    `<title id="picture-title">${escaped(title)}</title>`,
    `<desc id="picture-description" lang="${escaped(language)}">${escaped(description)}</desc>`,
    pen.body(),
    '</svg>',
    '',
  ].join('\n')
}
