import { type Design, type Id, type Point, referencesIn, type View } from '@vpcanvas/model'
import { kinds, type PaletteGroup } from '@vpcanvas/resources'
import { boxOnCanvas } from '../gestures/geometry.ts'
import type { DrawnHop, Walk } from '../store/state.ts'

/** What a packet is at; the rest (a route table, a security group, a subnet) decides about it on its way between two of these. */
const STATIONS: ReadonlySet<PaletteGroup> = new Set(['gateways', 'compute', 'caches', 'actors'])

/** A numbered place on the path: a station, or a decision between two of them. */
export interface Stop {
  readonly at: Point
  /** The hops that happen here, counted from 1. */
  readonly numbers: readonly number[]
  readonly resource: Id
  readonly leg: DrawnHop['leg']
  readonly refused: boolean
  /** The direction of the path here, in degrees: a gate stands across it. */
  readonly angle: number
}

export interface WalkPath {
  /** SVG paths of the two legs; empty where a leg does not leave its first station. */
  readonly forward: string
  readonly back: string
  readonly stops: readonly Stop[]
}

interface Numbered {
  readonly hop: DrawnHop
  readonly number: number
}

/**
 * A trace's way through the picture: from station to station, with what decides about it numbered on the way.
 * `apart` is how far each leg runs from the middle, in pixels at zoom 1.
 */
export function walkPath(walk: Walk, view: View, design: Design, apart = 8): WalkPath {
  const numbered = walk.hops.map((hop, index) => ({ hop, number: index + 1 }))
  const forward = legPath(
    numbered.filter(({ hop }) => hop.leg === 'forward'),
    -apart,
    view,
    design,
  )
  const back = legPath(
    numbered.filter(({ hop }) => hop.leg === 'return'),
    apart,
    view,
    design,
  )
  return { forward: forward.path, back: back.path, stops: [...forward.stops, ...back.stops] }
}

interface Station {
  readonly at: Point
  readonly hops: Numbered[]
  /** What is decided after this station and before the next. */
  readonly decisions: Numbered[]
}

function legPath(
  hops: readonly Numbered[],
  aside: number,
  view: View,
  design: Design,
): { readonly path: string; readonly stops: readonly Stop[] } {
  const stations: Station[] = []
  const early: Numbered[] = []
  for (const one of hops) {
    const place = stationOf(one.hop.resource, view, design)
    const last = stations.at(-1)
    if (!place) (last?.decisions ?? early).push(one)
    else if (last?.hops[0]?.hop.resource === one.hop.resource && last.decisions.length === 0) last.hops.push(one)
    else stations.push({ at: { x: place.x + aside, y: place.y + aside }, hops: [one], decisions: [] })
  }
  const [first] = stations
  if (!first) return { path: '', stops: [] }
  first.hops.unshift(...early)

  const stops: Stop[] = []
  let path = ''
  for (const [index, station] of stations.entries()) {
    const next = stations[index + 1]
    // What is decided after the last station is decided at it.
    const here = next ? station.hops : [...station.hops, ...station.decisions]
    const [one] = here
    const before = stations[index - 1]
    if (one) stops.push(stopAt(station.at, here, before ? heading(curve(before.at, station.at), 1) : 0))
    if (!next) continue
    const way = curve(station.at, next.at)
    path += `${path === '' ? `M${xy(way[0])}` : ''} C${xy(way[1])} ${xy(way[2])} ${xy(way[3])}`
    for (const [order, decision] of station.decisions.entries()) {
      const along = (order + 1) / (station.decisions.length + 1)
      stops.push(stopAt(pointOn(way, along), [decision], heading(way, along)))
    }
  }
  return { path, stops }
}

function stopAt(at: Point, hops: readonly Numbered[], angle: number): Stop {
  const [first] = hops as [Numbered]
  return {
    at,
    numbers: hops.map(({ number }) => number),
    resource: first.hop.resource,
    leg: first.hop.leg,
    refused: hops.some(({ hop }) => hop.refused),
    angle,
  }
}

/** Where a packet stands in something; null for what only decides about it. */
function stationOf(id: Id, view: View, design: Design): Point | null {
  const resource = view.get(id)
  const kind = resource && Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind] : undefined
  if (!resource || !kind || !STATIONS.has(kind.appearance.group)) return null
  const boxes =
    kind.appearance.shape === 'bridge'
      ? referencesIn(kind.schema, resource.props).map((reference) => boxOnCanvas(design, reference.id))
      : [boxOnCanvas(design, id)]
  const known = boxes.filter((box) => box !== null)
  if (known.length === 0) return null
  const sum = (of: (box: (typeof known)[number]) => number) =>
    known.reduce((total, box) => total + of(box), 0) / known.length
  return { x: sum((box) => box.x + box.width / 2), y: sum((box) => box.y + box.height / 2) }
}

type Curve = readonly [Point, Point, Point, Point]

/** Leaves and arrives along the longer side, so that it runs with the picture's columns and rows. */
function curve(from: Point, to: Point): Curve {
  if (Math.abs(to.x - from.x) >= Math.abs(to.y - from.y)) {
    const middle = (from.x + to.x) / 2
    return [from, { x: middle, y: from.y }, { x: middle, y: to.y }, to]
  }
  const middle = (from.y + to.y) / 2
  return [from, { x: from.x, y: middle }, { x: to.x, y: middle }, to]
}

function pointOn([a, b, c, d]: Curve, t: number): Point {
  const u = 1 - t
  const mix = (of: (point: Point) => number) =>
    u * u * u * of(a) + 3 * u * u * t * of(b) + 3 * u * t * t * of(c) + t * t * t * of(d)
  return { x: mix(({ x }) => x), y: mix(({ y }) => y) }
}

function heading(way: Curve, t: number): number {
  const [before, after] = [pointOn(way, Math.max(0, t - 0.02)), pointOn(way, Math.min(1, t + 0.02))]
  return (Math.atan2(after.y - before.y, after.x - before.x) * 180) / Math.PI
}

function xy({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}
