import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Design, Id, Resource } from '@vpcanvas/model'
import type { Assessment } from './assess.ts'
import { type Caller, delayAfter } from './calls.ts'
import { type Ref, ref } from './facts.ts'
import { Cancelled, failed, StepFailed } from './failures.ts'
import { type Journal, openJournal } from './journal.ts'
import type { Lifecycles, Live } from './lifecycle.ts'
import { perform } from './performing.ts'
import { type Plan, PlanRefused, type PlanStep } from './plan.ts'
import { regionsToLookIn } from './planning.ts'
import { poolOf } from './pool.ts'
import { type Prepared, prepare } from './prepare.ts'
import type { ApplyOptions, ApplyResult } from './progress.ts'
import { readRecord, writeRecord } from './record.ts'
import { run } from './schedule.ts'
import { standingIn } from './standing.ts'
import type { Target } from './target.ts'
import { type Teller, tellerOf } from './teller.ts'

const AT_ONCE = 8

/**
 * Carries a plan out. What was planned is compared once more with what the target holds now; a failure stops the rest and keeps what
 * is healthy, and applying again goes on from there.
 * @throws PlanRefused before anything is changed: another account, a target that changed since the plan, a protected design.
 */
export async function apply(
  plan: Plan,
  lifecycles: Lifecycles,
  target: Target,
  options: ApplyOptions,
): Promise<ApplyResult> {
  const { storage, signal } = options
  refuseOthers(plan, target)
  const caller: Caller = { target, count: { calls: 0 }, ...(signal && { signal }) }
  const regions = await regionsToLookIn(plan.design, lifecycles, target, storage)
  const prepared = await prepare(plan.design, plan.purpose, lifecycles, caller, regions)
  if (JSON.stringify(prepared.plan.steps) !== JSON.stringify(plan.steps)) throw changedSince()
  const teller = tellerOf(plan, caller.count, options.onEvent)
  const journal = await openJournal(storage, target.account, plan.design.id, new Date())
  try {
    // Before anything is made there: where to look for it.
    await remember(plan, prepared.regions, new Set(), options, target)
    const lives = standingLives(prepared.assessment)
    const status = await carryOut(plan, prepared, { ...caller, journal }, journal, teller, lives, lifecycles)
    await journal.write({ type: 'closed', status })
    await remember(plan, prepared.regions, teller.done(), options, target)
    return teller.ended(status, outputsOf(plan, lives))
  } finally {
    await journal.close()
  }
}

function refuseOthers(plan: Plan, target: Target): void {
  if (plan.target.account !== target.account) {
    throw new PlanRefused({
      en: `The plan was made for account ${plan.target.account}, but these credentials belong to ${target.account}. Plan again.`,
      ko: `계획은 계정 ${plan.target.account}용으로 만들었지만 지금 자격 증명의 계정은 ${target.account}입니다. 다시 계획하십시오.`,
    })
  }
  if (plan.purpose === 'destroy' && plan.design.settings.protected) {
    throw new PlanRefused({
      en: 'The design is protected against being destroyed. Switch the protection off in its settings first.',
      ko: '디자인에 삭제 방지가 켜져 있습니다. 먼저 설정에서 끄십시오.',
    })
  }
}

function changedSince(): PlanRefused {
  return new PlanRefused({
    en: 'The target has changed since the plan was made. Plan again and look at the new steps.',
    ko: '계획한 뒤에 대상이 바뀌었습니다. 다시 계획하여 새 단계를 확인하십시오.',
  })
}

async function carryOut(
  plan: Plan,
  prepared: Prepared,
  caller: Caller,
  journal: Journal,
  teller: Teller,
  lives: Map<Id, Live>,
  lifecycles: Lifecycles,
): Promise<ApplyResult['status']> {
  const { assessment, work, observer, regions } = prepared
  const attempt = randomBytes(8).toString('hex')
  await journal.write({
    type: 'plan',
    target: plan.target.name,
    account: plan.target.account,
    design: plan.design.id,
    purpose: plan.purpose,
    attempt,
    steps: plan.steps.length,
  })
  const pool = poolOf(AT_ONCE)
  const shop = {
    caller,
    design: plan.design.id,
    attempt,
    observer,
    standing: standingIn(assessment),
    pool,
    journal,
    goesFirst: goesFirstIn(assessment),
    waiting: teller.waiting,
    seen: (node: Parameters<Teller['waiting']>[0], live: Live) => {
      if (node.owned === null) lives.set(node.entry.id, live)
      teller.seen(node, live)
    },
  }
  teller.began()
  const isCancelled = () => caller.signal?.aborted ?? false
  const ran = await run(
    work,
    async (node) => {
      teller.started(node)
      try {
        await perform(node, shop)
        await journal.write({ type: 'done', node: node.id })
        teller.finished(node, work)
      } catch (error) {
        if (error instanceof Cancelled || isCancelled()) throw error
        pool.stop()
        const failure = error instanceof StepFailed ? error : failed(node.phase, error)
        await journal.write({ type: 'failed', node: node.id, code: failure.code })
        teller.failed(node, failure)
        throw failure
      }
    },
    () => pool.stopped || isCancelled(),
  )
  if (isCancelled()) return 'cancelled'
  if (ran.failed.size > 0) return 'failed'
  return work.size === 0 || (await settled(plan, lifecycles, caller, regions, lives, teller)) ? 'succeeded' : 'failed'
}

/** In the terms in which a holder's facts mention it. */
function goesFirstIn({ entries, exchange }: Assessment): (mentioned: Ref) => boolean {
  const first = new Set(
    [...entries.values()].flatMap(({ clashes }) =>
      clashes.map(({ owned }) => {
        const { kind, ref: term } = exchange(owned.region)(ref(owned.kind, owned.live.id))
        return `${kind} ${term}`
      }),
    ),
  )
  return (mentioned) => first.has(`${mentioned.kind} ${mentioned.ref}`)
}

/** Reads everything once more: the target must hold exactly what was wanted. */
async function settled(
  plan: Plan,
  lifecycles: Lifecycles,
  caller: Caller,
  regions: readonly string[],
  lives: Map<Id, Live>,
  teller: Teller,
): Promise<boolean> {
  const until = Date.now() + caller.target.quietSeconds * 1000
  for (let attempt = 1; ; attempt++) {
    const after = await prepare(plan.design, plan.purpose, lifecycles, caller, regions)
    for (const [id, live] of standingLives(after.assessment)) lives.set(id, live)
    if (after.plan.steps.length === 0) return true
    if (Date.now() >= until) {
      for (const step of after.plan.steps) teller.unsettled(step)
      return false
    }
    await pause(delayAfter(attempt), undefined, caller.signal ? { signal: caller.signal } : {}).catch(() => {})
    if (caller.signal?.aborted) return false
  }
}

function standingLives({ entries }: Assessment): Map<Id, Live> {
  return new Map(
    [...entries.values()].flatMap(({ id, current, wanted }) => (current && wanted ? [[id, current.live]] : [])),
  )
}

function outputsOf(plan: Plan, lives: ReadonlyMap<Id, Live>): ApplyResult['outputs'] {
  if (plan.purpose === 'destroy') return {}
  return Object.fromEntries(
    [...lives]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, { outputs }]) => (outputs && Object.keys(outputs).length > 0 ? [[id, outputs]] : [])),
  )
}

/** Writes down what now holds: the design where its steps are done, what was known before elsewhere. */
async function remember(
  plan: Plan,
  regions: readonly string[],
  done: ReadonlySet<Id>,
  { storage }: ApplyOptions,
  target: Target,
): Promise<void> {
  const before = await readRecord(storage, target.account, plan.design.id)
  const steps = new Map<Id, PlanStep>(plan.steps.map((step) => [step.resource, step]))
  const old = before?.design.resources ?? {}
  const wanted = plan.purpose === 'destroy' ? {} : plan.design.resources
  const holds = (id: Id): Resource | undefined => (!steps.has(id) || done.has(id) ? wanted[id] : old[id])
  const ids = [...new Set([...Object.keys(wanted), ...Object.keys(old)])].toSorted()
  const resources: Design['resources'] = Object.fromEntries(
    ids.flatMap((id) => {
      const resource = holds(id)
      return resource ? [[id, resource]] : []
    }),
  )
  await writeRecord(storage, target.account, {
    at: new Date().toISOString(),
    regions: [...new Set([...regions, ...(before?.regions ?? [])])].toSorted(),
    design: { ...plan.design, resources },
  })
}
