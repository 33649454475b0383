import { applyEdits, type Design, schemasOf } from '@vpcanvas/model'
import { networkOf, trace, type Trace } from '@vpcanvas/reachability'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { designOf, type Entry } from '../design-of.ts'
import { allow, entry, gateway, host, nat, route, subnet, table } from '../example-network.ts'
import { kinds } from '../kinds.ts'
import { openGroup, peering } from './asking.ts'

const VPCS = ['v1', 'v2'] as const
const HOSTS = VPCS.flatMap((vpc) => [0, 1].flatMap((n) => [0, 1].map((m) => `${vpc}-h${n}${m}`)))
const PORTS = [22, 80, 6379, 40_000]

const port = fc.constantFrom(...PORTS)
const block = fc.constantFrom(
  '0.0.0.0/0',
  '10.0.0.0/16',
  '10.1.0.0/16',
  '10.0.1.0/24',
  '10.1.0.0/24',
  '198.51.100.0/24',
)
const direction = fc.constantFrom('ingress' as const, 'egress' as const)

/** Rules with ids of their own. */
const rules = (groups: readonly string[]) =>
  fc
    .array(fc.tuple(fc.oneof(block, fc.constantFrom(...groups)), port, fc.constantFrom('tcp', 'udp', '-1')), {
      maxLength: 3,
    })
    .map((list) => list.map(([peer, at, protocol], n) => ({ ...allow(peer, at), protocol, id: `r${n}` })))

const entries = fc
  .array(
    fc.record({
      direction,
      number: fc.integer({ min: 1, max: 60 }),
      action: fc.constantFrom('allow' as const, 'deny' as const),
      cidrBlock: block,
      ports: fc.option(fc.tuple(port, port)),
    }),
    { maxLength: 5 },
  )
  .map((list) => [
    ...new Map(
      list.map(({ direction: way, number, action, cidrBlock, ports }) => {
        const one = entry(way, number, {
          action,
          cidrBlock,
          ...(ports && { protocol: 'tcp', fromPort: Math.min(...ports), toPort: Math.max(...ports) }),
        })
        return [one.id, one]
      }),
    ).values(),
  ])

const targets = ['v1-igw', 'v2-igw', 'v1-nat', 'v2-nat', 'pcx', 'gone']

/** Everything of one VPC with two subnets. */
const vpcEntries = (vpc: string, octet: number): fc.Arbitrary<Entry[]> =>
  fc
    .record({
      igw: fc.boolean(),
      nat: fc.boolean(),
      eip: fc.boolean(),
      groupRules: fc.tuple(rules([`${vpc}-g`]), rules([`${vpc}-g`])),
      open: fc.boolean(),
      tables: fc.array(
        fc.dictionary(
          fc.constantFrom('0.0.0.0/0', '10.0.0.0/16', '10.1.0.0/16', '8.8.8.0/24'),
          fc.constantFrom(...targets),
        ),
        { maxLength: 2 },
      ),
      acls: fc.array(entries, { maxLength: 2 }),
      publics: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    })
    .map(({ igw, nat: withNat, eip, groupRules: [ingress, egress], open, tables, acls, publics }) => [
      { id: vpc, kind: 'vpc', parent: 'region', props: { cidrBlock: `10.${octet}.0.0/16` } },
      ...[0, 1].map((n) => ({ ...subnet(`${vpc}-s${n}`, `10.${octet}.${n}.0/24`), parent: vpc })),
      ...(igw ? [gateway(`${vpc}-igw`, vpc)] : []),
      ...(eip ? [{ id: `${vpc}-eip`, kind: 'elasticIp', parent: 'region' }] : []),
      ...(withNat ? [nat(`${vpc}-nat`, `${vpc}-s0`, { elasticIp: eip ? `${vpc}-eip` : null })] : []),
      { id: `${vpc}-g`, kind: 'securityGroup', parent: vpc, props: { ingress, egress } },
      ...tables.map((routes, n) => ({
        ...table(`${vpc}-t${n}`, {
          subnets: [`${vpc}-s${n}`],
          routes: Object.entries(routes).map(([to, target]) => route(to, target)),
        }),
        parent: vpc,
      })),
      ...acls.map((list, n) => ({
        id: `${vpc}-acl${n}`,
        kind: 'networkAcl',
        parent: vpc,
        props: { subnets: [`${vpc}-s${n}`], entries: list },
      })),
      openGroup(`${vpc}-open`, vpc),
      ...publics.map((associatePublicIpAddress, n) =>
        host(`${vpc}-h${n >> 1}${n & 1}`, `${vpc}-s${n >> 1}`, {
          associatePublicIpAddress,
          securityGroups: [open ? `${vpc}-open` : `${vpc}-g`],
        }),
      ),
    ])

const design: fc.Arbitrary<Design> = fc
  .tuple(vpcEntries('v1', 0), vpcEntries('v2', 1), fc.boolean())
  .map(([one, two, linked]) =>
    designOf({ id: 'region', kind: 'region' }, ...one, ...two, ...(linked ? [peering('pcx', 'v1', 'v2')] : [])),
  )

const end = fc.constantFrom(...HOSTS, 'internet', '8.8.8.8', '203.0.113.1', '10.0.1.200')
const flow = fc
  .record({
    from: fc.constantFrom(...HOSTS, 'internet'),
    to: end,
    protocol: fc.constantFrom('tcp', 'tcp', 'udp', 'icmp'),
    port,
  })
  .filter(
    ({ from, to }) => from !== to && !(from === 'internet' && ['internet', '8.8.8.8', '203.0.113.1'].includes(to)),
  )

const walk = (given: Design, query: Parameters<typeof trace>[1]) => trace(networkOf(given, kinds), query)
const keyOf = ({ leg, resource, code, message }: Trace['blockedBy'][number]) =>
  [leg, resource, code, message.en].join(' ')

describe('in any design, a walk', () => {
  it('is reachable exactly where nothing refuses, and then ends where it began', () => {
    fc.assert(
      fc.property(design, flow, (given, query) => {
        const { verdict, blockedBy, hops, clientPorts } = walk(given, query)
        expect(verdict === 'reachable').toBe(blockedBy.length === 0)
        const refusing = hops.filter(({ decision }) => decision === 'refuses' || decision === 'unknown')
        for (const { leg, resource } of refusing)
          expect(blockedBy).toContainEqual(expect.objectContaining({ leg, resource }))
        expect(hops[0]).toMatchObject({ leg: 'forward' })
        if (verdict !== 'reachable') return
        expect(refusing).toEqual([])
        expect(hops.at(-1)).toMatchObject({ decision: 'delivers', resource: hops[0]?.resource })
        expect(hops.map(({ leg }) => leg)).toEqual(hops.map(({ leg }) => leg).toSorted())
        expect(clientPorts === null).toBe(query.protocol === 'icmp')
      }),
    )
  })

  it('shows headers that follow from one another', () => {
    fc.assert(
      fc.property(design, flow, (given, query) => {
        const { hops } = walk(given, query)
        for (const [n, hop] of hops.entries()) {
          if (hop.decision === 'sends' || hop.decision === 'delivers') continue
          expect(hop.headerIn.protocol).toBe(hop.headerOut.protocol)
          const after = hops[n + 1]
          if (hop.decision === 'translates' && after?.leg === hop.leg) expect(after.headerIn).toEqual(hop.headerOut)
          if (hop.decision === 'refuses') expect(hop.headerOut).toEqual(hop.headerIn)
        }
      }),
    )
  })

  it('is the same for the same design, whatever the order of its parts', () => {
    fc.assert(
      fc.property(design, flow, (given, query) => {
        const turned: Design = { ...given, resources: Object.fromEntries(Object.entries(given.resources).toReversed()) }
        expect(structuredClone(walk(turned, query))).toEqual(structuredClone(walk(given, query)))
      }),
    )
  })

  it('gets on by every button: what it was for is gone afterwards', () => {
    fc.assert(
      fc.property(design, flow, (given, query) => {
        for (const blocker of walk(given, query).blockedBy) {
          if (!blocker.remedy) continue
          const mended = applyEdits(given, blocker.remedy.edits, schemasOf(kinds))
          expect(walk(mended, query).blockedBy.map(keyOf), blocker.remedy.title.en).not.toContain(keyOf(blocker))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('comes to an end, however many buttons it takes', () => {
    fc.assert(
      fc.property(design, flow, (given, query) => {
        let at = given
        for (let n = 0; n < 30; n++) {
          const { blockedBy } = walk(at, query)
          const next = blockedBy.find(({ remedy }) => remedy)
          if (!next?.remedy) return
          at = applyEdits(at, next.remedy.edits, schemasOf(kinds))
        }
        expect.fail(`still at it: ${walk(at, query).blockedBy.map(keyOf).join('; ')}`)
      }),
      { numRuns: 100 },
    )
  })

  it('holds for the client ports it names, and for no others it was asked about', () => {
    fc.assert(
      fc.property(design, flow, fc.integer({ min: 32_768, max: 60_999 }), (given, query, sourcePort) => {
        if (query.protocol === 'icmp') return
        const { verdict, clientPorts } = walk(given, query)
        if (verdict !== 'reachable') return
        const named = clientPorts?.some(([from, to]) => from <= sourcePort && sourcePort <= to)
        expect(walk(given, { ...query, sourcePort }).verdict === 'reachable').toBe(named)
      }),
    )
  })

  it('within one VPC arrives where groups and network ACLs let everything through, whatever the routes', () => {
    fc.assert(
      fc.property(design, fc.constantFrom(...HOSTS), fc.constantFrom(...HOSTS), (given, from, to) => {
        if (from.slice(0, 2) !== to.slice(0, 2)) return
        const vpc = from.slice(0, 2)
        const open = applyEdits(
          given,
          [
            ...[from, to].map((id) => ({ op: 'set', id, path: ['securityGroups'], value: [`${vpc}-open`] }) as const),
            ...Object.keys(given.resources)
              .filter((id) => id.startsWith(`${vpc}-acl`))
              .map((id) => ({ op: 'remove', id }) as const),
          ],
          schemasOf(kinds),
        )
        expect(walk(open, { from, to, protocol: 'tcp', port: 80 }).verdict).toBe('reachable')
      }),
    )
  })

  it('a new allowing rule never shuts what was open', () => {
    fc.assert(
      fc.property(design, flow, fc.constantFrom(...VPCS), direction, (given, query, vpc, way) => {
        if (walk(given, query).verdict !== 'reachable') return
        const more = applyEdits(
          given,
          [
            {
              op: 'set',
              id: `${vpc}-g`,
              path: [way, 'more'],
              value: { ...allow('0.0.0.0/0', 0, 65_535), protocol: '-1', id: 'more' },
            },
          ],
          schemasOf(kinds),
        )
        expect(walk(more, query).verdict).toBe('reachable')
      }),
    )
  })
})
