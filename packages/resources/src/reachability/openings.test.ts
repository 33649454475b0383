import { applyEdits, type Design, schemasOf } from '@vpcanvas/model'
import { networkOf, openings, trace } from '@vpcanvas/reachability'
import { findings } from '@vpcanvas/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  address,
  allow,
  cachePart,
  entry,
  group,
  host,
  interfaceEndpoint,
  inVpc,
  many,
  nat,
  networkInterface,
  route,
  serverlessPart,
  subnet,
  table,
} from '../example-network.ts'
import { kinds } from '../kinds.ts'
import { anyFlow, anyNetwork } from './any-network.ts'
import { front, list, pair, peered, queryOf, sameFlow } from './asking.ts'

const schemas = schemasOf(kinds)

/** What no matrix leaves to the others. */
const NAMED = ['tcp', 'udp', 'icmp']
const everything = { egress: [allow('0.0.0.0/0', null, null, { protocol: '-1' })] }

/** What is offered for a flow: the words of each, then what else it does. */
function offered(design: Design, flow: string) {
  return openings(design, kinds, queryOf(flow)).openings.map(({ title, says }) => [
    title.en,
    ...says.map(({ en }) => en),
  ])
}

const errorsIn = (design: Design) =>
  findings(design, kinds)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, resource }) => `${rule} ${resource}`)

describe('in any design, every opening', () => {
  it('opens the flow with no step to spare, and raises no error', () => {
    fc.assert(
      fc.property(anyNetwork, anyFlow, (design, flow) => {
        const { verdict, openings: found, hopeless } = openings(design, kinds, flow)
        const before = new Set(errorsIn(design))
        const ends = (edits: Parameters<typeof applyEdits>[1]) =>
          trace(networkOf(applyEdits(design, edits, schemas), kinds), flow).verdict
        for (const { edits, steps, title } of found) {
          expect(ends(edits), title.en).toBe('reachable')
          const after = applyEdits(design, edits, schemas)
          expect(
            errorsIn(after).filter((one) => !before.has(one)),
            title.en,
          ).toEqual([])
          if (steps.length > 1)
            for (const step of steps)
              expect(
                attempt(() => ends(steps.filter((one) => one !== step).flatMap((one) => one.edits))),
                `${title.en} without ${step.title.en}`,
              ).not.toBe('reachable')
        }
        expect(hopeless !== null).toBe(verdict !== 'reachable' && found.length === 0)
      }),
      { numRuns: 150 },
    )
  })

  it('does besides exactly what the walks of other flows say', () => {
    fc.assert(
      fc.property(anyNetwork, anyFlow, fc.array(anyFlow, { minLength: 30, maxLength: 30 }), (design, flow, others) => {
        const [best] = openings(design, kinds, flow).openings
        if (!best) return
        const after = applyEdits(design, best.edits, schemas)
        for (const other of others) {
          const walks = [design, after].map((one) => trace(networkOf(one, kinds), other).verdict === 'reachable')
          const isAsked = sameFlow(other, flow)
          const says = (side: 'opened' | 'closed') =>
            best.effects[side].some(
              ({ from, to, flows }) =>
                from.some(({ resource }) => resource === other.from) &&
                to.some(({ resource }) => resource === other.to) &&
                flows.some(
                  ({ verdict, protocol, ports }) =>
                    verdict === 'reachable' &&
                    (protocol === other.protocol || (protocol === 'other' && !NAMED.includes(other.protocol))) &&
                    (ports.length === 0 || ports.some(([low, high]) => low <= other.port && other.port <= high)),
                ),
            )
          if (!isAsked && !walks[0] && walks[1]) expect(says('opened'), JSON.stringify(other)).toBe(true)
          if (walks[0] && !walks[1]) expect(says('closed'), JSON.stringify(other)).toBe(true)
          if (walks[0] === walks[1] && NAMED.includes(other.protocol))
            expect([says('opened'), says('closed')], JSON.stringify(other)).toEqual([false, false])
        }
      }),
      { numRuns: 150 },
    )
  })
})

/** An edit that cannot be opens nothing. */
function attempt(work: () => string): string {
  try {
    return work()
  } catch {
    return 'refused'
  }
}

describe('for a blocked flow', () => {
  const fleet = (hosts: number, ...props: object[]) =>
    inVpc(
      ...cachePart({ securityGroups: ['cache-only'] }),
      group('app-sg', everything),
      group('cache-only'),
      subnet('apps', '10.0.1.0/24'),
      ...many(hosts, (n) => host(n === 0 ? 'app' : `app-${n}`, 'apps', { securityGroups: ['app-sg'], ...props[n] })),
    )

  it('the rule for the group of the sender comes first, where it opens nothing else', () => {
    expect(offered(fleet(1), 'app > cache tcp 6379')[0]).toEqual([
      'Allow TCP 6379 from security group "app-sg" in "cache-only"',
    ])
  })

  it('the rule for its address comes first, where others share its group', () => {
    expect(offered(fleet(3, { privateIpAddress: '10.0.1.10' }), 'app > cache tcp 6379')).toEqual([
      ['Allow TCP 6379 from 10.0.1.10/32 in "cache-only"'],
      [
        'Allow TCP 6379 from security group "app-sg" in "cache-only"',
        'Also opens TCP 6379 from "app-1" and "app-2" to Valkey or Redis OSS cache "cache".',
      ],
      [
        'Allow TCP 6379 from 10.0.1.0/24 in "cache-only"',
        'Also opens TCP 6379 from "app-1" and "app-2" to Valkey or Redis OSS cache "cache".',
      ],
    ])
  })

  it('no rule names an address that AWS has yet to pick', () => {
    expect(offered(fleet(3), 'app > cache tcp 6379').flat().join()).not.toContain('/32')
  })

  it('a rule goes into the group that fewer hosts share', () => {
    const design = inVpc(
      ...pair,
      group('own', everything),
      group('shared', { ...everything, ingress: [allow('10.9.0.0/16', 1)] }),
      host('target', 'b', { securityGroups: ['shared', 'own'] }),
      ...many(3, (n) => host(`other-${n}`, 'b', { securityGroups: ['shared'] })),
    )
    expect(offered(design, 'app > target tcp 443')[0]?.[0]).toContain('in "own"')
  })

  it('every refusal of both legs is lifted: rules, network ACLs there and back', () => {
    const shut = list('acl', ['b'], entry('ingress', 10, { action: 'deny' }), entry('egress', 10, { action: 'deny' }))
    const [best] = offered(inVpc(...pair, shut), 'app > db tcp 443')
    expect(best?.[0]?.split('; ')).toEqual([
      'Allow TCP 443 from 10.0.1.0/24 in "acl" (rule 5)',
      'Allow TCP 1024-65535 to 10.0.1.0/24 in "acl" (rule 5)',
    ])
  })

  it('two VPCs are peered and routed to each other', () => {
    const apart = peered({ linked: false, forth: false, back: false })
    const [best] = openings(apart, kinds, queryOf('app > far tcp 443')).openings
    expect(best?.steps.map(({ title }) => title.en)[0]).toBe('Peer "vpc" with "other"')
    expect(best?.steps).toHaveLength(3)
    expect(best?.says.map(({ en }) => en)).toEqual([
      'Also opens TCP 0-442, 444-65535, all UDP, ICMP, and every other protocol from EC2 instance "app" to EC2 instance "far".',
      'Also opens all traffic from EC2 instance "far" to EC2 instance "app".',
    ])
  })

  it('a route is for the one subnet that needs it, where others share its table', () => {
    const design = peered({
      forth: false,
      more: [
        { ...subnet('near', '10.0.2.0/24'), parent: 'vpc' },
        host('neighbour', 'near', { securityGroups: ['open'] }),
        { ...table('shared', { main: true }), parent: 'vpc' },
      ],
    })
    const alone = applyEdits(design, [{ op: 'remove', id: 'a-table' }], schemas)
    const [best] = offered(alone, 'app > far tcp 443')
    expect(best?.[0]).toBe('Route 10.1.0.0/16 from "a" to "pcx", in a route table of its own')
    expect(best?.join()).not.toContain('neighbour')
  })

  it('a step may bring something of the name that was asked for', () => {
    const design = inVpc(...pair, { ...host('shop', 'a', { securityGroups: ['open'] }), name: 'vpc-igw' })
    expect(offered(design, 'internet > vpc-igw tcp 443')[0]?.[0]).toContain('Attach an internet gateway to "vpc"')
  })

  it('within a VPC a dead route gives way to the local one', () => {
    const design = inVpc(...pair, table('a-table', { subnets: ['a'], routes: [route('10.0.2.0/24', 'gone')] }))
    expect(offered(design, 'app > db tcp 443').map(([title]) => title)).toEqual([
      'Remove the route 10.0.2.0/24 from "a-table"',
    ])
  })

  it('a host with no group but the VPC’s own gets one, and what that let in is told', () => {
    const design = inVpc(...front, host('shop', 'front'), host('mate', 'front'))
    expect(offered(design, 'web > shop tcp 443')[0]).toEqual([
      'Give "shop" a security group of its own; Allow TCP 443 from security group "front-open" in "shop-sg"',
      'Also closes all traffic among "mate" and "shop".',
    ])
  })

  it('so does whatever else groups guard: a serverless cache, another interface, an endpoint', () => {
    const design = inVpc(
      ...pair,
      ...serverlessPart({ securityGroups: [] }),
      networkInterface('card', 'a', { instance: 'db' }),
      interfaceEndpoint('secrets', ['a']),
    )
    for (const [to, port] of Object.entries({ serverless: 6379, card: 443, secrets: 443 }))
      expect(offered(design, `app > ${to} tcp ${port}`)[0]?.[0]).toContain(
        `Give "${to}" a security group of its own; Allow TCP ${port} from security group "open"`,
      )
  })

  it('a NAT gateway gets the address that it lacks', () => {
    const design = inVpc(
      ...front,
      ...pair,
      nat('nat', 'front', { elasticIp: null }),
      table('private', { subnets: ['a'], routes: [route('0.0.0.0/0', 'nat')] }),
    )
    expect(offered(design, 'app > internet tcp 443')[0]?.[0]).toBe('Give "nat" an Elastic IP address')
  })

  it('what opens hosts to the internet that nobody asked about says so, and comes last', () => {
    const design = inVpc(
      ...front,
      group('web-sg', everything),
      host('shop', 'front', { securityGroups: ['web-sg'], associatePublicIpAddress: true }),
      host('admin', 'front', { securityGroups: ['web-sg'], associatePublicIpAddress: true }),
    )
    expect(offered(design, 'internet > shop tcp 443')).toEqual([
      [
        'Allow TCP 443 from 0.0.0.0/0 in "web-sg"',
        'Also opens TCP 443 from the internet to EC2 instance "admin".',
        'Also opens TCP 443 from "admin", "shop", and "web" to "admin" and "shop".',
      ],
    ])
  })
})

describe('what cannot be opened says why, and what comes nearest', () => {
  it('a cache from the internet: through a host that reaches it', () => {
    const design = inVpc(...front, ...cachePart())
    const { openings: found, hopeless } = openings(design, kinds, queryOf('internet > cache tcp 6379'))
    expect(found).toEqual([])
    expect(hopeless?.why.en).toContain('can have no public address')
    expect(hopeless?.closest).toMatchObject({ question: { from: 'web', to: 'cache' }, openings: [] })
    expect(hopeless?.closest?.text.en).toBe(
      'EC2 instance "web" reaches Valkey or Redis OSS cache "cache": connect through it.',
    )
  })

  it('a cache from the internet, that no host reaches: one that can be let through', () => {
    const design = inVpc(...front, ...cachePart({ securityGroups: ['none'] }), group('none'))
    const { hopeless } = openings(design, kinds, queryOf('internet > cache tcp 6379'))
    expect(hopeless?.closest?.openings[0]?.title.en).toContain('in "none"')
  })

  it('a NAT gateway: a host behind it', () => {
    const design = inVpc(
      ...front,
      ...pair,
      address(),
      nat('nat', 'front', { elasticIp: 'eip' }),
      table('private', { subnets: ['a'], routes: [route('0.0.0.0/0', 'nat')] }),
    )
    const { openings: found, hopeless } = openings(design, kinds, queryOf('internet > nat tcp 443'))
    expect(found).toEqual([])
    expect(hopeless?.why.en).toContain('answers nobody')
    expect(hopeless?.closest?.question).toMatchObject({ to: 'app' })
  })

  it('a port that nobody listens on: the one that it does', () => {
    const { hopeless } = openings(inVpc(...front, ...cachePart()), kinds, queryOf('web > cache tcp 6380'))
    expect(hopeless?.closest).toMatchObject({ question: { port: 6379 }, openings: [] })
  })

  it('every port at once: that one has to be named', () => {
    const design = inVpc(...pair, group('shut', everything), host('target', 'b', { securityGroups: ['shut'] }))
    expect(openings(design, kinds, queryOf('app > target')).hopeless?.why.en).toContain('Ask about the port')
  })

  it('something that is not modelled: that it is not known', () => {
    const unknown = table('a-table', { subnets: ['a'], routes: [route('0.0.0.0/0', 'tgw-0123456789abcdef0')] })
    const { verdict, hopeless } = openings(inVpc(...pair, unknown), kinds, queryOf('app > internet tcp 443'))
    expect(verdict).toBe('unsupported')
    expect(hopeless?.why.en).toContain('not modelled')
  })

  it('and nothing is wrong with what works', () => {
    expect(openings(inVpc(...pair), kinds, queryOf('app > db tcp 443'))).toEqual({
      verdict: 'reachable',
      openings: [],
      hopeless: null,
    })
  })
})
