import type { Design } from '@vpcanvas/model'
import { networkOf, subnetExposure, trace, TraceRefused } from '@vpcanvas/reachability'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { address, allow, entry, gateway, group, host, inVpc, nat, route, subnet, table } from '../example-network.ts'
import { kinds } from '../kinds.ts'
import { front, list, openGroup, otherVpc, pair, peering } from './asking.ts'

/** One of everything that traffic meets. */
const everything = inVpc(
  ...front,
  ...pair,
  address('eip'),
  address('eip-2', 'db'),
  nat('nat', 'front', { elasticIp: 'eip' }),
  table('a-table', {
    subnets: ['a'],
    routes: [route('0.0.0.0/0', 'nat'), route('10.1.0.0/16', 'pcx'), route('pl-0123456789abcdef0', 'igw')],
  }),
  list('acl', ['a', 'b'], entry('ingress', 100), entry('egress', 100)),
  group('g', { ingress: [allow('open', 80), allow('10.0.0.0/8', 22)] }),
  ...otherVpc(
    '10.1.0.0/16',
    subnet('there', '10.1.0.0/24'),
    openGroup('far-open', 'other'),
    host('far', 'there', { securityGroups: ['far-open'] }),
    gateway('far-igw', 'other'),
  ),
  peering('pcx', 'vpc', 'other'),
  { id: 'subnets', kind: 'cacheSubnetGroup', props: { subnets: ['a', 'b'] } },
  { id: 'cache', kind: 'replicationGroup', props: { cacheSubnetGroup: 'subnets', securityGroups: ['g'] } },
  { id: 'memory', kind: 'cacheCluster', props: { cacheSubnetGroup: 'subnets', securityGroups: ['g'] } },
  { id: 'world', kind: 'internet', parent: null },
  { id: 'odd', kind: 'opaque', props: { format: 'cloudformation', type: 'AWS::X::Y', body: {} } },
)

const texts = [
  '',
  ' ',
  '10.0.0.0',
  '10.0.0.1/8',
  '0.0.0.0/0',
  '255.255.255.255/32',
  '::/0',
  '2001:db8::/56',
  '10.0.1.0/31',
  'pl-1',
  'constructor',
  '__proto__',
  '<b>"&',
  '\u0000',
  'x'.repeat(5000),
  'vpc',
  'a',
  'app',
]
const numbers = [-1, 0, 1, 65_535, 65_536, 2 ** 31, Number.MAX_SAFE_INTEGER, -(2 ** 40)]

/** The design with one text or number somewhere in its properties replaced, where its shape allows it. */
function damaged(design: Design, seed: number, text: string, number: number): Design {
  const ids = Object.keys(design.resources).toSorted()
  const id = ids[seed % ids.length] ?? ''
  const resource = design.resources[id]
  if (!resource) return design
  let left = seed % 7
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') return left-- === 0 ? text : value
    if (typeof value === 'number') return left-- === 0 ? number : value
    if (Array.isArray(value)) return value.map(replaced)
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one)]))
    return value
  }
  const props = kinds[resource.kind]?.schema.props.safeParse(replaced(resource.props))
  return props?.success
    ? { ...design, resources: { ...design.resources, [id]: { ...resource, props: props.data } } }
    : design
}

describe('the network of a design', () => {
  it.each(Object.entries(kinds))('is made from the sample of %s', (_, kind) => {
    const network = networkOf(kind.sample(), kinds)
    for (const id of network.segments.keys()) expect(subnetExposure(network, id)).not.toBeNull()
  })

  it('is the same object as long as the resources are', () => {
    expect(networkOf(everything, kinds)).toBe(networkOf({ ...everything, layout: {}, name: 'Renamed' }, kinds))
    expect(networkOf(everything, kinds)).not.toBe(
      networkOf({ ...everything, resources: { ...everything.resources } }, kinds),
    )
  })

  it('answers whatever stands in the properties: no value breaks a walk', () => {
    const ends = fc.constantFrom(
      'web',
      'app',
      'db',
      'far',
      'cache',
      'memory',
      'internet',
      'odd',
      '10.0.1.4',
      '203.0.113.1',
      '10.0.0.2',
    )
    const damage = fc.tuple(fc.nat(5000), fc.constantFrom(...texts), fc.constantFrom(...numbers))
    fc.assert(
      fc.property(
        fc.array(damage, { minLength: 1, maxLength: 4 }),
        ends,
        ends,
        fc.constantFrom('tcp', 'udp', 'icmp', '50'),
        (damages, from, to, protocol) => {
          const design = damages.reduce((at, [seed, text, number]) => damaged(at, seed, text, number), everything)
          const network = networkOf(design, kinds)
          for (const id of network.segments.keys()) subnetExposure(network, id)
          try {
            const { hops, blockedBy, verdict } = trace(network, { from, to, protocol, port: 6379 })
            expect(verdict === 'reachable').toBe(blockedBy.length === 0)
            for (const { resource, kind } of [...hops, ...blockedBy])
              expect(design.resources[resource]?.kind ?? 'internet').toBe(kind)
          } catch (error) {
            if (!(error instanceof TraceRefused)) throw error
            expect(error.text.ko).toMatch(/[가-힣]/)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('takes a list of entries of any length', () => {
    const many = Array.from({ length: 200_000 }, (_, n) => entry('ingress', n + 1, { cidrBlock: '192.0.2.0/24' }))
    const network = networkOf(
      inVpc(...pair, { id: 'acl', kind: 'networkAcl', props: { subnets: ['b'], entries: many } }),
      kinds,
    )
    expect(trace(network, { from: 'app', to: 'db', protocol: 'tcp', port: 80 }).blockedBy[0]).toMatchObject({
      resource: 'acl',
      rule: '*',
    })
  })
})
