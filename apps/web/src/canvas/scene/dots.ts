import type { Box } from '@vpcanvas/model'

/** Of the plane's dots, at zoom 1; from far there are fewer, never closer on the screen than the second. */
const DOTS = { apart: 24, least: 17 }

/** The plane's dots in a part of it, for a context that has the camera's transform. */
export function paintDots(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  { x, y, width, height }: Box,
  zoom: number,
  colour: string,
): void {
  let apart = DOTS.apart
  while (apart * zoom < DOTS.least) apart *= 2
  const half = 0.5 * Math.max(1, 1 / zoom)
  context.fillStyle = colour
  context.beginPath()
  for (let top = Math.ceil(y / apart) * apart; top < y + height; top += apart)
    for (let left = Math.ceil(x / apart) * apart; left < x + width; left += apart)
      context.rect(left - half, top - half, 2 * half, 2 * half)
  context.fill()
}
