import type { ReactFlowInstance, Viewport } from '@xyflow/react'

type Camera = Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>

/** Takes a camera to other places, in so many milliseconds. Whoever else moves it on its way has it from there. */
export function gliding({ getViewport, setViewport }: Camera): (to: Viewport, ms: number) => void {
  let frame = 0
  return (to, ms) => {
    cancelAnimationFrame(frame)
    const from = getViewport()
    const start = performance.now()
    let left = from
    const step = (now: number) => {
      if (!isSame(getViewport(), left)) return
      const part = ms > 0 ? Math.min(1, Math.max(0, (now - start) / ms)) : 1
      void setViewport(part < 1 ? between(from, to, eased(part)) : to)
      left = getViewport()
      if (part < 1) frame = requestAnimationFrame(step)
    }
    step(start)
  }
}

function isSame(one: Viewport, other: Viewport): boolean {
  return one.x === other.x && one.y === other.y && one.zoom === other.zoom
}

/** Moves all three alike: what stands still on the screen from the one camera to the other stands still all the way. */
function between(from: Viewport, to: Viewport, part: number): Viewport {
  const at = (one: number, other: number) => one + (other - one) * part
  return { x: at(from.x, to.x), y: at(from.y, to.y), zoom: at(from.zoom, to.zoom) }
}

/** Slow, fast, slow. */
function eased(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - 4 * (1 - part) ** 3
}
