import {
  type CacheUsageLimits,
  CreateServerlessCacheCommand,
  DeleteServerlessCacheCommand,
  DescribeServerlessCachesCommand,
  ModifyServerlessCacheCommand,
  type ServerlessCache,
} from '@aws-sdk/client-elasticache'
import { everyPage, type Facts, type Lifecycle, type Live, type LiveState, type Ref } from '@vpcanvas/provision'
import { isVersion, sameName } from '../cache-reading.ts'
import { refs } from '../lifecycle-facts.ts'
import { securityGroupSchema } from '../security-group/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { type Limit, limitsFrom, LIMITS } from './limits.ts'
import { type ServerlessCacheProps, serverlessCacheSchema } from './schema.ts'

/** What is undefined in the wanted ones is AWS's to choose. */
interface ServerlessCacheFacts extends Facts, Readonly<Record<Limit, number | null>> {
  readonly serverlessCacheName: string | undefined
  readonly description: string
  readonly engine: string
  readonly majorEngineVersion: string
  readonly subnets: readonly Ref[] | undefined
  readonly securityGroups: readonly Ref[] | undefined
  readonly snapshotRetentionLimit: number
  readonly dailySnapshotTime: string | undefined
}

const STATES: Readonly<Record<string, LiveState>> = {
  available: 'ready',
  'create-failed': 'failed',
  deleting: 'leaving',
}

const EVERY_LIMIT = Object.keys(LIMITS) as readonly Limit[]

export const lifecycle: Lifecycle<ServerlessCacheProps, ServerlessCacheFacts> = {
  schema: serverlessCacheSchema,
  service: 'elasticache',
  links: [],
  effects: {},
  holdsData: true,
  patience: { create: 2400, delete: 2400 },

  desired: ({ props }) => ({
    // AWS keeps names in lower case.
    serverlessCacheName: props.serverlessCacheName?.toLowerCase(),
    description: props.description,
    engine: props.engine,
    majorEngineVersion: props.majorEngineVersion,
    subnets: props.subnets.length > 0 ? refs(subnetSchema.kind, props.subnets) : undefined,
    securityGroups: props.securityGroups.length > 0 ? refs(securityGroupSchema.kind, props.securityGroups) : undefined,
    dataStorageMinimum: props.dataStorageMinimum,
    dataStorageMaximum: props.dataStorageMaximum,
    ecpuPerSecondMinimum: props.ecpuPerSecondMinimum,
    ecpuPerSecondMaximum: props.ecpuPerSecondMaximum,
    snapshotRetentionLimit: props.snapshotRetentionLimit,
    dailySnapshotTime: props.dailySnapshotTime ?? undefined,
  }),

  async read(reader) {
    const caches = await everyPage(
      (NextToken) => reader.elasticache.send(new DescribeServerlessCachesCommand({ NextToken })),
      (page) => page.ServerlessCaches,
    )
    const ours = new Set((await reader.found(subnetSchema.kind)).map(({ id }) => id))
    const found = await Promise.all(
      caches.map(async (cache) => {
        const { ServerlessCacheName: name = '', ARN = '', SubnetIds = [] } = cache
        // Describe tells no tags: only those that may be the design's are worth a call each.
        const mayBeOurs = reader.chose(name) || SubnetIds.length === 0 || SubnetIds.some((id) => ours.has(id))
        return mayBeOurs ? [described(cache, await reader.tagsOf(name, ARN))] : []
      }),
    )
    return found.flat()
  },

  async create({ elasticache, idOf, chosenName, tags }, wanted) {
    const ServerlessCacheName = wanted.serverlessCacheName ?? chosenName
    await elasticache.send(
      new CreateServerlessCacheCommand({
        ServerlessCacheName,
        Description: wanted.description || undefined,
        Engine: wanted.engine,
        MajorEngineVersion: wanted.majorEngineVersion || undefined,
        SubnetIds: wanted.subnets?.map(idOf),
        SecurityGroupIds: wanted.securityGroups?.map(idOf),
        CacheUsageLimits: limitsAsked(wanted, []),
        SnapshotRetentionLimit: wanted.snapshotRetentionLimit,
        DailySnapshotTime: wanted.dailySnapshotTime,
        Tags: [...tags],
      }),
    )
    return ServerlessCacheName
  },

  // One change at a time: an upgrade goes alone, after everything else. The cache is busy after each; the engine comes back.
  async update({ elasticache, idOf }, { id, facts }, changes, wanted) {
    const changed = new Set(changes.map(({ fact }) => fact))
    const has = (fact: keyof ServerlessCacheFacts & string) => changed.has(fact)
    const limits = EVERY_LIMIT.filter((prop) => changed.has(prop))
    const settings = {
      ...(has('description') && { Description: wanted.description }),
      ...(has('securityGroups') && { SecurityGroupIds: wanted.securityGroups?.map(idOf) }),
      ...(limits.length > 0 && { CacheUsageLimits: limitsAsked(wanted, limits) }),
      ...(has('snapshotRetentionLimit') && { SnapshotRetentionLimit: wanted.snapshotRetentionLimit }),
      ...(has('dailySnapshotTime') && { DailySnapshotTime: wanted.dailySnapshotTime }),
    }
    const upgrade = {
      ...(facts.engine !== wanted.engine && { Engine: wanted.engine }),
      MajorEngineVersion: wanted.majorEngineVersion || undefined,
    }
    const input = Object.keys(settings).length > 0 ? settings : upgrade
    await elasticache.send(new ModifyServerlessCacheCommand({ ServerlessCacheName: id, ...input }))
  },

  async delete({ elasticache }, { id }) {
    await elasticache.send(new DeleteServerlessCacheCommand({ ServerlessCacheName: id }))
  },

  amounts: (fact, live, wanted) =>
    fact === 'majorEngineVersion' && isVersion(live.majorEngineVersion, wanted.majorEngineVersion),

  clash: (old, wanted) => sameName(old.serverlessCacheName, wanted.serverlessCacheName),
}

/** All limits that there are to be, since AWS takes them together; of those that go it wants to hear a zero. */
function limitsAsked(wanted: ServerlessCacheFacts, changed: readonly Limit[]): CacheUsageLimits | undefined {
  const asked = EVERY_LIMIT.filter((prop) => wanted[prop] !== null || changed.includes(prop))
  const part = (name: 'DataStorage' | 'ECPUPerSecond') => {
    const bounds = asked.filter((prop) => LIMITS[prop][0] === name).map((prop) => [LIMITS[prop][1], wanted[prop] ?? 0])
    return bounds.length > 0 ? Object.fromEntries(bounds) : undefined
  }
  const [storage, units] = [part('DataStorage'), part('ECPUPerSecond')]
  if (!storage && !units) return undefined
  return { ...(storage && { DataStorage: { ...storage, Unit: 'GB' } }), ...(units && { ECPUPerSecond: units }) }
}

function described(cache: ServerlessCache, tags: Readonly<Record<string, string>>): Live<ServerlessCacheFacts> {
  const { Endpoint: endpoint, ReaderEndpoint: reader, CacheUsageLimits: limits } = cache
  const status = cache.Status?.toLowerCase() ?? ''
  return {
    id: cache.ServerlessCacheName ?? '',
    arn: cache.ARN ?? '',
    tags,
    state: STATES[status] ?? 'pending',
    status,
    facts: {
      serverlessCacheName: cache.ServerlessCacheName,
      description: cache.Description ?? '',
      engine: cache.Engine ?? '',
      majorEngineVersion: cache.MajorEngineVersion ?? '',
      subnets: refs(subnetSchema.kind, cache.SubnetIds ?? []),
      securityGroups: refs(securityGroupSchema.kind, cache.SecurityGroupIds ?? []),
      ...limitsFrom((part, bound) => limits?.[part]?.[bound]),
      snapshotRetentionLimit: cache.SnapshotRetentionLimit ?? 0,
      dailySnapshotTime: cache.DailySnapshotTime,
    },
    outputs: {
      ...(endpoint?.Address && { endpoint: endpoint.Address, port: endpoint.Port ?? 0 }),
      ...(reader?.Address && { readerEndpoint: reader.Address, readerPort: reader.Port ?? 0 }),
    },
  }
}
