import type { Id } from '@vpcanvas/model'
import type { Range } from './paste.ts'
import type { Place } from './session.ts'

/** The row of a place among those that are there now; -1 for the headings. */
export function rowOf({ id, row }: Place, indexes: ReadonlyMap<Id, number>): number {
  if (row < 0) return -1
  return (id === null ? undefined : indexes.get(id)) ?? Math.max(0, Math.min(row, indexes.size - 1))
}

/** The cells between two places. Headings are never part of it. */
export function between(a: Place, b: Place, indexes: ReadonlyMap<Id, number>): Range {
  const rows = [rowOf(a, indexes), rowOf(b, indexes)].map((row) => Math.max(0, row))
  const columns = [a.column, b.column]
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  }
}

export function isIn({ top, bottom, left, right }: Range, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}
