import {
  applyEdits,
  type ArrivalHint,
  type Bounds,
  type Box,
  bring,
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
  viewOf,
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
  const frames = under(viewOf(design, schemas), design.layout, point, without).filter(
    (resource) => figures.shape(resource) === 'frame',
  )
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
  const { container, refused } = containerAt(design, kinds, kind, point, unseen)
  if (refused) return { refused, container }
  const size = kinds[kind]?.appearance.size ?? { width: 176, height: 64 }
  const origin = originOf(design, container)
  const near = { x: snapped(point.x - origin.x - size.width / 2), y: snapped(point.y - origin.y - size.height / 2) }
  return landingIn(design, kinds, kind, container, around, near, { x: point.x - origin.x, y: point.y - origin.y })
}

/** What putting a new resource of a kind into a container would do; `near` and `pointer` are relative to it. */
export function landingIn(
  design: Design,
  kinds: Kinds,
  kind: string,
  container: Id | null,
  around: ArrivalHint = NOTHING,
  near?: Point,
  pointer?: Point,
): Landing {
  const schemas = schemasOf(kinds)
  const figures = figuresOf(kinds)
  const view = viewOf(design, schemas)
  const zone = container !== null && pointer ? zoneAt(container, pointer, view, design.layout, figures) : null
  const brought = broughtInto({ design, kinds, kind, container, around, zone })
  if ('refused' in brought) return { refused: brought.refused, container }
  const { id, outcome, after } = brought
  const placed = after.resources[id]
  const box =
    placed && figures.shape(placed) !== 'bridge'
      ? spotFor(placed, figures.size(placed), viewOf(after, schemas), design.layout, figures, near)
      : null
  const origin = originOf(design, container)
  return {
    edits: box
      ? outcome.edits.map((edit) => (edit.op === 'add' && edit.resource.id === id ? { ...edit, box } : edit))
      : outcome.edits,
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
  const outcome = bring(design, kinds, kind, container, {
    id,
    hint: { ...around, ...(zone !== null && { availabilityZone: zone }) },
  })
  if ('refused' in outcome) return outcome
  const brought = { id, outcome, after: applyEdits(design, outcome.edits, schemasOf(kinds)) }
  last = { ...asked, brought }
  return brought
}

/** Where a container's inside begins, on the canvas's own plane. */
export function originOf(design: Design, container: Id | null): Point {
  const box = container === null ? null : boxOnCanvas(design, container)
  return { x: box?.x ?? 0, y: box?.y ?? 0 }
}

/**
 * The container for a resource that comes without a pointer: around or in the selection, else the only sort of place there is,
 * the one with the fewest of its kind first. Undefined where nothing can hold it.
 */
export function containerFor(
  design: Design,
  kinds: Kinds,
  kind: string,
  selection: ReadonlySet<Id>,
): Id | null | undefined {
  const schemas = schemasOf(kinds)
  const view = viewOf(design, schemas)
  const holds = (container: Id | null) => refusalToHold(design, schemas, kind, container) === null
  for (const selected of selection) {
    for (let at: Resource | undefined = view.get(selected); at; at = view.get(at.parent)) if (holds(at.id)) return at.id
  }
  if (holds(null)) return null
  const fellows = (container: Resource) => view.children(container.id).filter((child) => child.kind === kind).length
  const parents = Object.values(kinds).filter(({ schema }) => kinds[kind]?.schema.parents.includes(schema.kind))
  // In the order in which the kind itself names its containers: an internet gateway's first home is a VPC, not a region.
  const ranked = parents.toSorted((a, b) => rank(kinds, kind, a.schema.kind) - rank(kinds, kind, b.schema.kind))
  return ranked
    .flatMap(({ schema }) => view.all(schema))
    .toSorted((a, b) => rank(kinds, kind, a.kind) - rank(kinds, kind, b.kind) || fellows(a) - fellows(b))[0]?.id
}

function rank(kinds: Kinds, kind: string, parent: string): number {
  return kinds[kind]?.schema.parents.indexOf(parent) ?? 0
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
