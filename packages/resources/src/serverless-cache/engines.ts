import { compareVersions, type Engine, engines, isEngine } from '@vpcanvas/catalogue'

/**
 * What a serverless cache may be asked for: a major version, oldest first.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateServerlessCache.html, 2026-11
 */
const majors: Readonly<Record<Engine, readonly string[]>> = {
  valkey: ['7', '8', '9'],
  redis: ['7'],
  memcached: ['1.6'],
}

/** The major versions of an engine; none of what is no engine. */
export function majorVersionsOf(engine: string): readonly string[] {
  return isEngine(engine) ? majors[engine] : []
}

/**
 * Where clients connect: the engine's port to write and read, the one after it to read from replicas. Always with TLS.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html
 */
export function serverlessPorts(engine: string): { readonly from: number; readonly to: number } {
  const { port } = engines[isEngine(engine) ? engine : 'valkey']
  return { from: port, to: port + 1 }
}

interface Versioned {
  readonly engine: string
  readonly majorEngineVersion: string
}

/** Whether AWS gets from one to the other in place: upwards, and from Redis OSS to Valkey. */
export function isUpgrade(before: Versioned, after: Versioned): boolean {
  if (before.engine === 'redis' && after.engine === 'valkey') return true
  // No version is AWS's own choice.
  if (after.majorEngineVersion === '') return before.engine === after.engine
  return (
    before.engine === after.engine && compareVersions(before.majorEngineVersion || '0', after.majorEngineVersion) <= 0
  )
}
