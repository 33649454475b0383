import type { Design, Id, Point, View } from '@vpcanvas/model'
import { referencesIn } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { boxOnCanvas } from '../gestures/geometry.ts'
import type { DrawnHop, Walk } from '../store/state.ts'

/** How far the way there and the way back are apart. */
const APART = 5

/** A stop of a walk: a place, and the numbers of the hops that happen there. */
export interface Stop {
  readonly resource: Id
  readonly at: Point
  readonly numbers: readonly number[]
  readonly refused: boolean
}

export interface WalkPath {
  /** SVG paths of the two legs; empty where a leg has fewer than two stops. */
  readonly forward: string
  readonly back: string
  readonly stops: readonly Stop[]
  /** Gates: where the path meets what refuses, and the direction it comes from in degrees. */
  readonly gates: readonly { readonly at: Point; readonly angle: number; readonly number: number }[]
}

/** A trace's way through the picture, from the places of what it passes. */
export function walkPath(walk: Walk, view: View, design: Design): WalkPath {
  const places = new Map<Id, Point>()
  const placeOf = (id: Id): Point | null => {
    const known = places.get(id)
    if (known) return known
    const place = spotOf(id, view, design)
    if (place) places.set(id, place)
    return place
  }
  const numbered = walk.hops.map((hop, index) => ({ hop, number: index + 1 }))
  const numbers = Map.groupBy(numbered, ({ hop }) => hop.resource)
  const stops = [...numbers].flatMap(([resource, hops]): Stop[] => {
    const at = placeOf(resource)
    return at ? [{ resource, at, numbers: hops.map(({ number }) => number), refused: hops.some(({ hop }) => hop.refused) }] : []
  })
  const leg = (which: DrawnHop['leg']) =>
    numbered.filter(({ hop }) => hop.leg === which).flatMap((one) => {
      const at = placeOf(one.hop.resource)
      return at ? [{ ...one, at }] : []
    })
  const legs = [leg('forward'), leg('return')]
  const gates = legs.flatMap((hops) =>
    hops.flatMap(({ hop, number, at }, index) => {
      if (!hop.refused) return []
      const from = hops.slice(0, index).findLast((before) => before.hop.resource !== hop.resource)?.at ?? { x: at.x - 1, y: at.y }
      const angle = (Math.atan2(at.y - from.y, at.x - from.x) * 180) / Math.PI
      return [{ at: towards(at, from, 44), angle, number }]
    }),
  )
  return { forward: path(legs[0]?.map(({ at }) => at) ?? [], -APART), back: path(legs[1]?.map(({ at }) => at) ?? [], APART), stops, gates }
}

/** A card is met in its middle, a frame at its heading, a bridge half way between its ends. */
function spotOf(id: Id, view: View, design: Design): Point | null {
  const resource = view.get(id)
  const kind = resource && Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind] : undefined
  if (!resource || !kind) return null
  if (kind.appearance.shape === 'bridge') {
    const ends = referencesIn(kind.schema, resource.props).flatMap((reference) => boxOnCanvas(design, reference.id) ?? [])
    if (ends.length === 0) return null
    const sum = ends.reduce((at, box) => ({ x: at.x + box.x + box.width / 2, y: at.y + box.y + box.height / 2 }), { x: 0, y: 0 })
    return { x: sum.x / ends.length, y: sum.y / ends.length }
  }
  const box = boxOnCanvas(design, id)
  if (!box) return null
  return kind.appearance.shape === 'frame' ? { x: box.x + box.width / 2, y: box.y + 20 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function path(points: readonly Point[], aside: number): string {
  const distinct = points.filter((point, index) => index === 0 || point !== points[index - 1])
  if (distinct.length < 2) return ''
  return distinct
    .map((point, index) => {
      const before = distinct[index - 1]
      const shifted = { x: point.x + aside, y: point.y + aside }
      if (!before) return `M${shifted.x} ${shifted.y}`
      const middle = (before.x + point.x) / 2 + aside
      return `C${middle} ${before.y + aside} ${middle} ${shifted.y} ${shifted.x} ${shifted.y}`
    })
    .join(' ')
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const part = Math.min(0.5, distance / length)
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}
