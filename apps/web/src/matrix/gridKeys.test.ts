import { describe, expect, it } from 'vitest'
import { inView, movedBy } from './gridKeys.ts'

const size = { rows: 10, columns: 8, page: 4 }
const move = (key: string, row: number, column: number, isFar = false) => movedBy(key, isFar, { row, column }, size)

describe('keys in a grid', () => {
  it('lead from cell to cell, and to the headings, no further', () => {
    expect(move('ArrowRight', 2, 3)).toEqual({ row: 2, column: 4 })
    expect(move('ArrowUp', 0, 3)).toEqual({ row: -1, column: 3 })
    expect(move('ArrowUp', -1, 3)).toEqual({ row: -1, column: 3 })
    expect(move('ArrowDown', 9, 7)).toEqual({ row: 9, column: 7 })
    expect(move('PageDown', 7, 0)).toEqual({ row: 9, column: 0 })
  })

  it('lead to the ends of a row, and of all with Ctrl', () => {
    expect(move('Home', 4, 5)).toEqual({ row: 4, column: -1 })
    expect(move('End', 4, 5)).toEqual({ row: 4, column: 7 })
    expect(move('End', 4, 5, true)).toEqual({ row: 9, column: 7 })
    expect(move('a', 4, 5)).toBeNull()
    expect(move('constructor', 4, 5)).toBeNull()
  })
})

describe('what is in view', () => {
  it('is what the window covers, and one more at either end', () => {
    expect(inView(0, 100, 20, 200)).toEqual([0, 6])
    expect(inView(210, 100, 20, 200)).toEqual([9, 17])
    expect(inView(3900, 100, 20, 200)).toEqual([194, 200])
  })
})
