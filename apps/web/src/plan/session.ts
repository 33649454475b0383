import { type Design, readDesign, schemasOf } from '@vpcanvas/model'
import type { Plan } from '@vpcanvas/provision'
import { kinds } from '@vpcanvas/resources/drawing'
import type { Text } from '@vpcanvas/text'
import { createStore } from 'zustand/vanilla'
import { Unreachable } from '../files/api.ts'
import { Refused } from '../files/designs.ts'
import { keepVersion } from '../files/start.ts'
import { editor } from '../store/useEditor.ts'
import { liveStates } from './liveStates.ts'
import { afterEvent, isDestroying, isOver, newRun, type Run, type RunStep } from './run.ts'
import { type Accepted, type CheckedPlan, provisioning, type TargetChoice } from './server.ts'
import { appliedTo, chosenTarget, isClosed, rememberApplied, rememberClosed, rememberTarget } from './targetMemory.ts'
import { planWords } from './words.ts'

/** Milliseconds before a lost stream of events is joined again. */
const REJOIN = 1500

/** Why something could not be had: the server is away, or it said no. */
export type Failure = { readonly type: 'offline' } | { readonly type: 'refused'; readonly reason: Text }

export interface PlanSession {
  readonly targets: readonly TargetChoice[] | null
  readonly targetsFailure: Failure | null
  readonly target: string
  readonly isPlanning: boolean
  readonly plan: { readonly plan: CheckedPlan; readonly of: Design } | null
  readonly failure: Failure | null
  readonly run: Run | null
  /** Apply or destroy is asked for, and the run's id is not there yet. */
  readonly isStarting: boolean
  readonly isStopping: boolean
  readonly isDisconnected: boolean
  /** When the target was last applied to; null where it never was. */
  readonly appliedAt: string | null
}

const fresh = {
  isPlanning: false,
  plan: null,
  failure: null,
  run: null,
  isStarting: false,
  isStopping: false,
  isDisconnected: false,
  appliedAt: null,
}

/** Planning and applying on this page. It outlives its panel: a run goes on while the drawer is closed. */
export const planSession = createStore<PlanSession>(() => ({
  targets: null,
  targetsFailure: null,
  target: chosenTarget(),
  ...fresh,
}))

const { getState: get, setState: set } = planSession
let planning = new AbortController()
let following = new AbortController()

export async function loadTargets(): Promise<void> {
  set({ targetsFailure: null })
  try {
    const targets = await provisioning.targets()
    set({ targets, target: targets.some(({ id }) => id === get().target) ? get().target : (targets[0]?.id ?? '') })
  } catch (error) {
    set({ targetsFailure: failureOf(error) })
  }
}

export function chooseTarget(target: string): void {
  if (target === get().target || isBusy()) return
  planning.abort()
  rememberTarget(target)
  editor.setApplied(null)
  set({ target, ...fresh })
}

/** Whether a run is under way, or about to be. */
export function isBusy(): boolean {
  const { run, isStarting } = get()
  return isStarting || (run !== null && !isOver(run))
}

/** Plans the design as it is now. */
export async function makePlan(): Promise<void> {
  planning.abort()
  const mine = (planning = new AbortController())
  const { target } = get()
  const of = editor.design()
  set({ isPlanning: true, failure: null, plan: null, run: null })
  try {
    const plan = await provisioning.plan(of, target, mine.signal)
    if (mine.signal.aborted) return
    set({ isPlanning: false, plan: { plan, of } })
    editor.say(planSaid(plan))
    await loadRecord()
  } catch (error) {
    if (mine.signal.aborted) return
    set({ isPlanning: false, failure: failureOf(error) })
  }
}

export function stopPlanning(): void {
  planning.abort()
  set({ isPlanning: false })
}

/** Carries out the plan that is shown. */
export async function applyPlan(accepted: Accepted): Promise<void> {
  const { plan, target } = get()
  if (!plan || isBusy()) return
  set({ isStarting: true, failure: null })
  try {
    const id = await provisioning.apply(plan.of, target, accepted)
    void keepVersion('apply', plan.of)
    rememberApplied(plan.of.id, target)
    set({ run: newRun(id, 'apply', target, plan.plan.steps.map(notBegun)), plan: null })
    void follow()
  } catch (error) {
    set({ failure: failureOf(error) })
  } finally {
    set({ isStarting: false })
  }
}

/** Deletes everything of the design; `confirm` is its name, typed. */
export async function destroyAll(confirm: string): Promise<void> {
  if (isBusy()) return
  const { target } = get()
  set({ isStarting: true, failure: null, plan: null, run: null })
  try {
    const id = await provisioning.destroy(editor.design(), target, confirm)
    set({ run: newRun(id, 'destroy', target) })
    void follow()
  } catch (error) {
    set({ failure: failureOf(error) })
  } finally {
    set({ isStarting: false })
  }
}

/** Begins no more steps; what is under way is waited for. */
export async function stopRun(): Promise<void> {
  const { run } = get()
  if (!run || isOver(run)) return
  set({ isStopping: true })
  try {
    await provisioning.cancel(run.id)
  } catch (error) {
    set({ isStopping: false, failure: failureOf(error) })
  }
}

export function closeRun(): void {
  const { run } = get()
  if (run) rememberClosed(run.id)
  set({ run: null, failure: null })
  showLive()
}

/** Takes up what the server is still doing, or has done, for the design that was opened. */
export async function resume(): Promise<void> {
  const { id } = editor.design()
  try {
    const latest = await provisioning.latestRun(id)
    if (editor.design().id !== id || isBusy()) return
    if (latest && (!latest.ended || !isClosed(latest.run))) {
      // Its events are told once more, so that its outputs are there after a reload too.
      set({ ...fresh, target: latest.target, run: newRun(latest.run, null, latest.target) })
      return void follow(!latest.ended)
    }
    // Asking for the record of a sandbox starts it; where it ran before in this server's life, it runs already.
    const target = latest?.target ?? appliedTo(id)
    if (target === null || (target === 'sandbox' && !latest)) return
    set({ target })
    await loadRecord()
  } catch {
    // Without the server there is nothing to take up; the panel says so once it is opened.
  }
}

async function follow(isNews = true): Promise<void> {
  following.abort()
  const mine = (following = new AbortController())
  set({ isStopping: false, isDisconnected: false })
  showLive()
  while (!mine.signal.aborted) {
    const { run } = get()
    if (!run) return
    try {
      for await (const { number, event } of provisioning.events(run.id, run.last, mine.signal)) {
        const now = get().run
        if (mine.signal.aborted || now?.id !== run.id) return
        set({ run: afterEvent(now, number, event), isDisconnected: false })
        showLive()
      }
    } catch (error) {
      if (mine.signal.aborted) return
      // The server was started anew and knows nothing of the run. What AWS holds is for the next plan to see.
      if (error instanceof Refused) set({ run: { ...run, broken: error.text } })
    }
    const now = get().run
    if (!now || isOver(now)) break
    set({ isDisconnected: true })
    await new Promise((resolve) => setTimeout(resolve, REJOIN))
  }
  set({ isStopping: false, isDisconnected: false })
  const { run } = get()
  if (run && isNews) editor.say(runSaid(run))
  await loadRecord()
}

async function loadRecord(): Promise<void> {
  const { target } = get()
  const { id } = editor.design()
  try {
    const record = await provisioning.record(id, target)
    if (get().target !== target || editor.design().id !== id) return
    const read = record && readDesign(record.design, schemasOf(kinds))
    editor.setApplied(read?.ok ? read.design : null)
    // A destroy leaves the record of an empty design.
    const holds = record !== null && Object.keys(record.design.resources).length > 0
    set({ appliedAt: holds ? (record.at ?? null) : null })
  } catch {
    // Locks are a help, not a promise: a plan always looks at the target itself.
  }
  showLive()
}

function showLive(): void {
  const { applied } = editor.get()
  editor.setLive(liveStates(editor.design(), applied, get().run, kinds))
}

editor.store.subscribe((state, before) => {
  const [design, old] = [state.history.present, before.history.present]
  if (state.opened !== before.opened) {
    planning.abort()
    following.abort()
    set(fresh)
  } else if (design.resources !== old.resources && (state.applied || get().run)) showLive()
})

function notBegun({ resource, kind, name, action }: Plan['steps'][number]): RunStep {
  return { resource, kind, name, action, state: 'left', awsId: null, detail: null }
}

function failureOf(error: unknown): Failure {
  if (error instanceof Unreachable) return { type: 'offline' }
  if (error instanceof Refused) return { type: 'refused', reason: error.text }
  const detail = error instanceof Error ? error.message : String(error)
  return {
    type: 'refused',
    reason: { en: `${planWords.en.planFailed} ${detail}`, ko: `${planWords.ko.planFailed} ${detail}` },
  }
}

function planSaid({ steps, summary }: Plan): Text {
  const said = (words: (typeof planWords)['en']) =>
    steps.length === 0
      ? words.upToDate
      : (['create', 'update', 'replace', 'delete'] as const)
          .filter((action) => summary[action] > 0)
          .map((action) => words.counts[action](summary[action]))
          .join(', ')
  return { en: said(planWords.en), ko: said(planWords.ko) }
}

function runSaid(run: Run): Text {
  const said = (words: (typeof planWords)['en']) => {
    if (!run.result) return words.runFailed
    return run.result.status === 'succeeded' && isDestroying(run) ? words.destroyed : words.ended[run.result.status]
  }
  return { en: said(planWords.en), ko: said(planWords.ko) }
}
