import type { Text } from '@vpcanvas/text'
import { type Fact, type FactChange, type FactRecord, isRef, type Ref, refsIn, withRefs } from './facts.ts'
import { refused, StepFailed } from './failures.ts'
import type { Owned } from './observer.ts'
import { isLink, type Node } from './work.ts'
import { sessionFor, wait, waitingFor, type Workshop } from './workshop.ts'

/** Takes out what refers to things that go before their successors come. */
export async function release(node: Node, shop: Workshop): Promise<void> {
  const { entry } = node
  const { current } = entry
  if (!current) return
  await takeOut(node, shop, current, (_, mentioned) => shop.goesFirst(mentioned))
}

/** Takes out what refers to others of the same kind. */
export async function unlink(node: Node, shop: Workshop): Promise<void> {
  const { entry, owned } = node
  if (owned) await takeOut(node, shop, owned, (fact, mentioned) => isLink(entry, fact) && mentioned.kind === owned.kind)
}

async function takeOut(
  node: Node,
  shop: Workshop,
  owned: Owned,
  goes: (fact: string, mentioned: Ref) => boolean,
): Promise<void> {
  const exchange = shop.standing.exchange(owned.region)
  const fresh = await find(shop, owned)
  if (!fresh) return
  const facts = withRefs(fresh.live.facts, exchange)
  const changes = Object.entries(facts).flatMap(([fact, value]) =>
    removals(fact, value, (mentioned) => goes(fact, mentioned)),
  )
  if (changes.length === 0) return
  const session = sessionFor(node, shop, owned.region, owned.identity)
  await shop.pool.run(() =>
    node.entry.lifecycle.update(session, { ...fresh.live, facts }, changes, node.entry.wanted?.facts ?? facts),
  )
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
      live.id === owned.live.id &&
      identity.design === design &&
      identity.resource === resource &&
      identity.generation === generation,
  )
}

/** Deletes, waiting for what still drains, until it is gone. */
export async function drop(node: Node, shop: Workshop): Promise<void> {
  const { entry, owned } = node
  if (!owned) return
  const { lifecycle } = entry
  const session = sessionFor(node, shop, owned.region, owned.identity)
  const until = Date.now() + lifecycle.patience.delete * 1000
  // Where nothing takes time, nothing drains.
  const drainedBy = shop.caller.target.quietSeconds === 0 ? Date.now() + 15_000 : until
  for (let attempt = 1; ; attempt++) {
    const still = await find(shop, owned)
    if (!still) return
    if (still.live.state === 'leaving') break
    try {
      await shop.pool.run(() =>
        lifecycle.delete(session, {
          ...still.live,
          facts: withRefs(still.live.facts, shop.standing.exchange(owned.region)),
        }),
      )
      break
    } catch (error) {
      if (!(error instanceof StepFailed) || error.kind !== 'busy') throw error
      const blockers = (await lifecycle.blockers?.(session, still.live)) ?? []
      if (blockers.length > 0) throw blocked(error, blockers)
      if (Date.now() > drainedBy) throw error
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
    ko: `이 디자인에 속하지 않은 것이 사용 중입니다: ${ko}. 그것을 삭제한 뒤 계속하십시오.`,
  })
}
