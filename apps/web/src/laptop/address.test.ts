import { describe, expect, it } from 'vitest'
import { blockOf } from './address.ts'

describe('the address of a laptop', () => {
  it('is a block of one, or the block that is typed', () => {
    expect(blockOf(' 203.0.113.7 ')).toBe('203.0.113.7/32')
    expect(blockOf('203.0.113.0/24')).toBe('203.0.113.0/24')
  })

  it('is none while nothing is typed, and wrong where it is no IPv4 address', () => {
    expect(blockOf('  ')).toBeNull()
    for (const wrong of ['home', '203.0.113', '2001:db8::1', '203.0.113.7/33']) expect(blockOf(wrong)).toBeUndefined()
  })
})
