import { block, contains, formatAddress, isPubliclyRoutable } from '@vpcanvas/ip'
import { describe, expect, it } from 'vitest'
import { addressesIn, arbitraryOutside, publicStandIns } from './addresses.ts'

describe('addresses that stand for what AWS picks', () => {
  it('are those of the subnet that AWS does not keep, without the ones that are given', () => {
    const given = new Set([0x0a000005])
    expect([...addressesIn(block('10.0.0.0/28'), given)].map(formatAddress)).toEqual([
      '10.0.0.4',
      '10.0.0.6',
      '10.0.0.7',
      '10.0.0.8',
      '10.0.0.9',
      '10.0.0.10',
      '10.0.0.11',
      '10.0.0.12',
      '10.0.0.13',
      '10.0.0.14',
    ])
    expect([...addressesIn(block('10.0.0.0/31'), new Set())]).toEqual([])
  })

  it('are nobody’s, and enough for a large design', () => {
    const some = publicStandIns().take(5000).toArray()
    expect(new Set(some.map(({ value }) => value)).size).toBe(5000)
    expect(some.every((one) => !isPubliclyRoutable(block(`${formatAddress(one)}/32`)))).toBe(true)
  })

  it('for the internet avoid what the design singles out, as long as that leaves any', () => {
    const named = (...written: string[]) => formatAddress(arbitraryOutside(written.map(block))[4])
    expect(named()).toBe('198.51.100.10')
    expect(named('0.0.0.0/0')).toBe('198.51.100.10')
    expect(contains(block('198.51.100.0/24'), arbitraryOutside([block('198.51.100.0/24')])[4])).toBe(false)
    expect(named('0.0.0.0/1', '128.0.0.0/1')).toBe('198.51.100.10')
  })
})
