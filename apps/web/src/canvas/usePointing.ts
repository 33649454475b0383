import { type Id, type Point, schemasOf, viewOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { type NodeMouseHandler, useReactFlow } from '@xyflow/react'
import { type MouseEvent, type PointerEvent, useCallback, useMemo, useState } from 'react'
import { shellDoor } from '../app/shellDoor.ts'
import { under } from '../gestures/geometry.ts'
import { pictureDesign } from '../store/pictureDesign.ts'
import { editor } from '../store/useEditor.ts'
import { hand } from './hand.ts'

/** Pixels of the screen beside a line that still touch it. */
const LINE_REACH = 6

/**
 * Clicks, hovers and the context menu. A frame lets the pointer through, and much is only painted, so what is under it is looked up
 * by place.
 * @param lineAt Whose line is at a point of the plane, within a reach.
 */
export function usePointing(lineAt: (at: Point, reach: number) => Id | null) {
  const flow = useReactFlow()
  const [menu, setMenu] = useState<Point | null>(null)
  const [pointed, setPointed] = useState<Id | null>(null)

  const innermost = useCallback(
    (event: { readonly clientX: number; readonly clientY: number }): Id | null => {
      const design = pictureDesign(editor.get())
      return (
        under(
          viewOf(design, schemasOf(kinds)),
          design.layout,
          flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }),
        ).at(-1)?.id ?? null
      )
    },
    [flow],
  )

  const handlers = useMemo(() => {
    const onPaneClick = (event: MouseEvent) => {
      const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
      const inner = innermost(event)
      // Where only a frame is, a line over it is meant.
      const id = isThing(inner) ? inner : (lineAt(at, LINE_REACH / flow.getZoom()) ?? inner)
      const { selection } = editor.get()
      if (event.shiftKey || hand.takesSeveral) {
        if (id !== null)
          editor.select(selection.has(id) ? [...selection].filter((one) => one !== id) : [...selection, id])
      } else editor.select(id === null ? [] : [id])
    }
    const onNodeDoubleClick: NodeMouseHandler = (_event, node) => open(node.id)
    const onNodeMouseEnter: NodeMouseHandler = (event, node) => {
      if (event.buttons === 0) editor.hover(node.id)
    }
    const onContextMenu = (event: MouseEvent | globalThis.MouseEvent) => {
      event.preventDefault()
      const id = innermost(event)
      if (id !== null && !editor.get().selection.has(id)) editor.select([id])
      hand.moveTo({ x: event.clientX, y: event.clientY })
      setMenu({ x: event.clientX, y: event.clientY })
    }
    return {
      onPaneClick,
      onNodeDoubleClick,
      onNodeMouseEnter,
      onNodeMouseLeave: () => editor.hover(null),
      onPaneContextMenu: onContextMenu,
      onNodeContextMenu: onContextMenu,
      onSelectionContextMenu: onContextMenu,
    }
  }, [innermost, lineAt, flow])

  const frame = useMemo(
    () => ({
      onDoubleClick: (event: MouseEvent) => {
        if (!(event.target instanceof Element) || !event.target.classList.contains('react-flow__pane')) return
        const id = innermost(event)
        if (id !== null) open(id)
      },
    }),
    [innermost],
  )

  const over = useMemo(
    () => ({
      onPointerMove: (event: PointerEvent) => {
        // What is opened above the canvas, such as its menu, sends its events through it.
        if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return
        hand.moveTo({ x: event.clientX, y: event.clientY })
        if (event.buttons === 0) setPointed(innermost(event))
      },
      onPointerLeave: () => {
        hand.leave()
        setPointed(null)
      },
    }),
    [innermost],
  )

  return { handlers, frame, over, under: pointed, menu, closeMenu: useCallback(() => setMenu(null), []) }
}

/** What a double click does: opens what is folded, else lets its name be typed. */
function open(id: Id): void {
  if (editor.get().folded.has(id)) editor.setFolded(new Set([...editor.get().folded].filter((one) => one !== id)))
  else shellDoor.rename(id)
}

/** Whether it is something and no frame. */
function isThing(id: Id | null): boolean {
  const kind = id === null ? undefined : editor.design().resources[id]?.kind
  const isFrame = kind !== undefined && kinds[kind]?.appearance.shape === 'frame'
  return kind !== undefined && (!isFrame || editor.get().folded.has(id ?? ''))
}
