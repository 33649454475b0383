import { type Id, type Inventory, type Props, type Resource, resourceAt } from './design.ts'
import type { KindSchema, KindSchemas } from './kindSchema.ts'
import { isKind, schemaOf } from './kindSchema.ts'
import { referencesIn, type Reference } from './references.ts'

/** A mention of one resource by another. */
export interface Mention extends Reference {
  readonly by: Resource
}

/**
 * What is in a design, with its questions answered: who is inside whom, who mentions whom. Built once for a design and kept;
 * rules, lowering and the editor all look through it. Lists are in the order of ids, so answers are deterministic.
 */
export interface View extends Inventory {
  get(id: Id | null | undefined): Resource | undefined
  /** The resource, if it is of this kind. */
  as<P extends Props>(schema: KindSchema<P>, id: Id | null | undefined): Resource<P> | undefined
  /** All resources of a kind. */
  all<P extends Props>(schema: KindSchema<P>): readonly Resource<P>[]
  /** What sits directly in a resource; null for the top. */
  children(id: Id | null): readonly Resource[]
  childrenOf<P extends Props>(schema: KindSchema<P>, id: Id | null): readonly Resource<P>[]
  /** The nearest container of a kind around a resource, itself included. */
  within<P extends Props>(schema: KindSchema<P>, id: Id | null | undefined): Resource<P> | undefined
  /** Who mentions a resource, and where. */
  mentions(id: Id): readonly Mention[]
}

interface Index {
  readonly byKind: Map<string, Resource[]>
  readonly byParent: Map<Id | null, Resource[]>
  readonly mentions: Map<Id, Mention[]>
}

const NONE: readonly never[] = []

const views = new WeakMap<Inventory['resources'], WeakMap<KindSchemas, View>>()

/** The view of a design; the same object for the same resources. */
export function viewOf(design: Inventory, schemas: KindSchemas): View {
  let bySchemas = views.get(design.resources)
  if (!bySchemas) views.set(design.resources, (bySchemas = new WeakMap()))
  const known = bySchemas.get(schemas)
  if (known) return known
  const view = buildView(design, schemas)
  bySchemas.set(schemas, view)
  return view
}

function buildView(design: Inventory, schemas: KindSchemas): View {
  let index: Index | null = null
  const indexed = () => (index ??= buildIndex(design, schemas))
  const get = (id: Id | null | undefined) => resourceAt(design, id)
  return {
    resources: design.resources,
    get,
    as: (schema, id) => {
      const resource = get(id)
      return isKind(schema, resource) ? resource : undefined
    },
    all: <P extends Props>(schema: KindSchema<P>) =>
      (indexed().byKind.get(schema.kind) ?? NONE) as readonly Resource<P>[],
    children: (id) => indexed().byParent.get(id) ?? NONE,
    childrenOf: <P extends Props>(schema: KindSchema<P>, id: Id | null) =>
      (indexed().byParent.get(id) ?? NONE).filter((child) => isKind(schema, child)) as readonly Resource<P>[],
    within: (schema, id) => {
      for (let at = get(id), steps = 0; at && steps < 64; at = get(at.parent), steps++) {
        if (isKind(schema, at)) return at
      }
      return undefined
    },
    mentions: (id) => indexed().mentions.get(id) ?? NONE,
  }
}

const mentionsOf = new WeakMap<KindSchema, WeakMap<Resource, readonly Mention[]>>()

/** The index that was built last: after an edit, most of it still holds. */
const latest = new WeakMap<KindSchemas, { readonly resources: Inventory['resources']; readonly index: Index }>()

function buildIndex({ resources }: Inventory, schemas: KindSchemas): Index {
  const last = latest.get(schemas)
  const index = (last && indexAfter(last.index, last.resources, resources, schemas)) ?? freshIndex(resources, schemas)
  latest.set(schemas, { resources, index })
  return index
}

function freshIndex(resources: Inventory['resources'], schemas: KindSchemas): Index {
  const byKind = new Map<string, Resource[]>()
  const byParent = new Map<Id | null, Resource[]>()
  const mentions = new Map<Id, Mention[]>()
  for (const id of Object.keys(resources).toSorted()) {
    const resource = resources[id]
    if (!resource) continue
    push(byKind, resource.kind, resource)
    push(byParent, resource.parent, resource)
    for (const mention of ownMentions(resource, schemas)) push(mentions, mention.id, mention)
  }
  return { byKind, byParent, mentions }
}

/** More differences than this are faster read afresh. */
const FEW = 64

/** The index after an edit, made of the one before; null where too much has changed for that. Lists that stay are the same. */
function indexAfter(
  before: Index,
  old: Inventory['resources'],
  resources: Inventory['resources'],
  schemas: KindSchemas,
): Index | null {
  const gone: Resource[] = []
  const come: Resource[] = []
  for (const id of Object.keys(old)) {
    const resource = old[id]
    if (resource && resourceIn(resources, id) !== resource) gone.push(resource)
    if (gone.length > FEW) return null
  }
  for (const id of Object.keys(resources)) {
    const resource = resources[id]
    if (resource && resourceIn(old, id) !== resource) come.push(resource)
    if (come.length > FEW) return null
  }
  const index: Index = {
    byKind: new Map(before.byKind),
    byParent: new Map(before.byParent),
    mentions: new Map(before.mentions),
  }
  for (const resource of gone) {
    pull(index.byKind, resource.kind, resource)
    pull(index.byParent, resource.parent, resource)
    for (const mention of ownMentions(resource, schemas)) pull(index.mentions, mention.id, mention)
  }
  for (const resource of come) {
    insert(index.byKind, resource.kind, resource, ({ id }) => id)
    insert(index.byParent, resource.parent, resource, ({ id }) => id)
    for (const mention of ownMentions(resource, schemas)) insert(index.mentions, mention.id, mention, ({ by }) => by.id)
  }
  return index
}

function resourceIn(resources: Inventory['resources'], id: Id): Resource | undefined {
  return Object.hasOwn(resources, id) ? resources[id] : undefined
}

/** Takes one out of a list that others may hold. */
function pull<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const left = map.get(key)?.filter((one) => one !== value) ?? []
  if (left.length > 0) map.set(key, left)
  else map.delete(key)
}

/** Puts one in its place, in the order of names, behind those of the same name. */
function insert<K, V>(map: Map<K, V[]>, key: K, value: V, nameOf: (one: V) => string): void {
  const list = map.get(key) ?? []
  const at = list.findLastIndex((one) => nameOf(one) <= nameOf(value)) + 1
  map.set(key, list.toSpliced(at, 0, value))
}

function ownMentions(resource: Resource, schemas: KindSchemas): readonly Mention[] {
  const schema = schemaOf(schemas, resource.kind)
  if (!schema) return NONE
  let ofKind = mentionsOf.get(schema)
  if (!ofKind) mentionsOf.set(schema, (ofKind = new WeakMap()))
  let own = ofKind.get(resource)
  if (!own)
    ofKind.set(resource, (own = referencesIn(schema, resource.props).map((found) => ({ ...found, by: resource }))))
  return own
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
