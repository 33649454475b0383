import type { Box, Design, Id, Point } from '@vpcanvas/model'
import { type NodeChange, type OnNodeDrag, useReactFlow, useStoreApi } from '@xyflow/react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { kinds } from '@vpcanvas/resources/drawing'
import { type Move, moveBy } from '../gestures/move.ts'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { worded } from '../words/catalogue.ts'
import type { FlowNode } from './flowNodes.ts'
import { isAmong, type Underway } from './places.ts'
import { endGesture, gesture } from './gesture.ts'

const NONE: Underway = new Map()

interface Drag {
  readonly ids: readonly Id[]
  readonly lead: Id
  readonly from: Point
}

/** Dragging and resizing: React Flow moves what is under the pointer, and letting go is one step in the design. */
export function useMoving() {
  const flow = useReactFlow()
  const store = useStoreApi()
  const [underway, setUnderway] = useState(NONE)
  const drag = useRef<Drag | null>(null)
  const resized = useRef<Map<Id, Box> | null>(null)

  const onNodesChange = useCallback(
    (changes: readonly NodeChange<FlowNode>[]) => {
      const design = editor.design()
      const boxes = new Map<Id, Box>()
      // React Flow speaks for its own nodes: what is chosen and is none of them is let go where nothing else says so.
      const { multiSelectionActive, nodeLookup } = store.getState()
      const before = editor.get().selection
      const chosen = new Set(multiSelectionActive ? before : [...before].filter((id) => nodeLookup.has(id)))
      let chooses = false
      for (const change of changes) {
        if (change.type === 'select') {
          chooses = true
          if (change.selected) chosen.add(change.id)
          else chosen.delete(change.id)
          continue
        }
        if (change.type !== 'position' && change.type !== 'dimensions') continue
        const known = boxes.get(change.id) ?? resized.current?.get(change.id) ?? design.layout[change.id]
        if (!known) continue
        if (change.type === 'position' && change.dragging && change.position)
          boxes.set(change.id, { ...known, ...change.position })
        if (change.type === 'dimensions' && change.resizing && change.dimensions) {
          const box = { ...known, ...change.dimensions }
          boxes.set(change.id, box)
          ;(resized.current ??= new Map()).set(change.id, box)
        }
        if (change.type === 'dimensions' && change.resizing === false && resized.current) {
          const sized = Object.fromEntries(resized.current)
          resized.current = null
          editor.transact(
            worded((words) => words.resize),
            [{ op: 'place', boxes: sized }],
          )
          setUnderway(NONE)
        }
      }
      if (chooses) editor.select(chosen)
      if (boxes.size === 0) return
      for (const [id, box] of besides(design, drag.current, boxes)) boxes.set(id, box)
      setUnderway((known) => new Map([...known, ...boxes]))
    },
    [store],
  )

  const start = useCallback(
    (event: { readonly clientX: number; readonly clientY: number }, nodes: readonly FlowNode[], lead: FlowNode) => {
      const { selection } = editor.get()
      drag.current = {
        ids: selection.has(lead.id) ? [...selection] : nodes.map(({ id }) => id),
        lead: lead.id,
        from: flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }),
      }
    },
    [flow],
  )

  const consider = useCallback(
    (event: { readonly clientX: number; readonly clientY: number }): Move | null => {
      if (!drag.current) return null
      const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
      const { ids, from } = drag.current
      return moveBy(editor.design(), kinds, ids, { x: at.x - from.x, y: at.y - from.y }, at)
    },
    [flow],
  )

  const over = useCallback(
    (event: { readonly clientX: number; readonly clientY: number }) => {
      const move = consider(event)
      if (!move) return
      const refuses = 'refused' in move
      const name = move.container === null ? null : editor.design().resources[move.container]?.name
      const text = refuses
        ? move.refused
        : move.changesHome
          ? worded((words) => words.moveInto(name ?? words.onCanvas))
          : null
      gesture.setState({
        target: refuses || move.changesHome ? move.container : null,
        refuses,
        hint: text && { text, at: { x: event.clientX, y: event.clientY } },
      })
    },
    [consider],
  )

  const stop = useCallback(
    (event: { readonly clientX: number; readonly clientY: number }) => {
      const move = consider(event)
      const ids = drag.current?.ids ?? []
      drag.current = null
      endGesture()
      setUnderway(NONE)
      if (!move) return
      if ('refused' in move) {
        editor.say(move.refused)
        return void toast(move.refused, { tone: 'danger' })
      }
      if (move.edits.length === 0) return
      const refused = editor.transact(
        worded((words) => words.moveThings(ids.length)),
        move.edits,
      )
      if (refused) return void toast(refused.refused, { tone: 'danger' })
      if (move.changesHome) {
        const { resources } = editor.design()
        const [thing, home] = [resources[ids[0] ?? '']?.name ?? '', resources[move.container ?? '']?.name]
        editor.say(worded((words) => words.movedInto(thing, home ?? words.onCanvas)))
      }
    },
    [consider],
  )

  const handlers = useMemo(() => {
    const onNodeDragStart: OnNodeDrag<FlowNode> = (event, node, nodes) => start(pointOf(event), nodes, node)
    const onNodeDrag: OnNodeDrag<FlowNode> = (event) => over(pointOf(event))
    const onNodeDragStop: OnNodeDrag<FlowNode> = (event) => stop(pointOf(event))
    return {
      onNodesChange: onNodesChange as never,
      onNodeDragStart: onNodeDragStart as never,
      onNodeDrag: onNodeDrag as never,
      onNodeDragStop: onNodeDragStop as never,
    }
  }, [onNodesChange, start, over, stop])

  return { underway, handlers }
}

/** The boxes of what is dragged along and is no node of React Flow's: as far from their places as the one that leads. */
function besides(design: Design, drag: Drag | null, moved: ReadonlyMap<Id, Box>): ReadonlyMap<Id, Box> {
  const found = new Map<Id, Box>()
  const [from, to] = drag ? [design.layout[drag.lead], moved.get(drag.lead)] : []
  if (!drag || !from || !to) return found
  const dragged = new Set(drag.ids)
  for (const id of drag.ids) {
    const box = design.layout[id]
    const parent = design.resources[id]?.parent ?? null
    if (!box || moved.has(id) || (parent !== null && isAmong(design, parent, dragged))) continue
    found.set(id, { ...box, x: box.x + to.x - from.x, y: box.y + to.y - from.y })
  }
  return found
}

function pointOf(event: unknown): { readonly clientX: number; readonly clientY: number } {
  const touches = (event as TouchEvent).touches ?? (event as TouchEvent).changedTouches
  return touches?.[0] ?? (event as MouseEvent)
}
