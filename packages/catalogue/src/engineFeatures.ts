import { compareVersions, type Engine } from './engines.ts'
import { docs } from './services.ts'

/**
 * From which version on an engine has a feature, for caches made of nodes; a serverless cache always encrypts.
 * Documentation as of 2026-11. `null`: the engine never has it.
 */
export interface EngineFeature {
  readonly since: Readonly<Record<Engine, string | null>>
  /** The documentation page that says so. */
  readonly docs: string
}

const features = {
  clusterMode: {
    since: { valkey: '7.2', redis: '3.2.4', memcached: null },
    docs: docs('ecug', 'Replication.Redis-RedisCluster'),
  },
  /** Turning cluster mode on for a running group, through `compatible`. */
  clusterModeChange: {
    since: { valkey: '7.2', redis: '7.0', memcached: null },
    docs: docs('ecug', 'modify-cluster-mode'),
  },
  /** More than 90 nodes in one cluster-mode group, after an increase of the quota. */
  clusterOf500Nodes: {
    since: { valkey: '7.2', redis: '5.0.6', memcached: null },
    docs: docs('ecug', 'quota-limits'),
  },
  /** Redis OSS 3.2.6 had it too, 3.2.10 and 4.0.0 to 4.0.9 did not. */
  encryptionInTransit: {
    since: { valkey: '7.2', redis: '4.0.10', memcached: '1.6.12' },
    docs: docs('ecug', 'in-transit-encryption'),
  },
  /**
   * `TransitEncryptionMode`, and with it turning TLS on or off in place. AWS says 7.0.5, which every cache asked for as
   * 7.0 is or is past.
   */
  transitEncryptionMode: {
    since: { valkey: '7.2', redis: '7.0', memcached: null },
    docs: docs('ecug', 'in-transit-encryption'),
  },
  encryptionAtRest: {
    since: { valkey: '7.2', redis: '4.0.10', memcached: null },
    docs: docs('ecug', 'at-rest-encryption'),
  },
  authToken: {
    since: { valkey: '7.2', redis: '4.0.10', memcached: null },
    docs: docs('ecug', 'auth'),
  },
  /** Users and user groups (role-based access control). */
  userGroups: {
    since: { valkey: '7.2', redis: '6.0', memcached: null },
    docs: docs('ecug', 'Clusters.RBAC'),
  },
  /** Users that authenticate with IAM. */
  iamAuthentication: {
    since: { valkey: '7.2', redis: '7.0', memcached: null },
    docs: docs('ecug', 'auth-iam'),
  },
  /** Network types `ipv6` and `dual_stack`. */
  ipv6: {
    since: { valkey: '7.2', redis: '6.2', memcached: '1.6.6' },
    docs: docs('ecug', 'network-type'),
  },
  dataTiering: {
    since: { valkey: '7.2', redis: '6.2', memcached: null },
    docs: docs('ecug', 'data-tiering'),
  },
  durability: {
    since: { valkey: '9.0', redis: null, memcached: null },
    docs: docs('ecug', 'Durability.Limitations'),
  },
  slowLog: {
    since: { valkey: '7.2', redis: '6.0', memcached: null },
    docs: docs('ecug', 'Log_Delivery'),
  },
  engineLog: {
    since: { valkey: '7.2', redis: '6.2', memcached: null },
    docs: docs('ecug', 'Log_Delivery'),
  },
} as const satisfies Record<string, EngineFeature>

export type EngineFeatureName = keyof typeof features

export const engineFeatures: Readonly<Record<EngineFeatureName, EngineFeature>> = features

/** The first version of an engine that has a feature; null when none has. */
export function minimumVersion(feature: EngineFeatureName, engine: Engine): string | null {
  return engineFeatures[feature].since[engine]
}

/** Whether a version of an engine has a feature. */
export function supports(feature: EngineFeatureName, engine: Engine, version: string): boolean {
  const since = minimumVersion(feature, engine)
  return since !== null && compareVersions(version, since) >= 0
}
