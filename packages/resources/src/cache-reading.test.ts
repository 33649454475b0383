import { describe, expect, it } from 'vitest'
import { isVersion } from './cache-reading.ts'

describe('a live engine version', () => {
  it.each([
    ['7.1.0', '7.1', true],
    ['7.1', '7.1', true],
    ['7.10.0', '7.1', false],
    ['7.0.12', '', true],
  ])('%s is the wanted "%s": %s', (live, wanted, same) => {
    expect(isVersion(live, wanted)).toBe(same)
  })
})
