import type { Text } from '@vpcanvas/text'
import { isWithin, refusalToHold, subtree, twinRefusal } from './containment.ts'
import { type Box, type Design, type Id, type Props, type Resource, resourceAt } from './design.ts'
import type { Edit } from './edit.ts'
import { type KindSchema, type KindSchemas, labelOf } from './kindSchema.ts'
import { freeName, newId } from './newId.ts'
import { applyEdits } from './operations/apply.ts'
import { withValueAt } from './path.ts'
import type { ArrivalHint, Outcome, PlacedKinds } from './placement.ts'
import { referencesIn } from './references.ts'
import { viewOf } from './view.ts'

const OFFSET = 24

/** The schemas of kinds, as operations want them; the same object for the same kinds. */
export function schemasOf(kinds: Readonly<Record<string, { readonly schema: KindSchema }>>): KindSchemas {
  let schemas = schemasByKinds.get(kinds)
  if (!schemas) {
    schemas = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, kind.schema]))
    schemasByKinds.set(kinds, schemas)
  }
  return schemas
}

const schemasByKinds = new WeakMap<object, KindSchemas>()

/** Edits that bring a new resource of a kind into a container, with what comes along. */
export function bring(
  design: Design,
  kinds: PlacedKinds,
  kindName: string,
  parent: Id | null,
  options: { readonly box?: Box; readonly hint?: ArrivalHint; readonly id?: Id } = {},
): Outcome {
  const schemas = schemasOf(kinds)
  const refused = refusalToHold(design, schemas, kindName, parent)
  if (refused) return { refused }
  const kind = kinds[kindName]
  if (!kind) return { refused: { en: `There is no kind "${kindName}".`, ko: `"${kindName}" 종류는 없습니다.` } }
  const twin = twinRefusal(design, schemas, kindName)
  if (twin) return { refused: twin }
  const arrival = kind.placement.arrive(viewOf(design, schemas), parent, options.hint ?? {})
  if ('refused' in arrival) return arrival
  const id = options.id ?? newId(kindName, design.resources)
  const resource: Resource = {
    id,
    kind: kindName,
    name: freeName(design, arrival.name),
    parent,
    props: { ...arrival.props },
  }
  const edits: Edit[] = [
    ...(arrival.companions ?? []),
    { op: 'add', resource, ...(options.box && { box: options.box }) },
  ]
  return { edits, id, ...(arrival.decided && { decided: arrival.decided }) }
}

/** Edits that a line drawn between two resources stands for, whichever way it was drawn. */
export function connect(design: Design, kinds: PlacedKinds, fromId: Id, toId: Id): Outcome {
  const view = viewOf(design, schemasOf(kinds))
  const [from, to] = [view.get(fromId), view.get(toId)]
  if (!from || !to) return { refused: { en: 'One end is not there.', ko: '한쪽 끝이 없습니다.' } }
  for (const [a, b] of [
    [from, to],
    [to, from],
  ] as const) {
    const connection = kinds[a.kind]?.connections.find((one) => one.to === b.kind)
    if (!connection) continue
    const edits = connection.connect(view, a, b)
    return 'refused' in edits ? edits : { edits }
  }
  const [one, other] = [labelOf(schemasOf(kinds), from.kind), labelOf(schemasOf(kinds), to.kind)]
  return {
    refused: {
      en: `There is nothing to connect between these two (${one.en}, ${other.en}).`,
      ko: `이 두 리소스(${one.ko}, ${other.ko}) 사이에는 연결할 것이 없습니다.`,
    },
  }
}

/**
 * Edits that copy resources with what is inside them, beside the originals or into another container.
 * Mentions among the copies follow the copies; addresses and other unique values are allocated again.
 */
export function duplicate(
  design: Design,
  kinds: PlacedKinds,
  ids: readonly Id[],
  into?: { readonly parent: Id | null },
): Outcome {
  const schemas = schemasOf(kinds)
  const there = ids.filter((id) => resourceAt(design, id))
  const roots = there.filter((id) => !there.some((other) => other !== id && isWithin(design, id, other)))
  const renamed = new Map<Id, Id>()
  for (const root of roots)
    for (const id of subtree(design, root)) renamed.set(id, newId(design.resources[id]?.kind ?? '', design.resources))
  let at = design
  const edits: Edit[] = []
  for (const [id, copyId] of renamed) {
    const original = design.resources[id]
    if (!original) continue
    const isRoot = roots.includes(id)
    const parent = isRoot
      ? into
        ? into.parent
        : original.parent
      : (renamed.get(original.parent ?? '') ?? original.parent)
    const refused = refusalToHold(at, schemas, original.kind, parent) ?? twinRefusal(at, schemas, original.kind)
    if (refused) return { refused }
    const { observed: _, ...wished } = original
    let copy: Resource = {
      ...wished,
      id: copyId,
      parent,
      name: freeName(at, stem(original.name)),
      props: followed(original, renamed, schemas),
    }
    const readdress = kinds[original.kind]?.placement.readdress
    if (readdress) {
      const props = readdress(viewOf(at, schemas), copy, original)
      if (isRefusal(props)) return props
      copy = { ...copy, props: { ...props } }
    }
    const box = design.layout[id]
    const moved = box && isRoot ? { ...box, x: box.x + OFFSET, y: box.y + OFFSET } : box
    const edit: Edit = { op: 'add', resource: copy, ...(moved && { box: moved }) }
    at = applyEdits(at, [edit], schemas)
    const companions = kinds[original.kind]?.placement.companions?.(viewOf(at, schemas), copy, original) ?? []
    at = applyEdits(at, companions, schemas)
    edits.push(edit, ...companions)
  }
  const first = roots[0] === undefined ? undefined : renamed.get(roots[0])
  return { edits, ...(first && { id: first }) }
}

function isRefusal(result: Props | { readonly refused: Text }): result is { readonly refused: Text } {
  return 'refused' in result
}

function stem(name: string): string {
  return name.replace(/-\d+$/, '')
}

function followed(original: Resource, renamed: ReadonlyMap<Id, Id>, schemas: KindSchemas): Resource['props'] {
  const schema = schemas[original.kind]
  let props = original.props
  if (!schema) return props
  for (const { path, id } of referencesIn(schema, props)) {
    const next = renamed.get(id)
    if (next) props = withValueAt(props, path, next)
  }
  return props
}
