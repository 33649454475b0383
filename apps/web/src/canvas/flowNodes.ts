import type { Box, Design, Id, Resource } from '@vpcanvas/model'
import { figuresOf, type Kinds } from '@vpcanvas/resources/drawing'
import type { Node } from '@xyflow/react'

/** What React Flow knows of a resource: its place and its sort. What it says, its component reads from the store by id. */
export type FlowNode = Node<Record<string, never>, 'frame' | 'card'>

/** Where things are while a gesture goes on; the design learns of it once, at the end. */
export type Underway = ReadonlyMap<Id, Box>

const NOTHING: Record<string, never> = {}

/**
 * React Flow's nodes for a design, parents first. A node stays the same object while its place, container and selection do,
 * so that only what changed is looked at again.
 */
export function flowNodes(
  kinds: Kinds,
): (design: Design, selection: ReadonlySet<Id>, underway: Underway) => readonly FlowNode[] {
  const figures = figuresOf(kinds)
  let known = new Map<Id, FlowNode>()
  let last: readonly FlowNode[] = []
  let ordered: { readonly of: Design['resources']; readonly list: readonly Resource[] } | null = null

  return (design, selection, underway) => {
    if (ordered?.of !== design.resources) ordered = { of: design.resources, list: outsideIn(design) }
    const next = new Map<Id, FlowNode>()
    for (const resource of ordered.list) {
      const shape = figures.shape(resource)
      const box = underway.get(resource.id) ?? design.layout[resource.id]
      if (shape === 'bridge' || !box) continue
      const before = known.get(resource.id)
      const selected = selection.has(resource.id)
      const parentId = resource.parent ?? undefined
      next.set(
        resource.id,
        before && isSame(before, box, selected, parentId) ? before : nodeOf(resource, shape === 'frame', box, selected),
      )
    }
    const list = [...next.values()]
    known = next
    if (list.length !== last.length || list.some((node, index) => node !== last[index])) last = list
    return last
  }
}

function isSame(node: FlowNode, box: Box, selected: boolean, parentId: Id | undefined): boolean {
  return (
    node.position.x === box.x &&
    node.position.y === box.y &&
    node.width === box.width &&
    node.height === box.height &&
    node.selected === selected &&
    node.parentId === parentId
  )
}

function nodeOf(resource: Resource, isFrame: boolean, box: Box, selected: boolean): FlowNode {
  return {
    id: resource.id,
    type: isFrame ? 'frame' : 'card',
    position: { x: box.x, y: box.y },
    width: box.width,
    height: box.height,
    selected,
    data: NOTHING,
    className: isFrame ? 'frame-node' : 'card-node',
    // A frame is moved by its heading; its inside is for what is in it.
    ...(isFrame && { dragHandle: '.frame-head' }),
    ...(resource.parent !== null && { parentId: resource.parent }),
  }
}

function outsideIn(design: Design): readonly Resource[] {
  const done = new Set<Id>()
  const list: Resource[] = []
  const visit = (resource: Resource | undefined, steps: number) => {
    if (!resource || done.has(resource.id) || steps > 64) return
    if (resource.parent !== null) visit(design.resources[resource.parent], steps + 1)
    done.add(resource.id)
    list.push(resource)
  }
  for (const id of Object.keys(design.resources).toSorted()) visit(design.resources[id], 0)
  return list
}
