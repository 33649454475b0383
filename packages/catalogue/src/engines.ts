/**
 * The ElastiCache engines: which versions a create request may name, and which parameter groups belong to them.
 *
 * Versions: cfn-lint 1.58 (MIT-0), retrieved 2026-11, which takes them from DescribeCacheEngineVersions.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html
 */
export type Engine = 'valkey' | 'redis' | 'memcached'

export interface EngineFacts {
  /** As AWS prints it: `Redis OSS`. */
  readonly name: string
  /** What `EngineVersion` may be when a cache is created, oldest first. */
  readonly versions: readonly string[]
  /** The port when none is stated. */
  readonly port: number
  /** The parameter group family of each series of versions, oldest first. */
  readonly families: readonly ParameterGroupFamily[]
  /** Whether cluster mode, replication and snapshots exist for the engine. */
  readonly replicates: boolean
}

export interface ParameterGroupFamily {
  /** `valkey8` */
  readonly name: string
  /** The beginning that all its versions share, at a dot: `8` covers `8.0` and `8.2`. */
  readonly series: string
}

export const engines: Readonly<Record<Engine, EngineFacts>> = {
  valkey: {
    name: 'Valkey',
    versions: ['7.2', '8.0', '8.1', '8.2', '9.0', '9.1'],
    port: 6379,
    families: [
      { name: 'valkey7', series: '7' },
      { name: 'valkey8', series: '8' },
      { name: 'valkey9', series: '9' },
    ],
    replicates: true,
  },
  redis: {
    name: 'Redis OSS',
    versions: ['4.0.10', '5.0.6', '6.0', '6.2', '7.0', '7.1'],
    port: 6379,
    families: [
      { name: 'redis4.0', series: '4.0' },
      { name: 'redis5.0', series: '5.0' },
      { name: 'redis6.x', series: '6' },
      { name: 'redis7', series: '7' },
    ],
    replicates: true,
  },
  memcached: {
    name: 'Memcached',
    versions: [
      '1.4.5',
      '1.4.14',
      '1.4.24',
      '1.4.33',
      '1.4.34',
      '1.5.10',
      '1.5.16',
      '1.6.6',
      '1.6.12',
      '1.6.17',
      '1.6.22',
    ],
    port: 11211,
    families: [
      { name: 'memcached1.4', series: '1.4' },
      { name: 'memcached1.5', series: '1.5' },
      { name: 'memcached1.6', series: '1.6' },
    ],
    replicates: false,
  },
}

/** Whether a word is the name of an engine. Upper case is not: AWS compares it as written in lower case. */
export function isEngine(name: string): name is Engine {
  return Object.hasOwn(engines, name)
}

/** Whether a new cache of the engine may ask for the version, written exactly so. */
export function isOffered(engine: Engine, version: string): boolean {
  return engines[engine].versions.includes(version)
}

/** The newest version that the engine is offered in. */
export function newestVersion(engine: Engine): string {
  return engines[engine].versions.at(-1)!
}

/**
 * Which of two versions is the newer: negative, zero or positive, number by number, so that `1.6.12` comes after
 * `1.6.6`. A missing number counts as 0 (`7.1` equals `7.1.0`), and the `x` of `6.x` as the newest of its series.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)]
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [one, other] = [left[at] ?? 0, right[at] ?? 0]
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}

/**
 * The version to ask for, given the one a running cache reports. From Redis OSS 6 and Valkey on, ElastiCache chooses the
 * patch: it reports `7.1.0` for a request of `7.1` and refuses `7.1.0` in a request. Older versions and Memcached are
 * asked for in full.
 */
export function requestedVersion(engine: Engine, reported: string): string {
  const parts = reported.split('.')
  const patchIsChosen = engine === 'valkey' || (engine === 'redis' && Number(parts[0]) >= 6)
  return patchIsChosen ? parts.slice(0, 2).join('.') : reported
}

function numbers(version: string): number[] {
  return version.split('.').map((part) => (part === 'x' ? Infinity : Number.parseInt(part, 10) || 0))
}
