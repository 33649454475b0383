import { describe, expect, it } from 'vitest'
import type { Part } from '../appearance.ts'
import { fateOf } from './fate.ts'

const gone = new Set(['a'])
const part = (role: Part['role'], where: string | null, group = 1): Part => ({
  id: `${role}${group}${where}`,
  in: where,
  role,
  group,
})
const fate = (parts: readonly Part[], failsOver = true) => fateOf(parts, gone, failsOver).fate

describe('a cache that loses a zone', () => {
  it('answers where none of it stands there', () => {
    expect(fate([part('primary', 'b'), part('replica', 'c')])).toBe('whole')
  })

  it('fails over to a replica elsewhere, by itself or by hand', () => {
    expect(fate([part('primary', 'a'), part('replica', 'c')])).toBe('failsOver')
    expect(fate([part('primary', 'a'), part('replica', 'c')], false)).toBe('promote')
  })

  it('goes on with fewer replicas', () => {
    expect(fate([part('primary', 'b'), part('replica', 'a')])).toBe('fewer')
  })

  it('loses the keys of a shard without a replica elsewhere', () => {
    expect(
      fate([part('primary', 'a', 1), part('replica', 'a', 1), part('primary', 'b', 2), part('replica', 'a', 2)]),
    ).toBe('part')
    expect(fate([part('node', 'a', 1), part('node', 'b', 2)])).toBe('part')
  })

  it('is lost with all that it is made of', () => {
    expect(fate([part('primary', 'a'), part('replica', 'a')])).toBe('lost')
    expect(fate([part('endpoint', 'a')])).toBe('lost')
    expect(fate([part('endpoint', 'a'), part('endpoint', 'b')])).toBe('fewer')
  })

  it('cannot be told where nothing says where it stands', () => {
    expect(fate([part('node', null)])).toBe('unplaced')
    expect(fate([])).toBe('unplaced')
  })
})
