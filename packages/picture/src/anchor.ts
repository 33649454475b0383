import type { Box, Point } from '@vpcanvas/model'

export interface Anchor extends Point {
  /** Which side of the box it is on. */
  readonly side: 'left' | 'right' | 'top' | 'bottom'
}

/** The points where a line between two boxes leaves and arrives: on the sides that face each other, or from edge to edge where one is in the other. */
export function anchors(from: Box, to: Box): { readonly from: Anchor; readonly to: Anchor } {
  const [a, b] = [centre(from), centre(to)]
  const apartX = Math.max(to.x - (from.x + from.width), from.x - (to.x + to.width))
  const apartY = Math.max(to.y - (from.y + from.height), from.y - (to.y + to.height))
  if (apartX >= apartY) {
    const rightward = a.x <= b.x
    return {
      from: {
        x: rightward ? from.x + from.width : from.x,
        y: facing(from.y, from.height, to.y, to.height, a.y),
        side: rightward ? 'right' : 'left',
      },
      to: {
        x: rightward ? to.x : to.x + to.width,
        y: facing(to.y, to.height, from.y, from.height, b.y),
        side: rightward ? 'left' : 'right',
      },
    }
  }
  const downward = a.y <= b.y
  return {
    from: {
      x: facing(from.x, from.width, to.x, to.width, a.x),
      y: downward ? from.y + from.height : from.y,
      side: downward ? 'bottom' : 'top',
    },
    to: {
      x: facing(to.x, to.width, from.x, from.width, b.x),
      y: downward ? to.y : to.y + to.height,
      side: downward ? 'top' : 'bottom',
    },
  }
}

/** The middle of what two stretches have in common; the middle of the own one where they have nothing. */
function facing(start: number, length: number, otherStart: number, otherLength: number, middle: number): number {
  const [low, high] = [Math.max(start, otherStart), Math.min(start + length, otherStart + otherLength)]
  return low < high ? (low + high) / 2 : middle
}

export function centre(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
