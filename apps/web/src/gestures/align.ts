import {
  applyEdits,
  type Box,
  type Design,
  type Edit,
  type Id,
  type Lane,
  lanesIn,
  overlaps,
  roomFor,
  schemasOf,
  straddles,
  viewOf,
} from '@vpcanvas/model'
import { figuresOf, type Kinds } from '@vpcanvas/resources/drawing'
import type { Text } from '@vpcanvas/text'
import { worded } from '../words/catalogue.ts'
import { around, boxOnCanvas } from './geometry.ts'
import { rootsOf } from './roots.ts'

/** Where several things are lined up: on an edge or the middle of the box around all of them. */
export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'

export type Axis = 'x' | 'y'

/** Edits, or why the things cannot stand so. */
export type Lined = { readonly edits: readonly Edit[] } | { readonly refused: Text }

const LENGTH = { x: 'width', y: 'height' } as const

/** Lines things up with each other. Each stays in its container, and none comes to lie on another: that is refused. */
export function align(design: Design, kinds: Kinds, ids: Iterable<Id>, alignment: Alignment): Lined {
  const axis: Axis = alignment === 'left' || alignment === 'centre' || alignment === 'right' ? 'x' : 'y'
  const boxes = boxesOf(design, ids)
  const whole = around([...boxes.values()])
  if (!whole) return { edits: [] }
  const part = { left: 0, top: 0, centre: 0.5, middle: 0.5, right: 1, bottom: 1 }[alignment]
  const wanted = [...boxes].map(([id, box]): [Id, number] => [
    id,
    whole[axis] + (whole[LENGTH[axis]] - box[LENGTH[axis]]) * part,
  ])
  return moved(design, kinds, axis, boxes, wanted)
}

/** Makes the gaps between things the same; the first and the last stay. */
export function distribute(design: Design, kinds: Kinds, ids: Iterable<Id>, axis: Axis): Lined {
  const length = LENGTH[axis]
  const boxes = boxesOf(design, ids)
  const inOrder = [...boxes].toSorted(([, a], [, b]) => a[axis] + a[length] / 2 - (b[axis] + b[length] / 2))
  const whole = around([...boxes.values()])
  if (!whole || inOrder.length < 3) return { edits: [] }
  const filled = inOrder.reduce((sum, [, box]) => sum + box[length], 0)
  const gap = (whole[length] - filled) / (inOrder.length - 1)
  let at = whole[axis]
  const wanted = inOrder.map(([id, box]): [Id, number] => {
    const here = at
    at += box[length] + gap
    return [id, here]
  })
  return moved(design, kinds, axis, boxes, wanted)
}

function boxesOf(design: Design, ids: Iterable<Id>): ReadonlyMap<Id, Box> {
  return new Map(
    rootsOf(design, ids).flatMap((id) => {
      const box = boxOnCanvas(design, id)
      return box ? [[id, box] as const] : []
    }),
  )
}

/** Moves along one axis to where things are wanted on the canvas's plane. */
function moved(
  design: Design,
  kinds: Kinds,
  axis: Axis,
  from: ReadonlyMap<Id, Box>,
  wanted: readonly (readonly [Id, number])[],
): Lined {
  const view = viewOf(design, schemasOf(kinds))
  const figures = figuresOf(kinds)
  const length = LENGTH[axis]
  const boxes: Record<Id, Box> = {}
  for (const [id, place] of wanted) {
    const [resource, own] = [view.get(id), design.layout[id]]
    const by = Math.round(place - (from.get(id)?.[axis] ?? 0))
    if (!resource || !own || by === 0) continue
    const to = { ...own, [axis]: own[axis] + by }
    const home = view.get(resource.parent)
    const onEdge = straddles(resource, home, figures)
    const { left, top, right, bottom } = roomFor(resource, view, design.layout, figures).bounds
    const [least, most] = axis === 'x' ? [left, right] : [top, bottom]
    const leaves =
      by < 0 ? to[axis] < Math.min(least, own[axis]) : to[axis] + to[length] > Math.max(most, own[axis] + own[length])
    if (home && (leaves || (onEdge && axis === 'y')))
      return { refused: worded((words) => words.wouldLeave(resource.name, home.name)) }
    boxes[id] = to
  }
  if (Object.keys(boxes).length === 0) return { edits: [] }
  const edits: readonly Edit[] = [{ op: 'place', boxes }]
  const after = applyEdits(design, edits, schemasOf(kinds))
  const clash = clashOf(design, after, kinds, new Set(Object.keys(boxes)))
  if (!clash) return { edits }
  const [one, other] = clash
  return { refused: worded((words) => words.wouldCover(one || words.noZone, other || words.noZone)) }
}

/** Two things by their names, or two zones, that would come to lie on one another. */
function clashOf(
  before: Design,
  after: Design,
  kinds: Kinds,
  moving: ReadonlySet<Id>,
): readonly [string, string] | null {
  const view = viewOf(after, schemasOf(kinds))
  const figures = figuresOf(kinds)
  const meet = (one: Id, other: Id, { layout }: Design) => {
    const [a, b] = [layout[one], layout[other]]
    return a !== undefined && b !== undefined && overlaps(a, b)
  }
  const homes = new Set([...moving].map((id) => after.resources[id]?.parent ?? null))
  for (const home of homes) {
    const container = view.get(home)
    const children = view.children(home)
    const onEdge = new Set(children.filter((child) => straddles(child, container, figures)))
    for (const one of children) {
      if (!moving.has(one.id)) continue
      for (const other of children) {
        if (one === other || onEdge.has(one) !== onEdge.has(other)) continue
        if (meet(one.id, other.id, after) && !meet(one.id, other.id, before)) return [one.name, other.name]
      }
    }
    if (home === null) continue
    const zonesMeet = (lanes: readonly Lane[], one: string, other: string) =>
      lanes.some((a) => a.name === one && lanes.some((b) => b.name === other && overlaps(a, b)))
    const [known, lanes] = [before, after].map(({ layout }) => lanesIn(home, view, layout, figures)) as [Lane[], Lane[]]
    const zones = [...new Set(lanes.map(({ name }) => name))]
    for (const [index, one] of zones.entries())
      for (const other of zones.slice(index + 1))
        if (zonesMeet(lanes, one, other) && !zonesMeet(known, one, other)) return [one, other]
  }
  return null
}
