import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thinned } from './thinning.ts'
import type { VersionRecord } from './version.ts'

const NOW = Date.parse('2026-06-01')
const record = (number: number, age: number, more: Partial<VersionRecord> = {}) =>
  ({ id: `v${number}`, number, at: NOW - age, name: null, cause: 'pause', file: 'f', ...more }) as VersionRecord

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

describe('thinning', () => {
  it('keeps all of the last hour, then one for ten minutes, an hour, a day, a week', () => {
    const every = (minutes: number, from: number, to: number) => {
      const ages = Array.from({ length: Math.floor((to - from) / minutes) }, (_, n) => (to - n * minutes) * MINUTE)
      const records = ages.map((age, n) => record(n + 1, age))
      return records.length - thinned(records, NOW, Infinity).length
    }
    expect(every(1, 0, 60)).toBe(60)
    expect(every(1, 60, 180)).toBeLessThanOrEqual(14)
    expect(every(10, 1440, 1440 * 3)).toBeLessThanOrEqual(50)
    expect(every(60, 1440 * 8, 1440 * 18)).toBeLessThanOrEqual(12)
    expect(every(600, 1440 * 100, 1440 * 170)).toBeLessThanOrEqual(12)
  })

  it('never lets go of a named version or the newest, and is done when it is done', () => {
    const any = fc.array(
      fc.record({ age: fc.integer({ min: -DAY, max: 500 * DAY }), isNamed: fc.boolean(), isApplied: fc.boolean() }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 40 }), (ages, most) => {
        const records = ages.map(({ age, isNamed, isApplied }, n) =>
          record(n + 1, age, { name: isNamed ? 'x' : null, cause: isApplied ? 'apply' : 'pause' }),
        )
        const gone = new Set(thinned(records, NOW, most))
        const kept = records.filter((one) => !gone.has(one))
        for (const one of gone) expect(one.name).toBeNull()
        expect(kept.at(-1)).toBe(records.at(-1))
        expect(kept.filter(({ name }) => name === null).length).toBeLessThanOrEqual(most + 1)
        expect(thinned(kept, NOW, most)).toEqual([])
      }),
    )
  })
})
