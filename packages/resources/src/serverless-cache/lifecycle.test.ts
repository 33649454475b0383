import type { Design } from '@vpcanvas/model'
import { apply, plan, type Session } from '@vpcanvas/provision'
import { type Sandbox, startSandbox } from '@vpcanvas/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inVpc, serverlessPart, subnet } from '../example-network.ts'
import { type LabAccount, openAccount } from '../lab/account.ts'
import { losing, overheard } from '../lab/wire.ts'
import { lifecycles } from '../lifecycles.ts'
import { lifecycle } from './lifecycle.ts'
import { serverlessCacheDefaults, type ServerlessCacheProps } from './schema.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox?.stop())

const having = (props: Partial<ServerlessCacheProps>) =>
  inVpc(subnet('private-c', '10.0.10.0/24', 'c'), ...serverlessPart(props))

async function made(account: LabAccount, design: Design): Promise<void> {
  const result = await account.apply(design)
  expect(result.steps.filter(({ error }) => error)).toEqual([])
  expect((await account.plan(design)).steps).toEqual([])
}

describe('a serverless cache', () => {
  it.each<readonly [string, Partial<ServerlessCacheProps>, Partial<ServerlessCacheProps>]>([
    ['limits', {}, { dataStorageMaximum: 10, ecpuPerSecondMinimum: 1_000, ecpuPerSecondMaximum: 5_000 }],
    ['one limit less', { dataStorageMaximum: 10, ecpuPerSecondMaximum: 5_000 }, { dataStorageMaximum: 10 }],
    ['no limits', { dataStorageMinimum: 1, dataStorageMaximum: 10 }, {}],
    ['backups, and when', { snapshotRetentionLimit: 0 }, { snapshotRetentionLimit: 7, dailySnapshotTime: '04:30' }],
    ['another description', {}, { description: 'other' }],
    ['a higher version, and a limit', { majorEngineVersion: '7' }, { majorEngineVersion: '8', dataStorageMaximum: 9 }],
    ['Valkey for Redis OSS', { engine: 'redis', majorEngineVersion: '7' }, { majorEngineVersion: '8' }],
  ])('gets in place: %s', async (_, before, after) => {
    const account = await openAccount(sandbox.endpoint)
    const inventory = await account.inventory()
    await made(account, having(before))
    const { steps } = await account.plan(having(after))
    expect(steps.map(({ action, resource }) => [action, resource])).toEqual([['update', 'serverless']])
    await made(account, having(after))
    await account.destroy(having(after))
    expect(await account.inventory()).toEqual(inventory)
  })

  it.each<readonly [string, Partial<ServerlessCacheProps>, Partial<ServerlessCacheProps>]>([
    ['another name', { serverlessCacheName: 'old' }, { serverlessCacheName: 'new' }],
    ['another subnet', {}, { subnets: ['private-a', 'private-c'] }],
    ['a lower version', { majorEngineVersion: '8' }, { majorEngineVersion: '7' }],
  ])('is replaced, without its data, for: %s', async (_, before, after) => {
    const account = await openAccount(sandbox.endpoint)
    await made(account, having(before))
    const { steps } = await account.plan(having(after))
    expect(steps).toMatchObject([{ action: 'replace', resource: 'serverless', dataLoss: true }])
    await made(account, having(after))
  })

  it('says where it is', async () => {
    const account = await openAccount(sandbox.endpoint)
    const { outputs } = await account.apply(having({}))
    expect(outputs['serverless']).toMatchObject({
      endpoint: expect.stringMatching(/./),
      port: expect.any(Number),
      readerEndpoint: expect.stringMatching(/./),
      readerPort: expect.any(Number),
    })
  })

  it('is made once where the answer to its creation is lost', async () => {
    const account = await openAccount(sandbox.endpoint)
    const { storage } = account
    const lossy = losing(account.target, 'CreateServerlessCache')
    const planned = await plan(having({}), lifecycles, lossy.target, { storage })
    const result = await apply(planned, lifecycles, lossy.target, { storage })
    expect(result.status).toBe('succeeded')
    expect(lossy.losses).toBeGreaterThan(0)
    expect((await account.inventory()).filter((one) => one.startsWith('serverlessCache'))).toHaveLength(1)
  })

  it('that is somebody else’s is let alone, and not asked for its tags where it stands in another VPC', async () => {
    const account = await openAccount(sandbox.endpoint)
    const design = having({})
    const other = { ...having({ serverlessCacheName: 'of-others' }), id: 'another-design' }
    await made(account, other)
    const wire = overheard(account.target)
    const options = { storage: account.storage }
    await apply(await plan(design, lifecycles, wire.target, options), lifecycles, wire.target, options)
    expect(wire.sent.filter((call) => call.startsWith('["ListTags') && call.includes('of-others'))).toEqual([])
    await account.destroy(design)
    expect(await account.inventory()).toContain('serverlessCache of-others')
    expect((await account.plan(other)).steps).toEqual([])
  })
})

// The emulator has no Memcached: what is asked of AWS is held here, as the documentation has it.
// https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateServerlessCache.html
describe('serverless Memcached', () => {
  it('is asked for by its major version, with its limits, groups and subnets', async () => {
    const sent: unknown[] = []
    const session = {
      elasticache: { send: async (command: { input: unknown }) => void sent.push(command.input) },
      idOf: ({ ref }: { ref: string }) => `aws-${ref}`,
      chosenName: 'chosen',
      tags: [{ Key: 'Name', Value: 'cache' }],
    } as unknown as Session
    const props: ServerlessCacheProps = {
      ...serverlessCacheDefaults,
      engine: 'memcached',
      majorEngineVersion: '1.6',
      subnets: ['a', 'b'],
      securityGroups: ['sg'],
      dataStorageMaximum: 10,
    }
    const resource = { id: 'cache', kind: 'serverlessCache', name: 'cache', parent: 'vpc', props }
    expect(await lifecycle.create(session, lifecycle.desired(resource, undefined as never))).toBe('chosen')
    expect(sent).toEqual([
      {
        ServerlessCacheName: 'chosen',
        Description: 'Drawn in vpcanvas',
        Engine: 'memcached',
        MajorEngineVersion: '1.6',
        SubnetIds: ['aws-a', 'aws-b'],
        SecurityGroupIds: ['aws-sg'],
        CacheUsageLimits: { DataStorage: { Maximum: 10, Unit: 'GB' } },
        SnapshotRetentionLimit: 1,
        DailySnapshotTime: undefined,
        Tags: [{ Key: 'Name', Value: 'cache' }],
      },
    ])
  })
})
