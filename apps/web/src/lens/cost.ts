import { monthOf, type MicroDollars, type Sum } from '@vpcanvas/cost'
import type { Id } from '@vpcanvas/model'
import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import { usd } from '../cost/amounts.ts'
import { costSession } from '../cost/session.ts'
import { editor } from '../store/useEditor.ts'
import type { Bill } from '../work/bill.ts'

/** What the cost lens says of a resource. */
export interface Mark {
  /** Beside the most expensive one: half of it or more, a tenth or more, less; or nobody knows. */
  readonly level: 'most' | 'much' | 'little' | 'unknown'
  /** A month with typical use; of a frame with what is in it. */
  readonly amount: MicroDollars
  /** Whether there is more to it that nobody knows. */
  readonly isLeast: boolean
}

interface CostLens {
  readonly marks: ReadonlyMap<Id, Mark>
}

const NOTHING: CostLens = { marks: new Map() }

export const costLens = createStore<CostLens>(() => NOTHING)

export function useCostMark(id: Id): Mark | null {
  return useStore(costLens, ({ marks }) => marks.get(id) ?? null)
}

/** The marks of a bill; those that say what they said before are the same objects. */
export function costMarksOf({ resources }: Bill, before: ReadonlyMap<Id, Mark>): ReadonlyMap<Id, Mark> {
  const month = (sum: Sum) => monthOf(sum).typical
  // Frames are measured by the sum of all, cards by the most expensive one: else a frame would always be the most.
  const most = resources.reduce((top, one) => (one.within ? top : Math.max(top, month(one))), 0)
  const all = resources.reduce((top, { within }) => (within ? Math.max(top, month(within)) : top), 0)
  const marks = new Map<Id, Mark>()
  for (const one of resources) {
    const sum = one.within ?? one
    const amount = month(sum)
    if (amount === 0 && sum.unknown === 0) continue
    const level = levelOf(amount, one.within ? all : most)
    const isLeast = sum.unknown > 0
    const known = before.get(one.resource)
    const isSame = known?.level === level && known.amount === amount && known.isLeast === isLeast
    marks.set(one.resource, isSame ? known : { level, amount, isLeast })
  }
  return marks
}

/** `≥ $32.85` */
export function costMarkText({ level, amount, isLeast }: Mark, notKnown: string): string {
  return level === 'unknown' ? notKnown : `${isLeast ? '≥ ' : ''}${usd(amount)}`
}

function levelOf(amount: MicroDollars, most: MicroDollars): Mark['level'] {
  if (amount === 0) return 'unknown'
  if (amount * 2 >= most) return 'most'
  return amount * 10 >= most ? 'much' : 'little'
}

function follow(): void {
  const { bill } = costSession.getState()
  const isOn = editor.get().view.lens === 'cost'
  const { marks } = costLens.getState()
  if (isOn && bill) costLens.setState({ marks: costMarksOf(bill, marks) })
  else if (marks.size > 0) costLens.setState(NOTHING)
}

costSession.subscribe(follow)
editor.store.subscribe((state, before) => {
  if (state.view.lens !== before.view.lens) follow()
})
