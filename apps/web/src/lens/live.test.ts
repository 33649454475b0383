import { describe, expect, it } from 'vitest'
import { liveMarksOf } from './live.ts'
import { signs } from './signs.ts'

describe('the lens on the target', () => {
  it('marks what is known to stand there, and nothing else', () => {
    const marks = liveMarksOf({ vpc: 'done', subnet: 'drifted', cache: 'failed' })
    expect([...marks].map(([id, { sign }]) => `${id} ${sign}`)).toEqual(['vpc done', 'subnet drifted', 'cache failed'])
    expect(marks.get('subnet')?.text).toEqual({ en: 'differs', ko: '다름' })
    expect(marks.get('subnet')?.says.en).toContain('differ')
  })

  it('says the same of two resources with the same mark, which nothing has to draw anew', () => {
    const marks = liveMarksOf({ a: 'done', b: 'done' })
    expect(marks.get('a')).toBe(marks.get('b'))
    expect(liveMarksOf({ a: 'done' }).get('a')).toBe(marks.get('a'))
  })

  it('makes what failed and what differs stand out from what stands', () => {
    expect(signs.failed.shade).toBe('filled')
    expect(signs.drifted.shade).toBe('filled')
    expect(signs.done).not.toHaveProperty('shade')
  })
})
