import { factsOf } from './assess.ts'
import { differences, spelled } from './differences.ts'
import { type FactChange, type FactRecord, type Facts, withRefs } from './facts.ts'
import { refused, StepFailed } from './failures.ts'
import type { Lifecycle, Live } from './lifecycle.ts'
import type { Owned } from './observer.ts'
import type { Session } from './session.ts'
import { writeTags } from './tags.ts'
import type { Node } from './work.ts'
import { sessionFor, wait, waitingFor, type Workshop } from './workshop.ts'

/** Reads, compares and writes until nothing that passes the filter differs. Nothing is written twice: AWS may show it later. */
export async function converge(node: Node, shop: Workshop, counts: (change: FactChange) => boolean): Promise<void> {
  const { entry } = node
  const { wanted, lifecycle, generation } = entry
  if (!wanted) return
  const id = shop.standing.idOf({ kind: entry.kind, ref: entry.id })
  const session = sessionFor(node, shop, wanted.region, { design: shop.design, resource: entry.id, generation })
  let last = null as Written | null
  let writes = 0
  for (let attempt = 1; ; attempt++) {
    const owned = await whenReady(node, shop, wanted.region, id)
    const facts = withRefs(factsOf(owned), shop.standing.exchange(wanted.region))
    const amounts = (fact: string) => lifecycle.amounts?.(fact, facts, wanted.facts) ?? false
    const changes = differences(facts, wanted.facts, amounts).filter(counts)
    if (changes.length === 0) return
    // Some changes take several goes, each seen in another fact or state.
    const shown = `${owned.live.status} ${spelled(facts as FactRecord)}`
    if (last?.shown === shown) {
      if (Date.now() - last.at > shop.caller.target.quietSeconds * 1000) throw last.refusal ?? unchanged(changes)
      await wait(attempt, shop)
      continue
    }
    if (++writes > WRITES) throw last?.refusal ?? unchanged(changes)
    const refusal = await writeChanges(session, shop, lifecycle, { ...owned.live, facts }, changes, wanted.facts)
    const isLater = refusal?.kind === 'busy' || refusal?.kind === 'notFound'
    last = isLater ? { shown: '', at: 0, refusal } : { shown, at: Date.now(), refusal }
    if (isLater) await wait(attempt, shop)
    else attempt = 0
  }
}

const WRITES = 12

/** What was shown when it was last written, when that was, and what AWS said to it. */
interface Written {
  readonly shown: string
  readonly at: number
  readonly refusal: StepFailed | null
}

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
    ko: `AWS에서 만들지 못했습니다 (${id}): ${status}. 디자인을 고친 뒤 다시 적용하면 실패한 것을 교체합니다.`,
  })
}

function notReady(id: string, status = 'not shown'): StepFailed {
  return refused('unknown', 'TimedOut', {
    en: `AWS does not show it ready in time (${id}, ${status}). Apply again to go on waiting.`,
    ko: `제한 시간 안에 준비되지 않았습니다 (${id}, ${status}). 다시 적용하면 계속 기다립니다.`,
  })
}
