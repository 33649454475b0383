import { type KindSchema, reference, tagsSchema, z } from '@vpcanvas/model'
import { isUpgrade, majorVersionsOf } from './engines.ts'

/** ElastiCache Serverless. Drawn in its VPC; it has an endpoint in each of its subnets, and no nodes that anybody sees. */
const props = z.strictObject({
  /** Null: chosen when provisioned. */
  serverlessCacheName: z.nullable(z.string()),
  description: z.string(),
  /** `valkey`, `redis` or `memcached` */
  engine: z.string(),
  /** `8`, for Memcached `1.6`: AWS picks the rest. */
  majorEngineVersion: z.string(),
  /** Two or three, in different zones. */
  subnets: z.array(reference('subnet')),
  securityGroups: z.array(reference('securityGroup')),
  /** Gigabytes; null: no limit. */
  dataStorageMinimum: z.nullable(z.int()),
  dataStorageMaximum: z.nullable(z.int()),
  /** ElastiCache processing units a second; null: no limit. */
  ecpuPerSecondMinimum: z.nullable(z.int()),
  ecpuPerSecondMaximum: z.nullable(z.int()),
  /** Days; 0 is off. */
  snapshotRetentionLimit: z.int(),
  /** `04:30`, in UTC. Null: AWS chooses. */
  dailySnapshotTime: z.nullable(z.string()),
  tags: tagsSchema,
})

export type ServerlessCacheProps = z.infer<typeof props>

export const serverlessCacheSchema: KindSchema<ServerlessCacheProps> = {
  kind: 'serverlessCache',
  label: { en: 'Serverless cache', ko: '서버리스 캐시' },
  props,
  parents: ['vpc'],
  changes: {
    serverlessCacheName: 'dataLoss',
    description: 'inPlace',
    // Redis OSS to Valkey is an upgrade; anything else needs a new cache.
    // https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_ModifyServerlessCache.html
    engine: (before, after) => (isUpgrade(before, after) ? 'inPlace' : 'dataLoss'),
    majorEngineVersion: (before, after) => (isUpgrade(before, after) ? 'inPlace' : 'dataLoss'),
    subnets: 'dataLoss',
    securityGroups: 'inPlace',
    dataStorageMinimum: 'inPlace',
    dataStorageMaximum: 'inPlace',
    ecpuPerSecondMinimum: 'inPlace',
    ecpuPerSecondMaximum: 'inPlace',
    snapshotRetentionLimit: 'inPlace',
    dailySnapshotTime: 'inPlace',
    tags: 'inPlace',
  },
}

export const serverlessCacheDefaults: ServerlessCacheProps = {
  serverlessCacheName: null,
  description: 'Drawn in vpcanvas',
  engine: 'valkey',
  majorEngineVersion: majorVersionsOf('valkey').at(-1) ?? '',
  subnets: [],
  securityGroups: [],
  dataStorageMinimum: null,
  dataStorageMaximum: null,
  ecpuPerSecondMinimum: null,
  ecpuPerSecondMaximum: null,
  snapshotRetentionLimit: 1,
  dailySnapshotTime: null,
  tags: {},
}
