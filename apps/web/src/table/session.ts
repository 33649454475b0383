import type { Id } from '@vpcanvas/model'
import { createStore } from 'zustand/vanilla'
import type { Order } from './rows.ts'

/** A cell; row -1 is the headings. The resource is what it stays on while rows come, go and change places. */
export interface Place {
  readonly id: Id | null
  readonly row: number
  readonly column: number
}

/** How the table is looked at. It outlives its panel. */
export interface TableSession {
  /** Null: whichever there is. */
  readonly kind: string | null
  readonly filter: string
  readonly order: Order | null
  /** The current cell. */
  readonly at: Place
  /** Where the selected range began. */
  readonly from: Place
}

export const START: Place = { id: null, row: 0, column: 0 }

export const tableSession = createStore<TableSession>(() => ({
  kind: null,
  filter: '',
  order: null,
  at: START,
  from: START,
}))

/** Shows the resources of a kind. */
export function showKind(kind: string): void {
  tableSession.setState({ kind, filter: '', order: null, at: START, from: START })
}

/** The order after a heading was pressed: up, down, and as at first. */
export function pressed(order: Order | null, column: string): Order | null {
  if (order?.column !== column) return { column, isDown: false }
  return order.isDown ? null : { column, isDown: true }
}
