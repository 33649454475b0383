import { type Box, type Design, isEmptyDesign, schemasOf, type View, viewOf } from '@vpcanvas/model'
import { figuresOf, kinds } from '@vpcanvas/resources/drawing'
import { useReactFlow, useStore, type Viewport } from '@xyflow/react'
import { type PointerEvent, useEffect, useMemo, useRef, type WheelEvent } from 'react'
import { around } from '../gestures/geometry.ts'
import { pictureDesign } from '../store/pictureDesign.ts'
import { useEditor } from '../store/useEditor.ts'
import { useWords } from '../words/useWords.ts'
import { canvasDoor } from './door.ts'
import { themeOf } from './scene/theme.ts'
import { onOtherTheme } from './scene/wearing.ts'
import './Minimap.css'

const SIZE = { width: 168, height: 112 }
/** Pixels around the drawing. */
const MARGIN = 6

/** The whole drawing in a corner, with what of it is in view: dragged or clicked to go elsewhere. */
export default function Minimap() {
  const isShown = useEditor((state) => state.view.minimap && !isEmptyDesign(state.history.present))
  return isShown ? <Shown /> : null
}

function Shown() {
  const words = useWords()
  const flow = useReactFlow()
  const design = useEditor(pictureDesign)
  const folded = useEditor((state) => state.folded)
  const canvas = useRef<HTMLCanvasElement>(null)
  const camera = useMemo(() => cameraFor(design), [design])
  // It takes a corner of the canvas, and gives it back.
  useEffect(() => {
    canvasDoor.refit()
    return () => canvasDoor.refit()
  }, [])
  useEffect(() => {
    const draw = () => canvas.current && paintMap(canvas.current, design, camera, folded)
    // Not in the frame of the edit: the drawing itself comes first.
    const soon = setTimeout(draw)
    const stop = onOtherTheme(draw)
    return () => {
      clearTimeout(soon)
      stop()
    }
  }, [design, camera, folded])

  const go = (event: PointerEvent) => {
    if (event.buttons !== 1) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const frame = event.currentTarget.getBoundingClientRect()
    const x = (event.clientX - frame.left - camera.x) / camera.zoom
    const y = (event.clientY - frame.top - camera.y) / camera.zoom
    void flow.setCenter(x, y, { zoom: flow.getZoom() })
  }
  const zoom = (event: WheelEvent) => void flow.zoomTo(flow.getZoom() * 2 ** (-event.deltaY * 0.002))
  return (
    <div
      className="minimap nopan nowheel"
      role="img"
      aria-label={words.minimap}
      onPointerDown={go}
      onPointerMove={go}
      onWheel={zoom}
    >
      <canvas ref={canvas} style={SIZE} />
      <InView camera={camera} />
    </div>
  )
}

/** What of the drawing the canvas shows. */
function InView({ camera }: { readonly camera: Viewport }) {
  const [x, y, zoom] = useStore((state) => state.transform)
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const scale = camera.zoom / zoom
  return (
    <div
      className="minimap-view"
      style={{
        width: width * scale,
        height: height * scale,
        transform: `translate(${camera.x - x * scale}px, ${camera.y - y * scale}px)`,
      }}
    />
  )
}

function cameraFor(design: Design): Viewport {
  const view = viewOf(design, schemasOf(kinds))
  const all = around(view.children(null).flatMap(({ id }) => design.layout[id] ?? []))
  if (!all) return { x: 0, y: 0, zoom: 1 }
  const zoom = Math.min((SIZE.width - 2 * MARGIN) / all.width, (SIZE.height - 2 * MARGIN) / all.height)
  return {
    x: (SIZE.width - all.width * zoom) / 2 - all.x * zoom,
    y: (SIZE.height - all.height * zoom) / 2 - all.y * zoom,
    zoom,
  }
}

function paintMap(
  canvas: HTMLCanvasElement,
  design: Design,
  { x, y, zoom }: Viewport,
  folded: ReadonlySet<string>,
): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const ratio = Math.max(1, devicePixelRatio)
  canvas.width = SIZE.width * ratio
  canvas.height = SIZE.height * ratio
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio)
  context.lineWidth = 1 / zoom
  const { colours } = themeOf(canvas)
  const view: View = viewOf(design, schemasOf(kinds))
  const figures = figuresOf(kinds)
  const visit = (parent: string | null, left: number, top: number) => {
    for (const child of view.children(parent)) {
      const own: Box | undefined = Object.hasOwn(design.layout, child.id) ? design.layout[child.id] : undefined
      if (!own) continue
      const [cx, cy] = [left + own.x, top + own.y]
      if (figures.shape(child) !== 'frame' || folded.has(child.id)) {
        context.fillStyle = colours.cardEdge
        context.fillRect(cx, cy, own.width, own.height)
        continue
      }
      const tint = child.kind === 'region' ? colours.region : child.kind === 'vpc' ? colours.vpc : colours.isolated
      context.fillStyle = tint.wash
      context.fillRect(cx, cy, own.width, own.height)
      visit(child.id, cx, cy)
      context.strokeStyle = tint.edge
      context.strokeRect(cx, cy, own.width, own.height)
    }
  }
  visit(null, 0, 0)
}
