import type { Change, Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { differences } from './differences.ts'
import { type FactChange, type Facts, type Ref, ref, refsIn, withRefs } from './facts.ts'
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
  /** Why the old one must go before the new one comes, or null. */
  readonly clash: Text | null
  /** Of the incarnation that will stand for the resource. */
  readonly generation: number
}

/** The state of everything: by resource, in the order of ids. */
export interface Assessment {
  readonly entries: ReadonlyMap<Id, Entry>
  /** What a reference in an object of this region means, in terms of the design: `id` for what stays, `id#generation` for what goes. */
  exchange(region: string): (ref: Ref) => Ref
  ownerOf(region: string, ref: Ref): Owned | undefined
}

/** Compares what is wanted with what is there. A replacement reaches whatever refers to the replaced, until nothing new follows. */
export function assess(wanted: ReadonlyMap<Id, Wanted>, found: readonly Owned[], lifecycles: Lifecycles): Assessment {
  const ownerOf = ownersIn(found)
  const cases = casesOf(wanted, found)
  const replaced = new Set<Id>()
  const exchange = (region: string) => (mentioned: Ref): Ref => {
    const owner = ownerOf(region, mentioned)
    if (!owner) return mentioned
    const { resource, generation } = owner.identity
    const stays = cases.get(resource)?.current === owner && !replaced.has(resource)
    return ref(owner.kind, stays ? resource : `${resource}#${generation}`)
  }
  const changes = new Map<Id, readonly FactChange[]>()
  for (let before = -1; before < replaced.size; ) {
    before = replaced.size
    for (const [id, { want, current }] of cases) {
      if (!want || !current) continue
      const found = changesBetween(want, current, exchange(current.region))
      changes.set(id, found)
      if (current.live.state === 'failed' || found.some((change) => isReplacing(effectOf(want, current, change)))) replaced.add(id)
    }
  }
  const clashes = clashesIn(cases, replaced, exchange, ownerOf)
  const entries = new Map<Id, Entry>()
  for (const [id, { want, current, leftovers }] of cases) {
    const kind = want?.resource.kind ?? current?.kind ?? ''
    const lifecycle = lifecycles[kind]
    if (!isCreated(lifecycle)) continue
    const own = changes.get(id) ?? []
    const last = Math.max(0, ...[current, ...leftovers].map((one) => one?.identity.generation ?? 0))
    entries.set(id, {
      id,
      kind,
      lifecycle,
      wanted: want,
      current,
      leftovers,
      action: actionOf(want, current, leftovers, replaced.has(id), own),
      changes: own,
      clash: clashes.get(id) ?? null,
      generation: current && !replaced.has(id) ? current.identity.generation : last + 1,
    })
  }
  return { entries, exchange, ownerOf }
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
      const current = all.find((owned) => !want || owned.kind === want.resource.kind) ?? null
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
  return { ...owned.live.facts, tags: ownTags(owned.live.tags) }
}

function ownTags(tags: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith('vpcanvas:') && !key.startsWith('aws:')))
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

/** Replacements of which the old one must go first: for a clash of its own, or because something that goes first hangs on it. */
function clashesIn(
  cases: ReadonlyMap<Id, Case>,
  replaced: ReadonlySet<Id>,
  exchange: (region: string) => (ref: Ref) => Ref,
  ownerOf: Assessment['ownerOf'],
): ReadonlyMap<Id, Text> {
  const clashes = new Map<Id, Text>()
  const holders: Id[] = []
  for (const id of replaced) {
    const { want, current } = cases.get(id) ?? {}
    if (!want || !current) continue
    holders.push(id)
    const clash =
      current.live.state === 'failed'
        ? { en: 'The old one has failed and serves nobody.', ko: '기존 리소스는 실패한 상태라 쓰이지 않습니다.' }
        : current.region === want.region
          ? want.lifecycle.clash?.(withRefs(current.live.facts, exchange(current.region)), want.facts)
          : null
    if (clash) clashes.set(id, clash)
  }
  for (let before = -1; before < clashes.size; ) {
    before = clashes.size
    for (const id of holders) {
      const current = cases.get(id)?.current
      if (!current || clashes.has(id)) continue
      const held = Object.values(current.live.facts)
        .flatMap(refsIn)
        .map((mentioned) => ownerOf(current.region, mentioned)?.identity.resource)
        .find((other) => other !== undefined && other !== id && clashes.has(other))
      if (held !== undefined) {
        clashes.set(id, { en: `It hangs on "${held}", of which the old one must go first.`, ko: `먼저 삭제해야 하는 "${held}" 리소스에 딸려 있습니다.` })
      }
    }
  }
  return clashes
}
