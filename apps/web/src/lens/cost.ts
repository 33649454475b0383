import { monthOf, type MicroDollars, type Sum } from '@vpcanvas/cost'
import type { Id } from '@vpcanvas/model'
import { inEach } from '@vpcanvas/text'
import { createStore } from 'zustand/vanilla'
import { usd } from '../cost/amounts.ts'
import { costNames } from '../cost/names.ts'
import { costSession } from '../cost/session.ts'
import { editor } from '../store/useEditor.ts'
import type { Bill } from '../work/bill.ts'
import { clearMarks, marking, putMarks } from './marks.ts'

/** What a resource is of the bill. */
export interface Share {
  /** Beside the most expensive one: half of it or more, a tenth or more, less; or nobody knows. */
  readonly level: 'most' | 'much' | 'little' | 'unknown'
  /** A month with typical use; of a frame with what is in it. */
  readonly amount: MicroDollars
  /** Whether there is more to it that nobody knows. */
  readonly isLeast: boolean
}

interface CostLens {
  readonly shares: ReadonlyMap<Id, Share>
}

const NOTHING: CostLens = { shares: new Map() }

export const costLens = createStore<CostLens>(() => NOTHING)

const marksOf = marking<Share>(({ level, amount, isLeast }) => ({
  sign: level,
  text: inEach((language) =>
    level === 'unknown' ? costNames[language].notKnown : `${isLeast ? '≥ ' : ''}${usd(amount)}`,
  ),
  says: inEach((language) => {
    const words = costNames[language]
    return level === 'unknown' ? words.notKnown : words.heading(usd(amount), isLeast)
  }),
}))

/** What each resource is of a bill; what is said again is the same object. */
export function sharesOf({ resources }: Bill, before: ReadonlyMap<Id, Share>): ReadonlyMap<Id, Share> {
  const month = (sum: Sum) => monthOf(sum).typical
  // Frames are measured by the sum of all, cards by the most expensive one: else a frame would always be the most.
  const most = resources.reduce((top, one) => (one.within ? top : Math.max(top, month(one))), 0)
  const all = resources.reduce((top, { within }) => (within ? Math.max(top, month(within)) : top), 0)
  const shares = new Map<Id, Share>()
  for (const one of resources) {
    const sum = one.within ?? one
    const amount = month(sum)
    if (amount === 0 && sum.unknown === 0) continue
    const level = levelOf(amount, one.within ? all : most)
    const isLeast = sum.unknown > 0
    const known = before.get(one.resource)
    const isSame = known?.level === level && known.amount === amount && known.isLeast === isLeast
    shares.set(one.resource, isSame ? known : { level, amount, isLeast })
  }
  return shares
}

function levelOf(amount: MicroDollars, most: MicroDollars): Share['level'] {
  if (amount === 0) return 'unknown'
  if (amount * 2 >= most) return 'most'
  return amount * 10 >= most ? 'much' : 'little'
}

function follow(): void {
  const { bill } = costSession.getState()
  const isOn = editor.get().view.lens === 'cost'
  if (isOn && bill) {
    const shares = sharesOf(bill, costLens.getState().shares)
    costLens.setState({ shares })
    putMarks('cost', marksOf(shares))
  } else {
    costLens.setState(NOTHING)
    clearMarks('cost')
  }
}

costSession.subscribe(follow)
editor.store.subscribe((state, before) => {
  if (state.view.lens !== before.view.lens) follow()
})
follow()
