import { describe, expect, it } from 'vitest'
import { regionById, regionOfZone, regions, zonesOf } from './regions.ts'

describe('regions', () => {
  it('are listed once each, with a name and a city in both languages', () => {
    expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length)
    expect(new Set(regions.map(({ city }) => city.en)).size).toBe(regions.length)
    expect(new Set(regions.map(({ city }) => city.ko)).size).toBe(regions.length)
    for (const { name, city } of regions) {
      expect(name).toMatch(/\(.+\)$/)
      expect(city.ko).toMatch(/[가-힣]|UAE/)
    }
  })

  it('say the partition that their code begins with', () => {
    const beginnings = {
      'aws-cn': /^cn-/,
      'aws-us-gov': /^us-gov-/,
      'aws-eusc': /^eusc-/,
      aws: /^(?!cn-|us-gov-|eusc-)/,
    }
    for (const { id, partition } of regions) expect(id).toMatch(beginnings[partition])
  })

  it('have at least two open zones, in order, none of them restricted too', () => {
    for (const { id, zones, restrictedZones } of regions) {
      expect(zones.length, id).toBeGreaterThanOrEqual(2)
      expect(zones).toEqual([...zones].sort())
      expect(zones.filter((zone) => restrictedZones.includes(zone))).toEqual([])
    }
  })

  it('own each of their zones', () => {
    for (const region of regions) {
      for (const zone of [...region.zones, ...region.restrictedZones]) expect(regionOfZone(zone), zone).toBe(region)
    }
  })

  it('are found by their code', () => {
    expect(regionById('ap-northeast-2')).toMatchObject({
      name: 'Asia Pacific (Seoul)',
      city: { en: 'Seoul', ko: '서울' },
    })
    expect(regionById('ap-northeast-9')).toBeUndefined()
    expect(regionById('constructor')).toBeUndefined()
  })
})

describe('zones', () => {
  it('are those that every account can use', () => {
    expect(zonesOf('us-east-1')).toHaveLength(6)
    expect(zonesOf('ap-northeast-1')).toEqual(['ap-northeast-1a', 'ap-northeast-1c', 'ap-northeast-1d'])
    expect(zonesOf('nowhere-1')).toEqual([])
  })

  it('belong to a region also when they are Local or Wavelength Zones', () => {
    expect(regionOfZone('us-west-2-lax-1a')?.id).toBe('us-west-2')
    expect(regionOfZone('us-east-1-wl1-bos-wlz-1')?.id).toBe('us-east-1')
    expect(regionOfZone('us-gov-west-1a')?.id).toBe('us-gov-west-1')
  })

  it.each([
    'us-east-1',
    'us-east-1z',
    'us-east-1ab',
    'us-east-9a',
    'us-east-1-',
    'a',
    '',
    'US-EAST-1A',
    'us-east-1a\n',
  ])('do not include %j', (zone) => expect(regionOfZone(zone)).toBeUndefined())
})
