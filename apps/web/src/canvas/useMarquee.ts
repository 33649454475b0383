import { type Box, type Id, overlaps, type Point, type Resource, type View } from '@vpcanvas/model'
import { useStoreApi } from '@xyflow/react'
import { type PointerEvent, useMemo, useRef, useState } from 'react'
import { viewNow } from '../store/look.ts'
import { pictureDesign } from '../store/pictureDesign.ts'
import { editor } from '../store/useEditor.ts'

/** Pixels that the pointer moves before a click becomes a marquee. */
const THRESHOLD = 4

interface Drawing {
  readonly from: Point
  /** Alt: a line drawn freely around what is to be chosen; in pixels of the canvas. */
  readonly lasso: Point[] | null
  /** What was chosen before, where more is to be chosen. */
  readonly kept: ReadonlySet<Id>
}

/** What is drawn to choose with, in pixels of the canvas. */
export type Chosen = { readonly box: Box } | { readonly lasso: readonly Point[] }

/**
 * Choosing what is in a rectangle drawn on the empty plane, or with Alt in a line drawn freely around it; with Shift besides what is
 * chosen already. React Flow's own knows only what is an element of the page.
 */
export function useMarquee() {
  const store = useStoreApi()
  const [shown, setShown] = useState<Chosen | null>(null)
  const drawing = useRef<Drawing | null>(null)
  const wasDrawn = useRef(false)

  const handlers = useMemo(() => {
    const at = (event: PointerEvent): Point => {
      const frame = event.currentTarget.getBoundingClientRect()
      return { x: event.clientX - frame.left, y: event.clientY - frame.top }
    }
    const end = () => {
      drawing.current = null
      setShown(null)
    }
    return {
      onPointerDown: (event: PointerEvent) => {
        wasDrawn.current = false
        const isPane = event.target instanceof Element && event.target.classList.contains('react-flow__pane')
        if (!isPane || event.button !== 0 || event.pointerType === 'touch') return
        drawing.current = {
          from: at(event),
          lasso: event.altKey ? [at(event)] : null,
          kept: event.shiftKey ? editor.get().selection : new Set(),
        }
      },
      onPointerMove: (event: PointerEvent) => {
        if (!drawing.current) return
        if (event.buttons !== 1) return end()
        const { from, kept, lasso } = drawing.current
        const to = at(event)
        const box = between(from, to)
        if (!wasDrawn.current && Math.max(box.width, box.height) < THRESHOLD) return
        if (!wasDrawn.current) event.currentTarget.setPointerCapture(event.pointerId)
        wasDrawn.current = true
        lasso?.push(to)
        setShown(lasso ? { lasso: [...lasso] } : { box })
        const [x, y, zoom] = store.getState().transform
        const state = editor.get()
        const onPlane = (point: Point) => ({ x: (point.x - x) / zoom, y: (point.y - y) / zoom })
        const area = lasso
          ? polygon(lasso.map(onPlane))
          : rectangle({ ...onPlane(box), width: box.width / zoom, height: box.height / zoom })
        editor.select([...kept, ...inside(viewNow(state), pictureDesign(state).layout, area)])
      },
      onPointerUp: end,
      onPointerCancel: end,
    }
  }, [store])

  /** Whether the click that comes now only ends a marquee. */
  const endsMarquee = () => wasDrawn.current
  return { shown, handlers, endsMarquee }
}

function between(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}

/** A part of the plane. */
export interface Area {
  /** The box around it. */
  readonly around: Box
  holds(box: Box): boolean
}

export function rectangle(around: Box): Area {
  return {
    around,
    holds: (box) =>
      box.x >= around.x &&
      box.y >= around.y &&
      box.x + box.width <= around.x + around.width &&
      box.y + box.height <= around.y + around.height,
  }
}

/** What a line encloses that ends where it began; it holds a box when it holds its corners. */
export function polygon(points: readonly Point[]): Area {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return {
    around: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y },
    holds: (box) =>
      [box.x, box.x + box.width].every((across) =>
        [box.y, box.y + box.height].every((down) => encloses(points, across, down)),
      ),
  }
}

/** Whether a ray from the point crosses the line an odd number of times. */
function encloses(points: readonly Point[], x: number, y: number): boolean {
  let isInside = false
  for (const [index, a] of points.entries()) {
    const b = points[(index + 1) % points.length] as Point
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isInside = !isInside
  }
  return isInside
}

/** What lies wholly in a part of the plane, without what is in something that does. */
export function inside(view: View, layout: Readonly<Record<Id, Box>>, area: Area): readonly Id[] {
  const found: Id[] = []
  const visit = (children: readonly Resource[], x: number, y: number) => {
    for (const { id } of children) {
      const own = Object.hasOwn(layout, id) ? layout[id] : undefined
      if (!own) continue
      const place = { ...own, x: x + own.x, y: y + own.y }
      if (area.holds(place)) found.push(id)
      else if (overlaps(area.around, place)) visit(view.children(id), place.x, place.y)
    }
  }
  visit(view.children(null), 0, 0)
  return found
}
