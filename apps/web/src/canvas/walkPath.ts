import { type Box, type Design, type Id, overlaps, type Point, referencesIn, type View } from '@vpcanvas/model'
import { kinds, type PaletteGroup } from '@vpcanvas/resources/drawing'
import { boxOnCanvas } from '../gestures/geometry.ts'
import type { DrawnHop, Walk } from '../store/state.ts'

/** What a packet is at; the rest (a route table, a security group, a subnet) decides about it on its way between two of these. */
const STATIONS: ReadonlySet<PaletteGroup> = new Set(['gateways', 'compute', 'caches', 'actors'])

/** A numbered place on the path: a station, or a decision between two of them. */
export interface Stop extends Spot {
  /** The hops that happen here, counted from 1. */
  readonly numbers: readonly number[]
  readonly resource: Id
  readonly leg: DrawnHop['leg']
  readonly refused: boolean
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
 * A trace's way through the picture: from station to station, with what decides about it numbered on the way. Numbers stand
 * on the way and, where there is room, on no name. `mark` is how large a number is, in pixels at zoom 1: the legs run apart by
 * that much, and decisions that have no room for numbers of their own share one.
 */
export function walkPath(walk: Walk, view: View, design: Design, mark = 20): WalkPath {
  const numbered = walk.hops.map((hop, index) => ({ hop, number: index + 1 }))
  const taken = namesIn(design)
  const leg = (name: DrawnHop['leg'], aside: number) => {
    const stations = stationsOf(
      numbered.filter(({ hop }) => hop.leg === name),
      view,
      design,
    )
    return legPath(stations, aside, mark, taken)
  }
  const [forward, back] = [leg('forward', -mark * 0.6), leg('return', mark * 0.6)]
  return { forward: forward.path, back: back.path, stops: [...forward.stops, ...back.stops] }
}

interface Station {
  readonly box: Box
  readonly hops: Numbered[]
  /** What is decided after this station and before the next. */
  readonly decisions: Numbered[]
}

function stationsOf(hops: readonly Numbered[], view: View, design: Design): readonly Station[] {
  const stations: Station[] = []
  const early: Numbered[] = []
  for (const one of hops) {
    const box = stationOf(one.hop.resource, view, design)
    const last = stations.at(-1)
    if (!box) (last?.decisions ?? early).push(one)
    else if (last?.hops[0]?.hop.resource === one.hop.resource && last.decisions.length === 0) last.hops.push(one)
    else stations.push({ box, hops: [one], decisions: [] })
  }
  stations[0]?.hops.unshift(...early)
  return stations
}

/** One leg, with its numbers where nothing is; these are then taken too. */
function legPath(
  stations: readonly Station[],
  aside: number,
  mark: number,
  taken: Box[],
): { readonly path: string; readonly stops: readonly Stop[] } {
  const stops: Stop[] = []
  const put = (hops: readonly Numbered[], spots: readonly Spot[]) => {
    const covers = ({ at }: Spot) => boxOfMark(at, hops.length, aside, mark)
    const spot = spots.find((one) => !taken.some((other) => overlaps(covers(one), other))) ?? spots[0]
    if (!spot) return
    taken.push(covers(spot))
    stops.push(stopAt(spot, hops))
  }
  let path = ''
  let before: Curve | null = null
  for (const [index, { box, hops, decisions }] of stations.entries()) {
    const next = stations[index + 1]
    const way = next ? wayBetween(box, next.box, aside) : null
    // What is decided after the last station is decided at it.
    const here = next ? hops : [...hops, ...decisions]
    // A station's number stands outside it: on the way to it, or else on the way from it, or at another side.
    const around = spotsAround(box, mark)
    if (before) put(here, [...spotsOn(before, 1 - besides(before, mark), 0.6, 1 - besides(before, mark)), ...around])
    else if (way) put(here, [...spotsOn(way, besides(way, mark), besides(way, mark), 0.4), ...around])
    else put(here, around)
    before = way
    if (!way) continue
    path += `${path === '' ? '' : ' '}M${xy(way[0])} C${xy(way[1])} ${xy(way[2])} ${xy(way[3])}`
    const room = Math.max(1, Math.floor(lengthOf(way) / (mark * 1.2)) - 2)
    const groups = shared(decisions, room)
    for (const [order, group] of groups.entries()) {
      const along = (order + 1) / (groups.length + 1)
      put(group, spotsOn(way, along, along - 0.5 / groups.length, along + 0.5 / groups.length))
    }
  }
  return { path, stops }
}

/** How far along a way a number is just outside where it begins. */
function besides(way: Curve, mark: number): number {
  return Math.min(0.25, (mark * 0.6) / Math.max(1, lengthOf(way)))
}

/** Decisions in order, in so many groups at most. */
function shared(decisions: readonly Numbered[], most: number): readonly (readonly Numbered[])[] {
  const groups = Math.min(most, decisions.length)
  const bound = (order: number) => Math.round((order * decisions.length) / groups)
  return Array.from({ length: groups }, (_, order) => decisions.slice(bound(order), bound(order + 1)))
}

/** A place for a number. */
interface Spot {
  readonly at: Point
  /** The direction of the path here, in degrees: a gate stands across it. */
  readonly angle: number
}

/** Places on a part of a way, nearest to the ideal one first. */
function spotsOn(way: Curve, ideal: number, least: number, most: number): readonly Spot[] {
  const steps = Array.from({ length: 26 }, (_, step) => step * 0.02)
  return steps
    .flatMap((step) => (step === 0 ? [ideal] : [ideal + step, ideal - step]))
    .filter((t) => t > least - 1e-9 && t < most + 1e-9)
    .map((t) => ({ at: pointOn(way, t), angle: heading(way, t) }))
}

/** Places just outside a box: below, right, left and above. */
function spotsAround({ x, y, width, height }: Box, mark: number): readonly Spot[] {
  const [middle, centre, off] = [x + width / 2, y + height / 2, mark * 0.55]
  return [
    { at: { x: middle, y: y + height + off }, angle: 90 },
    { at: { x: x + width + off, y: centre }, angle: 0 },
    { at: { x: x - off, y: centre }, angle: 0 },
    { at: { x: middle, y: y - off }, angle: 90 },
  ]
}

/** What a mark with so many numbers covers: it reaches away from the other leg. */
function boxOfMark({ x, y }: Point, numbers: number, aside: number, mark: number): Box {
  const width = mark * (1 + (numbers - 1) * 0.8)
  return { x: aside < 0 ? x + mark / 2 - width : x - mark / 2, y: y - mark / 2, width, height: mark }
}

/** About as much of a frame as its name takes. */
const HEAD = { width: 200, height: 40 }

/** Where names are: cards, and the heads of frames. */
function namesIn(design: Design): Box[] {
  return Object.values(design.resources).flatMap((resource) => {
    const box = boxOnCanvas(design, resource.id)
    if (!box) return []
    const isFrame = Object.hasOwn(kinds, resource.kind) && kinds[resource.kind]?.appearance.shape === 'frame'
    return isFrame ? { ...box, width: Math.min(box.width, HEAD.width), height: HEAD.height } : box
  })
}

function stopAt(spot: Spot, hops: readonly Numbered[]): Stop {
  // A refusal is what one wants to know of.
  const first = (hops.find(({ hop }) => hop.refused) ?? hops[0]) as Numbered
  return {
    ...spot,
    numbers: hops.map(({ number }) => number),
    resource: first.hop.resource,
    leg: first.hop.leg,
    refused: first.hop.refused,
  }
}

/** What a packet stands in; null for what only decides about it. */
function stationOf(id: Id, view: View, design: Design): Box | null {
  const resource = view.get(id)
  const kind = resource && Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind] : undefined
  if (!resource || !kind || !STATIONS.has(kind.appearance.group)) return null
  if (kind.appearance.shape !== 'bridge') return boxOnCanvas(design, id)
  // A bridge stands nowhere itself: midway between what it joins.
  const ends = referencesIn(kind.schema, resource.props).flatMap(({ id: end }) => boxOnCanvas(design, end) ?? [])
  if (ends.length === 0) return null
  const mean = (of: (box: Box) => number) => ends.reduce((sum, box) => sum + of(box), 0) / ends.length
  return { x: mean((box) => box.x + box.width / 2), y: mean((box) => box.y + box.height / 2), width: 0, height: 0 }
}

type Curve = readonly [Point, Point, Point, Point]

/** From the edge of one to the edge of the other, across whichever gap between them is wider, so that it runs with the picture's columns and rows. */
function wayBetween(a: Box, b: Box, aside: number): Curve {
  const [centreA, centreB] = [centreOf(a), centreOf(b)]
  const across = gapBetween(a.x, a.width, b.x, b.width)
  const along = gapBetween(a.y, a.height, b.y, b.height)
  // The legs stay apart where they turn, too.
  const turn = aside * Math.sign(centreB.x - centreA.x) * Math.sign(centreB.y - centreA.y)
  if (across >= along) {
    const right = centreB.x >= centreA.x
    const from = { x: across < 0 ? centreA.x : right ? a.x + a.width : a.x, y: centreA.y + aside }
    const to = { x: across < 0 ? centreB.x : right ? b.x : b.x + b.width, y: centreB.y + aside }
    const middle = (from.x + to.x) / 2 - turn
    return [from, { x: middle, y: from.y }, { x: middle, y: to.y }, to]
  }
  const down = centreB.y >= centreA.y
  const from = { x: centreA.x + aside, y: along < 0 ? centreA.y : down ? a.y + a.height : a.y }
  const to = { x: centreB.x + aside, y: along < 0 ? centreB.y : down ? b.y : b.y + b.height }
  const middle = (from.y + to.y) / 2 - turn
  return [from, { x: from.x, y: middle }, { x: to.x, y: middle }, to]
}

/** Negative where the two overlap. */
function gapBetween(a: number, lengthA: number, b: number, lengthB: number): number {
  return Math.max(b - a - lengthA, a - b - lengthB)
}

function centreOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

/** Near enough for spacing: its ends and its bends. */
function lengthOf([a, b, c, d]: Curve): number {
  const line = (from: Point, to: Point) => Math.hypot(to.x - from.x, to.y - from.y)
  return (line(a, d) + line(a, b) + line(b, c) + line(c, d)) / 2
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
