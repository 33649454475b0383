import { type Box, type Id, type Resource } from '@vpcanvas/model'
import {
  paint,
  paintBridges,
  paintCards,
  paintFrames,
  type Painting,
  paintLines,
  paintSketch,
  type Scene,
  type SceneLine,
} from '@vpcanvas/picture'
import type { Viewport } from '@xyflow/react'
import { canvasPen, type Fonts } from './canvasPen.ts'
import { paintDots } from './dots.ts'
import { type Parted, parts } from './parted.ts'
import { spriteStore } from './sprites.ts'
import type { Theme } from './theme.ts'

/** What is to be seen. */
export interface Showing {
  readonly scene: Scene
  readonly lines: readonly SceneLine[]
  /** Lines that come and go with the pointer: painted live, above the rest. */
  readonly focused: readonly SceneLine[]
  /** The box of a line's end on the plane. */
  ends(id: Id): Box | null
  /** Whether something is one of these, or inside one. */
  isAmong(id: Id, ids: ReadonlySet<Id>): boolean
  /** What a gesture has moved from its place so far. */
  readonly moved: readonly Resource[]
  /** Drawn by the page's own elements. */
  readonly elsewhere: ReadonlySet<Id>
}

export interface Painter {
  /** Where the camera is, and how large the window; pixels of the page. */
  look(camera: Viewport, width: number, height: number): void
  /** Another drawing is to be seen, from wherever the camera goes now. */
  open(): void
  /** Something else is to be seen. */
  show(): void
  /** What is painted live is another, and all the rest as it was. */
  move(): void
  /** Something else is to be seen, when there is time for it. */
  showSoon(): void
  /** The page looks different. */
  wear(theme: Theme): void
  /** Settles when the icons of these names can be painted. */
  ready(icons: Iterable<string>): Promise<void>
  stop(): void
}

/** What a painter tells of itself. */
interface Told {
  zooming(isZooming: boolean): void
  /** The zoom at which the camera stands still, before anything is seen there. */
  rests(zoom: number): void
  /** Something drawn is seen whole for the first time, its icons too. */
  whole(): void
}

/** Pixels of the page around the window that are painted in advance. */
const MARGIN = 256
/** A zoom is over when the camera has stood this long, in milliseconds. */
const REST = 120
/** How much is painted in one frame beside whatever else it has to do: things, and milliseconds. */
const SLICE = 1500
const SLICE_TIME = 6
/** A picture that takes longer than this is not painted within one frame: milliseconds. */
const HEAVY = 20

interface Bitmap {
  readonly canvas: OffscreenCanvas
  readonly context: OffscreenCanvasRenderingContext2D
}

interface Picture extends Bitmap {
  readonly camera: Viewport
}

/**
 * Paints the drawing on one canvas. A picture with a margin is kept and moved along while the camera pans, and painted anew in
 * slices, so that no frame waits for it. While the camera zooms, every frame is painted straight, since a picture stretched is
 * blurred; where there is too much for that, the last picture is stretched while the next one is painted in slices. What a gesture
 * moves is painted live, above a picture that lacks it.
 */
export function painterOn(
  canvas: HTMLCanvasElement,
  fonts: Fonts,
  first: Theme,
  showing: () => Showing,
  tell: Told,
): Painter {
  const screen = canvas.getContext('2d', { alpha: false })
  if (!screen) throw new Error('This browser gives no canvas to draw on')
  // Device pixels for one of the page: another after the browser's own zoom, and on another screen.
  let ratio = sharpness()
  let theme = first
  let camera: Viewport = { x: 0, y: 0, zoom: 1 }
  let [width, height] = [0, 0]
  let now: Showing | null = null
  let front: Picture | null = null
  let spare: Bitmap | null = null
  let job: { readonly into: Picture; readonly steps: Generator<number>; spent: number } | null = null
  /** Milliseconds that all of the picture took the last time. */
  let cost = 0
  let isStale = true
  let zoomedAt = -Infinity
  let isZooming = false
  let rested = 0
  let frame = 0
  let rest: ReturnType<typeof setTimeout> | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined

  const soon = () => {
    frame ||= requestAnimationFrame(draw)
  }
  const spritesOf = (worn: Theme) =>
    spriteStore(worn.token, worn.colours.plate, () => {
      isStale = true
      stands = null
      soon()
    })
  let sprites = spritesOf(theme)
  /** Whether the picture that is being painted lacks an icon that is on its way. */
  let lacks = false
  let isTold = false
  const note = (shown: Showing) => {
    if (isTold || lacks || shown.scene.roots.length === 0) return
    isTold = true
    tell.whole()
  }
  /** Device pixels for one of the plane, where it is painted now. */
  let scale = 1
  let pens = new WeakMap<object, ReturnType<typeof canvasPen>>()
  const penOn = (context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D) => {
    let pen = pens.get(context)
    if (!pen)
      pens.set(
        context,
        (pen = canvasPen(
          context,
          () => scale,
          (name, colour) => {
            const found = sprites.sprite(name, colour)
            lacks ||= found === null
            return found
          },
          fonts,
        )),
      )
    return pen
  }

  /** Readies a context for a camera, its ground painted; what is to be painted there, where all is seen that the context covers. */
  const begin = (
    context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
    view: Viewport,
    margin: number,
  ): Omit<Painting, 'scene'> => {
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.fillStyle = theme.colours.ground
    context.fillRect(0, 0, context.canvas.width, context.canvas.height)
    scale = view.zoom * ratio
    context.setTransform(scale, 0, 0, scale, (view.x + margin) * ratio, (view.y + margin) * ratio)
    const window = {
      x: (-view.x - margin) / view.zoom,
      y: (-view.y - margin) / view.zoom,
      width: (width + 2 * margin) / view.zoom,
      height: (height + 2 * margin) / view.zoom,
    }
    paintDots(context, window, view.zoom, theme.dots)
    return { pen: penOn(context), colours: theme.colours, window, zoom: view.zoom }
  }

  let parted: Parted | null = null
  /** What moves and what stands still; the same while neither the lines nor what is held are others. */
  const partsOf = (shown: Showing): Parted => {
    const isSame =
      parted?.lines === shown.lines &&
      parted.ids.size === shown.moved.length &&
      shown.moved.every(({ id }) => parted?.ids.has(id))
    if (!parted || !isSame) parted = parts(shown)
    return parted
  }

  const start = (shown: Showing) => {
    const bitmap = spare ?? bitmapOf((width + 2 * MARGIN) * ratio, (height + 2 * MARGIN) * ratio)
    if (!bitmap) return
    spare = null
    const into = { ...bitmap, camera }
    const { ids: without, still } = partsOf(shown)
    const painting = {
      ...begin(bitmap.context, camera, MARGIN),
      scene: shown.scene,
      without,
      elsewhere: shown.elsewhere,
    }
    job = { into, steps: paint(painting, still, shown.ends), spent: 0 }
    isStale = false
    lacks = false
  }

  const work = (shown: Showing) => {
    if (!job) return
    scale = job.into.camera.zoom * ratio
    const began = performance.now()
    const until = began + SLICE_TIME
    let left = SLICE
    for (;;) {
      const { done, value } = job.steps.next()
      if (done) break
      left -= value
      if (left <= 0 || performance.now() > until) {
        job.spent += performance.now() - began
        return
      }
    }
    cost = job.spent + performance.now() - began
    if (front) spare = front
    front = job.into
    job = null
    note(shown)
  }

  const drop = () => {
    if (job) spare = job.into
    job = null
  }
  const show = () => {
    now = null
    stands = null
    drop()
    isStale = true
    soon()
  }

  /** The camera of the last picture that was painted straight, while it still stands. */
  let stands: Viewport | null = null

  const straight = (shown: Showing) => {
    const began = performance.now()
    stands = camera
    lacks = false
    const painting = { ...begin(screen, camera, 0), scene: shown.scene }
    for (const _ of paint(painting, shown.lines, shown.ends));
    cost = performance.now() - began
    for (const _ of paintLines(painting, shown.focused, shown.ends));
    note(shown)
  }

  /** Keeps what is on the screen as the picture to go on from. */
  const keep = () => {
    const bitmap = spare ?? bitmapOf((width + 2 * MARGIN) * ratio, (height + 2 * MARGIN) * ratio)
    if (!bitmap) return
    begin(bitmap.context, camera, MARGIN)
    bitmap.context.setTransform(1, 0, 0, 1, 0, 0)
    bitmap.context.drawImage(canvas, Math.round(MARGIN * ratio), Math.round(MARGIN * ratio))
    spare = front
    front = { ...bitmap, camera }
  }

  /** Shows the last picture as large as it would be now, over a sketch where it does not reach. */
  const stretched = (picture: Picture, shown: Showing) => {
    const by = camera.zoom / picture.camera.zoom
    const [x, y] = [camera.x - (picture.camera.x + MARGIN) * by, camera.y - (picture.camera.y + MARGIN) * by]
    const painting = { ...begin(screen, camera, 0), scene: shown.scene }
    const reaches =
      x <= 0 && y <= 0 && x + (width + 2 * MARGIN) * by >= width && y + (height + 2 * MARGIN) * by >= height
    if (!reaches) for (const root of shown.scene.roots) paintSketch(root, 0, 0, painting)
    screen.setTransform(by, 0, 0, by, x * ratio, y * ratio)
    screen.drawImage(picture.canvas, 0, 0)
  }

  const blit = (shown: Showing) => {
    if (front && front.camera.zoom !== camera.zoom && cost > HEAVY) {
      stands = null
      stretched(front, shown)
    } else if (front?.camera.zoom !== camera.zoom) {
      if (stands !== camera) straight(shown)
      return
    } else {
      stands = null
      const [x, y] = [camera.x - front.camera.x - MARGIN, camera.y - front.camera.y - MARGIN]
      if (Math.abs(x + MARGIN) > MARGIN || Math.abs(y + MARGIN) > MARGIN) {
        const painting = { ...begin(screen, camera, 0), scene: shown.scene }
        for (const root of shown.scene.roots) paintSketch(root, 0, 0, painting)
      }
      screen.setTransform(1, 0, 0, 1, 0, 0)
      screen.drawImage(front.canvas, Math.round(x * ratio), Math.round(y * ratio))
    }
    if (shown.moved.length > 0 || shown.focused.length > 0) live(shown)
  }

  const live = (shown: Showing) => {
    const { scene, ends, isAmong, moved, elsewhere, focused } = shown
    const { ids, held } = partsOf(shown)
    scale = camera.zoom * ratio
    screen.setTransform(scale, 0, 0, scale, camera.x * ratio, camera.y * ratio)
    const window = {
      x: -camera.x / camera.zoom,
      y: -camera.y / camera.zoom,
      width: width / camera.zoom,
      height: height / camera.zoom,
    }
    const painting: Painting = {
      pen: penOn(screen),
      colours: theme.colours,
      window,
      zoom: camera.zoom,
      scene,
      elsewhere,
    }
    const roots = moved.filter(({ parent }) => parent === null || !isAmong(parent, ids))
    const places = roots.map((resource) => {
      const [box, own] = [ends(resource.id), scene.box(resource.id)]
      return box && own ? { resource, x: box.x - own.x, y: box.y - own.y } : null
    })
    for (const at of places) if (at) for (const _ of paintFrames(at.resource, at.x, at.y, painting));
    for (const _ of paintLines(painting, held, ends));
    for (const at of places) if (at) for (const _ of paintCards(at.resource, at.x, at.y, painting));
    for (const _ of paintBridges(painting, held, ends));
    for (const _ of paintLines(painting, focused, ends));
  }

  const draw = () => {
    frame = 0
    if (width === 0 || height === 0) return
    const shown = (now ??= showing())
    const zooms = performance.now() - zoomedAt < REST
    if (zooms && (cost <= HEAVY || !front)) {
      drop()
      isStale = true
      straight(shown)
      if (cost > HEAVY) keep()
      return
    }
    // What is painted meanwhile is of use while the camera goes on, but not where it has come to rest elsewhere.
    if (isZooming && !zooms) {
      if (job?.into.camera.zoom !== camera.zoom) drop()
      tell.zooming((isZooming = false))
    }
    if (!zooms && camera.zoom !== rested) tell.rests((rested = camera.zoom))
    const isOff =
      !front ||
      front.camera.zoom !== camera.zoom ||
      Math.abs(camera.x - front.camera.x) > MARGIN / 2 ||
      Math.abs(camera.y - front.camera.y) > MARGIN / 2
    if (!job && (isStale || isOff)) start(shown)
    work(shown)
    blit(shown)
    if (job || isStale) soon()
  }

  return {
    look(next, nextWidth, nextHeight) {
      if (nextWidth !== width || nextHeight !== height || sharpness() !== ratio) {
        ;[width, height, ratio] = [nextWidth, nextHeight, sharpness()]
        canvas.width = Math.round(width * ratio)
        canvas.height = Math.round(height * ratio)
        drop()
        ;[front, spare] = [null, null]
        pens = new WeakMap()
        stands = null
      } else if (next.zoom !== camera.zoom && front) {
        zoomedAt = performance.now()
        if (!isZooming) tell.zooming((isZooming = true))
        clearTimeout(rest)
        rest = setTimeout(soon, REST + 1)
      }
      if (next.x !== camera.x || next.y !== camera.y || next.zoom !== camera.zoom) camera = next
      soon()
    },
    open() {
      // Of the one before nothing is worth to be shown meanwhile: the first of this is painted whole.
      if (front) spare = front
      front = null
      zoomedAt = -Infinity
      show()
    },
    show,
    move() {
      now = null
      stands = null
      soon()
    },
    showSoon() {
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        now = null
        drop()
        isStale = true
        soon()
      }, REST)
    },
    wear(next) {
      theme = next
      sprites = spritesOf(next)
      show()
    },
    ready: (icons) => sprites.ready(icons),
    stop() {
      cancelAnimationFrame(frame)
      clearTimeout(rest)
      clearTimeout(waiting)
    },
  }
}

function sharpness(): number {
  return Math.max(1, globalThis.devicePixelRatio || 1)
}

function bitmapOf(width: number, height: number): Bitmap | null {
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))
  const context = canvas.getContext('2d', { alpha: false })
  return context && { canvas, context }
}
