import type { Id, Resource } from '@vpcanvas/model'
import type { SceneLine } from '@vpcanvas/picture'
import { useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { lensMarks } from '../../lens/marks.ts'
import { pictureDesign } from '../../store/pictureDesign.ts'
import { editor } from '../../store/useEditor.ts'
import { boxOnPlane, isAmong, type Underway } from '../places.ts'
import { editorScene } from './editorScene.ts'
import { type Painter, painterOn, type Showing } from './painter.ts'
import { themeOf } from './theme.ts'
import { onOtherTheme } from './wearing.ts'

interface Props {
  readonly lines: readonly SceneLine[]
  /** Of what is chosen or under the pointer. */
  readonly focused: readonly SceneLine[]
  readonly underway: Underway
  /** What is an element of the page, and not painted. */
  readonly mounted: readonly Id[]
}

/** All of the drawing as one picture, under the elements of what the person can touch. */
export function SceneCanvas({ lines, focused, underway, mounted }: Props) {
  const store = useStoreApi()
  const canvas = useRef<HTMLCanvasElement>(null)
  const painter = useRef<Painter | null>(null)
  const given = useRef<Props & { readonly elsewhere: ReadonlySet<Id> }>({
    lines,
    focused,
    underway,
    mounted,
    elsewhere: new Set(),
  })

  useEffect(() => {
    const before = given.current
    const elsewhere = before.mounted === mounted ? before.elsewhere : new Set(mounted)
    given.current = { lines, focused, underway, mounted, elsewhere }
    if (before.lines !== lines || !holdsTheSame(before.underway, underway)) painter.current?.show()
    else painter.current?.move()
    // What came or went as an element looks the same painted, so that there is no hurry.
    if (before.mounted !== mounted) painter.current?.showSoon()
  }, [lines, focused, underway, mounted])

  useEffect(() => {
    const element = canvas.current
    const flow = element?.closest<HTMLElement>('.canvas')
    if (!element || !flow) return
    const { fontFamily } = getComputedStyle(element)
    const mono = getComputedStyle(element).getPropertyValue('--mono').trim()
    const theme = () => themeOf(element)
    let worn = theme()
    const showing = (): Showing => {
      const state = editor.get()
      const design = pictureDesign(state)
      const { lines: drawn, focused: lit, underway: moved, elsewhere } = given.current
      return {
        scene: editorScene(state, moved, worn),
        lines: drawn,
        focused: lit,
        ends: (id) => boxOnPlane(design, id, moved),
        isAmong: (id, ids) => isAmong(design, id, ids),
        moved: [...moved.keys()].flatMap((id): Resource[] => (design.resources[id] ? [design.resources[id]] : [])),
        elsewhere,
      }
    }
    const paint = painterOn(element, { sans: fontFamily, mono }, worn, showing, {
      zooms: (isZooming) => void flow.toggleAttribute('data-zooming', isZooming),
      rests: (zoom) => flow.style.setProperty('--pixel', `${1 / zoom}px`),
    })
    painter.current = paint
    const look = () => {
      const {
        transform: [x, y, zoom],
        width,
        height,
      } = store.getState()
      paint.look({ x, y, zoom }, width, height)
    }
    const dress = () => {
      worn = theme()
      paint.wear(worn)
    }
    const watched = [
      onOtherTheme(dress),
      store.subscribe((state, before) => {
        if (state.transform !== before.transform || state.width !== before.width || state.height !== before.height)
          look()
      }),
      editor.store.subscribe((state, before) => {
        if (looksOther(state, before)) paint.show()
      }),
      lensMarks.subscribe(() => paint.show()),
    ]
    // The browser's own zoom and another screen change how sharp the picture has to be.
    window.addEventListener('resize', look)
    look()
    return () => {
      window.removeEventListener('resize', look)
      for (const stop of watched) stop()
      paint.stop()
      painter.current = null
    }
  }, [store])

  return <canvas ref={canvas} className="scene" aria-hidden />
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
