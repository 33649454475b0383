import type { Box } from '@vpcanvas/model'
import type { Colours } from './colours.ts'
import type { Detail } from './detail.ts'
import { fitted } from './fit.ts'
import type { Pen, TextStyle } from './pen.ts'
import type { Badge, Sign } from './scene.ts'

/** How many problems, at a corner: `right` and `top` are its own, at the size it has from near. */
export function drawBadge(badge: Badge, right: number, top: number, pen: Pen, colours: Colours, detail: Detail): void {
  const isError = badge.severity === 'error'
  const style: TextStyle = {
    size: 11 * detail.marks,
    weight: 600,
    colour: isError ? colours.onDanger : colours.onWarning,
    align: 'center',
  }
  const height = 18 * detail.marks
  const width = Math.max(height, pen.widthOf(`${badge.count}`, style) + 13 * detail.marks)
  // It grows from its middle, as from near it stands.
  const [x, y] = [right - 9 - width / 2, top + 9 - height / 2]
  pen.box(x, y, width, height, {
    fill: isError ? colours.danger : colours.warning,
    stroke: colours.surface,
    width: 1.5 * detail.marks,
    radius: height / 2,
  })
  pen.text(`${badge.count}`, x + width / 2, y + height / 2, style)
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

/** What a lens says, at the foot of a box, where it starts or where it ends: from far its colour alone is left of it. */
export function drawSign(sign: Sign, box: Box, pen: Pen, detail: Detail, at: 'start' | 'end' = 'start'): void {
  const near = detail.name === 'high'
  const height = near ? 18 : 28
  const style: TextStyle = { size: 11, weight: sign.isBold ? 600 : 400, colour: sign.colour }
  const text = near ? fitted(sign.text, box.width - 26, style, pen) : ''
  const width = near ? pen.widthOf(text, style) + 14 : height
  const x = at === 'start' ? box.x + 8 : box.x + box.width - 12 - width
  // Larger from far, and further down: what the card says stays to be read.
  const y = box.y + box.height - (near || at === 'end' ? height / 2 + 1 : 6)
  pen.box(x, y, width, height, {
    fill: sign.fill,
    stroke: sign.edge,
    radius: height / 2,
    ...(sign.isDashed && { dash: [3, 2] }),
  })
  if (near) pen.text(text, x + 7, y + height / 2, style)
  else pen.box(x + height / 2 - 5, y + height / 2 - 5, 10, 10, { fill: sign.colour, radius: 5 })
}

/** Around what is chosen, outside of its own edge. */
export function drawRing(colour: string, { x, y, width, height }: Box, thick: number, pen: Pen): void {
  pen.box(x - thick, y - thick, width + 2 * thick, height + 2 * thick, { stroke: colour, width: thick, radius: 7 })
}
