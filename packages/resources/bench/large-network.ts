import type { Design } from '@vpcanvas/model'
import { designOf, type Entry } from '@vpcanvas/resources'

export const VPCS = 10
const SUBNETS = 20
/** Group sets in a subnet. */
const PATTERNS = 5
export const GROUPS = 30

export const rule = (id: string, peer: object, fromPort: number | null, toPort = fromPort) => ({
  id,
  protocol: fromPort === null ? '-1' : 'tcp',
  fromPort,
  toPort,
  peer,
  description: '',
})
export const range = (cidr: string) => ({ type: 'cidr', cidr })

export interface LargeNetwork {
  readonly endpoints: number
  /** Whether each VPC has a cache besides. */
  readonly caches?: boolean
  /** Which VPCs are peered and routed to each other; all, where nothing is said. */
  readonly peered?: (a: number, b: number) => boolean
}

const all = () => true

/** One VPC: public subnets with a NAT gateway, private ones, network ACLs at half of them, groups that name each other. */
function vpcEntries(n: number, { endpoints, caches = false, peered = all }: LargeNetwork): Entry[] {
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
  const others = Array.from({ length: VPCS }, (_, k) => k).filter(
    (k) => k !== n && peered(Math.min(n, k), Math.max(n, k)),
  )
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
    ...(caches
      ? [
          inside('cache-subnets', 'cacheSubnetGroup', { subnets: ids.slice(10, 13) }),
          inside('cache', 'replicationGroup', { cacheSubnetGroup: `${vpc}-cache-subnets`, securityGroups: [group(3)] }),
        ]
      : []),
    ...Array.from({ length: endpoints / VPCS }, (_, h) => {
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

/** Ten VPCs in about 1,000 classes of endpoints, however many those are. */
export function largeNetwork(size: LargeNetwork): Design {
  const { peered = all } = size
  const links: Entry[] = []
  for (let a = 0; a < VPCS; a++)
    for (let b = a + 1; b < VPCS; b++) {
      if (!peered(a, b)) continue
      links.push({
        id: `pcx-${a}-${b}`,
        kind: 'vpcPeering',
        parent: 'region',
        props: { requester: `vpc-${a}`, accepter: `vpc-${b}` },
      })
    }
  return designOf(
    { id: 'region', kind: 'region' },
    ...Array.from({ length: VPCS }, (_, n) => n).flatMap((n) => vpcEntries(n, size)),
    ...links,
  )
}

/** What some work gives, and how long it takes. */
export function timed<T>(work: () => T): { readonly result: T; readonly milliseconds: number } {
  const start = performance.now()
  const result = work()
  return { result, milliseconds: Math.round((performance.now() - start) * 100) / 100 }
}
