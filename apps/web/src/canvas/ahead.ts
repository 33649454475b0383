import type { Box, Design } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { restingLines } from '@vpcanvas/resources/picture'
import type { Viewport } from '@xyflow/react'
import { pictureDesign } from '../store/pictureDesign.ts'
import { viewNow } from '../store/look.ts'
import { editor } from '../store/useEditor.ts'
import { around, boxOnCanvas } from '../gestures/geometry.ts'
import { fitted } from './fitting.ts'
import { foldedLines } from './foldedLines.ts'
import { type ScenePicture, scenePicture } from './scene/scene.ts'

// The picture is there before the page around it: it takes a fraction of the script. It stands where the page will have it, which is known
// from the last time that the same window had the same panels.

/** Where a canvas was in its window, and what floated on it: pixels. */
interface Surroundings {
  readonly area: Box
  readonly floats: readonly Box[]
}

const KEY = 'vpcanvas.surroundings'
/** Milliseconds for which the icons of the picture are waited for, and then the rest of the page for the picture. */
const PATIENCE = 150

/** A picture that is seen before there is a page to hold it. */
interface Ahead {
  readonly picture: ScenePicture
  readonly camera: Viewport
}

let ahead: (Ahead & { readonly holder: HTMLElement }) | null = null
/** The page waits for the design only so long. */
let isPageThere = false

/** Paints the design that was opened where the page will show it. Settles when it is seen; at once where that is not known. */
export async function paintAhead(): Promise<void> {
  const known = isPageThere ? null : knownSurroundings()
  const box = all()
  if (!known || !box) return
  const { x, y, width, height } = known.area
  const camera = fitted(box, known.area, known.floats)
  const holder = document.createElement('div')
  holder.className = 'ahead'
  const canvas = document.createElement('canvas')
  Object.assign(canvas.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` })
  holder.append(canvas)
  document.body.append(holder)
  const picture = scenePicture(canvas)
  ahead = { holder, picture, camera }
  const state = editor.get()
  const { folded, view } = state
  const design = pictureDesign(state)
  const lines = foldedLines(restingLines(viewNow(state), state.history.present.layout, view.lens), design, folded)
  picture.give({ lines, focused: [], underway: new Map(), mounted: [] })
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))
  // Else all of it would be painted twice.
  await Promise.race([picture.ready(iconsOf(design)), patience])
  // Meanwhile the page may have taken it.
  if (ahead?.picture !== picture) return
  picture.look(camera, width, height)
  await Promise.race([picture.whole, patience])
}

function iconsOf({ resources }: Design): ReadonlySet<string> {
  const present = new Set(Object.values(resources).map(({ kind }) => kind))
  return new Set([...present].flatMap((kind) => kinds[kind]?.appearance.icon ?? []))
}

/** The camera of the picture that is there already; null where none is. */
export function cameraAhead(): Viewport | null {
  return ahead?.camera ?? null
}

/** Hands the picture over to the page, which is now there to hold it. */
export function takeAhead(): Ahead | null {
  isPageThere = true
  if (!ahead) return null
  const { holder, picture, camera } = ahead
  ahead = null
  picture.canvas.removeAttribute('style')
  // The picture itself is moved by who takes it.
  queueMicrotask(() => holder.remove())
  return { picture, camera }
}

/** All that is drawn at the top, as one box of the canvas's plane; null where there is nothing. */
export function all(): Box | null {
  const design = pictureDesign(editor.get())
  const roots = Object.values(design.resources).filter(({ parent }) => parent === null)
  return around(roots.flatMap(({ id }) => boxOnCanvas(design, id) ?? []))
}

/** What the surroundings hang on: the same again is the same place again. */
function situation(): string {
  const { left, right, drawer, leftWidth, rightWidth, drawerHeight, minimap, lens, language } = editor.get().view
  const panels = [left && leftWidth, right && rightWidth, drawer !== null && drawerHeight, minimap, lens, language]
  return JSON.stringify([window.innerWidth, window.innerHeight, ...panels])
}

/** Keeps where the canvas is now, for the next time. */
export function rememberSurroundings(surroundings: Surroundings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...surroundings, situation: situation() }))
  } catch {
    // Next time the picture comes with the page.
  }
}

/** Where the canvas was when all around it was as it is now. */
export function knownSurroundings(): Surroundings | null {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Surroundings & { situation: string }>
    const { area, floats } = stored
    if (stored.situation !== situation() || !isBox(area) || !Array.isArray(floats)) return null
    return floats.length <= 8 && floats.every(isBox) ? { area, floats } : null
  } catch {
    return null
  }
}

function isBox(value: unknown): value is Box {
  const { x, y, width, height } = (value ?? {}) as Partial<Record<string, unknown>>
  return [x, y, width, height].every((one) => typeof one === 'number' && Math.abs(one) < 20_000)
}
