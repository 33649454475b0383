import type { Id } from '@vpcanvas/model'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { ask } from '../work/client.ts'
import type { CostOf } from '../work/bill.ts'
import { costSession } from './session.ts'

/** What a resource is billed for, asked again with each new estimate; null while it is not known. */
export function useCostOf(id: Id): CostOf | null {
  const bill = useStore(costSession, (session) => session.bill)
  const [answer, setAnswer] = useState<CostOf | null>(null)
  useEffect(() => {
    let isGone = false
    // Of two answers the later estimate's counts, whichever comes last.
    const take = (found: CostOf | null) => {
      if (!isGone && costSession.getState().bill === bill) setAnswer(found)
    }
    ask('costOf', id).then(take, () => take(null))
    return () => {
      isGone = true
    }
  }, [id, bill])
  return answer
}
