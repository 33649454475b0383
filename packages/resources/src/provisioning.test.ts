import { CreateSubnetCommand, DeleteSubnetCommand, DescribeVpcsCommand } from '@aws-sdk/client-ec2'
import { applyEdits, type Design, type Edit, type Id, schemasOf } from '@vpcanvas/model'
import {
  apply,
  type ApplyEvent,
  memoryStorage,
  plan,
  PlanRefused,
  type ProvisionStorage,
  readRecord,
} from '@vpcanvas/provision'
import { type Sandbox, startSandbox } from '@vpcanvas/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { designOf } from './design-of.ts'
import { inVpc, route, subnet, table } from './example-network.ts'
import { kinds } from './kinds.ts'
import { openAccount } from './lab/account.ts'
import { journey } from './lab/journey.ts'
import { disturbed, losing } from './lab/wire.ts'
import { lifecycles } from './lifecycles.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox?.stop())

const open = () => openAccount(sandbox.endpoint)
const edited = (design: Design, ...edits: readonly Edit[]) => applyEdits(design, edits, schemasOf(kinds))
const REGION = 'ap-northeast-2'

function set(id: Id, path: readonly string[], value: unknown): Edit {
  return { op: 'set', id, path, value }
}

describe('a plan', () => {
  it('is the same, byte for byte, for the same design and target', async () => {
    const account = await open()
    const shuffled = { ...journey(), resources: Object.fromEntries(Object.entries(journey().resources).toReversed()) }
    expect(JSON.stringify((await account.plan(shuffled)).steps)).toBe(
      JSON.stringify((await account.plan(journey())).steps),
    )
    await account.apply(journey())
    const next = (design: Design) =>
      edited(design, set('public', ['cidrBlock'], '10.0.0.0/25'), set('app', ['description'], 'other'))
    const [one, other] = [await account.plan(next(journey())), await account.plan(next(shuffled))]
    expect(one.steps.length).toBeGreaterThan(5)
    expect(JSON.stringify(one.steps)).toBe(JSON.stringify(other.steps))
  })

  it('says for each step why, in both languages, what changes, and what comes before; never in a circle', async () => {
    const account = await open()
    await account.apply(journey())
    const { steps, summary } = await account.plan(
      edited(journey(), set('public', ['cidrBlock'], '10.0.0.0/25'), set('valkey', ['port'], 6380)),
    )
    const seen = new Set<Id>()
    for (const step of steps) {
      expect(step.reason.en).toMatch(/\.$/)
      expect(step.reason.ko).toMatch(/\p{Script=Hangul}/u)
      for (const id of step.dependsOn) expect(seen.has(id)).toBe(true)
      seen.add(step.resource)
    }
    expect(summary).toMatchObject({ create: 0, delete: 0, replace: 4 })
    const step = (id: Id) => steps.find(({ resource }) => resource === id)
    expect(step('public')).toMatchObject({
      action: 'replace',
      deleteFirst: true,
      dataLoss: false,
      changes: [{ path: 'cidrBlock', before: '10.0.0.0/24', after: '10.0.0.0/25', effect: 'replacement' }],
    })
    expect(step('host')).toMatchObject({
      action: 'replace',
      deleteFirst: true,
      dataLoss: true,
      changes: [{ path: 'subnet', before: 'public#1', after: 'public' }],
    })
    expect(step('valkey')).toMatchObject({ action: 'replace', deleteFirst: false, dataLoss: true })
  })

  it('refuses a reference to nothing, a wrong kind, and a tag that says whose a resource is', async () => {
    const account = await open()
    const refusal = (design: Design) =>
      account.plan(design).catch((error: unknown) => (error instanceof PlanRefused ? error.text.en : String(error)))
    const base = inVpc(subnet('a', '10.0.0.0/24'), table('t', { subnets: ['a'] }))
    const unchecked = (id: Id, props: object): Design => {
      const resource = base.resources[id]
      if (!resource) throw new Error(id)
      return {
        ...base,
        resources: { ...base.resources, [id]: { ...resource, props: { ...resource.props, ...props } } },
      }
    }
    expect(await refusal(unchecked('t', { subnets: ['nothing'] }))).toBe(
      '"t": "subnets.nothing" refers to "nothing", which is not in the design. Choose another.',
    )
    expect(await refusal(unchecked('t', { subnets: ['vpc'] }))).toContain('of a wrong kind')
    expect(await refusal(unchecked('a', { tags: { 'vpcanvas:design': 'mine' } }))).toContain('reserved')
    expect(await refusal(unchecked('a', { cidrBlock: 7 }))).toContain('"cidrBlock" has a wrong shape')
    expect(await account.inventory()).toEqual(await account.inventory())
  })

  it('passes over what it does not know how to make, and says so', async () => {
    const account = await open()
    const design = designOf({ id: 'region', kind: 'region' }, { id: 'bucket', kind: 'opaque', parent: 'region' })
    const { steps, passed } = await account.plan(design)
    expect(steps).toEqual([])
    expect(passed.map(({ resource }) => resource)).toEqual(['bucket'])
  })
})

describe('an apply', () => {
  it('tells each step as it goes, and where the caches are', async () => {
    const account = await open()
    const events: ApplyEvent[] = []
    const planned = await account.plan(journey())
    const result = await apply(planned, lifecycles, account.target, {
      storage: account.storage,
      onEvent: (event) => events.push(event),
    })
    expect(result.outputs).toMatchObject({
      valkey: { endpoint: expect.stringMatching(/./), port: 6379 },
      memcached: { endpoint: expect.stringMatching(/./), port: 11211 },
    })
    expect([events[0]?.type, events.at(-1)?.type]).toEqual(['began', 'ended'])
    for (const { resource } of planned.steps) {
      const states = events.flatMap((event) =>
        event.type === 'step' && event.resource === resource ? [event.state] : [],
      )
      expect([states[0], states.at(-1)]).toEqual(['started', 'done'])
    }
    expect(JSON.parse(JSON.stringify(events))).toEqual(events)
  })

  it('writes each change down before and after it, and no secret', async () => {
    const account = await open()
    const texts = new Map<string, string[]>()
    const storage: ProvisionStorage = {
      ...memoryStorage(),
      append: async (name) => {
        texts.set(name, [])
        return { line: async (text) => void texts.get(name)?.push(text), close: async () => {} }
      },
    }
    await apply(await account.plan(journey()), lifecycles, account.target, { storage })
    const [lines = []] = [...texts.values()]
    const entries = lines.map(
      (line) => JSON.parse(line) as { type: string; call?: number; operation?: string; node: string },
    )
    expect([entries[0]?.type, entries.at(-1)?.type]).toEqual(['plan', 'closed'])
    const begun = new Map<number, string>()
    for (const { type, call = 0, operation = '' } of entries) {
      if (type === 'begin') begun.set(call, operation)
      if (type === 'outcome') expect(begun.delete(call)).toBe(true)
    }
    expect(begun.size).toBe(0)
    expect(entries.filter(({ type }) => type === 'made')).toHaveLength(20)
    expect(entries.filter(({ operation }) => operation === 'CreateSubnet')).toHaveLength(3)
    expect(lines.join('')).not.toContain('secretAccessKey')
  })

  it('stops at a failure, keeps what is healthy, says what is left, and goes on once the design is mended', async () => {
    const account = await open()
    const before = await account.inventory()
    const wrong = inVpc(subnet('a', '10.0.0.0/24'), subnet('b', '192.168.0.0/24'), table('t', { subnets: ['a', 'b'] }))
    const result = await account.apply(wrong)
    expect(result.status).toBe('failed')
    const state = (id: Id) => result.steps.find(({ resource }) => resource === id)
    expect(state('vpc')?.state).toBe('done')
    expect(state('b')).toMatchObject({ state: 'failed', error: { code: 'InvalidSubnet.Range' } })
    const mended = edited(wrong, set('b', ['cidrBlock'], '10.0.1.0/24'))
    const planned = await account.plan(mended)
    expect(planned.steps.map(({ resource }) => resource)).not.toContain('vpc')
    expect((await account.apply(mended)).status).toBe('succeeded')
    expect((await account.plan(mended)).steps).toEqual([])
    await account.destroy(mended)
    expect(await account.inventory()).toEqual(before)
  })

  it('can be cancelled, and gone on with', async () => {
    const account = await open()
    const stop = new AbortController()
    const planned = await account.plan(journey())
    const result = await apply(planned, lifecycles, account.target, {
      storage: account.storage,
      signal: stop.signal,
      onEvent: (event) => {
        if (event.type === 'step' && event.state === 'done') stop.abort()
      },
    })
    expect(result.status).toBe('cancelled')
    expect(result.steps.some(({ state }) => state === 'left')).toBe(true)
    expect((await account.apply(journey())).status).toBe('succeeded')
    expect((await account.plan(journey())).steps).toEqual([])
  })

  it('refuses another account and a target that changed since the plan', async () => {
    const [account, other] = [await open(), await open()]
    const planned = await account.plan(journey())
    await expect(apply(planned, lifecycles, other.target, { storage: other.storage })).rejects.toThrow(
      'The plan was made for account',
    )
    await account.apply(inVpc())
    await expect(
      apply({ ...planned, design: { ...planned.design, id: inVpc().id } }, lifecycles, account.target, {
        storage: account.storage,
      }),
    ).rejects.toThrow('has changed since')
  })

  it('remembers what it applied, in which regions', async () => {
    const account = await open()
    await account.apply(journey())
    const record = await readRecord(account.storage, account.target.account, journey().id)
    expect(record?.regions).toEqual([REGION])
    expect(record?.design.resources).toEqual(journey().resources)
    await account.destroy(journey())
    expect((await readRecord(account.storage, account.target.account, journey().id))?.design.resources).toEqual({})
  })
})

describe('a lossy wire', () => {
  it.each([
    'CreateVpc',
    'CreateSubnet',
    'CreateInternetGateway',
    'AllocateAddress',
    'CreateNatGateway',
    'CreateReplicationGroup',
  ])('makes no twin where the answer to %s is lost', async (operation) => {
    const account = await open()
    const before = await account.inventory()
    const { target, storage } = account
    const lossy = losing(target, operation)
    const result = await apply(await plan(journey(), lifecycles, lossy.target, { storage }), lifecycles, lossy.target, {
      storage,
    })
    expect(result.steps.filter(({ error }) => error)).toEqual([])
    expect(lossy.losses).toBeGreaterThan(0)
    const made = await account.inventory()
    const expected = Object.values(journey().resources).filter(
      ({ kind }) => kind === 'vpc' || kind === 'elasticIp',
    ).length
    expect(made.filter((one) => /^(vpc|elasticIp) /.test(one) && !before.includes(one))).toHaveLength(expected)
    await account.destroy(journey())
    expect(await account.inventory()).toEqual(before)
  })

  it('slows down where it is asked to, and fails nothing', async () => {
    const account = await open()
    const { target, storage } = account
    const slow = disturbed(target, async (_, send) => {
      if (slow.losses++ % 5 === 0) throw Object.assign(new Error('slower'), { name: 'RequestLimitExceeded' })
      return send()
    })
    const result = await apply(
      await plan(inVpc(subnet('a', '10.0.0.0/24')), lifecycles, slow.target, { storage }),
      lifecycles,
      slow.target,
      { storage },
    )
    expect(result.status).toBe('succeeded')
  })

  it('stops where the credentials run out, in words that quote nothing of the request', async () => {
    const account = await open()
    const { target, storage } = account
    const expired = disturbed(target, async (name, send) => {
      if (name !== 'CreateSubnet') return send()
      throw Object.assign(new Error('x-amz-security-token: SECRET'), { name: 'ExpiredToken' })
    })
    const result = await apply(
      await plan(inVpc(subnet('a', '10.0.0.0/24')), lifecycles, expired.target, { storage }),
      lifecycles,
      expired.target,
      { storage },
    )
    expect(result.status).toBe('failed')
    expect(result.steps.find(({ resource }) => resource === 'a')?.error?.message.en).toContain('Sign in again')
    expect(JSON.stringify(result)).not.toContain('SECRET')
  })
})

describe('a design that loses and gains resources', () => {
  it('deletes what was taken out, and lets go of it first', async () => {
    const account = await open()
    await account.apply(journey())
    const next = edited(
      journey(),
      ...(['valkey', 'memcached', 'nat', 'address', 'peering', 'office', 'private-b', 'host-address'] as const).map(
        (id): Edit => ({ op: 'remove', id }),
      ),
    )
    const result = await account.apply(next)
    expect(result.steps.filter(({ error }) => error)).toEqual([])
    expect(result.status).toBe('succeeded')
    expect((await account.plan(next)).steps).toEqual([])
  })

  it('puts a new subnet where a deleted one was, and one host in the place of another', async () => {
    const account = await open()
    const before = inVpc(
      subnet('old', '10.0.0.0/24'),
      subnet('stays', '10.0.1.0/24', 'b'),
      table('t', { subnets: ['old', 'stays'] }),
      {
        id: 'group',
        kind: 'cacheSubnetGroup',
        props: { subnets: ['old', 'stays'] },
      },
    )
    await account.apply(before)
    const after = inVpc(subnet('new', '10.0.0.0/23'), table('t', { subnets: ['new'] }), {
      id: 'group',
      kind: 'cacheSubnetGroup',
      props: { subnets: ['new'] },
    })
    const planned = await account.plan(after)
    expect(planned.steps.find(({ resource }) => resource === 'new')?.dependsOn).toContain('old')
    const result = await account.apply(after)
    expect(result.steps.filter(({ error }) => error)).toEqual([])
    expect((await account.plan(after)).steps).toEqual([])
  })

  it('swaps the blocks of two subnets', async () => {
    const account = await open()
    const blocks = (a: string, b: string) => inVpc(subnet('a', a), subnet('b', b), table('t', { subnets: ['a', 'b'] }))
    await account.apply(blocks('10.0.0.0/24', '10.0.1.0/24'))
    const swapped = blocks('10.0.1.0/24', '10.0.0.0/24')
    const result = await account.apply(swapped)
    expect(result.steps.filter(({ error }) => error)).toEqual([])
    expect((await account.plan(swapped)).steps).toEqual([])
  })

  it('gives a VPC another range, and with it everything in it anew', async () => {
    const account = await open()
    const before = await account.inventory()
    await account.apply(journey())
    const moved = edited(
      journey(),
      set('vpc', ['cidrBlock'], '10.4.0.0/16'),
      set('public', ['cidrBlock'], '10.4.0.0/24'),
      set('private-a', ['cidrBlock'], '10.4.10.0/24'),
      set('private-b', ['cidrBlock'], '10.4.11.0/24'),
    )
    const planned = await account.plan(moved)
    expect(planned.steps.find(({ resource }) => resource === 'valkey')).toMatchObject({
      action: 'replace',
      dataLoss: true,
    })
    const result = await account.apply(moved)
    expect(result.steps.filter(({ error }) => error)).toEqual([])
    expect(result.status).toBe('succeeded')
    expect((await account.plan(moved)).steps).toEqual([])
    await account.destroy(moved)
    expect(await account.inventory()).toEqual(before)
  })

  it('spans regions, with a peering between them', async () => {
    const account = await open()
    const design = designOf(
      { id: 'seoul', kind: 'region', props: { region: REGION } },
      { id: 'tokyo', kind: 'region', props: { region: 'ap-northeast-1' } },
      { id: 'here', kind: 'vpc', parent: 'seoul' },
      { id: 'there', kind: 'vpc', parent: 'tokyo', props: { cidrBlock: '10.1.0.0/16' } },
      { id: 'peering', kind: 'vpcPeering', parent: 'seoul', props: { requester: 'here', accepter: 'there' } },
      { ...table('out', { main: true, routes: [route('10.1.0.0/16', 'peering')] }), parent: 'here' },
      { ...table('back', { main: true, routes: [route('10.0.0.0/16', 'peering')] }), parent: 'there' },
    )
    const before = [await account.inventory(), await account.inventory('ap-northeast-1')]
    const result = await account.apply(design)
    expect(result.steps.filter(({ error }) => error)).toEqual([])
    expect((await account.plan(design)).steps).toEqual([])
    // The region is gone from the design, and still looked in.
    await account.destroy({ ...design, resources: {} })
    expect([await account.inventory(), await account.inventory('ap-northeast-1')]).toEqual(before)
  })
})

describe('a destroy', () => {
  it('is refused while the design is protected', async () => {
    const account = await open()
    await account.apply(inVpc())
    await expect(account.destroy({ ...inVpc(), settings: { protected: true } })).rejects.toThrow('protected')
  })

  it('needs no design but its id: the tags say what is to go', async () => {
    const account = await open()
    const before = await account.inventory()
    await account.apply(journey())
    const result = await account.destroy({ ...journey(), resources: {} })
    // The record tells the region; without one the target's own is looked in.
    expect(result.status).toBe('succeeded')
    expect(await account.inventory()).toEqual(before)
  })
})

describe('a blocker', () => {
  it('is named where it keeps something from being deleted, and nothing of it is touched', async () => {
    const account = await open()
    const before = await account.inventory()
    await account.apply(inVpc(subnet('a', '10.0.0.0/24')))
    const { ec2 } = account.target.clients(REGION)
    const { Vpcs } = await ec2.send(
      new DescribeVpcsCommand({ Filters: [{ Name: 'tag:vpcanvas:resource', Values: ['vpc'] }] }),
    )
    const { Subnet } = await ec2.send(new CreateSubnetCommand({ VpcId: Vpcs?.[0]?.VpcId, CidrBlock: '10.0.9.0/24' }))
    const result = await account.destroy(inVpc())
    expect(result.status).toBe('failed')
    const vpc = result.steps.find(({ resource }) => resource === 'vpc')
    expect(vpc?.error?.message.en).toContain(`subnet ${Subnet?.SubnetId}`)
    expect(await account.inventory()).toContain(`subnet ${Subnet?.SubnetId}`)
    await ec2.send(new DeleteSubnetCommand({ SubnetId: Subnet?.SubnetId }))
    expect((await account.destroy(inVpc())).status).toBe('succeeded')
    expect(await account.inventory()).toEqual(before)
  })
})
