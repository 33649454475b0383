import { describe, expect, it } from 'vitest'
import { engineFeatures, minimumVersion, supports, type EngineFeatureName } from './engineFeatures.ts'
import {
  compareVersions,
  engines,
  isEngine,
  isOffered,
  newestVersion,
  requestedVersion,
  type Engine,
} from './engines.ts'

const names = Object.keys(engines) as Engine[]

describe('engine versions', () => {
  it('are listed from the oldest to the newest, each once', () => {
    for (const name of names) {
      const { versions } = engines[name]
      versions
        .slice(1)
        .forEach((version, before) => expect(compareVersions(versions[before]!, version), version).toBe(-1))
      expect(newestVersion(name)).toBe(versions.at(-1))
    }
  })

  it('are offered exactly as AWS writes them', () => {
    expect(isOffered('valkey', '8.0')).toBe(true)
    expect(isOffered('valkey', '8.0.0')).toBe(false)
    expect(isOffered('redis', '8.0')).toBe(false)
    expect(isOffered('memcached', '1.6.22')).toBe(true)
  })

  it('compare number by number', () => {
    expect(compareVersions('1.6.12', '1.6.6')).toBe(1)
    expect(compareVersions('7.1', '7.1.0')).toBe(0)
    expect(compareVersions('6.2', '6.x')).toBe(-1)
    expect(compareVersions('9.0', '10.0')).toBe(-1)
  })

  it('are asked for without the patch that a running Valkey or Redis OSS cache reports', () => {
    expect(requestedVersion('valkey', '8.0.1')).toBe('8.0')
    expect(requestedVersion('redis', '7.1.0')).toBe('7.1')
    expect(requestedVersion('redis', '5.0.6')).toBe('5.0.6')
    expect(requestedVersion('memcached', '1.6.22')).toBe('1.6.22')
    for (const name of names)
      for (const version of engines[name].versions) expect(requestedVersion(name, version)).toBe(version)
  })

  it('belong to engines named in lower case', () => {
    expect(names.every(isEngine)).toBe(true)
    expect(isEngine('Valkey')).toBe(false)
    expect(isEngine('toString')).toBe(false)
  })
})

describe('engine features', () => {
  it('begin no later than the newest version that is offered', () => {
    for (const feature of Object.keys(engineFeatures) as EngineFeatureName[]) {
      for (const name of names) {
        if (minimumVersion(feature, name) !== null)
          expect(supports(feature, name, newestVersion(name)), feature).toBe(true)
      }
    }
  })

  it('are missing before their first version and in engines without them', () => {
    expect(supports('userGroups', 'redis', '5.0.6')).toBe(false)
    expect(supports('userGroups', 'redis', '6.0')).toBe(true)
    expect(supports('encryptionInTransit', 'memcached', '1.6.6')).toBe(false)
    expect(supports('encryptionInTransit', 'memcached', '1.6.12')).toBe(true)
    expect(supports('clusterMode', 'memcached', '1.6.22')).toBe(false)
    expect(supports('durability', 'valkey', '8.2')).toBe(false)
  })
})
