import type { Fields, ResourceTranslation, ResourceType, TemplateValue, Writing } from '@vpcanvas/formats'
import type { Resource } from '@vpcanvas/model'
import { writtenGroups } from '../cloudformation/cache-placement.ts'
import { cleanName } from '../names.ts'
import { limitsFrom } from './limits.ts'
import type { ServerlessCacheProps } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::ElastiCache::ServerlessCache',
  ref: 'ServerlessCacheName',
  attributes: {
    ServerlessCacheName: null,
    ARN: null,
    CreateTime: null,
    Endpoint: null,
    FullEngineVersion: null,
    ReaderEndpoint: null,
    Status: null,
  },
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html */
export const cloudformation: ResourceTranslation<ServerlessCacheProps> = {
  as: 'resource',
  type,
  parts: {},
  write: (cache, to) => {
    const { props } = cache
    const subnets = props.subnets
      .map((subnet) => to.attribute(subnet, 'SubnetId', ['subnets', subnet]))
      .filter((subnet) => subnet !== undefined)
    return {
      placed: props.subnets.length > 0 || props.securityGroups.length > 0,
      properties: {
        ServerlessCacheName: nameOf(cache, to),
        Description: props.description || undefined,
        Engine: props.engine,
        MajorEngineVersion: props.majorEngineVersion || undefined,
        SubnetIds: subnets.length === 0 ? undefined : subnets,
        SecurityGroupIds: writtenGroups(props.securityGroups, to),
        CacheUsageLimits: writtenLimits(props),
        SnapshotRetentionLimit: props.snapshotRetentionLimit,
        DailySnapshotTime: props.dailySnapshotTime,
        Tags: to.tags(cache),
      },
      outputs: (['Endpoint', 'ReaderEndpoint'] as const).flatMap((endpoint) =>
        (['Address', 'Port'] as const).map((part) => ({
          suffix: `${endpoint}${part}`,
          description: `${endpoint === 'Endpoint' ? 'Endpoint' : 'Reader endpoint'} of ${cache.name}: ${part.toLowerCase()}`,
          value: to.attribute(cache.id, `${endpoint}.${part}`, []),
          rank: endpoint === 'Endpoint' ? (0 as const) : (1 as const),
        })),
      ),
    }
  },
  read: (from) => {
    const subnets = [...from.references('SubnetIds', 'SubnetId')]
    const securityGroups = [...from.references('SecurityGroupIds', 'GroupId')]
    return {
      parent: { around: [...subnets, ...securityGroups] },
      props: {
        serverlessCacheName: from.text('ServerlessCacheName') ?? null,
        description: from.text('Description') ?? '',
        engine: from.text('Engine') ?? '',
        majorEngineVersion: from.text('MajorEngineVersion') ?? '',
        subnets,
        securityGroups,
        ...readLimits(from.inner('CacheUsageLimits')),
        snapshotRetentionLimit: from.integer('SnapshotRetentionLimit') ?? 0,
        dailySnapshotTime: from.text('DailySnapshotTime') ?? null,
        tags: { ...from.tags() },
      },
    }
  },
}

/** CloudFormation chooses no name for it. */
function nameOf({ id, name, props }: Resource<ServerlessCacheProps>, to: Writing): string {
  if (props.serverlessCacheName !== null) return props.serverlessCacheName
  to.lost(['serverlessCacheName'], {
    en: 'CloudFormation wants a name; one made of what it is called here stands in.',
    ko: 'CloudFormation은 이름을 요구합니다. 여기서 부르는 이름으로 만든 값을 대신 씁니다.',
  })
  return cleanName(name, LONGEST) ?? cleanName(id, LONGEST) ?? 'cache'
}

const LONGEST = 40

function writtenLimits(props: ServerlessCacheProps): TemplateValue {
  const storage = bounds(props.dataStorageMinimum, props.dataStorageMaximum)
  const units = bounds(props.ecpuPerSecondMinimum, props.ecpuPerSecondMaximum)
  if (!storage && !units) return undefined
  return { DataStorage: storage && { ...storage, Unit: 'GB' }, ECPUPerSecond: units }
}

function bounds(least: number | null, most: number | null) {
  return least === null && most === null ? undefined : { Minimum: least ?? undefined, Maximum: most ?? undefined }
}

function readLimits(from: Fields | undefined) {
  const parts = { DataStorage: from?.inner('DataStorage'), ECPUPerSecond: from?.inner('ECPUPerSecond') }
  // GB is the only unit there is.
  parts.DataStorage?.text('Unit')
  return limitsFrom((part, bound) => parts[part]?.integer(bound))
}
