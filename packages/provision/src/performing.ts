import { setTimeout as pause } from 'node:timers/promises'
import type { Text } from '@vpcanvas/text'
import { type Entry, factsOf } from './assess.ts'
import { type Caller, callerFor, delayAfter, isUncertain } from './calls.ts'
import { differences, spelled } from './differences.ts'
import { type Fact, type FactChange, type FactRecord, type Facts, isRef, type Ref, refsIn, withRefs } from './facts.ts'
import { Cancelled, refused, StepFailed } from './failures.ts'
import { chosenName, clientToken, type Identity, identityTags } from './identity.ts'
import type { Journal } from './journal.ts'
import type { Lifecycle, Live } from './lifecycle.ts'
import type { Observer, Owned } from './observer.ts'
import type { Pool } from './pool.ts'
import type { Session } from './session.ts'
import type { Standing } from './standing.ts'
import { writeTags } from './tags.ts'
import { isLink, type Node } from './work.ts'

/** What the parts of steps are done with. */
export interface Workshop {
  readonly caller: Caller
  readonly design: string
  /** Tells this apply's client tokens from those of others. */
  readonly attempt: string
  readonly observer: Observer
  readonly standing: Standing
  readonly pool: Pool
  readonly journal: Journal
  /** Whether what a fact refers to goes before something new comes. */
  goesFirst(mentioned: Ref): boolean
  /** Says what a node waits for. */
  waiting(node: Node, detail: Text): void
  /** Says how an object looks now. */
  seen(node: Node, live: Live): void
}

/** Does one node. */
export async function perform(node: Node, shop: Workshop): Promise<void> {
  switch (node.phase) {
    case 'make':
      return make(node, shop)
    case 'update':
      return converge(node, shop, ({ fact, after }) => !isLink(node.entry, fact) && !(after === undefined && isTrimmed(node.entry, fact)))
    case 'trim':
      return converge(node, shop, ({ fact }) => !isLink(node.entry, fact))
    case 'link':
      return converge(node, shop, ({ fact }) => isLink(node.entry, fact))
    case 'release':
      return release(node, shop)
    case 'unlink':
      return unlink(node, shop)
    case 'drop':
      return drop(node, shop)
  }
}

function isTrimmed(entry: Entry, fact: string): boolean {
  return entry.lifecycle.trims?.includes(fact) ?? false
}

async function make(node: Node, shop: Workshop): Promise<void> {
  const { entry } = node
  const { wanted, generation } = entry
  if (!wanted) return
  const identity: Identity = { design: shop.design, resource: entry.id, generation }
  const session = sessionFor(node, shop, wanted.region, identity)
  const id = await createOnce(node, shop, session, identity)
  shop.standing.made(entry.kind, wanted.region, identity, id)
  await shop.journal.write({ type: 'made', node: node.id, resource: entry.id, generation, awsId: id })
  await converge(node, shop, ({ fact }) => !isLink(entry, fact))
}

/**
 * Creates exactly one. Where the answer was lost, what was made is looked for by its tags until AWS would have shown it, and only
 * then is it asked for again; where the name is taken, it is ours or nothing is touched.
 */
async function createOnce(node: Node, shop: Workshop, session: Session, identity: Identity): Promise<string> {
  const { lifecycle, wanted, kind, clashes } = node.entry
  const region = session.region
  const quiet = shop.caller.target.quietSeconds * 1000
  const until = Date.now() + quiet
  for (let attempt = 1; ; attempt++) {
    try {
      return await shop.pool.run(() => lifecycle.create(session, wanted?.facts ?? {}))
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error
      const uncertain = isUncertain(error)
      if (!uncertain && error.kind !== 'conflict') throw error
      const made = await lookFor(shop, kind, region, identity, uncertain ? Date.now() + quiet : 0)
      if (made) return made.live.id
      // The block or name of the one that was just deleted is not free at once.
      const isFreeing = clashes.length > 0 && error.kind === 'conflict' && Date.now() < until
      if (!isFreeing && (error.kind === 'conflict' || attempt > 1)) throw error
      await wait(attempt, shop)
    }
  }
}

async function lookFor(shop: Workshop, kind: string, region: string, identity: Identity, until: number): Promise<Owned | null> {
  for (let attempt = 1; ; attempt++) {
    const found = (await shop.observer.fresh(kind, region)).find(
      (owned) => owned.identity.resource === identity.resource && owned.identity.generation === identity.generation,
    )
    if (found) return found
    if (Date.now() >= until) return null
    await wait(attempt, shop)
  }
}

/** Reads, compares and writes until nothing that passes the filter differs. Nothing is written twice: AWS may show it later. */
async function converge(node: Node, shop: Workshop, counts: (change: FactChange) => boolean): Promise<void> {
  const { entry } = node
  const { wanted, lifecycle, generation } = entry
  if (!wanted) return
  const id = shop.standing.idOf({ kind: entry.kind, ref: entry.id })
  const session = sessionFor(node, shop, wanted.region, { design: shop.design, resource: entry.id, generation })
  let written: string | null = null
  let writtenAt = 0
  for (let attempt = 1; ; attempt++) {
    const owned = await whenReady(node, shop, wanted.region, id)
    const facts = withRefs(factsOf(owned), shop.standing.exchange(wanted.region))
    const changes = differences(facts, wanted.facts, (fact) => lifecycle.amounts?.(fact, facts, wanted.facts) ?? false).filter(counts)
    if (changes.length === 0) return
    // Some changes take several goes, each seen in another fact or state.
    const shown = `${owned.live.status} ${spelled(facts as FactRecord)}`
    if (shown !== written) {
      const refusal = await writeChanges(session, shop, lifecycle, { ...owned.live, facts }, changes, wanted.facts)
      if (refusal && attempt > WRITES) throw refusal
      if (refusal && refusal.kind !== 'conflict') await wait(attempt, shop)
      else [written, writtenAt, attempt] = [shown, Date.now(), refusal ? attempt : 0]
    } else {
      if (Date.now() - writtenAt > shop.caller.target.quietSeconds * 1000) throw unchanged(changes)
      await wait(attempt, shop)
    }
  }
}

const WRITES = 8

/** Writes tags and all else. A refusal that says "already so", "not now" or "not there" is given back: the next look decides. */
async function writeChanges(
  session: Session,
  shop: Workshop,
  lifecycle: Lifecycle,
  live: Live,
  changes: readonly FactChange[],
  wanted: Facts,
): Promise<StepFailed | null> {
  const tags = changes.filter((change) => change.fact === 'tags')
  const others = changes.filter((change) => change.fact !== 'tags')
  try {
    await shop.pool.run(async () => {
      if (tags.length > 0) await writeTags(session, lifecycle.service, live, tags)
      if (tags.length > 0 && live.arn) shop.observer.retagged(live.arn)
      if (others.length > 0) await lifecycle.update(session, live, others, wanted)
    })
    return null
  } catch (error) {
    if (error instanceof StepFailed && ['conflict', 'busy', 'notFound'].includes(error.kind)) return error
    throw error
  }
}

function unchanged(changes: readonly FactChange[]): StepFailed {
  const names = [...new Set(changes.map((change) => change.fact))].join(', ')
  return refused('unknown', 'NotShown', {
    en: `AWS accepted the change but still shows another value of: ${names}. Plan again to see what it holds.`,
    ko: `AWS가 변경을 받아들였지만 여전히 다른 값을 보여 줍니다: ${names}. 다시 계획하여 현재 값을 확인하십시오.`,
  })
}

/** Waits until an object is ready, all that wait for its kind with one question. */
async function whenReady(node: Node, shop: Workshop, region: string, id: string): Promise<Owned> {
  const { kind, lifecycle } = node.entry
  const began = Date.now()
  let lastSeen = began
  for (let attempt = 1; ; attempt++) {
    const owned = (await shop.observer.fresh(kind, region)).find((one) => one.live.id === id)
    const now = Date.now()
    if (owned) {
      lastSeen = now
      shop.seen(node, owned.live)
      if (owned.live.state === 'ready') return owned
      if (owned.live.state === 'failed') throw notMade(id, owned.live.status ?? '')
    }
    // New things may not be shown for a while.
    const isLost = !owned && now - lastSeen > Math.max(MISSING_MS, shop.caller.target.quietSeconds * 1000)
    if (isLost || now - began > lifecycle.patience.create * 1000) throw notReady(id, owned?.live.status)
    shop.waiting(node, waitingFor(owned?.live.status ?? 'pending'))
    await wait(attempt, shop)
  }
}

const MISSING_MS = 5_000

function notMade(id: string, status: string): StepFailed {
  return refused('rejected', 'Failed', {
    en: `AWS could not make it (${id}): ${status}. Correct the design, then apply again: what failed is replaced.`,
    ko: `AWS에서 만들지 못했습니다 (${id}): ${status}. 설계를 고친 뒤 다시 적용하면 실패한 것을 교체합니다.`,
  })
}

function notReady(id: string, status = 'not shown'): StepFailed {
  return refused('unknown', 'TimedOut', {
    en: `AWS does not show it ready in time (${id}, ${status}). Apply again to go on waiting.`,
    ko: `제한 시간 안에 준비되지 않았습니다 (${id}, ${status}). 다시 적용하면 계속 기다립니다.`,
  })
}

function waitingFor(status: string): Text {
  return { en: `AWS says: ${status}`, ko: `AWS 상태: ${status}` }
}

/** Takes out what refers to things that go before their successors come. */
async function release(node: Node, shop: Workshop): Promise<void> {
  const { entry } = node
  const { current } = entry
  if (!current) return
  await takeOut(node, shop, current, (_, mentioned) => shop.goesFirst(mentioned))
}

/** Takes out what refers to others of the same kind. */
async function unlink(node: Node, shop: Workshop): Promise<void> {
  const { entry, owned } = node
  if (owned) await takeOut(node, shop, owned, (fact, mentioned) => isLink(entry, fact) && mentioned.kind === owned.kind)
}

async function takeOut(node: Node, shop: Workshop, owned: Owned, goes: (fact: string, mentioned: Ref) => boolean): Promise<void> {
  const exchange = shop.standing.exchange(owned.region)
  const fresh = await find(shop, owned)
  if (!fresh) return
  const facts = withRefs(fresh.live.facts, exchange)
  const changes = Object.entries(facts).flatMap(([fact, value]) => removals(fact, value, (mentioned) => goes(fact, mentioned)))
  if (changes.length === 0) return
  const session = sessionFor(node, shop, owned.region, owned.identity)
  await shop.pool.run(() => node.entry.lifecycle.update(session, { ...fresh.live, facts }, changes, node.entry.wanted?.facts ?? facts))
}

function removals(fact: string, value: Fact | undefined, goes: (mentioned: Ref) => boolean): readonly FactChange[] {
  if (typeof value !== 'object' || value === null) return []
  const going = (part: Fact) => refsIn(part).some(goes)
  if (isRef(value)) return goes(value) ? [{ fact, key: null, before: value, after: null }] : []
  if (Array.isArray(value)) return value.filter(going).map((before) => ({ fact, key: null, before, after: undefined }))
  return Object.entries(value as FactRecord)
    .filter(([, part]) => going(part))
    .map(([key, before]) => ({ fact, key, before, after: undefined }))
}

/** The object as it is now, if it is still there and still ours. */
async function find(shop: Workshop, owned: Owned): Promise<Owned | undefined> {
  const { design, resource, generation } = owned.identity
  return (await shop.observer.fresh(owned.kind, owned.region)).find(
    ({ live, identity }) =>
      live.id === owned.live.id && identity.design === design && identity.resource === resource && identity.generation === generation,
  )
}

async function drop(node: Node, shop: Workshop): Promise<void> {
  const { entry, owned } = node
  if (!owned) return
  const { lifecycle } = entry
  const session = sessionFor(node, shop, owned.region, owned.identity)
  // Where nothing takes time, nothing drains.
  const patience = shop.caller.target.quietSeconds === 0 ? 15 : lifecycle.patience.delete
  const until = Date.now() + patience * 1000
  for (let attempt = 1; ; attempt++) {
    const still = await find(shop, owned)
    if (!still) return
    if (still.live.state === 'leaving') break
    try {
      await shop.pool.run(() => lifecycle.delete(session, { ...still.live, facts: withRefs(still.live.facts, shop.standing.exchange(owned.region)) }))
      break
    } catch (error) {
      if (!(error instanceof StepFailed) || error.kind !== 'busy') throw error
      const blockers = (await lifecycle.blockers?.(session, still.live)) ?? []
      if (blockers.length > 0) throw blocked(error, blockers)
      if (Date.now() > until) throw error
      shop.waiting(node, { en: `Something still uses it (${error.code})`, ko: `아직 사용 중입니다 (${error.code})` })
      await wait(attempt, shop)
    }
  }
  for (let attempt = 1; ; attempt++) {
    const still = await find(shop, owned)
    if (!still) return
    if (Date.now() > until) {
      throw refused('unknown', 'TimedOut', {
        en: `AWS still lists it (${owned.live.id}). Apply again to go on waiting.`,
        ko: `AWS 목록에 아직 남아 있습니다 (${owned.live.id}). 다시 적용하면 계속 기다립니다.`,
      })
    }
    shop.waiting(node, waitingFor(still.live.status ?? 'deleting'))
    await wait(attempt, shop)
  }
}

function blocked(error: StepFailed, blockers: readonly Text[]): StepFailed {
  const [en, ko] = [blockers.map((one) => one.en).join('; '), blockers.map((one) => one.ko).join('; ')]
  return refused('busy', error.code, {
    en: `Others that are not part of this design still use it: ${en}. Remove them, then go on.`,
    ko: `이 설계에 속하지 않은 것이 사용 중입니다: ${ko}. 그것을 삭제한 뒤 계속하십시오.`,
  })
}

function sessionFor(node: Node, shop: Workshop, region: string, identity: Identity): Session {
  const tags = { ...(node.entry.wanted?.facts['tags'] as Readonly<Record<string, string>> | undefined), ...identityTags(identity) }
  return {
    ...callerFor(shop.caller, region, node.id),
    generation: identity.generation,
    token: clientToken(identity, shop.attempt),
    tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    chosenName: chosenName(identity),
    idOf: shop.standing.idOf,
    in: (other) => callerFor(shop.caller, other, node.id),
  }
}

async function wait(attempt: number, shop: Workshop): Promise<void> {
  const { signal } = shop.caller
  await pause(delayAfter(attempt), undefined, signal ? { signal } : {}).catch(() => {
    throw new Cancelled('cancelled')
  })
}

