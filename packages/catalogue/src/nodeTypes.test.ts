import { describe, expect, it } from 'vitest'
import { engines, newestVersion } from './engines.ts'
import {
  isNodeTypeKnown,
  isNodeTypeOffered,
  nodeFamilies,
  nodeFamilyOf,
  nodeTypeRuns,
  nodeTypes,
  suggestedNodeTypes,
} from './nodeTypes.ts'
import { regionById, regions } from './regions.ts'

describe('node types', () => {
  it('are listed once each', () => {
    expect(new Set(nodeTypes).size).toBe(nodeTypes.length)
    expect(nodeTypes.every(isNodeTypeKnown)).toBe(true)
    expect(isNodeTypeKnown('cache.t3.large')).toBe(false)
    expect(isNodeTypeKnown('t3.micro')).toBe(false)
  })

  it('name only regions that exist', () => {
    for (const { regions: where } of nodeFamilies) {
      for (const id of 'only' in where ? where.only : where.except) expect(regionById(id), id).toBeDefined()
    }
  })

  it('begin with a version that the engine is offered in', () => {
    for (const { name, since } of nodeFamilies) {
      for (const [engine, version] of Object.entries(since)) {
        if (version !== null) expect(engines[engine as keyof typeof engines].versions, name).toContain(version)
      }
    }
  })

  it('are offered where the price list has them', () => {
    expect(isNodeTypeOffered('cache.t4g.micro', 'ap-northeast-2')).toBe(true)
    expect(isNodeTypeOffered('cache.r6gd.xlarge', 'ap-northeast-2')).toBe(false)
    expect(isNodeTypeOffered('cache.r6gd.xlarge', 'us-east-1')).toBe(true)
    expect(isNodeTypeOffered('cache.m5.large', 'cn-north-1')).toBe(false)
    expect(isNodeTypeOffered('cache.r9x.large', 'us-east-1')).toBe(false)
  })

  it('are not refused where nothing is known', () => {
    expect(isNodeTypeOffered('cache.c7gn.large', 'eusc-de-east-1')).toBe(true)
    expect(isNodeTypeOffered('cache.c7gn.large', 'moon-base-1')).toBe(true)
  })

  it('tell their family', () => {
    expect(nodeFamilyOf('cache.t2.micro')).toMatchObject({
      generation: 'retired',
      burstable: true,
      graviton: false,
    })
    expect(nodeFamilyOf('cache.r6gd.4xlarge')).toMatchObject({
      dataTiering: true,
      durability: false,
    })
    expect(nodeFamilyOf('cache.r6gd.large')).toBeUndefined()
  })

  it('run the engines from their first version on', () => {
    expect(nodeTypeRuns('cache.r8g.large', 'redis', '7.1')).toBe(false)
    expect(nodeTypeRuns('cache.r8g.large', 'valkey', '7.2')).toBe(true)
    expect(nodeTypeRuns('cache.m6g.large', 'memcached', '1.5.10')).toBe(false)
    expect(nodeTypeRuns('cache.m6g.large', 'memcached', '1.6.6')).toBe(true)
  })

  it('are suggested in every region for the newest version of every engine, the small ones first', () => {
    for (const { id } of regions) {
      for (const engine of ['valkey', 'redis', 'memcached'] as const) {
        expect(
          suggestedNodeTypes(id, { engine, version: newestVersion(engine) }).length,
          `${engine} in ${id}`,
        ).toBeGreaterThan(0)
      }
    }
    expect(suggestedNodeTypes('ap-northeast-2')[0]).toBe('cache.t4g.micro')
    expect(suggestedNodeTypes('me-central-1')[0]).toBe('cache.t3.micro')
  })

  it('are suggested only if they are current, offered in the region and run the version', () => {
    const old = suggestedNodeTypes('us-east-1', { engine: 'redis', version: '4.0.10' })
    expect(new Set(old.map((type) => nodeFamilyOf(type)?.name))).toEqual(new Set(['t3', 'm5', 'r5']))
    // New Zealand opened without any family that runs so old a version.
    expect(suggestedNodeTypes('ap-southeast-6', { engine: 'redis', version: '4.0.10' })).toEqual([])
    for (const type of suggestedNodeTypes('ap-east-2')) {
      expect(nodeFamilyOf(type)?.generation).toBe('current')
      expect(isNodeTypeOffered(type, 'ap-east-2'), type).toBe(true)
    }
  })
})
