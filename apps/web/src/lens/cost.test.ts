import type { Sum } from '@vpcanvas/cost'
import { describe, expect, it } from 'vitest'
import type { Bill, ResourceBill } from '../work/bill.ts'
import { sharesOf } from './cost.ts'

const sum = (dollars: number, unknown = 0): Sum => ({
  certain: dollars * 1e6,
  usage: { low: 0, typical: 0, high: 0 },
  unknown,
})

function bill(...resources: readonly ResourceBill[]): Bill {
  return { total: sum(0), sources: [], resources, assumptions: [] }
}

const card = (resource: string, dollars: number, unknown = 0): ResourceBill => ({
  resource,
  ...sum(dollars, unknown),
  within: null,
})
const frame = (resource: string, dollars: number): ResourceBill => ({ resource, ...sum(0), within: sum(dollars) })

describe('the marks of the cost lens', () => {
  it('say how much of the bill each is, beside the most expensive one of its like', () => {
    const marks = sharesOf(
      bill(
        card('nat', 40),
        card('half', 20),
        card('host', 5),
        card('ip', 3),
        card('who', 0, 1),
        frame('vpc', 68),
        frame('sub', 8),
      ),
      new Map(),
    )
    expect([...marks].map(([id, { level }]) => `${id} ${level}`)).toEqual([
      'nat most',
      'half most',
      'host much',
      'ip little',
      'who unknown',
      'vpc most',
      'sub much',
    ])
    expect(marks.get('vpc')?.amount).toBe(68e6)
  })

  it('leave out what costs nothing, and say where there is more to it', () => {
    const marks = sharesOf(bill(card('free', 0), card('partly', 4, 1)), new Map())
    expect([...marks.keys()]).toEqual(['partly'])
    expect(marks.get('partly')).toEqual({ level: 'most', amount: 4e6, isLeast: true })
  })

  it('stay the same objects while they say the same', () => {
    const before = sharesOf(bill(card('a', 40), card('b', 30)), new Map())
    const after = sharesOf(bill(card('a', 40), card('b', 1)), before)
    expect(after.get('a')).toBe(before.get('a'))
    expect(after.get('b')).not.toBe(before.get('b'))
  })
})
