import type { Box } from '@vpcanvas/model'
import type { Colours } from './colours.ts'
import type { Detail } from './detail.ts'
import { fitted } from './fit.ts'
import type { Pen, TextStyle } from './pen.ts'
import type { Badge, Sign } from './scene.ts'

/** How wide it is from near. */
export function badgeWidth({ count }: Badge, pen: Pen): number {
  return Math.max(18, pen.widthOf(`${count}`, { size: 11, weight: 600, colour: '' }) + 13)
}

/** How many problems, at a corner: `right` and `top` are its own, at the size it has from near. */
export function drawBadge(badge: Badge, right: number, top: number, pen: Pen, colours: Colours, detail: Detail): void {
  const isError = badge.severity === 'error'
  const near = badgeWidth(badge, pen)
  const [width, height] = [near * detail.marks, 18 * detail.marks]
  // It grows from its middle, as from near it stands.
  const [x, y] = [right - (near + width) / 2, top + 9 - height / 2]
  pen.box(x, y, width, height, {
    fill: isError ? colours.danger : colours.warning,
    stroke: colours.surface,
    width: 1.5 * detail.marks,
    radius: height / 2,
  })
  pen.text(`${badge.count}`, x + width / 2, y + height / 2, {
    size: 11 * detail.marks,
    weight: 600,
    colour: isError ? colours.onDanger : colours.onWarning,
    align: 'center',
  })
}

/** Where it stands in the cloud: a small round mark at a corner. */
export function drawLive(colour: string, x: number, y: number, pen: Pen, colours: Colours, detail: Detail): void {
  const size = 10 * detail.marks
  pen.box(x - size / 2, y - size / 2, size, size, {
    fill: colour,
    stroke: colours.surface,
    width: 1.5,
    radius: size / 2,
  })
}

/**
 * What a lens says: a dot in its colour and, from near, the words.
 * @param x Where it starts; where it ends with `at` the end.
 * @param room The most that it takes.
 */
export function drawSign(
  sign: Sign,
  x: number,
  y: number,
  room: number,
  pen: Pen,
  detail: Detail,
  at: 'start' | 'end' = 'start',
): void {
  const near = detail.name === 'high'
  const [height, dot, left] = near ? [18, 8, 7] : [28, 12, 12]
  const style: TextStyle = { size: 11, weight: sign.isBold ? 600 : 400, colour: sign.colour }
  const text = near ? fitted(sign.text, room - 28, style, pen) : ''
  const width = near ? pen.widthOf(text, style) + 28 : 36
  const start = at === 'start' ? x : x - width
  pen.box(start, y, width, height, {
    fill: sign.fill,
    stroke: sign.edge,
    radius: height / 2,
    ...(sign.isDashed && { dash: [3, 2] }),
  })
  pen.box(start + left, y + (height - dot) / 2, dot, dot, { fill: sign.colour, radius: dot / 2 })
  if (near) pen.text(text, start + 21, y + height / 2, style)
}

/** Around what is chosen, outside of its own edge. */
export function drawRing(colour: string, { x, y, width, height }: Box, thick: number, pen: Pen): void {
  pen.box(x - thick, y - thick, width + 2 * thick, height + 2 * thick, { stroke: colour, width: thick, radius: 7 })
}
