import type { Change, Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { differences } from './differences.ts'
import { type FactChange, type Facts, type Ref, ref, refsIn, withRefs } from './facts.ts'
import { userTags } from './identity.ts'
import { isCreated, type Lifecycle, type Lifecycles } from './lifecycle.ts'
import type { Owned } from './observer.ts'
import type { Action } from './plan.ts'
import type { Wanted } from './wanted.ts'

/** One resource with what is wanted of it, what there is, and what follows. */
export interface Entry {
  readonly id: Id
  readonly kind: string
  readonly lifecycle: Lifecycle
  readonly wanted: Wanted | null
  /** The incarnation that stands for the resource now. */
  readonly current: Owned | null
  /** Other incarnations, which an interrupted replacement left. */
  readonly leftovers: readonly Owned[]
  readonly action: Action | null
  /** From the current one to what is wanted; references by ids of the design. */
  readonly changes: readonly FactChange[]
  /** What must go before the new one comes: its own old incarnation, or another resource that is deleted. */
  readonly clashes: readonly Clash[]
  /** Of the incarnation that will stand for the resource. */
  readonly generation: number
}

/** Something that cannot exist beside a new one. */
export interface Clash {
  readonly owned: Owned
  readonly why: Text
}

/** The state of everything: by resource, in the order of ids. */
export interface Assessment {
  readonly entries: ReadonlyMap<Id, Entry>
  /** What a reference in an object of this region means, in terms of the design: `id` for what stays, `id#generation` for what goes. */
  exchange(region: string): (ref: Ref) => Ref
  ownerOf(region: string, ref: Ref): Owned | undefined
  /** Whether an object goes before something new comes. */
  goesFirst(owned: Owned): boolean
}

/** Compares what is wanted with what is there. A replacement reaches whatever refers to the replaced, until nothing new follows. */
export function assess(wanted: ReadonlyMap<Id, Wanted>, found: readonly Owned[], lifecycles: Lifecycles): Assessment {
  const ownerOf = ownersIn(found)
  const cases = casesOf(wanted, found)
  const replaced = new Set<Id>()
  const exchange =
    (region: string) =>
    (mentioned: Ref): Ref => {
      const owner = ownerOf(region, mentioned)
      if (!owner) return mentioned
      const { resource, generation } = owner.identity
      const stays = cases.get(resource)?.current === owner && !replaced.has(resource)
      return ref(owner.kind, stays ? resource : `${resource}#${generation}`)
    }
  const changes = new Map<Id, readonly FactChange[]>()
  for (let before = -1; before < replaced.size;) {
    before = replaced.size
    for (const [id, { want, current }] of cases) {
      if (!want || !current) continue
      const found = changesBetween(want, current, exchange(current.region))
      changes.set(id, found)
      if (current.live.state === 'failed' || found.some((change) => isReplacing(effectOf(want, current, change))))
        replaced.add(id)
    }
  }
  const cast = (id: Id, one: Case): Entry | null => {
    const { want, current, leftovers } = one
    const kind = want?.resource.kind ?? current?.kind ?? ''
    const lifecycle = lifecycles[kind]
    if (!isCreated(lifecycle)) return null
    const own = changes.get(id) ?? []
    const isReplaced = replaced.has(id)
    const last = Math.max(0, ...[current, ...leftovers].map((owned) => owned?.identity.generation ?? 0))
    const action = actionOf(want, current, leftovers, isReplaced, own)
    const generation = current && !isReplaced ? current.identity.generation : last + 1
    return { id, kind, lifecycle, wanted: want, current, leftovers, action, changes: own, generation, clashes: [] }
  }
  const bare = [...cases].flatMap(([id, one]) => cast(id, one) ?? [])
  const clashes = clashesAmong(bare, exchange, ownerOf)
  const entries = new Map(bare.map((entry) => [entry.id, { ...entry, clashes: clashes.get(entry.id) ?? [] }]))
  const first = new Set([...clashes.values()].flat().map(({ owned }) => owned))
  return { entries, exchange, ownerOf, goesFirst: (owned) => first.has(owned) }
}

interface Case {
  readonly want: Wanted | null
  readonly current: Owned | null
  readonly leftovers: readonly Owned[]
}

function casesOf(wanted: ReadonlyMap<Id, Wanted>, found: readonly Owned[]): ReadonlyMap<Id, Case> {
  const byResource = Map.groupBy(found, (owned) => owned.identity.resource)
  const ids = [...new Set([...wanted.keys(), ...byResource.keys()])].toSorted()
  return new Map(
    ids.map((id) => {
      const want = wanted.get(id) ?? null
      const all = (byResource.get(id) ?? []).toSorted(byRank)
      const stands = (owned: Owned) => owned.live.state !== 'leaving' && owned.kind === want?.resource.kind
      const current = (want ? all.find(stands) : all[0]) ?? null
      return [id, { want, current, leftovers: all.filter((owned) => owned !== current) }]
    }),
  )
}

/** The one that stands for a resource comes first: what has not failed, the latest generation, then the smallest AWS id. */
function byRank(a: Owned, b: Owned): number {
  const failed = (one: Owned) => (one.live.state === 'failed' ? 1 : 0)
  return failed(a) - failed(b) || b.identity.generation - a.identity.generation || (a.live.id < b.live.id ? -1 : 1)
}

function ownersIn(found: readonly Owned[]): Assessment['ownerOf'] {
  const owners = new Map<string, Owned>()
  // Names are unique in a region only; AWS's ids everywhere, so that a peering finds a VPC in another region.
  for (const owned of found) owners.set(`${owned.kind} ${owned.live.id}`, owned)
  for (const owned of found) owners.set(`${owned.region} ${owned.kind} ${owned.live.id}`, owned)
  return (region, { kind, ref: id }) => owners.get(`${region} ${kind} ${id}`) ?? owners.get(`${kind} ${id}`)
}

function changesBetween(want: Wanted, current: Owned, exchange: (ref: Ref) => Ref): readonly FactChange[] {
  const live = withRefs(factsOf(current), exchange)
  const { lifecycle, facts } = want
  const found = differences(live, facts, (fact) => lifecycle.amounts?.(fact, live, facts) ?? false)
  if (current.region === want.region) return found
  return [{ fact: 'region', key: null, before: current.region, after: want.region }, ...found]
}

/** The facts of a live object with the user's tags among them. */
export function factsOf(owned: Owned): Facts {
  return { ...owned.live.facts, tags: userTags(owned.live.tags) }
}

/** What a change does to the resource. */
export function effectOf(want: Wanted, current: Owned, change: FactChange): Change {
  if (change.fact === 'region') return 'replacement'
  const { schema, effects } = want.lifecycle
  if (Object.hasOwn(schema.changes, change.fact)) {
    const rule = schema.changes[change.fact]
    if (typeof rule !== 'function') return rule ?? 'inPlace'
    return rule({ ...want.resource.props, ...current.live.facts }, want.resource.props)
  }
  const rule = Object.hasOwn(effects, change.fact) ? effects[change.fact] : undefined
  return typeof rule === 'function' ? rule(current.live.facts, want.facts) : (rule ?? 'inPlace')
}

export function isReplacing(effect: Change): boolean {
  return effect === 'replacement' || effect === 'dataLoss'
}

function actionOf(
  want: Wanted | null,
  current: Owned | null,
  leftovers: readonly Owned[],
  isReplaced: boolean,
  changes: readonly FactChange[],
): Action | null {
  if (!want) return 'delete'
  if (!current) return leftovers.length > 0 ? 'replace' : 'create'
  if (isReplaced) return 'replace'
  return changes.length > 0 ? 'update' : leftovers.length > 0 ? 'delete' : null
}

/** The objects of an entry that go. */
export function goingOf(entry: Pick<Entry, 'action' | 'wanted' | 'current' | 'leftovers'>): readonly Owned[] {
  const currentGoes = entry.action === 'replace' || entry.wanted === null
  return [...(currentGoes && entry.current ? [entry.current] : []), ...entry.leftovers]
}

/** What must go first, by the resource that comes: what it clashes with, and replaced things that hang on such. */
function clashesAmong(
  entries: readonly Entry[],
  exchange: (region: string) => (ref: Ref) => Ref,
  ownerOf: Assessment['ownerOf'],
): ReadonlyMap<Id, readonly Clash[]> {
  const going = Map.groupBy(entries.flatMap(goingOf), (owned) => `${owned.region} ${owned.kind}`)
  const clashes = new Map<Id, Clash[]>()
  const first = new Set<Owned>()
  const add = (id: Id, owned: Owned, why: Text) => {
    clashes.set(id, [...(clashes.get(id) ?? []), { owned, why }])
    first.add(owned)
  }
  for (const { id, action, wanted, current, lifecycle } of entries) {
    if (!wanted || (action !== 'create' && action !== 'replace')) continue
    for (const owned of going.get(`${wanted.region} ${wanted.resource.kind}`) ?? []) {
      const hasFailed = owned === current && owned.live.state === 'failed'
      const why = hasFailed
        ? FAILED
        : lifecycle.clash?.(withRefs(owned.live.facts, exchange(owned.region)), wanted.facts)
      if (why) add(id, owned, why)
    }
  }
  for (let before = -1; before < first.size;) {
    before = first.size
    for (const { id, action, current } of entries) {
      if (action !== 'replace' || !current || first.has(current)) continue
      const held = Object.values(current.live.facts)
        .flatMap(refsIn)
        .map((mentioned) => ownerOf(current.region, mentioned))
        .find((other) => other !== undefined && other !== current && first.has(other))
      if (held) add(id, current, hangsOn(held.live.tags['Name'] ?? held.identity.resource))
    }
  }
  return clashes
}

const FAILED: Text = {
  en: 'The old one has failed and serves nobody.',
  ko: '기존 리소스는 실패한 상태라 쓰이지 않습니다.',
}

function hangsOn(name: string): Text {
  return {
    en: `It hangs on "${name}", of which the old one must go first.`,
    ko: `먼저 삭제해야 하는 기존 "${name}" 리소스에 딸려 있습니다.`,
  }
}
