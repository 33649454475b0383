import type { Id } from '@vpcanvas/model'
import { createStore } from 'zustand/vanilla'

const KEY = 'vpcanvas.tour'

export interface Tour {
  /** Whether its card is shown. */
  readonly isOn: boolean
  /** Where it is; null before it was ever begun, and after it was finished. */
  readonly step: number | null
  /** The design that it goes on in. */
  readonly design: Id | null
}

/** The tour of this browser: it goes on where it was left, after a reload too. */
export const tour = createStore<Tour>(() => remembered())

tour.subscribe((state) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(state))
  } catch {
    // Then it lasts as long as the page.
  }
})

/** Begins the tour, or goes on with it. What it is made of is fetched now. */
export async function takeTour(): Promise<void> {
  const { step, design } = tour.getState()
  if (step !== null && design !== null) return tour.setState({ isOn: true })
  const { beginTour } = await import('./begin.ts')
  await beginTour()
}

function remembered(): Tour {
  const nothing: Tour = { isOn: false, step: null, design: null }
  try {
    const { isOn, step, design } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Tour, unknown>>
    if (typeof step !== 'number' || !Number.isInteger(step) || step < 0 || typeof design !== 'string') return nothing
    return { isOn: isOn === true, step, design }
  } catch {
    return nothing
  }
}
