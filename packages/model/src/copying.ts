import type { Text } from '@vpcanvas/text'
import { refusalToHold, subtree, twinRefusal } from './containment.ts'
import { type Design, type Id, type Props, type Resource, resourceAt } from './design.ts'
import type { Edit } from './edit.ts'
import { boxOnPlane } from './layout/plane.ts'
import { schemasOf } from './gestures.ts'
import { type KindSchemas, schemaOf } from './kindSchema.ts'
import { freeName, newId } from './newId.ts'
import { applyEdits } from './operations/apply.ts'
import { withValueAt } from './path.ts'
import type { ArrivalHint, Outcome, PlacedKinds } from './placement.ts'
import { type Reference, referencesIn } from './references.ts'
import { viewOf } from './view.ts'

const OFFSET = 24

/** What is copied, from where, and what becomes of it. */
export interface Copying {
  /** The design with the originals; it may be another one, or the same at an earlier time. */
  readonly from: Design
  readonly ids: readonly Id[]
  /** The container for a copy, where it is not the original's. */
  homeOf?(original: Resource): Id | null
  /** What in the design takes the place of an original: there is one internet. */
  readonly stands?: ReadonlyMap<Id, Id>
  /** What the originals name and `from` does not hold: the names of it, by id. */
  readonly outside?: Readonly<Record<Id, string>>
  /** Whether the originals themselves come, ids and addresses included: what was cut. */
  readonly isBack?: boolean
  /** What is around the design. */
  readonly hint?: ArrivalHint
}

export interface Copied {
  readonly edits: readonly Edit[]
  /** The first of the copies. */
  readonly id?: Id
  /** The copies by their originals. */
  readonly copies: ReadonlyMap<Id, Id>
  /** What was named and is not here: by whom, and what. */
  readonly missing: readonly { readonly by: string; readonly named: string }[]
  /** Originals that cannot be without what is missing, and did not come. */
  readonly left: readonly Resource[]
}

/**
 * Edits that copy resources with what is inside them, beside the originals or into another container.
 * Mentions among the copies follow the copies; addresses and other unique values are allocated again.
 */
export function duplicate(
  design: Design,
  kinds: PlacedKinds,
  ids: readonly Id[],
  { into, hint = {} }: { readonly into?: { readonly parent: Id | null }; readonly hint?: ArrivalHint } = {},
): Outcome {
  const outcome = copied(design, kinds, { from: design, ids, hint, ...(into && { homeOf: () => into.parent }) })
  if ('refused' in outcome) return outcome
  const { edits, id } = outcome
  return { edits, ...(id !== undefined && { id }) }
}

/** The same from any design. A mention of what stayed behind is kept where the design holds it, and it is the same design. */
export function copied(design: Design, kinds: PlacedKinds, copying: Copying): Copied | { readonly refused: Text } {
  const { from, ids, homeOf, isBack = false, hint = {} } = copying
  const schemas = schemasOf(kinds)
  const roots = rootsAmong(from, ids)
  const isThere = thereIn(design, copying)
  const copies = new Map<Id, Id>()
  for (const root of roots) for (const id of subtree(from, root)) copies.set(id, id)
  const left = withoutHangers(copies, from, schemas, isThere)
  const taken = { ...design.resources }
  for (const id of copies.keys()) {
    const original = from.resources[id]
    if (!original || isBack) continue
    const own = newId(original.kind, taken)
    taken[own] = original
    copies.set(id, own)
  }
  const source = viewOf(from, schemas)
  const missing: { readonly by: string; readonly named: string }[] = []
  let at = design
  const edits: Edit[] = []
  for (const [id, copyId] of copies) {
    const original = from.resources[id]
    if (!original) continue
    const isRoot = roots.includes(id)
    const parent = isRoot ? (homeOf ? homeOf(original) : original.parent) : (copies.get(original.parent ?? '') ?? null)
    const refused = refusalToHold(at, schemas, original.kind, parent) ?? twinRefusal(at, schemas, original.kind)
    if (refused) return { refused }
    const { props, gone } = followed(original, copies, copying.stands, schemas, isThere)
    for (const named of gone)
      missing.push({ by: original.name, named: copying.outside?.[named] ?? source.get(named)?.name ?? named })
    const staysPut = isBack && (!isRoot || parent === original.parent)
    const { observed, ...wished } = original
    let copy: Resource = {
      ...wished,
      ...(staysPut && observed && { observed }),
      id: copyId,
      parent,
      name: isBack ? original.name : freeName(at, stem(original.name)),
      props,
    }
    const { readdress, companions } = kinds[original.kind]?.placement ?? {}
    if (readdress && !staysPut) {
      const addressed = readdress(viewOf(at, schemas), copy, original, source, hint)
      if (isRefusal(addressed)) return addressed
      copy = { ...copy, props: { ...addressed } }
    }
    const box = Object.hasOwn(from.layout, id) ? from.layout[id] : undefined
    const moved = box && isRoot && !isBack ? { ...box, x: box.x + OFFSET, y: box.y + OFFSET } : box
    const edit: Edit = { op: 'add', resource: copy, ...(moved && { box: moved }) }
    at = applyEdits(at, [edit], schemas)
    const more = staysPut ? [] : (companions?.(viewOf(at, schemas), copy, original) ?? [])
    at = applyEdits(at, more, schemas)
    edits.push(edit, ...more)
  }
  const [first] = roots.flatMap((root) => copies.get(root) ?? [])
  return { edits, copies, missing, left, ...(first !== undefined && { id: first }) }
}

/** Those of the ids that are there and not inside another of them, as one reads the picture: line by line, in whatever order they were chosen. */
export function rootsAmong(design: Design, ids: readonly Id[]): Id[] {
  const at = (id: Id) => boxOnPlane(design, id) ?? { x: 0, y: 0 }
  const there = ids.filter((id) => resourceAt(design, id)).toSorted((a, b) => at(a).y - at(b).y || at(a).x - at(b).x)
  const chosen = new Set(there)
  return there.filter((id) => {
    for (let at = design.resources[id]?.parent ?? null, steps = 0; at !== null && steps < 64; steps++) {
      if (chosen.has(at)) return false
      at = design.resources[at]?.parent ?? null
    }
    return true
  })
}

/** Whether what stayed behind can go on being named. */
function thereIn(design: Design, { from, stands, outside = {} }: Copying): (reference: Reference) => boolean {
  if (from === design) return () => true
  return ({ id, to, loose }) => {
    if (stands?.has(id)) return true
    const there = from.id === design.id ? resourceAt(design, id) : undefined
    if (there) return to.includes(there.kind)
    // What never was a resource means the same everywhere.
    return loose === true && !resourceAt(from, id) && !Object.hasOwn(outside, id)
  }
}

/** Takes out of the copies what cannot be without something that is missing, and what is in it; and says what that was. */
function withoutHangers(
  copies: Map<Id, Id>,
  from: Design,
  schemas: KindSchemas,
  isThere: (reference: Reference) => boolean,
): Resource[] {
  const left: Resource[] = []
  for (let before = -1; before !== left.length;) {
    before = left.length
    for (const id of copies.keys()) {
      const original = from.resources[id]
      const schema = original && schemaOf(schemas, original.kind)
      if (!schema) continue
      const hangs = referencesIn(schema, original.props).some(
        (found) => !found.hold && !copies.has(found.id) && !isThere(found),
      )
      if (!hangs) continue
      left.push(original)
      for (const inner of subtree(from, id)) copies.delete(inner)
    }
  }
  return left
}

/** The properties of a copy: naming the copies, and nothing that is missing. */
function followed(
  original: Resource,
  copies: ReadonlyMap<Id, Id>,
  stands: ReadonlyMap<Id, Id> | undefined,
  schemas: KindSchemas,
  isThere: (reference: Reference) => boolean,
): { readonly props: Props; readonly gone: readonly Id[] } {
  const schema = schemas[original.kind]
  let { props } = original
  const gone: Id[] = []
  if (!schema) return { props, gone }
  // Taking an item away moves those after it, so the places are looked up again each time.
  for (;;) {
    const lost = referencesIn(schema, props).find((found) => found.hold && !copies.has(found.id) && !isThere(found))
    if (!lost?.hold) break
    gone.push(lost.id)
    props = withValueAt(props, lost.hold.path, lost.hold.becomes)
  }
  for (const { path, id } of referencesIn(schema, props)) {
    const next = copies.get(id) ?? stands?.get(id)
    if (next !== undefined && next !== id) props = withValueAt(props, path, next)
  }
  return { props, gone }
}

function isRefusal(result: Props | { readonly refused: Text }): result is { readonly refused: Text } {
  return 'refused' in result
}

function stem(name: string): string {
  return name.replace(/-\d+$/, '')
}
