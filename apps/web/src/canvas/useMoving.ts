import { type Box, type Design, type Id, type Point, schemasOf, viewOf } from '@vpcanvas/model'
import { type NodeChange, type OnNodeDrag, useStoreApi } from '@xyflow/react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { kinds } from '@vpcanvas/resources/drawing'
import { around } from '../files/elsewhere.ts'
import { refused } from '../commands/carryOut.ts'
import { boxOnCanvas } from '../gestures/geometry.ts'
import { type Aim, aimOf, type Move, moveBy } from '../gestures/move.ts'
import { skills } from '../hand/skills.ts'
import { pictureDesign, unseen } from '../store/pictureDesign.ts'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { worded } from '../words/catalogue.ts'
import type { FlowNode } from './flowNodes.ts'
import { isAmong, type Underway } from './places.ts'
import { carrier, moved } from './carrying.ts'
import { endGesture, gesture, NO_GUIDES, NO_LINES, tellGesture } from './gesture.ts'

export const NONE: Underway = new Map()
const NOTHING: ReadonlySet<Id> = new Set()

/** Pixels of the screen at which others draw in what is dragged. */
const REACH = 6

interface Drag {
  /** Where the canvas is in the window: looked up once, since asking makes the page lay itself out. */
  readonly frame: DOMRect
  readonly ids: readonly Id[]
  readonly lead: Id
  /** How far all of it is from its place: by the pointer, and drawn in by what is near. */
  by: Point
  /** The container under the pointer. */
  home: Id | null
  /** Ctrl: nothing draws it in. */
  isFree: boolean
  /** Alt: a copy is dragged, and what it is a copy of stays. */
  isCopy: boolean
  /** What may draw it in, as of when that was last looked up. */
  beside: { readonly home: Id | null; readonly picture: Design; readonly boxes: readonly Box[] } | null
}

interface Pointer {
  readonly clientX: number
  readonly clientY: number
  readonly ctrlKey?: boolean
  readonly metaKey?: boolean
  readonly altKey?: boolean
}

/**
 * Dragging and resizing: React Flow moves what is under the pointer, and letting go is one step in the design. What is dragged is carried
 * past React; what is resized is `underway` through it. Of what a copy is dragged away from, the result has the ids.
 */
export function useMoving() {
  const store = useStoreApi()
  const [underway, setUnderway] = useState(NONE)
  const [copied, setCopied] = useState(NOTHING)
  const [carry] = useState(() => carrier(() => store.getState().domNode))
  const drag = useRef<Drag | null>(null)
  const resized = useRef<Map<Id, Box> | null>(null)
  /** Whether the resizing that goes on was given up: React Flow tells of it until the pointer is let go. */
  const isGivenUp = useRef(false)

  const putDown = useCallback(() => {
    drag.current = null
    endGesture()
    // Where what was held is gone, React Flow would move the camera on without end.
    store.setState({ autoPanOnNodeDrag: false })
    carry.putDown()
    moved.setState(NONE, true)
    setCopied(NOTHING)
  }, [store, carry])

  const endResizing = useCallback(() => {
    resized.current = null
    endGesture()
    setUnderway(NONE)
  }, [])
  const giveUpResizing = useCallback(() => {
    isGivenUp.current = true
    endResizing()
  }, [endResizing])

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
        if (change.type === 'dimensions' && change.resizing === false) {
          isGivenUp.current = false
          if (!resized.current) continue
          const sized = Object.fromEntries(resized.current)
          endResizing()
          refused(
            editor.transact(
              worded((words) => words.resize),
              [{ op: 'place', boxes: sized }],
            ),
          )
          continue
        }
        const known = boxes.get(change.id) ?? resized.current?.get(change.id) ?? design.layout[change.id]
        if (!known) continue
        if (change.type === 'position' && drag.current && change.dragging && change.position)
          boxes.set(change.id, { ...known, ...change.position })
        if (change.type === 'dimensions' && change.resizing && change.dimensions && !isGivenUp.current) {
          const box = { ...known, ...change.dimensions }
          boxes.set(change.id, box)
          ;(resized.current ??= new Map()).set(change.id, box)
          tellGesture({ held: change.id, giveUp: giveUpResizing })
        }
      }
      if (chooses) editor.select(chosen)
      const held = drag.current
      // Where what was held is gone, nobody says that it was let go of.
      if (held && changes.some((change) => change.type === 'position' && change.dragging === false))
        queueMicrotask(() => drag.current === held && putDown())
      if (boxes.size === 0) return
      if (!held) return setUnderway((known) => new Map([...known, ...boxes]))
      const lead = boxes.get(held.lead)
      if (!lead) return
      const { by, guides } = drawnIn(design, held, lead, REACH / store.getState().transform[2])
      held.by = by
      tellGesture({ guides })
      const now = movedBy(pictureDesign(editor.get()), held.ids, by)
      setCopied((ids) => (held.isCopy === ids.size > 0 ? ids : held.isCopy ? new Set(now.keys()) : NOTHING))
      // A copy is an element alone; what is painted stays where it is.
      moved.setState(held.isCopy ? NONE : now, true)
      carry.by(now, by)
    },
    [store, carry, putDown, endResizing, giveUpResizing],
  )

  const onPlane = useCallback(
    ({ clientX, clientY }: Pointer, { frame }: Drag): Point => {
      const [x, y, zoom] = store.getState().transform
      return { x: (clientX - frame.x - x) / zoom, y: (clientY - frame.y - y) / zoom }
    },
    [store],
  )

  const start = useCallback(
    (nodes: readonly FlowNode[], lead: FlowNode) => {
      skills()
      store.setState({ autoPanOnNodeDrag: true })
      const { selection } = editor.get()
      drag.current = {
        frame: store.getState().domNode?.getBoundingClientRect() ?? new DOMRect(),
        ids: selection.has(lead.id) ? [...selection] : nodes.map(({ id }) => id),
        lead: lead.id,
        by: { x: 0, y: 0 },
        home: editor.design().resources[lead.id]?.parent ?? null,
        isFree: false,
        isCopy: false,
        beside: null,
      }
      tellGesture({ isMoving: true, held: lead.id, giveUp: putDown })
    },
    [store, putDown],
  )

  /** Where the pointer would bring what is held, and what letting go there would do. */
  const consider = useCallback(
    (event: Pointer): { readonly aim: Aim; move(): Move } | null => {
      const held = drag.current
      if (!held) return null
      held.isFree = event.ctrlKey === true || event.metaKey === true
      held.isCopy = event.altKey === true
      const at = onPlane(event, held)
      const [design, hidden] = [editor.design(), unseen(editor.get())]
      if (!held.isCopy)
        return {
          aim: aimOf(design, kinds, held.ids, at, hidden),
          move: () => moveBy(design, kinds, held.ids, held.by, at, hidden),
        }
      const copy = skills()?.copyBy(design, kinds, held.ids, held.by, at, hidden, around(editor.get()))
      const move = copy ?? { refused: worded((words) => words.loading), container: null }
      return { aim: move, move: () => move }
    },
    [onPlane],
  )

  const over = useCallback(
    (event: Pointer) => {
      const considered = consider(event)
      const held = drag.current
      if (!considered || !held) return
      const { aim } = considered
      held.home = aim.container
      const refuses = 'refused' in aim
      const name = aim.container === null ? null : editor.design().resources[aim.container]?.name
      const plain = refuses
        ? aim.refused
        : held.isCopy
          ? worded((words) => words.copyInto(name ?? words.onCanvas))
          : aim.changesHome
            ? worded((words) => words.moveInto(name ?? words.onCanvas))
            : null
      const text = refuses || !plain ? plain : (skills()?.withOpening(plain, aim.container) ?? plain)
      const at = { x: event.clientX, y: event.clientY }
      const into = only(held)
      const edits = () => {
        const move = considered.move()
        return 'refused' in move ? [] : move.edits
      }
      const landed = refuses || !into ? null : { id: into.id, container: aim.container, edits }
      const shown = into && skills()?.insertingAt(into, onPlane(event, held), landed, text)
      const hint = shown ? shown.text : text
      tellGesture({
        target: refuses || held.isCopy || aim.changesHome ? aim.container : null,
        refuses,
        warning:
          !refuses && !held.isCopy && aim.changesHome
            ? (skills()?.foreseen(held.ids, aim.container, edits) ?? null)
            : null,
        openLines: shown?.openLines ?? NO_LINES,
        into: shown?.into ?? null,
        hint: hint && { text: hint, at },
      })
    },
    [consider, onPlane],
  )

  const stop = useCallback(
    (event: Pointer) => {
      const move = consider(event)?.move()
      const held = drag.current
      putDown()
      if (!move || !held) return
      if ('refused' in move) {
        editor.say(move.refused)
        return void toast(move.refused, { tone: 'danger' })
      }
      const own = only(held)
      const at = onPlane(event, held)
      const inserted = own && skills()?.insertedAt(own, at, { ...move, ...own })
      if (inserted) {
        if (refused(editor.transact(inserted.title, inserted.edits))) return
        editor.unfoldAround(held.ids)
        return editor.say(inserted.said)
      }
      if (move.edits.length === 0) return
      const count = held.ids.length
      const title = worded((words) => (held.isCopy ? words.copyThings(count) : words.moveThings(count)))
      if (refused(editor.transact(title, move.edits))) return
      const { resources } = editor.design()
      const [thing, home] = [resources[held.lead]?.name ?? '', resources[move.container ?? '']?.name]
      if (held.isCopy) {
        editor.select(move.edits.flatMap((edit) => (edit.op === 'add' ? [edit.resource.id] : [])).slice(0, 1))
        editor.say(worded((words) => words.copiedInto(thing, home ?? words.onCanvas)))
      } else if (move.changesHome) {
        // What is held is not folded away.
        editor.unfoldAround(held.ids)
        editor.say(worded((words) => words.movedInto(thing, home ?? words.onCanvas)))
      }
    },
    [consider, onPlane, putDown],
  )

  const handlers = useMemo(() => {
    const onNodeDragStart: OnNodeDrag<FlowNode> = (_event, node, nodes) => start(nodes, node)
    const onNodeDrag: OnNodeDrag<FlowNode> = (event) => over(pointOf(event))
    const onNodeDragStop: OnNodeDrag<FlowNode> = (event) => stop(pointOf(event))
    return { onNodesChange, onNodeDragStart, onNodeDrag, onNodeDragStop } as object
  }, [onNodesChange, start, over, stop])

  return { underway, copied, handlers }
}

/** What is dragged, where it is one thing that stays one: it can be put into a line. */
function only({
  ids: [id, ...more],
  isCopy,
}: Drag): { readonly id: Id; readonly kind: string; readonly moved: Id } | null {
  const kind = id === undefined ? undefined : editor.design().resources[id]?.kind
  return id === undefined || kind === undefined || more.length > 0 || isCopy ? null : { id, kind, moved: id }
}

/** How far what is dragged is drawn in by the things in the container under the pointer, and by the grid. */
function drawnIn(design: Design, held: Drag, lead: Box, reach: number) {
  const own = design.layout[held.lead]
  const place = boxOnCanvas(design, held.lead)
  if (!own || !place) return { by: held.by, guides: NO_GUIDES }
  const raw = { x: lead.x - own.x, y: lead.y - own.y }
  const able = skills()
  if (held.isFree || !able) return { by: raw, guides: NO_GUIDES }
  const { by, guides } = able.guided(
    { ...place, x: place.x + raw.x, y: place.y + raw.y },
    beside(held),
    reach,
    gesture.getState().guides,
  )
  return { by: { x: raw.x + by.x, y: raw.y + by.y }, guides }
}

/** What is in the container under the pointer beside what is dragged, as it is there to be seen. */
function beside(held: Drag): readonly Box[] {
  const { home } = held
  const picture = pictureDesign(editor.get())
  if (held.beside?.home === home && held.beside.picture === picture) return held.beside.boxes
  const dragged = new Set(held.ids)
  const boxes = viewOf(picture, schemasOf(kinds))
    .children(home)
    .flatMap(({ id }) => (dragged.has(id) ? [] : (boxOnCanvas(picture, id) ?? [])))
  held.beside = { home, picture, boxes }
  return boxes
}

/** Where all that is dragged is; what is inside something else that is, comes along with it. */
function movedBy(design: Design, ids: readonly Id[], by: Point): Underway {
  const dragged = new Set(ids)
  const moved = new Map<Id, Box>()
  for (const id of ids) {
    const box = design.layout[id]
    const parent = design.resources[id]?.parent ?? null
    if (!box || (parent !== null && isAmong(design, parent, dragged))) continue
    moved.set(id, { ...box, x: box.x + by.x, y: box.y + by.y })
  }
  return moved
}

function pointOf(event: unknown): Pointer {
  const { touches, changedTouches } = event as Partial<TouchEvent>
  return touches?.[0] ?? changedTouches?.[0] ?? (event as MouseEvent)
}
