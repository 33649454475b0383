import { hasPorts, protocolName, protocolNumber } from '@vpcanvas/ip'
import type { Design, Id } from '@vpcanvas/model'
import {
  type Matrix,
  matrixOf,
  networkOf,
  trace,
  type Trace,
  type TraceQuery,
  type Verdict,
} from '@vpcanvas/reachability'
import { expect } from 'vitest'
import { kinds } from '../kinds.ts'
import { designOf, type Entry } from '../design-of.ts'
import type { SecurityGroupRule } from '../security-group/schema.ts'
import {
  address,
  allow,
  entry,
  gateway,
  group,
  host,
  inVpc,
  nat,
  publicPart,
  route,
  subnet,
  table,
} from '../example-network.ts'

/**
 * For tests: a flow as people write it down, `app > cache tcp 6379`; port and protocol may be left out. The matrix has
 * to say the same of it.
 */
export function ask(design: Design, flow: string, more: Partial<TraceQuery> = {}): Trace {
  const network = networkOf(design, kinds)
  const query = queryOf(flow)
  const said = query.from === query.to ? null : verdictIn(matrixOf(network), query)
  if (said !== null) expect(said, `the matrix of ${flow}`).toBe(trace(network, query).verdict)
  return trace(network, { ...query, ...more })
}

/** For tests: a flow as `ask` takes it, as a question. */
export function queryOf(flow: string): TraceQuery {
  const [from = '', , to = '', protocol = 'tcp', port] = flow.split(' ')
  return { from, to, protocol, ...(port !== undefined && { port: Number(port) }) }
}

/** Whether two questions are one: ports tell them apart only where their protocol has any. */
export function sameFlow(one: TraceQuery, other: TraceQuery): boolean {
  const number = protocolNumber(one.protocol)
  const isOnePort = number === null || !hasPorts(number) || one.port === other.port
  return one.from === other.from && one.to === other.to && one.protocol === other.protocol && isOnePort
}

/** What a matrix says of one flow; null where the question is none of its own: it is about hosts, and ports. */
export function verdictIn(matrix: Matrix, { from, to, protocol: asked, port }: TraceQuery): Verdict | null {
  const [start, goal] = [matrix.classOf(from), matrix.classOf(to)]
  const number = protocolNumber(asked)
  if (!start || !goal || number === null || (port === undefined && hasPorts(number))) return null
  const protocol = matrix.protocols.includes(protocolName(number)) ? protocolName(number) : 'other'
  const holds = ([first, last]: readonly [number, number]) => port !== undefined && first <= port && port <= last
  const flows = matrix.flows(start, goal).filter((one) => one.protocol === protocol)
  return flows.find(({ ports }) => ports.length === 0 || ports.some(holds))?.verdict ?? 'blocked'
}

/** `forward SG_HAS_NO_RULES cache-sg`, for each blocker. */
export function blockers(traced: Trace): readonly string[] {
  return traced.blockedBy.map(({ leg, code, resource }) => `${leg} ${code} ${resource}`)
}

/** `forward public-table routes`, for each hop. */
export function hops(traced: Trace): readonly string[] {
  return traced.hops.map(({ leg, resource, decision }) => `${leg} ${resource} ${decision}`)
}

/** A design with what was seen of a resource at AWS. */
export function seen(design: Design, id: Id, observed: Readonly<Record<string, string>>): Design {
  const resource = design.resources[id] ?? expect.fail(`no ${id}`)
  return { ...design, resources: { ...design.resources, [id]: { ...resource, observed } } }
}

/** A second VPC `other` (10.1.0.0/16) in the same region, with what is in it. */
export function otherVpc(cidrBlock: string, ...entries: readonly Entry[]): readonly Entry[] {
  return [
    { id: 'other', kind: 'vpc', parent: 'region', props: { cidrBlock } },
    ...entries.map((one) => ({ ...one, parent: one.parent ?? 'other' })),
  ]
}

export function peering(id: Id, requester: Id, accepter: Id, parent: Id = 'region'): Entry {
  return { id, kind: 'vpcPeering', parent, props: { requester, accepter } }
}

/** A group that lets everything in and out. */
export function openGroup(id: Id, parent?: Id): Entry {
  const all = {
    id: 'all',
    protocol: '-1',
    fromPort: null,
    toPort: null,
    peer: { type: 'cidr', cidr: '0.0.0.0/0' },
    description: '',
  } as const
  const made = group(id, { ingress: [all], egress: [all] })
  return parent === undefined ? made : { ...made, parent }
}

/** Two private subnets `a` and `b` with a host each, `app` and `db`, that let everything through. */
export const pair: readonly Entry[] = [
  subnet('a', '10.0.1.0/24'),
  subnet('b', '10.0.2.0/24', 'c'),
  openGroup('open'),
  host('app', 'a', { securityGroups: ['open'] }),
  host('db', 'b', { securityGroups: ['open'] }),
]

/** A public subnet `front` with a host `web` that has a public address and lets everything through. */
export const front: readonly Entry[] = [
  gateway(),
  subnet('front', '10.0.0.0/24'),
  table('front-table', { subnets: ['front'], routes: [route('0.0.0.0/0', 'igw')] }),
  openGroup('front-open'),
  host('web', 'front', { securityGroups: ['front-open'], associatePublicIpAddress: true }),
]

/** `app` in `a` behind `nat` in the public subnet. */
export const behind: readonly Entry[] = [
  ...publicPart,
  ...pair,
  address(),
  nat('nat', 'public', { elasticIp: 'eip' }),
  table('a-table', { subnets: ['a'], routes: [route('0.0.0.0/0', 'nat')] }),
]

/** The same, with some of it left out. */
export const without = (...ids: string[]) => behind.filter(({ id }) => !ids.includes(id))

/** `app` in `a` with group `client`, `server` in `b` with these groups. */
export function serving(groups: readonly Entry[], more: readonly Entry[] = []) {
  return inVpc(
    subnet('a', '10.0.1.0/24'),
    subnet('b', '10.0.2.0/24'),
    group('client'),
    ...groups,
    host('app', 'a', { securityGroups: ['client'] }),
    host('server', 'b', { securityGroups: groups.map(({ id }) => id) }),
    ...more,
  )
}

/** A rule for anybody in IPv4. */
export const everywhere = (protocol: string, fromPort: number | null, toPort = fromPort): SecurityGroupRule => ({
  ...allow('0.0.0.0/0', fromPort, toPort),
  protocol,
})

/** A network ACL with these entries and no others. */
export function list(id: Id, subnets: readonly Id[], ...entries: readonly ReturnType<typeof entry>[]): Entry {
  return { id, kind: 'networkAcl', props: { subnets, entries } }
}

/** Entries of a network ACL that let everything through. */
export const everything = [entry('ingress', 100), entry('egress', 100)]

/** An entry for TCP ports. */
export function tcp(
  direction: 'ingress' | 'egress',
  ruleNumber: number,
  fromPort: number,
  toPort = fromPort,
  more = {},
) {
  return entry(direction, ruleNumber, { protocol: 'tcp', fromPort, toPort, ...more })
}

/** Two VPCs, `vpc` with `app` in `a` and `other` with `far` in `there`, peered by `pcx` and routed both ways. */
export function peered(
  options: { there?: string; back?: boolean; forth?: boolean; linked?: boolean; more?: readonly Entry[] } = {},
): Design {
  const { there = '10.1.0.0/16', back = true, forth = true, linked = true, more = [] } = options
  const [net] = there.split('/')
  return designOf(
    { id: 'region', kind: 'region' },
    { id: 'vpc', kind: 'vpc', parent: 'region' },
    { ...subnet('a', '10.0.1.0/24'), parent: 'vpc' },
    openGroup('open', 'vpc'),
    host('app', 'a', { securityGroups: ['open'] }),
    ...otherVpc(
      there,
      subnet('there', `${net}/24`),
      openGroup('far-open', 'other'),
      host('far', 'there', { securityGroups: ['far-open'] }),
    ),
    ...(linked ? [peering('pcx', 'vpc', 'other')] : []),
    { ...table('a-table', { subnets: ['a'], routes: forth ? [route(there, 'pcx')] : [] }), parent: 'vpc' },
    {
      ...table('there-table', { subnets: ['there'], routes: back ? [route('10.0.0.0/16', 'pcx')] : [] }),
      parent: 'other',
    },
    ...more,
  )
}

/** A part of something modelled that an import kept as it was. */
export function kept(id: string, type: string, properties: Record<string, unknown>): Entry {
  return { id, kind: 'opaque', props: { format: 'cloudformation', type, body: { Type: type, Properties: properties } } }
}
