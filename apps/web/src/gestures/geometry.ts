import { type Box, type Design, type Id, type Point, type Resource, type View } from '@vpcanvas/model'

export { boxOnPlane as boxOnCanvas } from '@vpcanvas/model'

export function contains(box: Box, point: Point): boolean {
  return point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height
}

/** The smallest box around several. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}

/**
 * What lies under a point, outermost first: frames, then the thing in the innermost of them. The tree of containers is the index,
 * so only what is in a frame under the point is looked at.
 */
export function under(
  view: View,
  layout: Design['layout'],
  point: Point,
  without: ReadonlySet<Id> = new Set(),
): Resource[] {
  const found: Resource[] = []
  let [container, at]: [Id | null, Point] = [null, point]
  for (let steps = 0; steps < 64; steps++) {
    const hit: Resource | undefined = view
      .children(container)
      .filter((child) => !without.has(child.id) && Object.hasOwn(layout, child.id))
      // What came last is drawn on top.
      .findLast((child) => contains(layout[child.id] as Box, at) || holdsAcrossEdge(child.id, view, layout, at))
    const box: Box | undefined = hit && layout[hit.id]
    if (!hit || !box) return found
    found.push(hit)
    container = hit.id
    at = { x: at.x - box.x, y: at.y - box.y }
  }
  return found
}

/** Whether the point is on something that stands across a frame's top edge: that half of it is outside the frame's own box. */
function holdsAcrossEdge(frame: Id, view: View, layout: Design['layout'], at: Point): boolean {
  const outer = layout[frame]
  if (!outer || at.y >= outer.y) return false
  return view.children(frame).some(({ id }) => {
    const own = Object.hasOwn(layout, id) ? layout[id] : undefined
    return own !== undefined && own.y < 0 && contains({ ...own, x: outer.x + own.x, y: outer.y + own.y }, at)
  })
}
