import type { Point } from '@vpcanvas/model'

/** Pixels before a press becomes a drag. */
const THRESHOLD = 4

export interface DragListener {
  over(at: Point): void
  drop(at: Point): void
  cancel(): void
}

/** Follows a pressed pointer wherever it goes, until it is let go or Escape is pressed. A press that goes nowhere stays a press. */
export function followPointer(
  start: { readonly clientX: number; readonly clientY: number; readonly pointerId: number },
  listener: DragListener,
): void {
  let isDragging = false
  const watch = new AbortController()
  const { signal } = watch
  const end = () => watch.abort()
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== start.pointerId) return
      isDragging ||= Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) >= THRESHOLD
      if (isDragging) listener.over({ x: event.clientX, y: event.clientY })
    },
    { signal },
  )
  window.addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerId !== start.pointerId) return
      end()
      if (isDragging) listener.drop({ x: event.clientX, y: event.clientY })
    },
    { signal },
  )
  const cancel = () => {
    end()
    if (isDragging) listener.cancel()
  }
  window.addEventListener('pointercancel', cancel, { signal })
  window.addEventListener('blur', cancel, { signal })
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      cancel()
    },
    { signal, capture: true },
  )
}
