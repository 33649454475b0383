import { type Box, type Id, overlaps, type Point } from '@vpcanvas/model'
import { type Viewport, useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { around, boxOnCanvas } from '../gestures/geometry.ts'
import { pictureDesign } from '../store/pictureDesign.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { all, knownSurroundings, rememberSurroundings } from './ahead.ts'
import { canvasDoor, mountDoor } from './door.ts'
import { fitted, LEAST_ZOOM, MOST_ZOOM, onScreen } from './fitting.ts'
import { gliding } from './glide.ts'

const GLIDE = 160
/** What floats on the canvas for as long as the page is as it is. */
const STAYING = '.zoom-bar, .minimap, .traffic-legend'

/** Camera work: fitting, zooming, bringing things into view. Sizes are the design's own, so nothing waits to be measured. */
export function useCanvasDoor() {
  const flow = useReactFlow()
  const store = useStoreApi()
  const last = useRef<{ readonly camera: Viewport; readonly until: number } | null>(null)
  const opened = useEditor((state) => state.opened)

  useEffect(() => {
    const glideTo = gliding(flow)
    const show = (box: Box | null, glide: number, most = 1, floats = floating()): Viewport | null => {
      const { width, height } = store.getState()
      if (!box || width === 0) return null
      const camera = fitted(box, { width, height }, floats, most)
      glideTo(camera, glide)
      return camera
    }
    /** Shows a place of the drawing in the middle. */
    const centre = (at: Point, zoom: number) => {
      const { width, height } = store.getState()
      glideTo({ x: width / 2 - at.x * zoom, y: height / 2 - at.y * zoom, zoom }, calm())
    }
    /** Comes nearer, or goes further away, from what is in the middle. */
    const zoomInto = (wanted: number) => {
      const { width, height } = store.getState()
      const { x, y, zoom } = flow.getViewport()
      centre(
        { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom },
        Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, wanted)),
      )
    }
    /** What floats on the canvas, in its own pixels. */
    const floating = (which = `${STAYING}, .breadcrumbs, .coaches`): readonly Box[] => {
      const canvas = store.getState().domNode?.closest('.canvas')
      const frame = canvas?.getBoundingClientRect()
      if (!canvas || !frame) return []
      return [...canvas.querySelectorAll(which)].map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect()
        return { x: left - frame.left, y: top - frame.top, width, height }
      })
    }
    const boxesOf = (ids: readonly Id[]) => ids.flatMap((id) => boxOnCanvas(pictureDesign(editor.get()), id) ?? [])
    const calm = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE)

    const fit = (glide: number, coming: readonly Box[] = []) => {
      const floats = [...floating(), ...coming]
      const camera = show(all(), glide, 1, floats)
      last.current = camera && { camera, until: performance.now() + glide }
      const { domNode, width, height } = store.getState()
      const frame = domNode?.getBoundingClientRect()
      if (frame && camera)
        rememberSurroundings({
          area: { x: frame.left, y: frame.top, width, height },
          floats: coming.length > 0 ? coming : floating(STAYING),
        })
    }
    /** Whether the camera still is where everything was fitted, or on its way there. */
    const isFitted = () => {
      if (!last.current) return false
      const { camera, until } = last.current
      const { x, y, zoom } = flow.getViewport()
      return performance.now() < until || (x === camera.x && y === camera.y && zoom === camera.zoom)
    }
    const reveal = (box: Box) => {
      const { width, height } = store.getState()
      const { x, y, zoom } = flow.getViewport()
      const [left, top] = [box.x * zoom + x, box.y * zoom + y]
      const isIn = left >= 0 && top >= 0 && left + box.width * zoom <= width && top + box.height * zoom <= height
      if (isIn && !floating().some((one) => overlaps(one, onScreen(box, { x, y, zoom })))) return
      if (box.width * zoom > width || box.height * zoom > height) show(box, calm())
      else centre({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, zoom)
    }
    const close = mountDoor({
      fit: () => fit(calm()),
      // With room for what will float on it, as it did the last time.
      fitOpened: () => fit(0, knownSurroundings()?.floats),
      refit: () => {
        if (isFitted()) fit(calm())
      },
      zoomTo: (ids) => {
        editor.unfoldAround(ids)
        show(around(boxesOf(ids)), calm(), 1.25)
      },
      zoomBy: (factor) => zoomInto(flow.getZoom() * factor),
      zoomActual: () => zoomInto(1),
      reveal: (id) => {
        editor.unfoldAround([id])
        const box = boxOnCanvas(pictureDesign(editor.get()), id)
        if (box) reveal(box)
      },
      revealBox: reveal,
      focus: () => store.getState().domNode?.closest<HTMLElement>('.canvas')?.focus({ preventScroll: true }),
      pointAt: ({ x, y }) => {
        const rect = store.getState().domNode?.getBoundingClientRect()
        if (!rect || x < rect.left || x > rect.right || y < rect.top || y > rect.bottom) return null
        return flow.screenToFlowPosition({ x, y })
      },
      zoom: () => flow.getZoom(),
    })
    // What was fitted stays so while the panels around the canvas take or give room.
    const unsubscribe = store.subscribe(({ width, height }, before) => {
      if ((width !== before.width || height !== before.height) && isFitted()) fit(0)
    })
    return () => {
      unsubscribe()
      close()
    }
  }, [flow, store])

  // A design is opened with all of it in view, as soon as the canvas knows its own size.
  useEffect(() => {
    const isReady = () => {
      const { width, panZoom } = store.getState()
      return width > 0 && panZoom !== null
    }
    if (isReady()) return canvasDoor.fitOpened()
    const stop = store.subscribe(() => {
      if (!isReady()) return
      stop()
      if (editor.get().opened === opened) canvasDoor.fitOpened()
    })
    return stop
  }, [opened, store])
}
