import { type Box, type Id, overlaps, type Point, type Resource, type View } from '@vpcanvas/model'
import { useStoreApi } from '@xyflow/react'
import { type PointerEvent, useMemo, useRef, useState } from 'react'
import { viewNow, shownDesign } from '../store/look.ts'
import { editor } from '../store/useEditor.ts'

/** Pixels that the pointer moves before a click becomes a marquee. */
const THRESHOLD = 4

interface Drawing {
  readonly from: Point
  /** What was chosen before, where more is to be chosen. */
  readonly kept: ReadonlySet<Id>
}

/**
 * Choosing what is in a rectangle drawn on the empty plane; with Shift besides what is chosen already. React Flow's own knows only
 * what is an element of the page.
 */
export function useMarquee() {
  const store = useStoreApi()
  const [box, setBox] = useState<Box | null>(null)
  const drawing = useRef<Drawing | null>(null)
  const wasDrawn = useRef(false)

  const handlers = useMemo(() => {
    const at = (event: PointerEvent): Point => {
      const frame = event.currentTarget.getBoundingClientRect()
      return { x: event.clientX - frame.left, y: event.clientY - frame.top }
    }
    const end = () => {
      drawing.current = null
      setBox(null)
    }
    return {
      onPointerDown: (event: PointerEvent) => {
        wasDrawn.current = false
        const isPane = event.target instanceof Element && event.target.classList.contains('react-flow__pane')
        if (!isPane || event.button !== 0 || event.pointerType === 'touch') return
        drawing.current = { from: at(event), kept: event.shiftKey ? editor.get().selection : new Set() }
      },
      onPointerMove: (event: PointerEvent) => {
        if (!drawing.current) return
        if (event.buttons !== 1) return end()
        const { from, kept } = drawing.current
        const to = at(event)
        const drawn = between(from, to)
        if (!wasDrawn.current && Math.max(drawn.width, drawn.height) < THRESHOLD) return
        if (!wasDrawn.current) event.currentTarget.setPointerCapture(event.pointerId)
        wasDrawn.current = true
        setBox(drawn)
        const [x, y, zoom] = store.getState().transform
        const state = editor.get()
        const onPlane = {
          x: (drawn.x - x) / zoom,
          y: (drawn.y - y) / zoom,
          width: drawn.width / zoom,
          height: drawn.height / zoom,
        }
        editor.select([...kept, ...inside(viewNow(state), shownDesign(state).layout, onPlane)])
      },
      onPointerUp: end,
      onPointerCancel: end,
    }
  }, [store])

  /** Whether the click that comes now only ends a marquee. */
  const endsMarquee = () => wasDrawn.current
  return { box, handlers, endsMarquee }
}

function between(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}

/** What lies wholly in a box of the plane, without what is in something that does. */
export function inside(view: View, layout: Readonly<Record<Id, Box>>, box: Box): readonly Id[] {
  const found: Id[] = []
  const visit = (children: readonly Resource[], x: number, y: number) => {
    for (const { id } of children) {
      const own = Object.hasOwn(layout, id) ? layout[id] : undefined
      if (!own) continue
      const place = { ...own, x: x + own.x, y: y + own.y }
      if (holds(box, place)) found.push(id)
      else if (overlaps(box, place)) visit(view.children(id), place.x, place.y)
    }
  }
  visit(view.children(null), 0, 0)
  return found
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}
