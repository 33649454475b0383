import {
  applyEdits,
  connect,
  type Design,
  type Edit,
  EditRefused,
  type Id,
  type Point,
  schemasOf,
} from '@vpcanvas/model'
import type { Kinds } from '@vpcanvas/resources/drawing'
import type { Text } from '@vpcanvas/text'
import { landingAt } from './place.ts'

/** A new thing at the end of a line that was drawn to nowhere. */
export interface NewEnd {
  readonly kind: string
  /** What the line to it means. */
  readonly title: Text
  readonly id: Id
  readonly edits: readonly Edit[]
}

/** Everything that could be put at a point and joined to a resource there and then, in the order of the palette. */
export function newEnds(
  design: Design,
  kinds: Kinds,
  from: Id,
  point: Point,
  unseen?: ReadonlySet<Id>,
): readonly NewEnd[] {
  const own = design.resources[from]
  if (!own) return []
  return Object.values(kinds).flatMap(({ schema, connections }) => {
    const title =
      kinds[own.kind]?.connections.find(({ to }) => to === schema.kind)?.title ??
      connections.find(({ to }) => to === own.kind)?.title
    if (!title) return []
    const landing = landingAt(design, kinds, schema.kind, point, {}, unseen)
    if ('refused' in landing) return []
    const joined = connectedTo(design, kinds, from, landing.id, landing.edits)
    return joined ? [{ kind: schema.kind, title, id: landing.id, edits: [...landing.edits, ...joined] }] : []
  })
}

/** What joins a resource to one that some edits bring; null where nothing does. */
function connectedTo(design: Design, kinds: Kinds, from: Id, to: Id, edits: readonly Edit[]): readonly Edit[] | null {
  try {
    const outcome = connect(applyEdits(design, edits, schemasOf(kinds)), kinds, from, to)
    return 'refused' in outcome ? null : outcome.edits
  } catch (error) {
    if (error instanceof EditRefused) return null
    throw error
  }
}
