import { describe, expect, it } from 'vitest'
import { engines, type Engine } from './engines.ts'
import {
  defaultParameterGroup,
  defaultParameterGroupNamed,
  defaultParameterGroups,
  engineOfFamily,
  parameterGroupFamilies,
  parameterGroupFamily,
} from './parameterGroups.ts'

describe('parameter groups', () => {
  it('have a family for every version that is offered', () => {
    for (const engine of Object.keys(engines) as Engine[]) {
      for (const version of engines[engine].versions) {
        const family = parameterGroupFamily(engine, version)
        expect(parameterGroupFamilies, version).toContain(family)
        expect(engineOfFamily(family!)).toBe(engine)
        expect(defaultParameterGroup(engine, version)).toBe(`default.${family}`)
      }
    }
  })

  it('have defaults of distinct names, all of known families', () => {
    expect(new Set(defaultParameterGroups.map(({ name }) => name)).size).toBe(defaultParameterGroups.length)
    for (const group of defaultParameterGroups) {
      expect(parameterGroupFamilies).toContain(group.family)
      expect(defaultParameterGroupNamed(group.name)).toBe(group)
    }
  })

  it('differ in cluster mode', () => {
    expect(defaultParameterGroup('valkey', '8.2', true)).toBe('default.valkey8.cluster.on')
    expect(defaultParameterGroup('redis', '6.2', true)).toBe('default.redis6.x.cluster.on')
    expect(defaultParameterGroup('memcached', '1.6.22', true)).toBeUndefined()
    expect(defaultParameterGroupNamed('default.redis7.cluster.on')).toMatchObject({
      family: 'redis7',
      clusterMode: true,
    })
  })

  it('have no family for versions of no series', () => {
    expect(parameterGroupFamily('valkey', '80.0')).toBeUndefined()
    expect(parameterGroupFamily('redis', '4.1')).toBeUndefined()
    expect(defaultParameterGroup('valkey', '')).toBeUndefined()
  })
})
