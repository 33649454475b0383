import { engines, type Engine } from './engines.ts'

/**
 * The parameter group families, and the default group that AWS keeps in every account for each of them. Valkey and
 * Redis OSS have a second default for cluster mode.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html
 */
export interface DefaultParameterGroup {
  /** `default.valkey8.cluster.on` */
  readonly name: string
  readonly engine: Engine
  readonly family: string
  readonly clusterMode: boolean
}

/** Every default parameter group, by engine and from the oldest family on. */
export const defaultParameterGroups: readonly DefaultParameterGroup[] = (Object.keys(engines) as Engine[]).flatMap(
  (engine) =>
    engines[engine].families.flatMap(({ name: family }) => {
      const plain = { name: `default.${family}`, engine, family, clusterMode: false }
      return engines[engine].replicates
        ? [plain, { name: `default.${family}.cluster.on`, engine, family, clusterMode: true }]
        : [plain]
    }),
)

/** The names of all families, by engine and from the oldest on. */
export const parameterGroupFamilies: readonly string[] = Object.values(engines).flatMap((engine) =>
  engine.families.map((family) => family.name),
)

/** The family that a version's parameter groups belong to: `valkey8` for Valkey 8.2. Undefined for an unknown series. */
export function parameterGroupFamily(engine: Engine, version: string): string | undefined {
  return engines[engine].families.find(({ series }) => version === series || version.startsWith(`${series}.`))?.name
}

/** The engine of a family: `valkey` for `valkey8`. */
export function engineOfFamily(family: string): Engine | undefined {
  return defaultParameterGroups.find((group) => group.family === family)?.engine
}

/**
 * The group that a cache gets when none is named: `default.valkey8`, or `default.valkey8.cluster.on` in cluster mode.
 * Undefined for an unknown series, and for Memcached in cluster mode, which does not exist.
 */
export function defaultParameterGroup(engine: Engine, version: string, clusterMode = false): string | undefined {
  const family = parameterGroupFamily(engine, version)
  return defaultParameterGroups.find((group) => group.family === family && group.clusterMode === clusterMode)?.name
}

/** What a group's name says when it is one of the defaults, which cannot be edited or deleted; undefined otherwise. */
export function defaultParameterGroupNamed(name: string): DefaultParameterGroup | undefined {
  return defaultParameterGroups.find((group) => group.name === name)
}
