import type { Viewport } from '@xyflow/react'
import { LEAST_ZOOM, MOST_ZOOM } from '../canvas/fitting.ts'
import { hand } from '../canvas/hand.ts'

/** Milliseconds that a finger stays where it is until the menu opens; and pixels that it still is there. */
const LONG = 500
const SLIP = 10

/** What fingers move. */
export interface Camera {
  get(): Viewport
  set(camera: Viewport): void
}

/** What the fingers that are down are doing; the rest of the page hears only of what is plain. */
type Doing =
  | { readonly is: 'plain'; readonly first: Touch | null; readonly hasMoved: boolean }
  /** The menu is open: nothing more comes of this touch. */
  | { readonly is: 'menu' }
  | { readonly is: 'pinch'; readonly from: Pair; readonly camera: Viewport }
  /** The first finger holds something and goes on with that, whatever others do. */
  | { readonly is: 'alone'; readonly first: Touch }

interface Pair {
  readonly x: number
  readonly y: number
  readonly apart: number
}

const UP: Doing = { is: 'plain', first: null, hasMoved: false }

/**
 * Hears fingers and pens on the canvas before all else there. A long press opens the menu, which not every browser does by itself;
 * two fingers zoom even where they are on things; and a pen, or a finger that takes several, draws on the plane instead of moving it.
 * The result stops it.
 */
export function listenToTouch(canvas: HTMLElement, camera: Camera): () => void {
  const watch = new AbortController()
  let doing: Doing = UP
  let isPen = false
  let waiting: ReturnType<typeof setTimeout> | undefined

  const swallow = (event: Event) => {
    event.stopPropagation()
    if (event.cancelable) event.preventDefault()
  }
  /** Ends what others began with a finger: it is ours from here on. */
  const takeOver = (touch: Touch) =>
    touch.target.dispatchEvent(
      new TouchEvent('touchcancel', { bubbles: true, cancelable: true, changedTouches: [touch] }),
    )
  const openMenu = (touch: Touch) => {
    takeOver(touch)
    doing = { is: 'menu' }
    // As a press of a mouse would have; the keyboard comes back here from the menu.
    canvas.focus({ preventScroll: true })
    const { clientX, clientY } = touch
    touch.target.dispatchEvent(
      new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX, clientY, button: 2 }),
    )
  }
  const pairOf = ([a, b]: readonly Touch[]): Pair | null => {
    const frame = canvas.getBoundingClientRect()
    return a && b
      ? {
          x: (a.clientX + b.clientX) / 2 - frame.left,
          y: (a.clientY + b.clientY) / 2 - frame.top,
          apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
        }
      : null
  }

  /** What others hear of one finger, as if it were the only one: at a second one React Flow would half let go of a thing. */
  const passOn = (event: TouchEvent, { identifier, target }: Touch) => {
    swallow(event)
    const [touches, changedTouches] = [event.touches, event.changedTouches].map((list) =>
      [...list].filter((touch) => touch.identifier === identifier),
    )
    if (!touches || !changedTouches || changedTouches.length === 0) return
    target.dispatchEvent(new TouchEvent(event.type, { bubbles: true, cancelable: true, touches, changedTouches }))
  }

  const onStart = (event: TouchEvent) => {
    if (!event.isTrusted) return
    clearTimeout(waiting)
    const touches = [...event.touches]
    const [first] = touches
    // Where the last touch ended on what is gone by now, nobody heard its end.
    if (touches.length === 1) doing = UP
    if (!first || doing.is !== 'plain') return swallow(event)
    if (touches.length === 1) {
      doing = { is: 'plain', first, hasMoved: false }
      if (!isField(first.target)) waiting = setTimeout(() => openMenu(first), LONG)
      if ((isPen || hand.takesSeveral) && isPlane(first.target)) event.stopPropagation()
      return
    }
    if (touches.every(({ target }) => isPlane(target))) return
    if (doing.hasMoved) return swallow(event)
    const from = pairOf(touches)
    if (!from) return
    swallow(event)
    takeOver(first)
    doing = { is: 'pinch', from, camera: camera.get() }
  }
  const onMove = (event: TouchEvent) => {
    if (!event.isTrusted) return
    if (doing.is === 'menu') return swallow(event)
    if (doing.is === 'pinch') {
      swallow(event)
      const to = pairOf([...event.touches])
      if (to) camera.set(pinched(doing.camera, doing.from, to))
      return
    }
    if (doing.is === 'alone') return passOn(event, doing.first)
    const { first, hasMoved } = doing
    if (first && hasMoved && event.touches.length > 1 && !isPlane(first.target)) {
      doing = { is: 'alone', first }
      return passOn(event, first)
    }
    const now = first && [...event.touches].find(({ identifier }) => identifier === first.identifier)
    if (!now || Math.hypot(now.clientX - first.clientX, now.clientY - first.clientY) <= SLIP) return
    clearTimeout(waiting)
    doing = { ...doing, hasMoved: true }
  }
  const onEnd = (event: TouchEvent) => {
    if (!event.isTrusted) return
    clearTimeout(waiting)
    if (doing.is === 'alone') passOn(event, doing.first)
    else if (doing.is !== 'plain') swallow(event)
    if (event.touches.length === 0) doing = UP
  }

  const how = { signal: watch.signal, capture: true, passive: false }
  canvas.addEventListener('pointerdown', ({ pointerType }) => (isPen = pointerType === 'pen'), how)
  canvas.addEventListener('touchstart', onStart, how)
  canvas.addEventListener('touchmove', onMove, how)
  canvas.addEventListener('touchend', onEnd, how)
  canvas.addEventListener('touchcancel', onEnd, how)
  // Where the browser has a menu for a long press, there is ours already.
  canvas.addEventListener('contextmenu', (event) => event.isTrusted && doing.is === 'menu' && swallow(event), how)
  return () => {
    clearTimeout(waiting)
    watch.abort()
  }
}

/** The camera after two fingers moved: what was between them still is. */
export function pinched(camera: Viewport, from: Pair, to: Pair): Viewport {
  const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, (camera.zoom * to.apart) / Math.max(1, from.apart)))
  return {
    zoom,
    x: to.x - ((from.x - camera.x) * zoom) / camera.zoom,
    y: to.y - ((from.y - camera.y) * zoom) / camera.zoom,
  }
}

function isPlane(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane')
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea') !== null
}
