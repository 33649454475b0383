import { refusalToHold, twinRefusal } from './containment.ts'
import type { Box, Design, Id, Resource } from './design.ts'
import type { Edit } from './edit.ts'
import { type KindSchema, type KindSchemas, labelOf } from './kindSchema.ts'
import { freeName, newId } from './newId.ts'
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
