/**
 * How long the matrix of 1,000, of 10,000 and of 100,000 endpoints takes, in about 1,000 classes: made and asked one
 * question of exposure, asked others, and asked everything; with the memory that it holds. Then, after each of many
 * edits, from the edit to fresh answers: what the internet reaches, who reaches one host, and what that reaches.
 * `node --expose-gc packages/resources/bench/matrix.bench.ts` prints one JSON document.
 */
import { applyEdits, type Design, type Edit, schemasOf } from '@vpcanvas/model'
import { matrixOf, networkOf } from '@vpcanvas/reachability'
import { designOf, type Entry, kinds } from '@vpcanvas/resources'

const VPCS = 10
const SUBNETS = 20
/** Group sets in a subnet. */
const PATTERNS = 5
const GROUPS = 30

const rule = (id: string, peer: object, fromPort: number | null, toPort = fromPort) => ({
  id,
  protocol: fromPort === null ? '-1' : 'tcp',
  fromPort,
  toPort,
  peer,
  description: '',
})
const range = (cidr: string) => ({ type: 'cidr', cidr })

/** One VPC: a public subnet with a NAT gateway, private ones, network ACLs at half of them, groups that name each other. */
function vpcEntries(n: number, hosts: number): Entry[] {
  const vpc = `vpc-${n}`
  const inside = (id: string, kind: string, props: Entry['props'], parent = vpc): Entry => ({
    id: `${vpc}-${id}`,
    kind,
    parent,
    props,
  })
  const group = (k: number) => `${vpc}-sg${k % GROUPS}`
  const subnets = Array.from({ length: SUBNETS }, (_, k) =>
    inside(`s${k}`, 'subnet', {
      cidrBlock: `10.${n}.${k * 8}.0/21`,
      availabilityZone: `ap-northeast-2${'abc'[k % 3]}`,
    }),
  )
  const ids = subnets.map(({ id }) => id)
  const entries = (['ingress', 'egress'] as const).flatMap((direction) =>
    Array.from({ length: 10 }, (_, k) => ({
      id: `${direction}-${k}`,
      direction,
      ruleNumber: 10 * (k + 1),
      action: k % 4 === 3 ? 'deny' : 'allow',
      protocol: 'tcp',
      fromPort: 6000 * k,
      toPort: 6000 * k + 5999,
      icmpType: null,
      icmpCode: null,
      cidrBlock: k % 2 ? '0.0.0.0/0' : '10.0.0.0/8',
    })),
  )
  const others = Array.from({ length: VPCS }, (_, k) => k).filter((k) => k !== n)
  return [
    { id: vpc, kind: 'vpc', parent: 'region', props: { cidrBlock: `10.${n}.0.0/16` } },
    ...subnets,
    inside('igw', 'internetGateway', {}),
    inside('eip', 'elasticIp', {}, 'region'),
    inside('nat', 'natGateway', { elasticIp: `${vpc}-eip` }, `${vpc}-s0`),
    inside('public', 'routeTable', {
      subnets: ids.slice(0, 2),
      routes: [{ id: 'all', destination: '0.0.0.0/0', target: `${vpc}-igw` }],
    }),
    inside('private', 'routeTable', {
      subnets: ids.slice(2),
      routes: [
        { id: 'all', destination: '0.0.0.0/0', target: `${vpc}-nat` },
        ...others.map((k) => ({
          id: `to-${k}`,
          destination: `10.${k}.0.0/16`,
          target: `pcx-${Math.min(n, k)}-${Math.max(n, k)}`,
        })),
      ],
    }),
    inside('acl', 'networkAcl', { subnets: ids.slice(10), entries }),
    ...Array.from({ length: GROUPS }, (_, k) =>
      inside(`sg${k}`, 'securityGroup', {
        ingress: [
          rule('group', { type: 'securityGroup', securityGroup: group(k + 1) }, 6379),
          rule('block', range(`10.${(n + k) % VPCS}.${(k % SUBNETS) * 8}.0/21`), 1000 + k, 2000 + k),
          rule('near', range(`10.${n}.0.0/16`), 22),
          ...(k % 5 ? [] : [rule('world', range('0.0.0.0/0'), 443)]),
        ],
        egress: [rule('all', range('0.0.0.0/0'), null)],
      }),
    ),
    ...Array.from({ length: hosts }, (_, h) => {
      const [s, pattern] = [h % SUBNETS, Math.floor(h / SUBNETS) % PATTERNS]
      return inside(
        `h${h}`,
        'instance',
        { securityGroups: [group(s + pattern), group(2 * s + 7 * pattern)], associatePublicIpAddress: s < 2 },
        ids[s],
      )
    }),
  ]
}

function network(endpoints: number): Design {
  const links: Entry[] = []
  for (let a = 0; a < VPCS; a++)
    for (let b = a + 1; b < VPCS; b++)
      links.push({
        id: `pcx-${a}-${b}`,
        kind: 'vpcPeering',
        parent: 'region',
        props: { requester: `vpc-${a}`, accepter: `vpc-${b}` },
      })
  return designOf(
    { id: 'region', kind: 'region' },
    ...Array.from({ length: VPCS }, (_, n) => n).flatMap((n) => vpcEntries(n, endpoints / VPCS)),
    ...links,
  )
}

function timed<T>(work: () => T): { readonly result: T; readonly milliseconds: number } {
  const start = performance.now()
  const result = work()
  return { result, milliseconds: Math.round((performance.now() - start) * 100) / 100 }
}

function heldMegabytes(): number {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20)
}

const schemas = schemasOf(kinds)

/** Edits of every sort, one after another. */
function edits(n: number, hosts: number): readonly Edit[] {
  const vpc = `vpc-${n % VPCS}`
  const host = `${vpc}-h${(n * 37) % hosts}`
  const block = range(`10.${n % 7}.${(n * 4) % 80}.0/${22 + (n % 3)}`)
  switch (n % 6) {
    case 0:
      return [
        { op: 'set', id: `${vpc}-sg${n % GROUPS}`, path: ['ingress', 'block'], value: rule('block', block, 8000 + n) },
      ]
    case 1:
      return [
        {
          op: 'set',
          id: `${vpc}-acl`,
          path: ['entries', 'ingress-3', 'action'],
          value: n % 4 === 1 ? 'allow' : 'deny',
        },
      ]
    case 2:
      return [
        {
          op: 'set',
          id: `${vpc}-private`,
          path: ['routes', 'all', 'target'],
          value: n % 4 === 2 ? `${vpc}-igw` : `${vpc}-nat`,
        },
      ]
    case 3:
      return [
        { op: 'set', id: host, path: ['securityGroups', `${vpc}-sg${n % GROUPS}`], value: `${vpc}-sg${n % GROUPS}` },
      ]
    case 4:
      return [{ op: 'remove', id: host }]
    default:
      return [{ op: 'set', id: host, path: ['associatePublicIpAddress'], value: n % 4 === 1 }]
  }
}

/** From an edit to fresh answers. */
function edited(design: Design, endpoints: number) {
  let current = design
  let matrix = matrixOf(networkOf(current, kinds))
  matrix.internetReaches()
  const taken = Array.from({ length: 120 }, (_, n) => {
    current = applyEdits(current, edits(n, endpoints / VPCS), schemas)
    return timed(() => {
      matrix = matrixOf(networkOf(current, kinds), matrix)
      const one = matrix.classOf('vpc-1-h42') ?? matrix.hosts[0]
      return [one && matrix.exposureOf(one), one && matrix.reachOf(one), matrix.internetReaches()]
    }).milliseconds
  })
    .slice(12)
    .toSorted((a, b) => a - b)
  return { median: taken[54], p95: taken[102], worst: taken.at(-1) }
}

/** What the matrix says of a class, in a fresh matrix or in one that has been asked before. */
function measure(endpoints: number) {
  const design = network(endpoints)
  const lowering = timed(() => networkOf(design, kinds))
  const known = lowering.result
  const before = heldMegabytes()
  const made = timed(() => matrixOf(known))
  const { hosts, classOf, exposureOf } = made.result
  const asked = (id: string) => {
    const hostClass = classOf(id)
    if (!hostClass) throw new Error(`${id} is no host`)
    return timed(() => exposureOf(hostClass))
  }
  const first = asked('vpc-1-h42')
  const more = Array.from({ length: 50 }, (_, n) => asked(`vpc-${n % VPCS}-h${n + 43}`).milliseconds).toSorted(
    (a, b) => a - b,
  )
  const all = timed(() => hosts.reduce((sum, one) => sum + exposureOf(one).length, 0))
  return {
    endpoints: known.interfaces.length,
    classes: hosts.length,
    milliseconds: {
      'the network, cold': lowering.milliseconds,
      'classes, cold': made.milliseconds,
      'first exposure, cold': first.milliseconds,
      'another exposure': { median: more[25], p95: more[47] },
      everything: all.milliseconds,
      'an edit to fresh answers': edited(design, endpoints),
    },
    'classes that reach the first': first.result.length,
    'pairs that are open': all.result,
    'megabytes held': heldMegabytes() - before,
  }
}

console.log(JSON.stringify([1000, 10_000, 100_000].map(measure), null, 2))
