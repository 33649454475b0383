import { refusalToHold, twinRefusal } from './containment.ts'
import { type Box, type Design, type Id, resourceAt, type Resource } from './design.ts'
import type { Edit } from './edit.ts'
import { type KindSchema, type KindSchemas, labelOf, schemaOf } from './kindSchema.ts'
import { freeName, newId } from './newId.ts'
import { applyEdits } from './operations/apply.ts'
import type { ArrivalHint, Outcome, PlacedKinds } from './placement.ts'
import { viewOf } from './view.ts'

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

/**
 * As `bring`, also to where nothing can hold it yet: the containers that are missing come along, the outermost first. Where such a
 * container is there already, that one is meant, and it is refused as `bring` refuses it.
 */
export function bringWithContainers(
  design: Design,
  kinds: PlacedKinds,
  kindName: string,
  parent: Id | null,
  options: { readonly hint?: ArrivalHint; readonly id?: Id } = {},
): Outcome {
  const edits: Edit[] = []
  let [at, after] = [parent, design]
  for (const container of missingContainers(design, schemasOf(kinds), kindName, parent)) {
    const outcome = bring(after, kinds, container, at, { ...(options.hint && { hint: options.hint }) })
    if ('refused' in outcome) return outcome
    edits.push(...outcome.edits)
    after = applyEdits(after, outcome.edits, schemasOf(kinds))
    at = outcome.id ?? at
  }
  const outcome = bring(after, kinds, kindName, at, options)
  return 'refused' in outcome ? outcome : { ...outcome, edits: [...edits, ...outcome.edits] }
}

/** The kinds of container that would have to be made in `parent` before it can hold a kind; each is what the one within it names first. */
function missingContainers(
  design: Design,
  schemas: KindSchemas,
  kindName: string,
  parent: Id | null,
): readonly string[] {
  const holder = parent === null ? null : resourceAt(design, parent)
  const missing: string[] = []
  let schema = schemaOf(schemas, kindName)
  while (schema && !schema.parents.includes(holder?.kind ?? null)) {
    const [first = null] = schema.parents
    if (first === null || missing.includes(first)) return []
    missing.unshift(first)
    schema = schemaOf(schemas, first)
  }
  const isThere = Object.values(design.resources).some((other) => other.parent === parent && other.kind === missing[0])
  return holder === undefined || isThere ? [] : missing
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
    const edits = connection.connect(view, a, b, design.intents)
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
