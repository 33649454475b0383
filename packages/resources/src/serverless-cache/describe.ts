import type { Description } from '@vpcanvas/formats/describe'
import { missingGroups } from '../describing.ts'
import { observedOfCache, textsIn } from '../cache-describing.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { limitsFrom } from './limits.ts'
import type { ServerlessCacheProps } from './schema.ts'

/** https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_ServerlessCache.html */
export const describe: Description<ServerlessCacheProps> = {
  as: 'item',
  key: 'ServerlessCaches',
  type: 'AWS::ElastiCache::ServerlessCache',
  id: 'ServerlessCacheName',
  named: true,
  read: (cache, around) => {
    const subnets = textsIn(cache, 'SubnetIds')
    const vpc = around
      .all('Subnets')
      .find((one) => subnets.includes(one.text('SubnetId') ?? ''))
      ?.text('VpcId')
    if (vpc === undefined || !around.has(vpcSchema.kind, vpc)) {
      return {
        refused: {
          en: 'Its subnets or VPC are not in the folder. It is kept as it is.',
          ko: '서브넷 또는 VPC가 폴더에 없습니다. 그대로 보관합니다.',
        },
      }
    }
    const name = cache.text('ServerlessCacheName') ?? ''
    const usage = cache.inner('CacheUsageLimits')
    const securityGroups = textsIn(cache, 'SecurityGroupIds')
    return {
      parent: vpc,
      name,
      props: {
        serverlessCacheName: name,
        description: cache.text('Description') ?? '',
        engine: cache.text('Engine') ?? '',
        majorEngineVersion: cache.text('MajorEngineVersion') ?? '',
        subnets,
        securityGroups,
        ...limitsFrom((part, bound) => usage.inner(part).integer(bound)),
        snapshotRetentionLimit: cache.integer('SnapshotRetentionLimit') ?? 0,
        dailySnapshotTime: cache.text('DailySnapshotTime') ?? null,
        tags: {},
      },
      parts: missingGroups(securityGroups, around),
      observed: observedOfCache(cache.text('Status')?.toLowerCase(), [], []),
    }
  },
}
