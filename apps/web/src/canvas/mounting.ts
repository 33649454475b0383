import { type Box, type Design, type Id, overlaps, type Resource, type View } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { bridgeEnds } from '@vpcanvas/resources/picture'
import { boxOnPlane } from './places.ts'

/** The most things that are elements of the page at once. */
export const MOST = 300

const STILL = new Map<Id, Box>()

/**
 * What is to be an element of the page, containers first: everything in the window as long as that is not too much, else only what
 * is touched (under the pointer, chosen, renamed) and what is around it. The rest is painted.
 */
export function wanted(
  view: View,
  layout: Design['layout'],
  window: Box,
  touched: Iterable<Id>,
  most = MOST,
): readonly Id[] {
  const near = within(view, layout, window, most) ?? []
  const ids = new Set(near)
  for (const id of touched) {
    const around = containers(view, id)
    if (ids.size + around.length > most) break
    for (const { id: one } of around) if (drawn(view, layout, one)) ids.add(one)
  }
  if (ids.size === near.length) return near
  return [...ids].toSorted((a, b) => containers(view, a).length - containers(view, b).length)
}

/** What is in the window, containers first; null where it is more than `most`. */
function within(view: View, layout: Design['layout'], window: Box, most: number): readonly Id[] | null {
  const found: Id[] = []
  const visit = (children: readonly Resource[], x: number, y: number): boolean => {
    const frames: [Resource, Box][] = []
    for (const child of children) {
      if (isBridge(child)) {
        if (overlaps(bridgeOn(child, view, layout) ?? NOWHERE, window)) found.push(child.id)
        continue
      }
      const own = Object.hasOwn(layout, child.id) ? layout[child.id] : undefined
      if (!own) continue
      const box = { x: x + own.x, y: y + own.y, width: own.width, height: own.height }
      // What stands across a frame's edge reaches out of it.
      if (!overlaps(box, window, EDGE)) continue
      found.push(child.id)
      if (found.length > most) return false
      frames.push([child, box])
    }
    return frames.every(([child, box]) => visit(view.children(child.id), box.x, box.y))
  }
  return visit(view.children(null), 0, 0) && found.length <= most ? found : null
}

const EDGE = 40
const NOWHERE: Box = { x: Infinity, y: Infinity, width: 0, height: 0 }

function isBridge({ kind }: Resource): boolean {
  return Object.hasOwn(kinds, kind) && kinds[kind]?.appearance.shape === 'bridge'
}

function drawn(view: View, layout: Design['layout'], id: Id): boolean {
  const resource = view.get(id)
  return Object.hasOwn(layout, id) || (resource !== undefined && isBridge(resource))
}

function bridgeOn(bridge: Resource, view: View, layout: Design['layout']): Box | null {
  const ends = bridgeEnds(bridge, view)
  if (!ends) return null
  const [a, b] = ends.map((id) => boxOnPlane({ resources: view.resources, layout }, id, STILL))
  if (!a || !b) return null
  const [left, top] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return {
    x: left,
    y: top,
    width: Math.max(a.x + a.width, b.x + b.width) - left,
    height: Math.max(a.y + a.height, b.y + b.height) - top,
  }
}

/** A thing and what it is in, the outermost first. */
function containers(view: View, id: Id): readonly Resource[] {
  const found: Resource[] = []
  for (let at = view.get(id), steps = 0; at && steps < 64; at = view.get(at.parent), steps++) found.unshift(at)
  return found
}
