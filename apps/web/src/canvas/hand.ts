import type { Point } from '@vpcanvas/model'

let at: Point | null = null

/** Where the pointer is over the canvas, in the window's coordinates, as long as it is what the person works with. */
export const hand = {
  /** What is tapped is chosen besides what is, and a finger that draws on the plane chooses. */
  takesSeveral: false,
  at: (): Point | null => at,
  moveTo(point: Point): void {
    at = point
  },
  /** It left the canvas, or the keyboard took over. */
  leave(): void {
    at = null
  },
}
