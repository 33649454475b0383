import { describe, expect, it } from 'vitest'
import { builtInPrices, priceOf, readPrices, withPrices } from './prices.ts'
import { regions } from './regions.ts'

const usd = (region: string, rate: string) => priceOf(builtInPrices, region, rate)?.price

describe('the prices that come with vpcanvas', () => {
  it('are sound, and name only regions that there are', () => {
    expect(readPrices(builtInPrices)).toEqual({ table: builtInPrices })
    const known = new Set(regions.map(({ id }) => id))
    for (const region of Object.keys(builtInPrices.regions)) expect(known).toContain(region)
  })

  it('say of each figure where it is from and of which day', () => {
    expect(priceOf(builtInPrices, 'us-east-1', 'nat-hour')).toMatchObject({
      price: '0.045',
      source: { date: '2026-09-24', text: expect.stringContaining('AWS Price List') as string },
    })
  })

  it('know the same public address in every commercial region, and none elsewhere', () => {
    for (const { id, partition } of regions) {
      expect(usd(id, 'ipv4-hour'), id).toBe(partition === 'aws' ? '0.005' : undefined)
      expect(usd(id, 'ipv4-idle-hour'), id).toBe(partition === 'aws' ? '0.005' : undefined)
    }
  })

  it('guess nothing', () => {
    expect(priceOf(builtInPrices, 'sa-east-1', 'nat-hour')).toBeNull()
    expect(priceOf(builtInPrices, 'us-east-1', 'node-hour:redis:cache.r8g.large')).toBeNull()
    expect(priceOf(builtInPrices, 'constructor', 'toString')).toBeNull()
  })

  it('have Valkey a fifth below Redis OSS on the same node', () => {
    const redis = Object.entries(
      builtInPrices.regions['us-east-1']?.flatMap(({ rates }) => Object.entries(rates)) ?? [],
    )
      .map(([, entry]) => entry)
      .filter(([rate]) => rate.startsWith('node-hour:redis:'))
    expect(redis.length).toBeGreaterThan(60)
    for (const [rate, price] of redis) {
      const valkey = usd('us-east-1', rate.replace('redis', 'valkey'))
      expect(Number(valkey), rate).toBeCloseTo(Number(price) * 0.8, 6)
    }
  })
})

describe('a refreshed table', () => {
  const over = {
    format: 1,
    sources: { now: { date: '2026-11-26', text: 'AWS Price List' } },
    everywhere: [],
    regions: { 'us-east-1': [{ source: 'now', rates: { 'nat-hour': '0.05' } }] },
  } as const

  it('goes before what came with vpcanvas, price by price', () => {
    const both = withPrices(builtInPrices, over)
    expect(priceOf(both, 'us-east-1', 'nat-hour')).toEqual({ price: '0.05', source: over.sources.now })
    expect(priceOf(both, 'us-east-1', 'nat-gb')?.price).toBe('0.045')
    expect(priceOf(both, 'eu-west-1', 'nat-hour')?.price).toBe('0.048')
  })

  it.each([
    [null, 'format'],
    [{ ...over, format: 2 }, 'format'],
    [{ ...over, sources: { now: { date: 'today', text: '' } } }, 'sources.now'],
    [{ ...over, everywhere: {} }, 'everywhere'],
    [{ ...over, regions: { x: {} } }, 'regions.x'],
    [{ ...over, regions: { x: [{ source: 'gone', rates: {} }] } }, 'regions.x[0].source'],
    [{ ...over, regions: { x: [{ source: 'now', rates: { a: 0.1 } }] } }, 'regions.x[0].rates.a'],
    [{ ...over, regions: { x: [{ source: 'now', rates: { a: '-1' } }] } }, 'regions.x[0].rates.a'],
    [{ ...over, regions: { x: [{ source: 'now', rates: { a: [{ upTo: 1, usd: '1' }] } }] } }, 'regions.x[0].rates.a'],
  ])('is refused with the place: %#', (json, place) => {
    expect(readPrices(json)).toEqual({ place })
  })
})
