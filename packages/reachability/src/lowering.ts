import {
  type Answers,
  type Design,
  type Id,
  isKind,
  type KindSchema,
  type Props,
  type Question,
  questionsAbout,
  type Questions,
  questionsOn,
  type Resource,
  schemasOf,
  type View,
  viewOf,
} from '@vpcanvas/model'
import { assemble } from './assembly/assemble.ts'
import { listener, type NetworkBuilder, type Said, specsOf } from './builder.ts'
import type { Listing, Network, Origin } from './network.ts'

/** How a kind's resources become elements of the neutral network. */
export interface Lowering<P extends Props = Props> {
  /**
   * Says everything that traffic notices of a resource. Names other elements by their ids, present or not. What it asks
   * is remembered, so that it is asked again only when an edit can have changed that; remedies are made later, from the
   * design as it is then.
   */
  lower(resource: Resource<P>, view: Questions, network: NetworkBuilder): void
}

/** The parts of a kind that reachability needs. */
export interface LoweredKind extends Lowering {
  readonly schema: KindSchema
}

export type LoweredKinds = Readonly<Record<string, LoweredKind>>

const known = new WeakMap<Design['resources'], WeakMap<LoweredKinds, Network>>()

/**
 * The neutral network of a design; the same object for the same resources and kinds. After an edit only those resources
 * are lowered again that it can concern, and what did not change in the network is the same object as before.
 */
export function networkOf(design: Design, kinds: LoweredKinds): Network {
  let byKinds = known.get(design.resources)
  if (!byKinds) known.set(design.resources, (byKinds = new WeakMap()))
  let network = byKinds.get(kinds)
  if (!network) {
    let lowerer = lowerers.get(kinds)
    if (!lowerer) lowerers.set(kinds, (lowerer = lowererOf(kinds)))
    byKinds.set(kinds, (network = lowerer(design)))
  }
  return network
}

const lowerers = new WeakMap<LoweredKinds, (design: Design) => Network>()

/** What one resource says, and what it asked to say it. */
interface Lowered {
  readonly resource: Resource
  readonly asked: ReadonlySet<Question>
  readonly said: readonly Said[]
  readonly listing: Listing
}

/** Lowers one design after another, doing only what the difference between two of them makes necessary. */
function lowererOf(kinds: LoweredKinds): (design: Design) => Network {
  const schemas = schemasOf(kinds)
  const lowered = new Map<Id, Lowered>()
  const askers = new Map<Question, Set<Id>>()
  const answers: Answers = new Map()
  let order: readonly Id[] = []
  let last: Network | null = null

  const forget = (id: Id) => {
    for (const name of lowered.get(id)?.asked ?? []) askers.get(name)?.delete(id)
    lowered.delete(id)
  }

  // One for all: what a lowering leaves behind may hold on to it, but to no design.
  let source: View | null = null
  let asked = new Set<Question>()
  const questions = questionsOn(
    () => source ?? late(),
    answers,
    (name) => (source ? asked.add(name) : late()),
  )

  const lower = (id: Id, view: View) => {
    const resource = view.get(id)
    if (!resource) return
    forget(id)
    asked = new Set<Question>()
    source = view
    const kind = kindOf(kinds, resource.kind)
    const { builder, said } = listener()
    if (kind && isKind(kind.schema, resource)) kind.lower(resource, questions, builder)
    source = null
    const { name, kind: called } = resource
    const { label } = originOf(resource, kind?.schema)
    const listing = { id, name, kind: called, label, interfaceIds: interfaceIdsOf(resource) }
    lowered.set(id, { resource, asked, said, listing })
    for (const question of asked) {
      const set = askers.get(question)
      if (set) set.add(id)
      else askers.set(question, new Set([id]))
    }
  }

  /** Which resources have to be lowered, and whether any has come or gone. */
  const difference = (after: Design['resources']): { dirty: ReadonlySet<Id>; reordered: boolean } => {
    const questions = new Set<Question>()
    const dirty = new Set<Id>()
    let reordered = false
    const touch = (resource: Resource) => {
      for (const name of questionsAbout(resource, schemas)) questions.add(name)
    }
    let kept = 0
    for (const id of Object.keys(after)) {
      const resource = after[id]
      if (!resource) continue
      const before = lowered.get(id)
      if (before) kept++
      if (before?.resource === resource) continue
      if (before) touch(before.resource)
      else reordered = true
      touch(resource)
      dirty.add(id)
    }
    // Most edits take nothing away.
    for (const [id, { resource }] of kept < lowered.size ? lowered : []) {
      if (Object.hasOwn(after, id)) continue
      touch(resource)
      forget(id)
      reordered = true
    }
    for (const name of questions) {
      answers.delete(name)
      for (const id of askers.get(name) ?? []) dirty.add(id)
    }
    return { dirty, reordered }
  }

  return (design) => {
    const view = viewOf(design, schemas)
    const { dirty, reordered } = difference(design.resources)
    try {
      for (const id of dirty) lower(id, view)
    } catch (error) {
      source = null
      lowered.clear()
      askers.clear()
      answers.clear()
      last = null
      throw error
    }
    if (reordered) order = [...lowered.keys()].toSorted()
    const [said, listings]: [(readonly Said[])[], Listing[]] = [[], []]
    for (const id of order) {
      const one = lowered.get(id)
      if (!one) continue
      said.push(one.said)
      listings.push(one.listing)
    }
    last = assemble(specsOf(said), listings, view, last)
    return last
  }
}

function late(): never {
  throw new Error('a lowering asks after it is done; remedies are given the design as it is then')
}

function interfaceIdsOf({ observed = {} }: Resource): readonly string[] {
  return Object.entries(observed).flatMap(([place, id]) => (/(^|\.)networkInterfaceId$/.test(place) ? [id] : []))
}

function kindOf(kinds: LoweredKinds, name: string): LoweredKind | undefined {
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined
}

/** What an element stands for: the resource, called by its kind and name. */
export function originOf(resource: Resource, schema: Pick<KindSchema, 'label'> | undefined): Origin {
  const name = resource.name || resource.id
  return {
    resource: resource.id,
    kind: resource.kind,
    label: schema
      ? { en: `${schema.label.en} "${name}"`, ko: `${schema.label.ko} "${name}"` }
      : { en: `"${name}"`, ko: `"${name}"` },
  }
}
