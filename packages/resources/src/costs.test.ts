import { builtInPrices, type PriceTable, priceOf } from '@vpcanvas/catalogue/prices'
import { suggestedInstanceTypes } from '@vpcanvas/catalogue'
import { comparisons, estimate, monthOf, type ResourceCost, usageOf } from '@vpcanvas/cost'
import { applyEdits, bring, canonicalJson, type Design, schemasOf } from '@vpcanvas/model'
import { findings } from '@vpcanvas/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costs } from './costs.ts'
import { designOf, type Entry } from './design-of.ts'
import { kinds } from './kinds.ts'
import { templates } from './templates.ts'

const schemas = schemasOf(kinds)
const US = { id: 'region', kind: 'region', props: { region: 'us-east-1' } }
const VPC = { id: 'vpc', kind: 'vpc', parent: 'region' }
const subnet = (letter: string, region = 'us-east-1', third = letter.charCodeAt(0)): Entry => ({
  id: `subnet-${letter}`,
  kind: 'subnet',
  parent: 'vpc',
  props: { cidrBlock: `10.0.${third}.0/24`, availabilityZone: `${region}${letter}` },
})
const made = (...entries: readonly Entry[]): Design => designOf(...entries)
const priced = (design: Design, prices: PriceTable = builtInPrices) => estimate(design, schemas, costs, prices)

function costOf(design: Design, id: string): ResourceCost {
  return priced(design).resources.find(({ resource }) => resource === id) ?? expect.fail(`${id} costs nothing`)
}

const template = (id: string) => templates.find((one) => one.id === id)?.design() ?? expect.fail(id)

/** The same design somewhere else; zones keep their letters. */
function inRegion(design: Design, region: string): Design {
  return JSON.parse(canonicalJson(design).replaceAll('ap-northeast-2', region)) as Design
}

describe('the bill of one resource, by hand, in N. Virginia', () => {
  it('NAT gateway: 730 h at 0.045, and 10, 100 or 1,000 GB at 0.045', () => {
    const nat = costOf(made(US, VPC, subnet('a'), { id: 'nat', kind: 'natGateway', parent: 'subnet-a' }), 'nat')
    expect(nat.certain).toBe(32_850_000)
    expect(nat.usage).toEqual({ low: 450_000, typical: 4_500_000, high: 45_000_000 })
    expect(nat.unknown).toBe(0)
  })

  it('regional NAT gateway: each zone in which something works, with an address in each', () => {
    const two = made(
      US,
      VPC,
      subnet('a'),
      subnet('b'),
      subnet('c'),
      { id: 'nat', kind: 'natGateway', parent: 'vpc' },
      { id: 'one', kind: 'instance', parent: 'subnet-a' },
      { id: 'two', kind: 'instance', parent: 'subnet-b' },
    )
    expect(costOf(two, 'nat').certain).toBe(2 * 730 * (45_000 + 5_000))
  })

  it('Elastic IP address: 730 h at 0.005, idle or not', () => {
    const design = made(US, VPC, subnet('a'), { id: 'ip', kind: 'elasticIp', parent: 'region' })
    expect(costOf(design, 'ip').certain).toBe(3_650_000)
    expect(costOf(design, 'ip').lines[0]?.label.en).toBe('Idle public IPv4 address')
  })

  it('instance: 730 h of its type, 8 GB of disk at 0.08, and its public address', () => {
    const host = { id: 'host', kind: 'instance', parent: 'subnet-a', props: { instanceType: 't4g.micro' } }
    const shown = { ...host, props: { ...host.props, associatePublicIpAddress: true } }
    expect(costOf(made(US, VPC, subnet('a'), host), 'host')).toMatchObject({
      certain: 6_132_000,
      usage: { low: 640_000, typical: 640_000, high: 2_400_000 },
    })
    const open = made(US, VPC, subnet('a'), shown)
    expect(costOf(open, 'host').certain).toBe(6_132_000 + 3_650_000)
    // The Elastic IP address takes its place, and is billed itself.
    const fixed = made(US, VPC, subnet('a'), shown, {
      id: 'ip',
      kind: 'elasticIp',
      parent: 'region',
      props: { instance: 'host' },
    })
    expect([costOf(fixed, 'host').certain, costOf(fixed, 'ip').certain]).toEqual([6_132_000, 3_650_000])
  })

  it('instance in a dedicated VPC: nobody knows', () => {
    const vpc = { ...VPC, props: { instanceTenancy: 'dedicated' } }
    const design = made(US, vpc, subnet('a'), { id: 'host', kind: 'instance', parent: 'subnet-a' })
    expect(costOf(design, 'host')).toMatchObject({ certain: 0, unknown: 1 })
  })

  it('interface endpoint: 730 h in two zones at 0.01, and 1, 50 or 500 GB at 0.01; a gateway endpoint is free', () => {
    const endpoint = (endpointType: string): Entry => ({
      id: 'endpoint',
      kind: 'vpcEndpoint',
      parent: 'vpc',
      props: {
        endpointType,
        serviceName: 'com.amazonaws.us-east-1.s3',
        subnets: endpointType === 'Interface' ? ['subnet-a', 'subnet-b'] : [],
      },
    })
    const design = (type: string) => made(US, VPC, subnet('a'), subnet('b'), endpoint(type))
    expect(costOf(design('Interface'), 'endpoint')).toMatchObject({
      certain: 14_600_000,
      usage: { low: 10_000, typical: 500_000, high: 5_000_000 },
    })
    expect(priced(design('Gateway')).total).toEqual({ certain: 0, usage: { low: 0, typical: 0, high: 0 }, unknown: 0 })
  })

  it('internet gateway: what leaves, at 0.09', () => {
    const design = made(US, VPC, { id: 'igw', kind: 'internetGateway', parent: 'vpc' })
    expect(costOf(design, 'igw')).toMatchObject({
      certain: 0,
      usage: { low: 90_000, typical: 4_500_000, high: 45_000_000 },
    })
  })

  it.each([
    ['valkey', 0.1752],
    ['redis', 0.219],
  ])('%s on three nodes of r7g.large, with six of seven backups billed', (engine, hour) => {
    const group = {
      id: 'cache',
      kind: 'replicationGroup',
      parent: 'vpc',
      props: { engine, cacheNodeType: 'cache.r7g.large', replicasPerNodeGroup: 2, snapshotRetentionLimit: 7 },
    }
    const cache = costOf(made(US, VPC, group), 'cache')
    expect(cache.certain).toBe(Math.round(hour * 3 * 730 * 1e6))
    // 6 x 1 GB x 0.085
    expect(cache.usage.typical).toBe(510_000)
  })

  it('Memcached: as much as Redis OSS', () => {
    const cluster = { id: 'cache', kind: 'cacheCluster', parent: 'vpc', props: { cacheNodeType: 'cache.m7g.large' } }
    expect(costOf(made(US, VPC, cluster), 'cache').certain).toBe(2 * 730 * 158_000)
  })

  it('serverless: at least 100 MB for Valkey and 1 GB for Redis OSS, whatever is stored', () => {
    const cache = (props: object): Entry => ({
      id: 'cache',
      kind: 'serverlessCache',
      parent: 'vpc',
      props: { snapshotRetentionLimit: 0, ...props },
    })
    expect(costOf(made(US, VPC, cache({ engine: 'valkey' })), 'cache')).toMatchObject({
      certain: 6_132_000,
      // 0.9 GB x 730 h x 0.084 and 500 million ECPUs at 0.0023
      usage: { low: 23_000, typical: 55_188_000 + 1_150_000 },
    })
    expect(costOf(made(US, VPC, cache({ engine: 'redis' })), 'cache').certain).toBe(91_250_000)
    expect(costOf(made(US, VPC, cache({ engine: 'valkey', dataStorageMinimum: 5 })), 'cache').certain).toBe(306_600_000)
    // 1,000 ECPU/s for 730 h are 2,628 million.
    expect(costOf(made(US, VPC, cache({ engine: 'valkey', ecpuPerSecondMinimum: 1000 })), 'cache').certain).toBe(
      6_132_000 + 6_044_400,
    )
  })

  it('peering: both sides between zones, one side between regions', () => {
    const peers = (other: string) =>
      made(
        US,
        VPC,
        { id: 'far', kind: 'region', props: { region: other } },
        { id: 'peer', kind: 'vpc', parent: 'far' },
        {
          id: 'peering',
          kind: 'vpcPeering',
          parent: 'region',
          props: { requester: 'vpc', accepter: 'peer' },
        },
      )
    expect(costOf(peers('us-east-1'), 'peering').usage.typical).toBe(2 * 50 * 10_000)
    expect(costOf(peers('eu-west-1'), 'peering')).toMatchObject({ unknown: 1 })
  })

  it('knows every instance type that a form offers', () => {
    for (const type of suggestedInstanceTypes) {
      expect(priceOf(builtInPrices, 'us-east-1', `instance-hour:${type}`), type).not.toBeNull()
    }
  })
})

describe('the bill of a design', () => {
  const designs = [
    ...templates.map((one) => one.design()),
    ...templates.map((one) => inRegion(one.design(), 'us-east-1')),
  ]

  it.each(designs.map((one, at) => [`${one.name} ${at}`, one] as const))('adds up: %s', (_, design) => {
    const { total, resources } = priced(design)
    expect(total.certain).toBe(resources.reduce((sum, one) => sum + one.certain, 0))
    for (const one of resources) {
      const certain = one.lines.filter(({ amount }) => typeof amount === 'number')
      expect(one.certain).toBe(certain.reduce((sum, { amount }) => sum + Number(amount), 0))
      expect(one.usage.low).toBeLessThanOrEqual(one.usage.typical)
      expect(one.usage.typical).toBeLessThanOrEqual(one.usage.high)
      expect(new Set(one.lines.map(({ id }) => id)).size).toBe(one.lines.length)
      for (const { assumption } of one.lines)
        if (assumption !== null) expect(usageOf(design, costs)).toHaveProperty([assumption])
    }
    const { low, typical, high } = monthOf(total)
    expect(low).toBeLessThanOrEqual(typical)
    expect(typical).toBeLessThanOrEqual(high)
    expect(JSON.stringify(priced(JSON.parse(canonicalJson(design)) as Design))).toBe(JSON.stringify(priced(design)))
  })

  it('never has its certain part lowered by what is added', () => {
    const names = Object.keys(kinds)
    fc.assert(
      fc.property(fc.nat(designs.length - 1), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }), (at, steps) => {
        let design = designs[at] ?? expect.fail()
        let before = priced(design).total.certain
        for (const [which, where] of steps) {
          const ids = [null, ...Object.keys(design.resources)]
          const outcome = bring(design, kinds, names[which % names.length] ?? '', ids[where % ids.length] ?? null)
          if ('refused' in outcome) continue
          design = applyEdits(design, outcome.edits, schemas)
          const after = priced(design).total.certain
          expect(after).toBeGreaterThanOrEqual(before)
          before = after
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is what it is in a region of which little is known: at least', () => {
    const design = inRegion(template('public-and-private'), 'sa-east-1')
    const { total } = priced(design)
    expect(total.unknown).toBeGreaterThan(0)
    // The public addresses of the two NAT gateways.
    expect(total.certain).toBe(2 * 3_650_000)
  })
})

describe('another way to have it', () => {
  const compared = (design: Design, id: string) => comparisons(design, schemas, costs, builtInPrices, id)
  const sound = (design: Design) =>
    findings(design, kinds, { strict: true })
      .filter(({ severity }) => severity === 'error')
      .map(({ rule }) => rule)
  const twoZones = inRegion(template('public-and-private'), 'us-east-1')

  it.each(['public-and-private', 'three-tier', 'cache-in-private-subnets', 'peered-vpcs'])(
    'is a sound design, for everything in %s',
    (name) => {
      const design = inRegion(template(name), 'us-east-1')
      let count = 0
      for (const id of Object.keys(design.resources)) {
        for (const one of compared(design, id)) {
          for (const text of [one.title, one.trade]) expect(text.ko).not.toBe('')
          if (one.onlyCompared) continue
          count++
          expect(sound(applyEdits(design, one.edits, schemas)), `${id}: ${one.id}`).toEqual([])
        }
      }
      expect(count).toBeGreaterThan(0)
    },
  )

  it('one NAT gateway for both zones saves a gateway and an address, and every route leads to it', () => {
    const one = compared(twoZones, 'nat-a').find(({ id }) => id === 'one') ?? expect.fail()
    expect(one.difference).toMatchObject({ certain: -(32_850_000 + 3_650_000), isKnown: true })
    const after = applyEdits(twoZones, one.edits, schemas)
    expect(after.resources).not.toHaveProperty('nat-c')
    expect(after.resources['private-c-routes']?.props).toMatchObject({ routes: [{ target: 'nat-a' }] })
  })

  it('and back: one in each zone costs a gateway and an address more', () => {
    const one = compared(twoZones, 'nat-a').find(({ id }) => id === 'one') ?? expect.fail()
    const single = applyEdits(twoZones, one.edits, schemas)
    const each = compared(single, 'nat-a').find(({ id }) => id === 'per-zone') ?? expect.fail()
    expect(each.difference.certain).toBe(32_850_000 + 3_650_000)
    const [nats, routes] = ['natGateway', 'routeTable'].map((kind) =>
      Object.values(applyEdits(single, each.edits, schemas).resources).filter((found) => found.kind === kind),
    )
    expect(nats).toHaveLength(2)
    expect(routes).toHaveLength(4)
  })

  it('a regional one in two zones costs what two zonal ones do, and an instance far less', () => {
    const [regional, instance] = ['regional', 'instance'].map(
      (id) => compared(twoZones, 'nat-a').find((one) => one.id === id) ?? expect.fail(id),
    )
    expect(regional?.difference.certain).toBe(0)
    // Its data has no price that anybody knows here.
    expect(regional?.difference.isKnown).toBe(false)
    expect(instance?.onlyCompared?.en).toContain('image')
    expect(instance?.difference.certain).toBe(-32_850_000 + 3_066_000)
  })

  it('Valkey saves a fifth of the nodes of Redis OSS', () => {
    const design = inRegion(template('cache-in-private-subnets'), 'us-east-1')
    const cache = Object.values(design.resources).find(({ kind }) => kind === 'replicationGroup') ?? expect.fail()
    const redis = compared(design, cache.id).find(({ id }) => id === 'redis') ?? expect.fail()
    const nodes = priced(design).resources.find(({ resource }) => resource === cache.id)?.certain ?? 0
    expect(redis.difference.certain).toBe(Math.round(nodes / 4))
  })
})
