import { type Box, type Design, type Id, type Resource, resourceAt } from '../design.ts'
import { resourcesNamed } from '../intents.ts'
import { type KindSchemas, schemaOf } from '../kindSchema.ts'
import type { Path } from '../path.ts'
import { readDesign } from '../readDesign.ts'
import { referencesIn } from '../references.ts'
import { isSame, sharedWith } from './sharing.ts'
import { mergedKeys, mergedValue } from './values.ts'

/** A place that two versions changed in different ways, so that somebody has to choose. */
export interface Clash {
  /** The resource it is in; null for the design itself. */
  readonly id: Id | null
  readonly path: Path
}

export type Merged =
  | { readonly ok: true; readonly design: Design }
  | { readonly ok: false; readonly clashes: readonly Clash[] }

/**
 * Two versions that began as one, put together, where what was done on one side does not touch what was done on the other:
 * other resources, other properties of one, other items of a list. A rule or an intent is one thing, since a mixture of two is
 * a statement that nobody made. Where a thing is drawn never stands in the way: `mine` is taken.
 *
 * Refused, with the places, where both changed one thing, or where one took away what the other changed, filled or referred to.
 */
export function merged(base: Design, mine: Design, theirs: Design, schemas: KindSchemas): Merged {
  const clashes: Clash[] = []
  const clash = (id: Id | null, path: Path) => void clashes.push({ id, path })
  const document = {
    ...mine,
    name: mergedValue(base.name, mine.name, theirs.name, ['name'], (path) => clash(null, path)),
    settings: mergedValue(base.settings, mine.settings, theirs.settings, ['settings'], (path) => clash(null, path)),
    resources: mergedKeys<Resource>(base.resources, mine.resources, theirs.resources, (was, own, other, [id = '']) =>
      mergedResource(was, own, other, String(id), clash),
    ),
    layout: mergedKeys<Box>(base.layout, mine.layout, theirs.layout, (was, own, other) =>
      isSame(was, own) ? other : own,
    ),
    intents: mergedValue(base.intents, mine.intents, theirs.intents, ['intents'], (path) => clash(null, path)),
  }
  if (clashes.length > 0) return { ok: false, clashes }
  const read = readDesign(withoutStrayBoxes(document as Design), schemas)
  // Each side was sound; together they are not: a container inside of itself, a parent that is gone.
  if (!read.ok) return { ok: false, clashes: [placeOf(read.place)] }
  const broken = [...newlyBroken(read.design, mine, theirs, schemas)]
  if (broken.length > 0) return { ok: false, clashes: broken }
  return { ok: true, design: sharedWith(mine, read.design) }
}

/** A resource's parts on their own: name, place and each property. */
function mergedResource(
  base: Resource | undefined,
  mine: Resource | undefined,
  theirs: Resource | undefined,
  id: Id,
  clash: (id: Id, path: Path) => void,
): unknown {
  if (base && mine && theirs && (base.kind !== mine.kind || base.kind !== theirs.kind)) {
    if (!isSame(mine, theirs)) clash(id, [])
    return mine
  }
  return mergedValue(base, mine, theirs, [], (path) => clash(id, path[0] === 'props' ? path.slice(1) : path))
}

function withoutStrayBoxes(design: Design): Design {
  const boxes = Object.entries(design.layout).filter(([id]) => Object.hasOwn(design.resources, id))
  return { ...design, layout: Object.fromEntries(boxes) }
}

function placeOf(place: string): Clash {
  const [head, id = '', ...path] = place.split('.')
  return head === 'resources' ? { id, path } : { id: null, path: [place] }
}

/** References and intents about what one side took away while the other went on to name it. */
function* newlyBroken(design: Design, mine: Design, theirs: Design, schemas: KindSchemas): Generator<Clash> {
  const isGone = (id: Id) => !resourceAt(design, id) && Boolean(resourceAt(mine, id) ?? resourceAt(theirs, id))
  for (const resource of Object.values(design.resources)) {
    const schema = schemaOf(schemas, resource.kind)
    if (!schema) continue
    for (const { id, path } of referencesIn(schema, resource.props)) {
      if (isGone(id)) yield { id: resource.id, path }
    }
  }
  for (const intent of design.intents) {
    if (resourcesNamed(intent).some(isGone)) yield { id: null, path: ['intents', intent.id] }
  }
}
