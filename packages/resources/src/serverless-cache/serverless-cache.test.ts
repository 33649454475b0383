import { fromCloudFormation, toCloudFormation } from '@vpcanvas/formats/cloudformation'
import { fromDescribe } from '@vpcanvas/formats/describe'
import { applyEdits, bring, connect, type Design, duplicate, type Outcome, schemasOf } from '@vpcanvas/model'
import { findings } from '@vpcanvas/rules'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../design-of.ts'
import { acl, allow, entry, group, host, inVpc, publicPart, serverlessPart, subnet } from '../example-network.ts'
import { kinds } from '../kinds.ts'
import { ask, blockers } from '../reachability/asking.ts'
import { wholeAccount } from '../whole-account.ts'
import type { ServerlessCacheProps } from './schema.ts'

const schemas = schemasOf(kinds)

function after(design: Design, outcome: Outcome): Design {
  if ('refused' in outcome) throw new Error(outcome.refused.en)
  return applyEdits(design, outcome.edits, schemas)
}

const propsOf = (design: Design, id = 'serverless') => design.resources[id]?.props as ServerlessCacheProps

/** `app` in a public subnet, and the serverless cache. */
const withApp = (props: Partial<ServerlessCacheProps> = {}, ...more: readonly Entry[]) =>
  inVpc(
    ...publicPart,
    host('app', 'public', { securityGroups: ['app-sg'] }),
    group('app-sg'),
    ...more,
    ...serverlessPart(props),
  )

describe('reaching a serverless cache', () => {
  it('takes its ports and no others: 6379 and 6380, for Memcached 11211 and 11212', () => {
    const open = group('open', { ingress: [allow('10.0.0.0/16', 1, 65_535)] })
    const memcached = { engine: 'memcached', majorEngineVersion: '1.6', securityGroups: ['open'] }
    for (const port of [6379, 6380]) {
      expect(ask(withApp(), `app > serverless tcp ${port}`).verdict).toBe('reachable')
      expect(blockers(ask(withApp(memcached, open), `app > serverless tcp ${port}`))).toContain(
        'forward PORT_NOT_SERVED serverless',
      )
    }
    for (const port of [11_211, 11_212]) {
      expect(ask(withApp(memcached, open), `app > serverless tcp ${port}`).verdict).toBe('reachable')
    }
    expect(blockers(ask(withApp({ securityGroups: ['open'] }, open), 'app > serverless tcp 443'))).toContain(
      'forward PORT_NOT_SERVED serverless',
    )
    expect(ask(withApp(), 'app > serverless udp 6379').verdict).toBe('blocked')
  })

  it('needs its group to admit the port, and the ACLs of every one of its subnets', () => {
    const writers = group('writers', { ingress: [allow('10.0.0.0/16', 6379)] })
    const half = withApp({ securityGroups: ['writers'] }, writers)
    expect(ask(half, 'app > serverless tcp 6379').verdict).toBe('reachable')
    expect(ask(half, 'app > serverless tcp 6380').verdict).toBe('blocked')
    const shut = acl('acl', { subnets: ['private-b'], entries: [entry('egress', 100)] })
    const traced = ask(withApp({}, shut), 'app > serverless tcp 6379')
    expect(traced.verdict).toBe('blocked')
    expect(blockers(traced).every((one) => one.endsWith(' acl'))).toBe(true)
  })

  it('is from inside only, and it starts nothing itself', () => {
    const open = group('open', { ingress: [allow('0.0.0.0/0', 6379, 6380), allow('0.0.0.0/0', 22)] })
    const anybody = { securityGroups: ['open'] }
    expect(ask(withApp(anybody, open), 'internet > serverless tcp 6379').verdict).toBe('blocked')
    expect(ask(withApp(anybody, open), 'serverless > internet tcp 443').verdict).toBe('blocked')
    const welcoming = withApp({}, group('any', { ingress: [allow('0.0.0.0/0', 22)] }))
    expect(ask(welcoming, 'serverless > app tcp 22').verdict).toBe('blocked')
  })

  it('is not possible while it has no subnets', () => {
    expect(blockers(ask(withApp({ subnets: [] }), 'app > serverless tcp 6379'))).toEqual([
      'forward UNASSOCIATED_COMPONENT serverless',
    ])
  })
})

describe('drawing a serverless cache', () => {
  const four = inVpc(
    ...(['a', 'b', 'c', 'd'] as const).map((zone, n) => subnet(`private-${zone}`, `10.0.${n}.0/24`, zone)),
    subnet('twin', '10.0.9.0/24', 'a'),
  )

  it('takes three private subnets in zones of their own', () => {
    const design = after(four, bring(four, kinds, 'serverlessCache', 'vpc'))
    const cache = Object.values(design.resources).find(({ kind }) => kind === 'serverlessCache')
    expect(cache?.props['subnets']).toEqual(['private-a', 'private-b', 'private-c'])
    expect(
      findings(design, kinds, { strict: true }).filter(({ resource, severity }) => {
        return resource === cache?.id && severity === 'error'
      }),
    ).toEqual([])
  })

  it('changes the subnet of a zone by a line, and takes no fourth zone', () => {
    const design = applyEdits(
      four,
      [
        {
          op: 'add',
          resource: {
            id: 'serverless',
            kind: 'serverlessCache',
            name: 'serverless',
            parent: 'vpc',
            props: { ...kinds['serverlessCache']?.defaults, subnets: ['private-a', 'private-b', 'private-c'] },
          },
        },
      ],
      schemas,
    )
    const moved = after(design, connect(design, kinds, 'serverless', 'twin'))
    expect([...propsOf(moved).subnets].toSorted()).toEqual(['private-b', 'private-c', 'twin'])
    expect(connect(design, kinds, 'serverless', 'private-d')).toMatchObject({
      refused: { en: expect.stringContaining('3 zones already') },
    })
  })

  it('lets an instance in on both ports by a line, which says so as an intent', () => {
    const closed = withApp({ securityGroups: ['shut'] }, group('shut', { ingress: [] }))
    const design = after(closed, connect(closed, kinds, 'app', 'serverless'))
    for (const port of [6379, 6380]) expect(ask(design, `app > serverless tcp ${port}`).verdict).toBe('reachable')
    expect(design.intents).toMatchObject([{ rule: 'allow', from: 'app', to: 'serverless', ports: [[6379, 6380]] }])
    expect(connect(design, kinds, 'app', 'serverless')).toHaveProperty('refused')
  })

  it('copies it under another name, with the subnets of the VPC that it comes to', () => {
    const design = withApp({ serverlessCacheName: 'sessions' })
    const before = new Set(Object.keys(design.resources))
    const copied = after(design, duplicate(design, kinds, ['serverless']))
    const [copy] = Object.keys(copied.resources).filter((id) => !before.has(id))
    expect(propsOf(copied, copy)).toMatchObject({ serverlessCacheName: null, subnets: ['private-a', 'private-b'] })
  })
})

describe('reading a serverless cache', () => {
  it('from a template, in the VPC of its subnets', () => {
    const text = JSON.stringify({
      Resources: {
        Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
        A: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.0.0/24' } },
        B: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.1.0/24' } },
        Cache: {
          Type: 'AWS::ElastiCache::ServerlessCache',
          Properties: {
            ServerlessCacheName: 'sessions',
            Engine: 'valkey',
            MajorEngineVersion: '8',
            SubnetIds: [{ Ref: 'A' }, { Ref: 'B' }],
            CacheUsageLimits: { DataStorage: { Maximum: 10, Unit: 'GB' }, ECPUPerSecond: { Minimum: 1000 } },
            KmsKeyId: 'alias/mine',
          },
        },
      },
    })
    const { design, unsupported } = fromCloudFormation(text, kinds)
    expect(design.resources['Cache']).toMatchObject({ kind: 'serverlessCache', parent: 'Vpc' })
    expect(propsOf(design, 'Cache')).toMatchObject({
      serverlessCacheName: 'sessions',
      subnets: ['A', 'B'],
      dataStorageMinimum: null,
      dataStorageMaximum: 10,
      ecpuPerSecondMinimum: 1000,
    })
    // What is not modelled is said, and written out again.
    expect(unsupported.map(({ id, kept }) => [id, kept])).toEqual([['Cache', true]])
    expect(toCloudFormation(design, kinds, { as: 'json' }).templates[0]?.text).toContain('alias/mine')
  })

  it('from what AWS describes, with the state that traffic notices', () => {
    const shown = (status: string) =>
      fromDescribe(
        wholeAccount([
          { Vpcs: [{ VpcId: 'vpc-0a', CidrBlock: '10.0.0.0/16', State: 'available' }] },
          {
            Subnets: ['a', 'b'].map((zone, n) => ({
              SubnetId: `subnet-0${zone}`,
              VpcId: 'vpc-0a',
              CidrBlock: `10.0.${n}.0/24`,
              AvailabilityZone: `eu-west-1${zone}`,
            })),
          },
          {
            SecurityGroups: [
              {
                GroupId: 'sg-0a',
                GroupName: 'cache',
                VpcId: 'vpc-0a',
                Description: 'x',
                IpPermissions: [],
                IpPermissionsEgress: [],
              },
            ],
          },
          {
            ServerlessCaches: [
              {
                ServerlessCacheName: 'sessions',
                Status: status,
                Engine: 'redis',
                MajorEngineVersion: '7',
                SubnetIds: ['subnet-0a', 'subnet-0b'],
                SecurityGroupIds: ['sg-0a'],
                CacheUsageLimits: { DataStorage: { Maximum: 10, Minimum: 0, Unit: 'GB' } },
                SnapshotRetentionLimit: 3,
                DailySnapshotTime: '04:30',
              },
            ],
          },
        ]).map((answer, n) => ({ name: `${n}.json`, input: JSON.stringify(answer) })),
        kinds,
        { name: 'live' },
      )
    const { design, unsupported } = shown('AVAILABLE')
    expect(unsupported).toEqual([])
    const cache = Object.values(design.resources).find(({ kind }) => kind === 'serverlessCache')
    expect(cache).toMatchObject({ id: 'sessions', parent: 'vpc-0a' })
    expect(cache?.observed?.['state']).toBeUndefined()
    expect(cache?.props).toMatchObject({
      serverlessCacheName: 'sessions',
      engine: 'redis',
      subnets: ['subnet-0a', 'subnet-0b'],
      securityGroups: ['sg-0a'],
      dataStorageMinimum: null,
      dataStorageMaximum: 10,
      snapshotRetentionLimit: 3,
      dailySnapshotTime: '04:30',
    })
    expect(shown('CREATE-FAILED').design.resources['sessions']?.observed).toMatchObject({ state: 'create-failed' })
  })
})
