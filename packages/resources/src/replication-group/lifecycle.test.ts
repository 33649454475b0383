import type { ReplicationGroup } from '@aws-sdk/client-elasticache'
import { applyEdits, type Design, schemasOf } from '@vpcanvas/model'
import type { FactChange, Live, Session } from '@vpcanvas/provision'
import { type Sandbox, startSandbox } from '@vpcanvas/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kinds } from '../kinds.ts'
import { openAccount } from '../lab/account.ts'
import { factsWanted, type ReplicationGroupFacts } from './lifecycle-facts.ts'
import { writeNext } from './lifecycle-update.ts'
import { lifecycle } from './lifecycle.ts'
import { sample } from './sample.ts'
import { replicationGroupDefaults, type ReplicationGroupProps, replicationGroupSchema } from './schema.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox?.stop())

/** The sample with its group changed. */
function having(props: Partial<ReplicationGroupProps>): Design {
  const design = sample()
  const group = Object.values(design.resources).find(({ kind }) => kind === replicationGroupSchema.kind)
  const edits = Object.entries(props).map(
    ([prop, value]) => ({ op: 'set', id: group?.id ?? '', path: [prop], value }) as const,
  )
  return applyEdits(design, edits, schemasOf(kinds))
}

const single = { replicasPerNodeGroup: 0, automaticFailoverEnabled: false, multiAZEnabled: false }
const clustered = { clusterMode: 'enabled', numNodeGroups: 3 } as const

describe('a group that grows and shrinks', () => {
  it.each<readonly [string, readonly Partial<ReplicationGroupProps>[]]>([
    [
      'one node, then replicas with Multi-AZ, more, fewer, and none again',
      [single, {}, { replicasPerNodeGroup: 3 }, { replicasPerNodeGroup: 1, cacheNodeType: 'cache.r7g.large' }, single],
    ],
    [
      'three shards with more replicas, Multi-AZ off and on, fewer replicas',
      [
        clustered,
        { ...clustered, replicasPerNodeGroup: 2, cacheNodeType: 'cache.r7g.large' },
        { ...clustered, replicasPerNodeGroup: 2, multiAZEnabled: false },
        { ...clustered, replicasPerNodeGroup: 1 },
        { ...clustered, replicasPerNodeGroup: 0, multiAZEnabled: false },
      ],
    ],
  ])('stays the same group: %s', async (_, stages) => {
    const account = await openAccount(sandbox.endpoint)
    for (const [index, props] of stages.entries()) {
      const design = having(props)
      const { steps } = await account.plan(design)
      if (index > 0) expect(steps.map(({ action, kind }) => [action, kind])).toEqual([['update', 'replicationGroup']])
      const result = await account.apply(design)
      expect(result.steps.filter(({ error }) => error)).toEqual([])
      expect((await account.plan(design)).steps).toEqual([])
    }
  })
})

/** What a group is asked to become, call by call, by an account in which every call does at once what AWS documents. */
async function callsFor(there: ReplicationGroup, wanted: Partial<ReplicationGroupProps>): Promise<readonly unknown[]> {
  const calls: unknown[] = []
  const send = async (command: { readonly constructor: { readonly name: string }; readonly input: object }) => {
    const operation = command.constructor.name.replace(/Command$/, '')
    if (operation === 'DescribeReplicationGroups') return { ReplicationGroups: [there] }
    const { ReplicationGroupId: _, ApplyImmediately: now, ...input } = command.input as Record<string, unknown>
    expect(now).toBe(true)
    calls.push({ [operation]: input })
    Object.assign(there, changed(there, input))
    return {}
  }
  const session = { elasticache: { send }, idOf: ({ ref }: { ref: string }) => ref } as unknown as Session
  const aim = factsWanted({ ...replicationGroupDefaults, ...wanted })
  for (let go = 0; go < 10; go++) {
    const live = liveOf(there)
    const changes = differing(live.facts, aim)
    if (changes.length === 0) return calls
    await writeNext(session, live, changes, aim)
  }
  throw new Error(`no end: ${JSON.stringify(calls)}`)
}

/** What the described group is afterwards; nodes come in the zones that are asked for. */
function changed(there: ReplicationGroup, input: Record<string, unknown>): ReplicationGroup {
  const shards = there.NodeGroups ?? []
  const removed = (input['ReplicasToRemove'] ?? []) as readonly string[]
  const dropped = (input['NodeGroupsToRemove'] ?? []) as readonly string[]
  const settings = (input['ReplicaConfiguration'] ?? []) as readonly {
    NodeGroupId: string
    NewReplicaCount: number
    PreferredAvailabilityZones?: readonly string[]
  }[]
  const places = (input['ReshardingConfiguration'] ?? []) as readonly { PreferredAvailabilityZones: string[] }[]
  const added = places
    .slice(shards.length)
    .map(({ PreferredAvailabilityZones }, n) => shard(`000${shards.length + n + 1}`, PreferredAvailabilityZones))
  const blank = Math.max(0, Number(input['NodeGroupCount'] ?? 0) - shards.length - added.length)
  return {
    ...(input['MultiAZEnabled'] !== undefined && { MultiAZ: input['MultiAZEnabled'] ? 'enabled' : 'disabled' }),
    ...(input['AutomaticFailoverEnabled'] !== undefined && {
      AutomaticFailover: input['AutomaticFailoverEnabled'] ? 'enabled' : 'disabled',
    }),
    ...(input['CacheNodeType'] !== undefined && { CacheNodeType: String(input['CacheNodeType']) }),
    NodeGroups: [
      ...shards
        .filter(({ NodeGroupId }) => !dropped.includes(NodeGroupId ?? ''))
        .map((one) => {
          const setting = settings.find(({ NodeGroupId }) => NodeGroupId === one.NodeGroupId)
          const count = setting?.NewReplicaCount ?? input['NewReplicaCount']
          const zones = (one.NodeGroupMembers ?? []).map((node) => node.PreferredAvailabilityZone ?? '')
          const members = (one.NodeGroupMembers ?? [])
            .filter(({ CacheClusterId }) => !removed.includes(CacheClusterId ?? ''))
            .map((node) =>
              input['PrimaryClusterId'] === undefined
                ? node
                : { ...node, CurrentRole: input['PrimaryClusterId'] === node.CacheClusterId ? 'primary' : 'replica' },
            )
          if (typeof count !== 'number') return { ...one, NodeGroupMembers: members }
          const next =
            setting?.PreferredAvailabilityZones ?? Array.from({ length: count + 1 }, (_, n) => zones[n] ?? '')
          return shard(one.NodeGroupId ?? '', next)
        }),
      ...added,
      ...Array.from({ length: blank }, (_, n) =>
        shard(
          `000${shards.length + n + 1}`,
          (shards[0]?.NodeGroupMembers ?? []).map(() => ''),
        ),
      ),
    ],
  }
}

function shard(id: string, zones: readonly string[]) {
  return {
    NodeGroupId: id,
    NodeGroupMembers: zones.map((zone, n) => ({
      CacheClusterId: `g-${id}-00${n + 1}`,
      PreferredAvailabilityZone: zone,
      CurrentRole: n === 0 ? 'primary' : 'replica',
    })),
  }
}

function group(zones: readonly (readonly string[])[], more: ReplicationGroup = {}): ReplicationGroup {
  return {
    ReplicationGroupId: 'g',
    CacheNodeType: replicationGroupDefaults.cacheNodeType,
    AutomaticFailover: 'enabled',
    MultiAZ: 'enabled',
    ClusterMode: zones.length > 1 ? 'enabled' : 'disabled',
    NodeGroups: zones.map((one, index) => shard(`000${index + 1}`, one)),
    ...more,
  }
}

/** The facts of the defaults, with what the described group says of nodes, zones and failover. */
function liveOf(there: ReplicationGroup): Live<ReplicationGroupFacts> {
  const shards = there.NodeGroups ?? []
  const counts = shards.map(({ NodeGroupMembers }) => (NodeGroupMembers?.length ?? 1) - 1)
  const nodes = shards.flatMap(({ NodeGroupMembers }) => NodeGroupMembers ?? [])
  return {
    id: 'g',
    tags: {},
    state: 'ready',
    facts: {
      ...factsWanted(replicationGroupDefaults),
      clusterMode: there.ClusterMode ?? '',
      cacheNodeType: there.CacheNodeType ?? '',
      numNodeGroups: shards.length,
      replicasPerNodeGroup: new Set(counts).size > 1 ? counts.join(', ') : (counts[0] ?? 0),
      automaticFailoverEnabled: there.AutomaticFailover === 'enabled',
      multiAZEnabled: there.MultiAZ === 'enabled',
      preferredCacheClusterAZs: nodes.map((node) => node.PreferredAvailabilityZone ?? '').join(' '),
    },
    parts: Object.fromEntries(shards.map(({ NodeGroupId }, index) => [`shard ${index}`, NodeGroupId ?? ''])),
  }
}

function differing(live: ReplicationGroupFacts, wanted: ReplicationGroupFacts): readonly FactChange[] {
  return Object.entries(wanted).flatMap(([fact, after]) => {
    const before = live[fact]
    const isSame = JSON.stringify(before) === JSON.stringify(after) || after === undefined
    return isSame || lifecycle.amounts?.(fact, live, wanted) ? [] : [{ fact, key: null, before, after }]
  })
}

// What follows no emulator does: https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_Operations.html
describe('the calls of a change, as the documentation has them', () => {
  it('name a new replica’s zone', async () => {
    const calls = await callsFor(group([['a', 'b']]), {
      replicasPerNodeGroup: 2,
      preferredCacheClusterAZs: ['a', 'b', 'c'],
    })
    expect(calls).toEqual([
      {
        IncreaseReplicaCount: {
          ReplicaConfiguration: [
            { NodeGroupId: '0001', NewReplicaCount: 2, PreferredAvailabilityZones: ['a', 'b', 'c'] },
          ],
        },
      },
    ])
  })

  it('give a replica only to the shard that lacks one', async () => {
    const wanted = { clusterMode: 'enabled', numNodeGroups: 2 } as const
    expect(await callsFor(group([['a', 'b'], ['b']]), wanted)).toEqual([
      { IncreaseReplicaCount: { ReplicaConfiguration: [{ NodeGroupId: '0002', NewReplicaCount: 1 }] } },
    ])
  })

  it('take the replica away whose zone is given up', async () => {
    expect(await callsFor(group([['a', 'b', 'c']]), { preferredCacheClusterAZs: ['a', 'c'] })).toEqual([
      { DecreaseReplicaCount: { ReplicasToRemove: ['g-0001-002'] } },
    ])
  })

  it('make another node the primary where its zone is given up, and bring failover back', async () => {
    expect(await callsFor(group([['a', 'b', 'c']]), { preferredCacheClusterAZs: ['b', 'c'] })).toEqual([
      { ModifyReplicationGroup: { MultiAZEnabled: false } },
      { ModifyReplicationGroup: { AutomaticFailoverEnabled: false } },
      { ModifyReplicationGroup: { PrimaryClusterId: 'g-0001-002' } },
      { DecreaseReplicaCount: { ReplicasToRemove: ['g-0001-001'] } },
      { ModifyReplicationGroup: { AutomaticFailoverEnabled: true, MultiAZEnabled: true } },
    ])
  })

  it('move a replica to another zone as a new one, beside which the old one goes', async () => {
    expect(await callsFor(group([['a', 'b']]), { preferredCacheClusterAZs: ['a', 'c'] })).toEqual([
      {
        IncreaseReplicaCount: {
          ReplicaConfiguration: [
            { NodeGroupId: '0001', NewReplicaCount: 2, PreferredAvailabilityZones: ['a', 'b', 'c'] },
          ],
        },
      },
      { DecreaseReplicaCount: { ReplicasToRemove: ['g-0001-002'] } },
    ])
  })

  it('move the only node by way of a replica that becomes the primary', async () => {
    const there = group([['a']], { AutomaticFailover: 'disabled', MultiAZ: 'disabled' })
    expect(await callsFor(there, { ...single, preferredCacheClusterAZs: ['b'] })).toEqual([
      {
        IncreaseReplicaCount: {
          ReplicaConfiguration: [{ NodeGroupId: '0001', NewReplicaCount: 1, PreferredAvailabilityZones: ['a', 'b'] }],
        },
      },
      { ModifyReplicationGroup: { PrimaryClusterId: 'g-0001-002' } },
      { DecreaseReplicaCount: { ReplicasToRemove: ['g-0001-001'] } },
    ])
  })

  it('make room first where a group has as many nodes as it can', async () => {
    const there = group([['a', 'a', 'b', 'b', 'c', 'c']])
    const zones = ['a', 'a', 'b', 'b', 'b', 'c']
    const calls = await callsFor(there, { replicasPerNodeGroup: 5, preferredCacheClusterAZs: zones })
    expect(calls).toEqual([
      { DecreaseReplicaCount: { ReplicasToRemove: ['g-0001-006'] } },
      {
        IncreaseReplicaCount: {
          ReplicaConfiguration: [
            { NodeGroupId: '0001', NewReplicaCount: 5, PreferredAvailabilityZones: ['a', 'a', 'b', 'b', 'c', 'b'] },
          ],
        },
      },
    ])
  })

  it('turn Multi-AZ off before failover, and both before the last replica goes', async () => {
    expect(await callsFor(group([['a', 'b']]), single)).toEqual([
      { ModifyReplicationGroup: { MultiAZEnabled: false } },
      { ModifyReplicationGroup: { AutomaticFailoverEnabled: false, MultiAZEnabled: false } },
      { DecreaseReplicaCount: { NewReplicaCount: 0 } },
    ])
  })

  it('add the replica before failover and Multi-AZ, which need it', async () => {
    const there = group([['a']], { AutomaticFailover: 'disabled', MultiAZ: 'disabled' })
    expect(await callsFor(there, {})).toEqual([
      { IncreaseReplicaCount: { NewReplicaCount: 1 } },
      { ModifyReplicationGroup: { AutomaticFailoverEnabled: true, MultiAZEnabled: true } },
    ])
  })

  it('add shards before smaller nodes, and in the zones that the design names for them', async () => {
    const wanted = {
      clusterMode: 'enabled',
      numNodeGroups: 3,
      cacheNodeType: 'cache.t4g.micro',
      preferredCacheClusterAZs: ['a', 'b', 'b', 'c', 'c', 'a'],
    } as const
    const props = { ...wanted, preferredCacheClusterAZs: [...wanted.preferredCacheClusterAZs] }
    expect(
      await callsFor(
        group([
          ['a', 'b'],
          ['b', 'c'],
        ]),
        props,
      ),
    ).toEqual([
      {
        ModifyReplicationGroupShardConfiguration: {
          NodeGroupCount: 3,
          ReshardingConfiguration: [
            ['a', 'b'],
            ['b', 'c'],
            ['c', 'a'],
          ].map((zones) => ({
            PreferredAvailabilityZones: zones,
          })),
        },
      },
      { ModifyReplicationGroup: { CacheNodeType: 'cache.t4g.micro' } },
    ])
  })

  it('make the nodes larger before shards go, and name the shards that go', async () => {
    const three = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ]
    const wanted = { clusterMode: 'enabled', numNodeGroups: 1, cacheNodeType: 'cache.r7g.large' } as const
    expect(await callsFor(group(three), wanted)).toEqual([
      { ModifyReplicationGroup: { CacheNodeType: 'cache.r7g.large' } },
      { ModifyReplicationGroupShardConfiguration: { NodeGroupCount: 1, NodeGroupsToRemove: ['0002', '0003'] } },
    ])
  })
})
