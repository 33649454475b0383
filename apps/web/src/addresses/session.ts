import type { Id } from '@vpcanvas/model'
import type { Planned } from '@vpcanvas/resources/addresses'
import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'

/** Where the person is in the planner: nothing of it belongs to the design. */
export interface Planning {
  /** The VPC that was looked at last. */
  readonly vpc: Id | null
  /** Which of the designs opened so far it is about. */
  readonly opened: number
  readonly mode: 'map' | 'table'
  /** The block that the map shows, as text; null for the primary range. */
  readonly frame: string | null
  /** What is planned: the id of a subnet, or a free block as text. */
  readonly picked: string | null
  /** What would be done, before it is. */
  readonly preview: Planned | null
}

export const planning = createStore<Planning>(() => ({
  vpc: null,
  opened: 0,
  mode: 'map',
  frame: null,
  picked: null,
  preview: null,
}))

export function usePlanning<T>(pick: (state: Planning) => T): T {
  return useStore(planning, pick)
}
