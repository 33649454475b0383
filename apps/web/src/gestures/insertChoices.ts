import { type Design, type Edit, type Id, isWithin, type Resource } from '@vpcanvas/model'
import type { Kinds } from '@vpcanvas/resources/drawing'
import type { Text } from '@vpcanvas/text'
import { insertAfter, pairsFor } from './insert.ts'
import { type Landing, landingIn } from './place.ts'

/** A way to put something into a line, to be chosen without a pointer. */
export interface InsertChoice {
  readonly from: Resource
  readonly to: Resource
  readonly kind: string
  /** What comes to stand there: there already, or new. */
  readonly id: Id
  readonly name: string
  /** The container of a new one. */
  readonly container: Resource | null
  readonly means: Text
  readonly edits: readonly Edit[]
}

/** As many as somebody reads through. */
const MOST = 100
/** As many containers as are tried for one new thing. */
const TRIES = 64

/** What can be put into a line by way of a resource: itself into the lines of others, or something new into its own. */
export function insertChoices(design: Design, kinds: Kinds, id: Id): readonly InsertChoice[] {
  const own = design.resources[id]
  if (!own) return []
  return [...choicesOf(design, kinds, own)].slice(0, MOST)
}

function* choicesOf(design: Design, kinds: Kinds, own: Resource): Generator<InsertChoice> {
  const landings = new Map<string, Landing>()
  const landingOf: Landings = (kind, home) => {
    const key = `${kind} ${home}`
    const landing = landings.get(key) ?? landingIn(design, kinds, kind, home)
    landings.set(key, landing)
    return landing
  }
  for (const kind of Object.keys(kinds)) {
    for (const [from, to] of pairsFor(design, kinds, kind)) {
      if (from === own || to === own) yield* newBetween(design, kinds, kind, from, to, landingOf)
      else if (kind === own.kind) yield* itselfBetween(design, kinds, own, from, to)
    }
  }
}

function* itselfBetween(
  design: Design,
  kinds: Kinds,
  own: Resource,
  from: Resource,
  to: Resource,
): Generator<InsertChoice> {
  const outcome = insertAfter(design, kinds, [], own.id, { source: from.id, target: to.id })
  if ('refused' in outcome || !outcome.decided) return
  const { id, kind, name } = own
  yield { from, to, kind, id, name, container: null, means: outcome.decided, edits: outcome.edits }
}

type Landings = (kind: string, home: Id) => Landing

/** A new one, in the first container of each sort that it could stand in. */
function* newBetween(
  design: Design,
  kinds: Kinds,
  kind: string,
  from: Resource,
  to: Resource,
  landingOf: Landings,
): Generator<InsertChoice> {
  for (const sort of kinds[kind]?.schema.parents ?? []) {
    const homes = Object.values(design.resources)
      .filter((home) => home.kind === sort && isNear(design, home.id, from, to))
      .toSorted((a, b) => Number(holds(b, from, to)) - Number(holds(a, from, to)))
    for (const home of homes.slice(0, TRIES)) {
      const landing = landingOf(kind, home.id)
      if ('refused' in landing) continue
      const { id, edits: brought } = landing
      const outcome = insertAfter(design, kinds, brought, id, { source: from.id, target: to.id })
      if ('refused' in outcome || !outcome.decided) continue
      const name = brought.flatMap((edit) =>
        edit.op === 'add' && edit.resource.id === id ? edit.resource.name : [],
      )[0]
      yield { from, to, kind, id, name: name ?? id, container: home, means: outcome.decided, edits: outcome.edits }
      break
    }
  }
}

/** Whether a container is around one of the ends, or beside it. */
function isNear(design: Design, home: Id, ...ends: readonly Resource[]): boolean {
  return ends.some(
    (end) => isWithin(design, end.id, home) || (end.parent !== null && isWithin(design, home, end.parent)),
  )
}

function holds(home: Resource, ...ends: readonly Resource[]): boolean {
  return ends.some(({ parent }) => parent === home.id)
}
