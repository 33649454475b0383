import {
  applyEdits,
  type ArrivalHint,
  type Bounds,
  type Box,
  bringWithContainers,
  type Design,
  type Edit,
  type Id,
  newId,
  type Outcome,
  type Point,
  refusalToHold,
  type Resource,
  schemasOf,
  snapped,
  spotFor,
  subtree,
  viewOf,
  withPlaces,
} from '@vpcanvas/model'
import { figuresOf, type Kinds } from '@vpcanvas/resources/drawing'
import type { Text } from '@vpcanvas/text'
import { boxOnCanvas, under } from './geometry.ts'
import { zoneAt } from './lanes.ts'

/** What letting go would do. */
export type Landing =
  | {
      readonly refused: Text
      /** The frame that refuses, for its outline. */
      readonly container: Id | null
    }
  | {
      readonly edits: readonly Edit[]
      readonly id: Id
      readonly container: Id | null
      /** Where it comes to lie, on the canvas's own plane. */
      readonly box: Box
      readonly decided: Text | null
    }

/** The frame that would take a kind at a point: the innermost that may hold it. Or the innermost at all, and why it may not. */
export function containerAt(
  design: Design,
  kinds: Kinds,
  kind: string,
  point: Point,
  without: ReadonlySet<Id> = new Set(),
): { readonly container: Id | null; readonly refused: Text | null } {
  const schemas = schemasOf(kinds)
  const figures = figuresOf(kinds)
  const view = viewOf(design, schemas)
  const at = (reach: number) => under(view, design.layout, { x: point.x, y: point.y + reach }, without)
  const look = kinds[kind]?.appearance
  // What hangs on an edge is on it as soon as its lower half is inside.
  const [here, below] = [at(0), look?.shape === 'edgeCard' ? at(look.size.height / 2) : []]
  const frames = (below.length > here.length ? below : here).filter((resource) => figures.shape(resource) === 'frame')
  const chain: (Id | null)[] = [null, ...frames.map(({ id }) => id)]
  for (const container of chain.toReversed()) {
    // The canvas takes what is dropped on it, not what missed its frame.
    if (container === null && chain.length > 1) break
    if (refusalToHold(design, schemas, kind, container) === null) return { container, refused: null }
  }
  const innermost = chain.at(-1) ?? null
  return { container: innermost, refused: refusalToHold(design, schemas, kind, innermost) }
}

/** What dropping a new resource of a kind at a point of the canvas would do; nothing lands in what is not there to be seen. */
export function landingAt(
  design: Design,
  kinds: Kinds,
  kind: string,
  point: Point,
  around: ArrivalHint = NOTHING,
  unseen?: ReadonlySet<Id>,
): Landing {
  const { container } = containerAt(design, kinds, kind, point, unseen)
  const origin = originOf(design, container)
  return landingIn(design, kinds, kind, container, around, { under: { x: point.x - origin.x, y: point.y - origin.y } })
}

/** What putting a new resource of a kind into a container would do; where is relative to it: a corner, or what the middle is to be under. */
export function landingIn(
  design: Design,
  kinds: Kinds,
  kind: string,
  container: Id | null,
  around: ArrivalHint = NOTHING,
  where: { readonly corner?: Point; readonly under?: Point } = {},
): Landing {
  const schemas = schemasOf(kinds)
  const figures = figuresOf(kinds)
  const view = viewOf(design, schemas)
  const pointer = where.under
  const zone = container !== null && pointer ? zoneAt(container, pointer, view, design.layout, figures) : null
  const brought = broughtInto({ design, kinds, kind, container, around, zone })
  if ('refused' in brought) return { refused: brought.refused, container }
  const { id, outcome, after, outermost, inside } = brought
  const size = inside[outermost.id] ?? figures.size(outermost)
  const near = pointer
    ? { x: snapped(pointer.x - size.width / 2), y: snapped(pointer.y - size.height / 2) }
    : where.corner
  const box =
    figures.shape(outermost) === 'bridge'
      ? null
      : spotFor(outermost, size, viewOf(after, schemas), design.layout, figures, near)
  const boxes: Readonly<Record<Id, Box>> = box ? { ...inside, [outermost.id]: box } : inside
  const origin = originOf(design, container)
  return {
    edits: outcome.edits.map((edit) => {
      const its = edit.op === 'add' ? boxes[edit.resource.id] : undefined
      return edit.op === 'add' && its ? { ...edit, box: its } : edit
    }),
    id,
    container,
    box: box ? { ...box, x: box.x + origin.x, y: box.y + origin.y } : { ...origin, width: 0, height: 0 },
    decided: outcome.decided ?? null,
  }
}

interface Asked {
  readonly design: Design
  readonly kinds: Kinds
  readonly kind: string
  readonly container: Id | null
  readonly around: ArrivalHint
  readonly zone: string | null
}

const NOTHING: ArrivalHint = {}

interface Brought {
  readonly id: Id
  readonly outcome: Exclude<Outcome, { refused: Text }>
  readonly after: Design
  /** Itself, or the container that comes along with it. */
  readonly outermost: Resource
  /** The places of a container that comes along, and of all in it. */
  readonly inside: Readonly<Record<Id, Box>>
}

let last: (Asked & { readonly brought: Brought }) | null = null

/** What bringing a kind into a container comes to, wherever in it. A pointer on its way asks for the same again and again. */
function broughtInto(asked: Asked): Brought | { readonly refused: Text } {
  const { design, kinds, kind, container, around, zone } = asked
  const isKnown =
    last?.design === design &&
    last.kinds === kinds &&
    last.kind === kind &&
    last.container === container &&
    last.around.rangesElsewhere === around.rangesElsewhere &&
    last.zone === zone
  if (last && isKnown) return last.brought
  const id = newId(kind, design.resources)
  const outcome = bringWithContainers(design, kinds, kind, container, {
    id,
    hint: { ...around, ...(zone !== null && { availabilityZone: zone }) },
  })
  if ('refused' in outcome) return outcome
  const after = applyEdits(design, outcome.edits, schemasOf(kinds))
  const outermost = outermostOf(after, id, container)
  const brought = {
    id,
    outcome,
    after,
    outermost,
    inside: outermost.id === id ? {} : placesIn(outermost.id, asked, after),
  }
  last = { ...asked, brought }
  return brought
}

/** What a new resource came into a container with: the container made for it, else itself. */
function outermostOf({ resources }: Design, id: Id, container: Id | null): Resource {
  let at = resourceOf(resources, id)
  while (at.parent !== null && at.parent !== container) at = resourceOf(resources, at.parent)
  return at
}

function resourceOf(resources: Design['resources'], id: Id): Resource {
  const found = resources[id]
  if (!found) throw new Error(`"${id}" was just added and is not there`)
  return found
}

function placesIn(id: Id, { design, kinds }: Asked, after: Design): Readonly<Record<Id, Box>> {
  const { layout } = withPlaces(after, figuresOf(kinds), schemasOf(kinds), design)
  return Object.fromEntries(subtree(after, id).flatMap((each) => (layout[each] ? [[each, layout[each]]] : [])))
}

/** Where a container's inside begins, on the canvas's own plane. */
export function originOf(design: Design, container: Id | null): Point {
  const box = container === null ? null : boxOnCanvas(design, container)
  return { x: box?.x ?? 0, y: box?.y ?? 0 }
}

/**
 * The container for a resource that comes without a pointer: around or in the selection, else the only sort of place there is,
 * the one with the fewest of its kind first. Where nothing can hold it yet, that of the container which comes along with it.
 */
export function containerFor(design: Design, kinds: Kinds, kind: string, selection: ReadonlySet<Id>): Id | null {
  const schemas = schemasOf(kinds)
  const view = viewOf(design, schemas)
  const holds = (container: Id | null) => refusalToHold(design, schemas, kind, container) === null
  for (const selected of selection) {
    for (let at: Resource | undefined = view.get(selected); at; at = view.get(at.parent)) if (holds(at.id)) return at.id
  }
  if (holds(null)) return null
  const fellows = (container: Resource) => view.children(container.id).filter((child) => child.kind === kind).length
  const parents = kinds[kind]?.schema.parents ?? []
  // In the order in which the kind itself names its containers: an internet gateway's first home is a VPC, not a region.
  const homes = Object.values(design.resources)
    .filter((one) => parents.includes(one.kind))
    .toSorted((a, b) => parents.indexOf(a.kind) - parents.indexOf(b.kind) || fellows(a) - fellows(b))
  const [home] = homes
  if (home) return home.id
  const [first = null] = parents
  return first === null ? null : containerFor(design, kinds, first, selection)
}

/** A box moved into bounds where it fits; past them only as far as it must. */
export function settled(box: Box, { left, top, right, bottom }: Bounds): Box {
  const inside = (value: number, length: number, low: number, high: number) =>
    Math.max(low, Math.min(value, Math.max(low, high - length)))
  return {
    ...box,
    x: snapped(inside(box.x, box.width, left, right)),
    y: snapped(inside(box.y, box.height, top, bottom)),
  }
}
