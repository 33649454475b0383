import { applyEdits, type Design, type Edit, type Id, schemasOf } from '@vpcanvas/model'
import { isCreated } from '@vpcanvas/provision'
import { type Sandbox, startSandbox } from '@vpcanvas/sandbox'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import { type LabAccount, openAccount } from './lab/account.ts'
import { journey } from './lab/journey.ts'
import { lifecycles } from './lifecycles.ts'
import { templates } from './templates.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox?.stop())

const open = () => openAccount(sandbox.endpoint)
const edited = (design: Design, ...edits: readonly Edit[]) => applyEdits(design, edits, schemasOf(kinds))

function set(id: Id, path: readonly string[], value: unknown): Edit {
  return { op: 'set', id, path, value }
}

async function expectDone(account: LabAccount, design: Design): Promise<Readonly<Record<Id, string | null>>> {
  const result = await account.apply(design)
  expect(result.steps.filter(({ error }) => error)).toEqual([])
  expect(result.status).toBe('succeeded')
  return Object.fromEntries(result.steps.map(({ resource, awsId }) => [resource, awsId]))
}

/** Nothing is left but what was there before. */
async function expectGone(account: LabAccount, design: Design, before: readonly string[]): Promise<void> {
  const result = await account.destroy(design)
  expect(result.steps.filter(({ error }) => error)).toEqual([])
  expect(result.status).toBe('succeeded')
  expect(await account.inventory()).toEqual(before)
}

describe('the list of lifecycles', () => {
  it('has one for every kind, with the same schema', () => {
    expect(Object.keys(lifecycles)).toEqual(Object.keys(kinds))
    for (const [kind, { schema }] of Object.entries(lifecycles)) expect(schema).toBe(kinds[kind]?.schema)
  })
})

const created = Object.entries(kinds).filter(([kind]) => isCreated(lifecycles[kind]))

describe.each(created)('%s', (kind, { sample }) => {
  it('is made as in its sample, differs in nothing afterwards, and leaves nothing behind', async () => {
    const account = await open()
    const before = await account.inventory()
    const design = sample()
    await expectDone(account, design)
    expect((await account.plan(design)).steps).toEqual([])
    await expectGone(account, design, before)
  })

  const renamed = Object.values(sample().resources).find((resource) => resource.kind === kind)
  if (!renamed || kind === 'securityGroup') return
  it('takes another name and tags in place', async () => {
    const account = await open()
    const design = sample()
    const ids = await expectDone(account, design)
    const next = edited(
      design,
      { op: 'rename', id: renamed.id, name: 'another' },
      set(renamed.id, ['tags', 'team'], 'net'),
    )
    const planned = await account.plan(next)
    expect(planned.steps.map(({ action, resource }) => [action, resource])).toEqual([['update', renamed.id]])
    expect(await expectDone(account, next)).toEqual({ [renamed.id]: ids[renamed.id] })
    expect((await account.plan(next)).steps).toEqual([])
  })
})

describe.each(templates.map((template) => [template.title.en, template] as const))(
  'the template %s',
  (_, { design }) => {
    it('is made, differs in nothing afterwards, and leaves nothing behind', async () => {
      const account = await open()
      const before = await account.inventory()
      const made = design()
      await expectDone(account, made)
      expect((await account.plan(made)).steps).toEqual([])
      await expectGone(account, made, before)
    })
  },
)

/** Edits of the journey's design, with the actions that they mean. */
const changes: readonly (readonly [string, readonly Edit[], Readonly<Record<Id, string>>])[] = [
  [
    'another secondary range',
    [set('office', ['secondaryCidrBlocks', '10.11.0.0/16'], '10.11.0.0/16')],
    { office: 'update' },
  ],
  ['a range less', [set('office', ['secondaryCidrBlocks', '10.10.0.0/16'], undefined)], { office: 'update' }],
  ['no DNS host names', [set('vpc', ['enableDnsHostnames'], false)], { vpc: 'update' }],
  ['public addresses off', [set('public', ['mapPublicIpOnLaunch'], false)], { public: 'update' }],
  [
    'a route to elsewhere',
    [set('private-table', ['routes', '0.0.0.0/0', 'target'], 'gateway')],
    { 'private-table': 'update' },
  ],
  ['a route less', [set('private-table', ['routes', '10.9.0.0/16'], undefined)], { 'private-table': 'update' }],
  [
    'a subnet under another table',
    [
      set('private-table', ['subnets', 'private-b'], undefined),
      set('public-table', ['subnets', 'private-b'], 'private-b'),
    ],
    { 'private-table': 'update', 'public-table': 'update' },
  ],
  [
    'another main table',
    [set('private-table', ['main'], false), set('public-table', ['main'], true)],
    { 'private-table': 'update', 'public-table': 'update' },
  ],
  ['no main table', [set('private-table', ['main'], false)], { 'private-table': 'update' }],
  ['an ACL entry changed', [set('acl', ['entries', 'ingress-90', 'fromPort'], 20)], { acl: 'update' }],
  ['an ACL entry less', [set('acl', ['entries', 'ingress-95'], undefined)], { acl: 'update' }],
  ['a subnet back under the default ACL', [set('acl', ['subnets', 'private-b'], undefined)], { acl: 'update' }],
  ['a rule more', [set('cache', ['egress'], journey().resources['app']?.props['egress'])], { cache: 'update' }],
  ['a rule less', [set('app', ['ingress', 'cache_8080'], undefined)], { app: 'update' }],
  [
    'a rule described otherwise',
    [set('app', ['ingress', 'cache_8080', 'description'], 'other words')],
    { app: 'update' },
  ],
  ['an address mapped to nothing', [set('host-address', ['instance'], null)], { 'host-address': 'update' }],
  ['other groups of a host', [set('host', ['securityGroups'], ['cache', 'app'])], { host: 'update' }],
  ['the default group for a host', [set('host', ['securityGroups'], [])], { host: 'update' }],
  ['another type of host', [set('host', ['instanceType'], 't4g.small')], { host: 'update' }],
  ['a host that forwards', [set('host', ['sourceDestCheck'], false)], { host: 'update' }],
  [
    'a subnet less in the group',
    [set('subnet-group', ['subnets', 'private-b'], undefined)],
    { 'subnet-group': 'update' },
  ],
  ['another description of the group', [set('subnet-group', ['description'], 'other')], { 'subnet-group': 'update' }],
  ['another replica', [set('valkey', ['replicasPerNodeGroup'], 2)], { valkey: 'update' }],
  [
    'no replica',
    [
      set('valkey', ['multiAZEnabled'], false),
      set('valkey', ['automaticFailoverEnabled'], false),
      set('valkey', ['replicasPerNodeGroup'], 0),
    ],
    { valkey: 'update' },
  ],
  ['other groups of a cache', [set('valkey', ['securityGroups'], ['app'])], { valkey: 'update' }],
  ['a larger node type', [set('valkey', ['cacheNodeType'], 'cache.r7g.large')], { valkey: 'update' }],
  ['encryption in transit off', [set('valkey', ['transitEncryptionEnabled'], false)], { valkey: 'update' }],
  ['snapshots off', [set('valkey', ['snapshotRetentionLimit'], 0)], { valkey: 'update' }],
  ['more memcached nodes', [set('memcached', ['numCacheNodes'], 3)], { memcached: 'update' }],
  ['fewer memcached nodes', [set('memcached', ['numCacheNodes'], 1)], { memcached: 'update' }],
  [
    'another NAT gateway address',
    [set('nat', ['elasticIp'], 'host-address'), set('host-address', ['instance'], null)],
    { nat: 'replace', 'host-address': 'update', 'private-table': 'update' },
  ],
  [
    'a private NAT gateway',
    [set('nat', ['connectivityType'], 'private'), set('nat', ['elasticIp'], null)],
    { nat: 'replace', 'private-table': 'update' },
  ],
  [
    'a group described otherwise',
    [set('app', ['description'], 'other words')],
    { app: 'replace', cache: 'update', host: 'update' },
  ],
  [
    'a group of another name',
    [{ op: 'rename', id: 'cache', name: 'store' }],
    { cache: 'replace', app: 'update', valkey: 'update', memcached: 'update' },
  ],
  [
    'another block for a subnet',
    [set('private-b', ['cidrBlock'], '10.0.12.0/24')],
    { 'private-b': 'replace', acl: 'update', 'private-table': 'update', 'subnet-group': 'update' },
  ],
  [
    'an overlapping block for a subnet',
    [set('private-b', ['cidrBlock'], '10.0.11.0/25')],
    { 'private-b': 'replace', acl: 'update', 'private-table': 'update', 'subnet-group': 'update' },
  ],
  [
    'another block for a subnet with a host in it',
    [set('public', ['cidrBlock'], '10.0.0.0/25')],
    {
      public: 'replace',
      host: 'replace',
      'host-address': 'update',
      nat: 'replace',
      'private-table': 'update',
      'public-table': 'update',
    },
  ],
  ['another port of a cache', [set('valkey', ['port'], 6380)], { valkey: 'replace' }],
  ['another memcached port', [set('memcached', ['port'], 11212)], { memcached: 'replace' }],
  [
    'an own name for a subnet group',
    [set('subnet-group', ['cacheSubnetGroupName'], 'mine')],
    { 'subnet-group': 'replace', valkey: 'replace', memcached: 'replace' },
  ],
  [
    'another image of a host',
    [set('host', ['imageId'], 'ami-0123456789abcdef0')],
    { host: 'replace', 'host-address': 'update' },
  ],
  [
    'a peering the other way',
    [set('peering', ['requester'], 'office'), set('peering', ['accepter'], 'vpc')],
    { peering: 'replace', 'private-table': 'update', 'office-table': 'update' },
  ],
]

/** Changes that go together in any number. */
const compatible = changes.filter(([name]) =>
  [
    'a range less',
    'no DNS host names',
    'a route less',
    'a subnet under another table',
    'an ACL entry changed',
    'a group described otherwise',
    'other groups of a host',
    'another replica',
    'a private NAT gateway',
    'another block for a subnet',
    'another port of a cache',
    'an own name for a subnet group',
    'another image of a host',
    'another block for a subnet with a host in it',
    'an address mapped to nothing',
  ].includes(name),
)

describe('any few changes at once', () => {
  it('are made, forth and back, and all of it goes from wherever it came to', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...compatible], { minLength: 1 }), fc.boolean(), async (chosen, goesBack) => {
        const account = await open()
        const before = await account.inventory()
        const design = journey()
        await expectDone(account, design)
        const next = edited(design, ...chosen.flatMap(([, edits]) => edits))
        await expectDone(account, next)
        expect((await account.plan(next)).steps).toEqual([])
        const last = goesBack ? design : next
        await expectDone(account, last)
        expect((await account.plan(last)).steps).toEqual([])
        await expectGone(account, last, before)
      }),
      { numRuns: 6 },
    )
  })
})

describe('a change of a design that exists', () => {
  // One network is changed forth and back: to make it takes an emulator far longer than any of its changes.
  let account: LabAccount
  let before: readonly string[]
  let ids: Readonly<Record<Id, string | null>> = {}
  beforeAll(async () => {
    account = await open()
    before = await account.inventory()
  })

  it.each(changes)('%s', async (_, edits, expected) => {
    const design = journey()
    ids = { ...ids, ...(await expectDone(account, design)) }
    const next = edited(design, ...edits)
    const planned = await account.plan(next)
    expect(Object.fromEntries(planned.steps.map(({ action, resource }) => [resource, action]))).toEqual(expected)
    for (const { changes: all } of planned.steps) expect(all).not.toEqual([])
    const after = await expectDone(account, next)
    for (const [id, action] of Object.entries(expected)) {
      if (action === 'replace') expect(after[id], id).not.toBe(ids[id])
      else expect(after[id], id).toBe(ids[id])
    }
    ids = { ...ids, ...after }
    expect((await account.plan(next)).steps).toEqual([])
  })

  it('leaves nothing behind when all of it goes', async () => {
    const design = journey()
    await expectDone(account, design)
    await expectGone(account, design, before)
  })
})
