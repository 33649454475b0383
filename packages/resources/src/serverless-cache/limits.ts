import type { ServerlessCacheProps } from './schema.ts'

type Part = 'DataStorage' | 'ECPUPerSecond'
type Bound = 'Minimum' | 'Maximum'

/** The properties that limit usage. */
export type Limit = 'dataStorageMinimum' | 'dataStorageMaximum' | 'ecpuPerSecondMinimum' | 'ecpuPerSecondMaximum'

/** Where each stands in AWS's `CacheUsageLimits`. */
export const LIMITS: Readonly<Record<Limit, readonly [Part, Bound]>> = {
  dataStorageMinimum: ['DataStorage', 'Minimum'],
  dataStorageMaximum: ['DataStorage', 'Maximum'],
  ecpuPerSecondMinimum: ['ECPUPerSecond', 'Minimum'],
  ecpuPerSecondMaximum: ['ECPUPerSecond', 'Maximum'],
}

/** What AWS takes: gigabytes, processing units a second. https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Scaling-serverless.html */
export const RANGES = {
  DataStorage: { least: 1, most: 5_000 },
  ECPUPerSecond: { least: 1_000, most: 15_000_000 },
} as const

/** All limits, each from where it stands at AWS, which says 0 for none as well as nothing. */
export function limitsFrom(
  valueOf: (part: Part, bound: Bound) => number | undefined,
): Pick<ServerlessCacheProps, Limit> {
  const limit = (prop: Limit) => valueOf(...LIMITS[prop]) || null
  return {
    dataStorageMinimum: limit('dataStorageMinimum'),
    dataStorageMaximum: limit('dataStorageMaximum'),
    ecpuPerSecondMinimum: limit('ecpuPerSecondMinimum'),
    ecpuPerSecondMaximum: limit('ecpuPerSecondMaximum'),
  }
}
