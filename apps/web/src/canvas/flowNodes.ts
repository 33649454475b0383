import { type Box, type Design, type Id, type Resource, type View, viewOf, schemasOf } from '@vpcanvas/model'
import { anchors } from '@vpcanvas/picture'
import { figuresOf, type Kinds } from '@vpcanvas/resources/drawing'
import { bridgeEnds } from '@vpcanvas/resources/picture'
import { type Node, type NodeHandle, Position } from '@xyflow/react'
import { isJoinable } from './nodes/joinable.ts'
import { boxOnPlane, type Underway } from './places.ts'

/** What React Flow knows of a resource: its place and its sort. What it says, its component reads from the store by id. */
export type FlowNode = Node<Record<string, never>, 'frame' | 'card' | 'bridge' | 'folded'>

const NOTHING: Record<string, never> = {}
/** A bridge's card at its widest, in pixels; the card itself stands in the middle. */
export const BRIDGE = { width: 180, height: 34 }
const HANDLE = 12

/**
 * React Flow's nodes for some of a design's resources, containers first. A node stays the same object while its place, container
 * and selection do, so that only what changed is looked at again. It brings its size and its handle along: nothing is measured.
 */
export function flowNodes(
  kinds: Kinds,
): (
  design: Design,
  ids: readonly Id[],
  selection: ReadonlySet<Id>,
  underway: Underway,
  folded: ReadonlySet<Id>,
) => readonly FlowNode[] {
  const figures = figuresOf(kinds)
  let known = new Map<Id, FlowNode>()
  let last: readonly FlowNode[] = []

  return (design, ids, selection, underway, folded) => {
    const view = viewOf(design, schemasOf(kinds))
    const next = new Map<Id, FlowNode>()
    for (const id of ids) {
      const resource = view.get(id)
      if (!resource) continue
      const shape = figures.shape(resource)
      const type = folded.has(id) ? 'folded' : shape === 'edgeCard' ? 'card' : shape
      const box = type === 'bridge' ? bridgeBox(resource, view, design, underway) : boxIn(design, id, underway)
      if (!box) continue
      const before = known.get(id)
      const selected = selection.has(id)
      const parentId = type === 'bridge' ? undefined : (resource.parent ?? undefined)
      const isSame = before?.type === type && isLike(before, box, selected, parentId)
      next.set(id, isSame ? before : nodeOf(resource, type, box, selected, parentId))
    }
    const list = [...next.values()]
    known = next
    if (list.length !== last.length || list.some((node, index) => node !== last[index])) last = list
    return last
  }
}

function boxIn(design: Design, id: Id, underway: Underway): Box | undefined {
  return underway.get(id) ?? (Object.hasOwn(design.layout, id) ? design.layout[id] : undefined)
}

/** Where a bridge's card stands: midway between what it joins. */
export function bridgeBox(resource: Resource, view: View, design: Design, underway: Underway): Box | null {
  const ends = bridgeEnds(resource, view)
  const [a, b] = ends ? ends.map((id) => boxOnPlane(design, id, underway)) : []
  if (!a || !b) return null
  const { from, to } = anchors(a, b)
  return { ...BRIDGE, x: (from.x + to.x - BRIDGE.width) / 2, y: (from.y + to.y - BRIDGE.height) / 2 }
}

function isLike(node: FlowNode, box: Box, selected: boolean, parentId: Id | undefined): boolean {
  return (
    node.position.x === box.x &&
    node.position.y === box.y &&
    node.width === box.width &&
    node.height === box.height &&
    node.selected === selected &&
    node.parentId === parentId
  )
}

function nodeOf(
  { id, kind }: Resource,
  type: 'frame' | 'card' | 'bridge' | 'folded',
  { x, y, width, height }: Box,
  selected: boolean,
  parentId: Id | undefined,
): FlowNode {
  return {
    id,
    type,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: isJoinable(kind) ? [handleOf(width, height)] : [],
    selected,
    data: NOTHING,
    className: `${type}-node`,
    // A frame is moved by its heading; its inside is for what is in it.
    ...(type === 'frame' && { dragHandle: '.frame-head' }),
    ...(type === 'bridge' && { draggable: false, zIndex: 2000 }),
    ...(parentId !== undefined && { parentId }),
  }
}

function handleOf(width: number, height: number): NodeHandle {
  const [x, y] = [width - HANDLE / 2, (height - HANDLE) / 2]
  return { type: 'source', position: Position.Right, x, y, width: HANDLE, height: HANDLE }
}
