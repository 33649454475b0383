import type { Box, Id, Point } from '@vpcanvas/model'

/** What the rest of the editor asks of the canvas. While none is mounted, nothing happens. */
export interface CanvasDoor {
  /** All of it in view. */
  fit(): void
  /** The same at once, for a design that was just opened. */
  fitOpened(): void
  /** The same again, where nobody has moved the camera since. */
  refit(): void
  zoomTo(ids: readonly Id[]): void
  zoomBy(factor: number): void
  zoomActual(): void
  /** Brings a resource into view, moving no more than needed. */
  reveal(id: Id): void
  /** The same for a place on the canvas's own plane. */
  revealBox(box: Box): void
  focus(): void
  /** A point of the window on the canvas's own plane; null outside the canvas. */
  pointAt(client: Point): Point | null
  /** How large the picture is: pixels for one of the plane. */
  zoom(): number
}

const closed: CanvasDoor = {
  fit: () => {},
  fitOpened: () => {},
  refit: () => {},
  zoomTo: () => {},
  zoomBy: () => {},
  zoomActual: () => {},
  reveal: () => {},
  revealBox: () => {},
  focus: () => {},
  pointAt: () => null,
  zoom: () => 1,
}

let current = closed

/** The canvas of this page, whichever is mounted. */
export const canvasDoor: CanvasDoor = {
  fit: () => current.fit(),
  fitOpened: () => current.fitOpened(),
  refit: () => current.refit(),
  zoomTo: (ids) => current.zoomTo(ids),
  zoomBy: (factor) => current.zoomBy(factor),
  zoomActual: () => current.zoomActual(),
  reveal: (id) => current.reveal(id),
  revealBox: (box) => current.revealBox(box),
  focus: () => current.focus(),
  pointAt: (client) => current.pointAt(client),
  zoom: () => current.zoom(),
}

/** Opens the door for a mounted canvas; the result closes it again. */
export function mountDoor(door: CanvasDoor): () => void {
  current = door
  return () => {
    if (current === door) current = closed
  }
}
