import { type Box, overlaps } from '@vpcanvas/model'
import type { Viewport } from '@xyflow/react'

/** Pixels around what is fitted. */
const MARGIN = 24
/** And between it and what floats on the canvas. */
const CLEAR = 12
/** The farthest that one can go, and the nearest. */
export const LEAST_ZOOM = 0.02
export const MOST_ZOOM = 2

interface Window {
  readonly width: number
  readonly height: number
}

/**
 * The camera that shows a box as large as can be, no larger than `most`, under none of what floats on the canvas. Each floating
 * thing stands in a corner: the picture ends above or below it, or beside it where that leaves more.
 */
export function fitted(box: Box, window: Window, floats: readonly Box[], most = 1): Viewport {
  const open = { left: MARGIN, top: MARGIN, right: window.width - MARGIN, bottom: window.height - MARGIN }
  let best = centred(box, open, most)
  if (!floats.some((float) => overlaps(onScreen(box, best), float, CLEAR))) return best
  best = { x: 0, y: 0, zoom: 0 }
  // Every way to pass each of them: up or down, or beside.
  for (let ways = 0; ways < 2 ** floats.length; ways++) {
    const area = { ...open }
    for (const [index, float] of floats.entries()) {
      const isUpper = float.y + float.height / 2 < window.height / 2
      if ((ways >> index) % 2 === 0 && isUpper) area.top = Math.max(area.top, float.y + float.height + CLEAR)
      else if ((ways >> index) % 2 === 0) area.bottom = Math.min(area.bottom, float.y - CLEAR)
      else if (float.x + float.width / 2 < window.width / 2)
        area.left = Math.max(area.left, float.x + float.width + CLEAR)
      else area.right = Math.min(area.right, float.x - CLEAR)
    }
    const camera = centred(box, area, most)
    if (camera.zoom > best.zoom) best = camera
  }
  return best
}

interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function centred(box: Box, { left, top, right, bottom }: Area, most: number): Viewport {
  const zoom = Math.max(LEAST_ZOOM, Math.min(most, (right - left) / box.width, (bottom - top) / box.height))
  return {
    x: (left + right - box.width * zoom) / 2 - box.x * zoom,
    y: (top + bottom - box.height * zoom) / 2 - box.y * zoom,
    zoom,
  }
}

/** Where a box of the canvas's plane is seen. */
export function onScreen(box: Box, { x, y, zoom }: Viewport): Box {
  return { x: box.x * zoom + x, y: box.y * zoom + y, width: box.width * zoom, height: box.height * zoom }
}
