import type { PriceTable } from '@vpcanvas/catalogue/prices'
import { createStore } from 'zustand/vanilla'
import { call } from '../files/api.ts'
import { editor } from '../store/useEditor.ts'
import { afterwards } from '../ui/whenIdle.ts'
import { ask } from '../work/client.ts'
import type { Bill } from '../work/bill.ts'

export interface CostSession {
  /** Of the design before while a new one is on its way. */
  readonly bill: Bill | null
  readonly hasFailed: boolean
  /** Where the refreshed prices of the workspace are no table. */
  readonly brokenAt: string | null
}

/** What the design costs, kept in step with it. */
export const costSession = createStore<CostSession>(() => ({ bill: null, hasFailed: false, brokenAt: null }))

let isAsking = false
let isStale = false

/** Asks for one answer at a time: of many edits while it is on its way, the last counts. */
async function add(): Promise<void> {
  isStale = isAsking
  if (isAsking) return
  isAsking = true
  const { opened, view } = editor.get()
  // The heading needs the sum alone; what is listed or marked needs every resource.
  const bill = await ask('cost', { isWhole: view.drawer === 'cost' || view.lens === 'cost' }).catch(() => null)
  isAsking = false
  if (editor.get().opened === opened) costSession.setState({ ...(bill && { bill }), hasFailed: bill === null })
  if (isStale) void add()
}

/** The prices that were refreshed in the workspace, where there are any. */
async function takePrices(): Promise<void> {
  const answer = await call('/api/prices').catch(() => null)
  if (!answer?.ok) return
  const { table, place } = (await answer.json()) as { table: PriceTable | null; place: string | null }
  costSession.setState({ brokenAt: place })
  if (table) await ask('prices', table)
}

/** Keeps the estimate from now on, after each edit that can make a difference. */
export function startCosts(): void {
  editor.store.subscribe((state, before) => {
    const [design, old] = [state.history.present, before.history.present]
    const isOther = state.opened !== before.opened
    if (isOther) costSession.setState({ bill: null })
    const isChanged = design.resources !== old.resources || design.settings !== old.settings
    const isShown = state.view.drawer !== before.view.drawer || state.view.lens !== before.view.lens
    // What was just opened is seen before it is added up.
    if (isOther) afterwards(() => void add())
    else if (isChanged || isShown) void add()
  })
  void takePrices().then(add, add)
}
