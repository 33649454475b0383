import type { Design } from '@vpcanvas/model'
import { contains, isFailure, parseAddress, protocolName, protocolNumber } from '@vpcanvas/ip'
import {
  exposurePaths,
  type Matrix,
  matrixOf,
  networkOf,
  trace,
  type TraceQuery,
  type Verdict,
} from '@vpcanvas/reachability'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../design-of.ts'
import { allow, cachePart, group, host, inVpc, many, route, subnet, table } from '../example-network.ts'
import { anyFlow, anyNetwork } from './any-network.ts'
import { front, list, openGroup, pair, tcp, verdictIn } from './asking.ts'
import { kinds } from '../kinds.ts'

const matrixFor = (design: Design) => matrixOf(networkOf(design, kinds))

/** `internet > web tcp 80,443-445`, for each path. */
function pathsIn(design: Design, of?: string) {
  const { paths, unsupported } = exposurePaths(networkOf(design, kinds), of)
  const [works, may] = [paths, unsupported].map((some) =>
    some.map(({ from, to, protocol, ports }) => {
      const written = ports.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
      return `${from} > ${to} ${protocol} ${written.join()}`.trim()
    }),
  )
  return { works, may }
}

/** What exceptions say of one flow from an address; null where they say nothing of it. */
function verdictFor(
  matrix: Matrix,
  from: string,
  { to, protocol: asked, port }: Omit<TraceQuery, 'from'>,
): Verdict | null {
  const goal = matrix.classOf(to)
  const [number, address] = [protocolNumber(asked), parseAddress(from)]
  if (!goal || number === null || isFailure(address)) return null
  const protocol = matrix.protocols.includes(protocolName(number)) ? protocolName(number) : 'other'
  const holds = ([first, last]: readonly [number, number]) => port !== undefined && first <= port && port <= last
  const found = matrix
    .exceptionsOf(goal)
    .filter((one) => one.from.some((block) => contains(block, address)))
    .flatMap(({ flows }) => flows.filter((one) => one.protocol === protocol))
  return found.find(({ ports }) => ports.length === 0 || ports.some(holds))?.verdict ?? null
}

describe('in any design, the matrix', () => {
  it('says of every flow what a walk says', () => {
    fc.assert(
      fc.property(anyNetwork, fc.array(anyFlow, { minLength: 30, maxLength: 30 }), (design, flows) => {
        const matrix = matrixFor(design)
        for (const flow of flows)
          expect(verdictIn(matrix, flow), JSON.stringify(flow)).toBe(trace(networkOf(design, kinds), flow).verdict)
      }),
      { numRuns: 200 },
    )
  })

  it('says of an address that the design singles out what a walk from there says, where it gets through', () => {
    const stranger = '198.51.100.7'
    fc.assert(
      fc.property(anyNetwork, fc.array(anyFlow, { minLength: 30, maxLength: 30 }), (design, flows) => {
        const network = networkOf(design, kinds)
        const matrix = matrixOf(network)
        for (const { to, protocol, port } of flows) {
          if (!network.hosts.has(to)) continue
          const usual = verdictIn(matrix, { from: 'internet', to, protocol, port })
          const more = verdictFor(matrix, stranger, { to, protocol, port })
          const walked = trace(network, { from: stranger, to, protocol, port }).verdict
          const about = JSON.stringify({ to, protocol, port, usual, more, walked })
          // What refuses it alone is no exception that lets it through.
          if (walked === 'reachable') expect([usual, more], about).toContain('reachable')
          if (more !== null) expect(walked, about).toBe(more)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('lists as exposure exactly what it says of each pair', () => {
    fc.assert(
      fc.property(anyNetwork, (design) => {
        const matrix = matrixFor(design)
        for (const to of matrix.hosts) {
          const found = new Map(matrix.exposureOf(to).map(({ hosts, flows }) => [hosts, flows]))
          for (const from of matrix.hosts) {
            expect(found.get(from) ?? []).toEqual(matrix.flows(from, to))
            const back = matrix.reachOf(from).find(({ hosts }) => hosts === to)
            expect(back?.flows ?? []).toEqual(matrix.flows(from, to))
          }
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('exposure', () => {
  const cache = inVpc(
    ...front,
    ...cachePart({ securityGroups: ['cache-only'] }),
    group('app-sg', { egress: [allow('0.0.0.0/0', null, null, { protocol: '-1' })] }),
    group('cache-only', { ingress: [allow('app-sg', 6379)] }),
    host('app', 'private-a', { securityGroups: ['app-sg'] }),
  )

  it('of a cache is who may open a connection to every node, on its port', () => {
    expect(pathsIn(cache, 'cache').works).toEqual(['app > cache tcp 6379'])
  })

  it('to the internet is what a class reached from there has, and a host without a public address has not', () => {
    const reached = matrixFor(cache).internetReaches()
    expect(reached.flatMap(({ hosts }) => hosts.members.map(({ resource }) => resource))).toEqual(['web'])
  })

  it('begins with the internet, by the ports that groups and network ACLs leave open', () => {
    const narrow = list(
      'narrow',
      ['front'],
      tcp('ingress', 10, 443, 443, { action: 'deny' }),
      tcp('ingress', 20, 80, 8080),
      tcp('egress', 10, 1024, 65_535),
    )
    expect(pathsIn(inVpc(...front, narrow), 'web').works).toEqual(['internet > web tcp 80-442,444-8080'])
    expect(pathsIn(cache).works?.slice(0, 4)).toEqual([
      'internet > web tcp 0-65535',
      'internet > web udp 0-65535',
      'internet > web icmp',
      'internet > web other',
    ])
  })

  it('names the addresses on the internet that get through where the rest of it does not', () => {
    const open = (...rules: ReturnType<typeof allow>[]) => [
      ...front.filter(({ id }) => id !== 'web' && id !== 'front-open'),
      group('web-sg', { ingress: rules }),
      host('web', 'front', { securityGroups: ['web-sg'], associatePublicIpAddress: true }),
    ]
    const bastion = open(allow('198.51.100.0/29', 22), allow('198.51.100.8/29', 22), allow('203.0.113.7/32', 443))
    expect(pathsIn(inVpc(...bastion), 'web').works).toEqual([
      '198.51.100.0/28 > web tcp 22',
      '203.0.113.7/32 > web tcp 443',
    ])
    // To the rest of what is let in, one of them is nothing new.
    const wide = open(allow('0.0.0.0/0', 443), allow('198.51.100.0/29', 22, 443))
    expect(pathsIn(inVpc(...wide), 'web').works).toEqual(['internet > web tcp 443', '198.51.100.0/29 > web tcp 22-442'])
    const refused = list(
      'some',
      ['front'],
      tcp('ingress', 10, 0, 65_535, { cidrBlock: '198.51.100.0/30', action: 'deny' }),
      tcp('ingress', 20, 0, 65_535),
      tcp('egress', 10, 0, 65_535),
    )
    expect(pathsIn(inVpc(...bastion, refused), 'web').works).toEqual([
      '198.51.100.4/30 > web tcp 22',
      '198.51.100.8/29 > web tcp 22',
      '203.0.113.7/32 > web tcp 443',
    ])
  })

  it('keeps apart what may work or not', () => {
    const unknown = table('a-table', { subnets: ['a'], routes: [route('0.0.0.0/0', 'tgw-0123456789abcdef0')] })
    const { works, may } = pathsIn(inVpc(...pair, unknown), 'internet')
    expect(works).toEqual([])
    expect(may).toEqual([
      'app > internet tcp 0-65535',
      'app > internet udp 0-65535',
      'app > internet icmp',
      'app > internet other',
    ])
  })

  it('is refused for what is not modelled, and for what nothing is called', () => {
    const odd: Entry = {
      id: 'odd',
      kind: 'opaque',
      props: { format: 'cloudformation', type: 'AWS::Lambda::Function', body: {} },
    }
    expect(() => pathsIn(inVpc(...pair, odd), 'odd')).toThrow('what reaches it is not known')
    expect(() => pathsIn(inVpc(...pair), 'apq')).toThrow('Did you mean: app')
  })

  it('of hosts that nothing tells apart is worked out once, and lists each of the others', () => {
    const fleet = inVpc(
      subnet('a', '10.0.1.0/24'),
      openGroup('open'),
      ...many(30, (n) => host(`h${n}`, 'a', { securityGroups: ['open'] })),
    )
    expect(matrixFor(fleet).hosts.map(({ members }) => members.length)).toEqual([1, 30])
    expect(new Set(exposurePaths(networkOf(fleet, kinds), 'h7').paths.map(({ from }) => from)).size).toBe(29)
  })

  it('is not listed where nobody could read it', () => {
    const crowd = inVpc(
      subnet('a', '10.0.0.0/20'),
      openGroup('open'),
      ...many(300, (n) => host(`h${n}`, 'a', { securityGroups: ['open'] })),
    )
    expect(() => pathsIn(crowd)).toThrow(/There are \d+ paths/)
    expect(pathsIn(crowd, 'h1').works?.length).toBeGreaterThan(299)
  })
})
