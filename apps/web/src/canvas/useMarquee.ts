import type { Box, Id, Point } from '@vpcanvas/model'
import { useStoreApi } from '@xyflow/react'
import { type MouseEvent, type PointerEvent, useMemo, useRef, useState } from 'react'
import { skills } from '../hand/skills.ts'
import { viewNow } from '../store/look.ts'
import { pictureDesign } from '../store/pictureDesign.ts'
import { editor } from '../store/useEditor.ts'
import { endGesture, tellGesture } from './gesture.ts'
import { hand } from './hand.ts'

/** Pixels that the pointer moves before a click becomes a marquee. */
const THRESHOLD = 4

interface Drawing {
  readonly from: Point
  /** Alt: a line drawn freely around what is to be chosen; in pixels of the canvas. */
  readonly lasso: Point[] | null
  /** What was chosen before, and what of that stays so where more is to be chosen. */
  readonly before: ReadonlySet<Id>
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
      if (drawing.current) endGesture()
      drawing.current = null
      setShown(null)
    }
    /** The same where no click comes of it. */
    const drop = () => {
      wasDrawn.current = false
      end()
    }
    const giveUp = () => {
      const before = drawing.current?.before
      end()
      if (before) editor.select(before)
    }
    return {
      onPointerDown: (event: PointerEvent) => {
        wasDrawn.current = false
        skills()
        // Two fingers zoom.
        if (!event.isPrimary) return end()
        const isPane = event.target instanceof Element && event.target.classList.contains('react-flow__pane')
        const isForPanning = event.pointerType === 'touch' && !hand.takesSeveral
        if (!isPane || event.button !== 0 || isForPanning) return
        const { selection } = editor.get()
        drawing.current = {
          from: at(event),
          lasso: event.altKey ? [at(event)] : null,
          before: selection,
          kept: event.shiftKey || hand.takesSeveral ? selection : new Set(),
        }
      },
      onPointerMove: (event: PointerEvent) => {
        if (!drawing.current) return
        if (event.buttons !== 1) return drop()
        const { from, kept, lasso } = drawing.current
        const to = at(event)
        const box = between(from, to)
        if (!wasDrawn.current && Math.max(box.width, box.height) < THRESHOLD) return
        if (!wasDrawn.current) event.currentTarget.setPointerCapture(event.pointerId)
        wasDrawn.current = true
        tellGesture({ giveUp })
        lasso?.push(to)
        setShown(lasso ? { lasso: [...lasso] } : { box })
        const [x, y, zoom] = store.getState().transform
        const state = editor.get()
        const able = skills()
        if (!able) return
        const onPlane = (point: Point) => ({ x: (point.x - x) / zoom, y: (point.y - y) / zoom })
        const area = lasso
          ? able.polygon(lasso.map(onPlane))
          : able.rectangle({ ...onPlane(box), width: box.width / zoom, height: box.height / zoom })
        editor.select([...kept, ...able.inside(viewNow(state), pictureDesign(state).layout, area)])
      },
      onPointerUp: end,
      onPointerCancel: drop,
      // The click that only ends a marquee. In Safari it comes to the plane, which would choose nothing with it.
      onClickCapture: (event: MouseEvent) => {
        if (wasDrawn.current) event.stopPropagation()
        wasDrawn.current = false
      },
    }
  }, [store])

  return { shown, handlers }
}

function between(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}
