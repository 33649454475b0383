import type { Id, Resource } from '@vpcanvas/model'
import { detailAt, type SceneLine } from '@vpcanvas/picture'
import type { Viewport } from '@xyflow/react'
import { lensMarks } from '../../lens/marks.ts'
import { pictureDesign } from '../../store/pictureDesign.ts'
import { editor } from '../../store/useEditor.ts'
import { boxOnPlane, isAmong, type Underway } from '../places.ts'
import { editorScene } from './editorScene.ts'
import { painterOn, type Showing } from './painter.ts'
import { themeOf } from './theme.ts'
import { onOtherTheme } from './wearing.ts'

/** What the page says of the picture, beside what is in the store. */
export interface Given {
  readonly lines: readonly SceneLine[]
  /** Of what is chosen or under the pointer. */
  readonly focused: readonly SceneLine[]
  readonly underway: Underway
  /** What is an element of the page, and not painted. */
  readonly mounted: readonly Id[]
}

/** All of the drawing as one picture, kept in step with the editor. */
export interface ScenePicture {
  readonly canvas: HTMLCanvasElement
  give(given: Given): void
  /** Where the camera is, and how large the window; pixels of the page. */
  look(camera: Viewport, width: number, height: number): void
  /** Settles when the icons of these names can be painted. */
  ready(icons: Iterable<string>): Promise<void>
  /** Settles when something drawn is first seen whole, its icons too. */
  readonly whole: Promise<void>
  stop(): void
}

/** Gives the page's elements around a picture the detail and the line's width of a zoom, once the camera rests there. */
export function fitDetail(canvas: HTMLCanvasElement, zoom: number): void {
  const frame = canvas.closest<HTMLElement>('.canvas')
  // What is as thick as a line of the screen is so at every zoom.
  frame?.style.setProperty('--pixel', `${1 / zoom}px`)
  // On the way there nothing is seen of them, and to style all of them takes longer than a frame.
  frame?.setAttribute('data-detail', detailAt(zoom).name)
}

const NOTHING: Given = { lines: [], focused: [], underway: new Map(), mounted: [] }

/** A picture on a canvas that is on the page already, and gets its letters and colours from there. */
export function scenePicture(canvas: HTMLCanvasElement): ScenePicture {
  const style = getComputedStyle(canvas)
  const fonts = { sans: style.fontFamily, mono: style.getPropertyValue('--mono').trim() }
  let worn = themeOf(canvas)
  let given = NOTHING
  let elsewhere: ReadonlySet<Id> = new Set()

  const showing = (): Showing => {
    const state = editor.get()
    const design = pictureDesign(state)
    const { lines, focused, underway: moved } = given
    return {
      scene: editorScene(state, moved, worn),
      lines,
      focused,
      ends: (id) => boxOnPlane(design, id, moved),
      isAmong: (id, ids) => isAmong(design, id, ids),
      moved: [...moved.keys()].flatMap((id): Resource[] => (design.resources[id] ? [design.resources[id]] : [])),
      elsewhere,
    }
  }
  const whole = Promise.withResolvers<void>()
  const painter = painterOn(canvas, fonts, worn, showing, {
    zooming: (isZooming) => canvas.closest('.canvas')?.toggleAttribute('data-zooming', isZooming),
    rests: (zoom) => fitDetail(canvas, zoom),
    whole: () => {
      // For whoever measures.
      performance.mark('vpcanvas:painted')
      whole.resolve()
    },
  })
  const watched = [
    onOtherTheme(() => {
      worn = themeOf(canvas)
      painter.wear(worn)
    }),
    editor.store.subscribe((state, before) => {
      if (state.opened !== before.opened) painter.open()
      else if (looksOther(state, before)) painter.show()
    }),
    lensMarks.subscribe(() => painter.show()),
  ]

  return {
    canvas,
    give(next) {
      const before = given
      given = next
      if (before.mounted !== next.mounted) elsewhere = new Set(next.mounted)
      if (before.lines !== next.lines || !holdsTheSame(before.underway, next.underway)) painter.show()
      else painter.move()
      // What came or went as an element looks the same painted, so that there is no hurry.
      if (before.mounted !== next.mounted) painter.showSoon()
    },
    look: painter.look,
    ready: painter.ready,
    whole: whole.promise,
    stop() {
      for (const stop of watched) stop()
      painter.stop()
    },
  }
}

function holdsTheSame(a: Underway, b: Underway): boolean {
  return a.size === b.size && [...a.keys()].every((id) => b.has(id))
}

/** Whether anything that is painted is another. */
function looksOther(state: ReturnType<typeof editor.get>, before: ReturnType<typeof editor.get>): boolean {
  return (
    state.history !== before.history ||
    state.preview !== before.preview ||
    state.visit !== before.visit ||
    state.selection !== before.selection ||
    state.folded !== before.folded ||
    state.problemsOf !== before.problemsOf ||
    state.exposure !== before.exposure ||
    state.live !== before.live ||
    state.view.lens !== before.view.lens ||
    state.view.language !== before.view.language
  )
}
