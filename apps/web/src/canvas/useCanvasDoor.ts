import type { Box, Id } from '@vpcanvas/model'
import { type Viewport, useReactFlow, useStoreApi } from '@xyflow/react'
import { useCallback, useEffect, useState } from 'react'
import { around, boxOnCanvas } from '../gestures/geometry.ts'
import { shownDesign } from '../store/look.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { canvasDoor, mountDoor } from './door.ts'

/** Below this zoom, small print is left out. */
const READABLE = 0.55
const MARGIN = 32
const GLIDE = 160

/** Camera work: fitting, zooming, bringing things into view. Sizes are the design's own, so nothing waits to be measured. */
export function useCanvasDoor() {
  const flow = useReactFlow()
  const store = useStoreApi()
  const [detail, setDetail] = useState<'high' | 'low'>('high')
  const designId = useEditor((state) => state.history.present.id)

  useEffect(() => {
    const show = (box: Box | null, glide: number, most = 1) => {
      const { width, height } = store.getState()
      if (!box || width === 0) return
      const zoom = Math.max(0.1, Math.min(most, (width - 2 * MARGIN) / box.width, (height - 2 * MARGIN) / box.height))
      const [x, y] = [(width - box.width * zoom) / 2 - box.x * zoom, (height - box.height * zoom) / 2 - box.y * zoom]
      void flow.setViewport({ x, y, zoom }, { duration: glide })
    }
    const boxesOf = (ids: readonly Id[]) => ids.flatMap((id) => boxOnCanvas(shownDesign(editor.get()), id) ?? [])
    const all = () =>
      boxesOf(
        Object.values(shownDesign(editor.get()).resources).flatMap(({ id, parent }) => (parent === null ? [id] : [])),
      )
    const calm = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE)

    const close = mountDoor({
      fit: (atOnce) => show(around(all()), atOnce ? 0 : calm()),
      zoomTo: (ids) => show(around(boxesOf(ids)), calm(), 1.25),
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, { duration: calm() }),
      zoomActual: () => void flow.zoomTo(1, { duration: calm() }),
      reveal: (id) => {
        const box = boxOnCanvas(shownDesign(editor.get()), id)
        if (!box) return
        const { width, height } = store.getState()
        const { x, y, zoom } = flow.getViewport()
        const [left, top] = [box.x * zoom + x, box.y * zoom + y]
        const isIn = left >= 0 && top >= 0 && left + box.width * zoom <= width && top + box.height * zoom <= height
        if (isIn) return
        if (box.width * zoom > width || box.height * zoom > height) show(box, calm())
        else void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom, duration: calm() })
      },
      focus: () => store.getState().domNode?.closest<HTMLElement>('.canvas')?.focus({ preventScroll: true }),
      pointAt: ({ x, y }) => {
        const rect = store.getState().domNode?.getBoundingClientRect()
        if (!rect || x < rect.left || x > rect.right || y < rect.top || y > rect.bottom) return null
        return flow.screenToFlowPosition({ x, y })
      },
    })
    return close
  }, [flow, store])

  // A design is opened with all of it in view, as soon as the canvas knows its own size.
  useEffect(() => {
    const first = requestAnimationFrame(() => {
      if (editor.design().id === designId) canvasDoor.fit(true)
    })
    return () => cancelAnimationFrame(first)
  }, [designId])

  const onMove = useCallback((_event: unknown, { zoom }: Viewport) => setDetail(zoom < READABLE ? 'low' : 'high'), [])
  return { detail, onMove }
}
