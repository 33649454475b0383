/**
 * How long a design of about 2,000 resources takes to become a network, and one flow to be walked with all its blockers.
 * `node packages/resources/bench/walk.bench.ts` prints one JSON document.
 */
import { type Design } from '@vpcanvas/model'
import { networkOf, subnetExposure, trace, type TraceQuery } from '@vpcanvas/reachability'
import { designOf, type Entry, kinds } from '@vpcanvas/resources'

const VPCS = 10
const SUBNETS = 20
const HOSTS = 7
const ALL = {
  id: 'all',
  protocol: '-1',
  fromPort: null,
  toPort: null,
  peer: { type: 'cidr', cidr: '0.0.0.0/0' },
  description: '',
}

/** One VPC: a public subnet with a NAT gateway, private ones with hosts, a network ACL of twenty entries, groups, a cache. */
function vpcEntries(n: number): Entry[] {
  const [vpc, range] = [`vpc-${n}`, `10.${n}.0.0/16`]
  const inside = (id: string, kind: string, props: Entry['props'], parent = vpc): Entry => ({
    id: `${vpc}-${id}`,
    kind,
    parent,
    props,
  })
  const subnets = Array.from({ length: SUBNETS }, (_, k) =>
    inside(`s${k}`, 'subnet', { cidrBlock: `10.${n}.${k}.0/24`, availabilityZone: `ap-northeast-2${'abc'[k % 3]}` }),
  )
  const ids = subnets.map(({ id }) => id)
  const entries = (['ingress', 'egress'] as const).flatMap((direction) =>
    Array.from({ length: 20 }, (_, k) => ({
      id: `${direction}-${k}`,
      direction,
      ruleNumber: 10 * (k + 1),
      action: k % 7 === 3 ? 'deny' : 'allow',
      protocol: 'tcp',
      fromPort: 1000 * k,
      toPort: 1000 * k + 900,
      icmpType: null,
      icmpCode: null,
      cidrBlock: k % 2 ? '0.0.0.0/0' : '10.0.0.0/8',
    })),
  )
  return [
    { id: vpc, kind: 'vpc', parent: 'region', props: { cidrBlock: range } },
    ...subnets,
    inside('igw', 'internetGateway', {}),
    inside('eip', 'elasticIp', {}, 'region'),
    inside('nat', 'natGateway', { elasticIp: `${vpc}-eip` }, `${vpc}-s0`),
    inside('public', 'routeTable', {
      subnets: ids.slice(0, 1),
      routes: [{ id: 'all', destination: '0.0.0.0/0', target: `${vpc}-igw` }],
    }),
    inside('private', 'routeTable', {
      subnets: ids.slice(1),
      routes: [
        { id: 'all', destination: '0.0.0.0/0', target: `${vpc}-nat` },
        ...Array.from({ length: VPCS }, (_, k) => k)
          .filter((k) => k !== n)
          .map((k) => ({
            id: `to-${k}`,
            destination: `10.${k}.0.0/16`,
            target: `pcx-${Math.min(n, k)}-${Math.max(n, k)}`,
          })),
      ],
    }),
    inside('acl', 'networkAcl', { subnets: ids.slice(10), entries }),
    ...Array.from({ length: 10 }, (_, k) =>
      inside(`sg${k}`, 'securityGroup', {
        ingress: k % 2 ? [ALL] : [{ ...ALL, id: 'one', protocol: 'tcp', fromPort: 6379, toPort: 6379 }],
        egress: [ALL],
      }),
    ),
    ...ids.flatMap((subnet, s) =>
      Array.from({ length: HOSTS }, (_, k) =>
        inside(`h${s}-${k}`, 'instance', { securityGroups: [`${vpc}-sg${(s + k) % 10}`] }, subnet),
      ),
    ),
    inside('group', 'cacheSubnetGroup', { subnets: ids.slice(1, 4) }),
    inside('cache', 'replicationGroup', {
      cacheSubnetGroup: `${vpc}-group`,
      securityGroups: [`${vpc}-sg0`],
      replicasPerNodeGroup: 2,
    }),
  ]
}

function network(): Design {
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
    ...Array.from({ length: VPCS }, (_, n) => n).flatMap(vpcEntries),
    ...links,
  )
}

function millisecondsOf(work: () => void, times: number): { readonly median: number; readonly p95: number } {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  const round = (value: number) => Math.round(value * 1000) / 1000
  return { median: round(taken[times >> 1] ?? 0), p95: round(taken[Math.floor(times * 0.95)] ?? 0) }
}

const design = network()
const queries: Readonly<Record<string, TraceQuery>> = {
  'same VPC, all blockers': { from: 'vpc-1-h2-1', to: 'vpc-1-h15-0', protocol: 'tcp', port: 22 },
  'out through NAT': { from: 'vpc-1-h2-1', to: 'internet', protocol: 'tcp', port: 443 },
  'across a peering': { from: 'vpc-1-h2-1', to: 'vpc-7-h15-0', protocol: 'tcp', port: 6379 },
  'to a cache of three nodes': { from: 'vpc-1-h2-1', to: 'vpc-1-cache', protocol: 'tcp', port: 6379 },
  'from the internet, all blockers': { from: 'internet', to: 'vpc-3-h12-0', protocol: 'tcp', port: 22 },
}

const lowering = millisecondsOf(() => void networkOf({ ...design, resources: { ...design.resources } }, kinds), 30)
const known = networkOf(design, kinds)
const walks = Object.fromEntries(
  Object.entries(queries).map(([name, query]) => {
    const { verdict, blockedBy, hops } = trace(known, query)
    return [
      name,
      {
        verdict,
        blockers: blockedBy.length,
        hops: hops.length,
        milliseconds: millisecondsOf(() => void trace(known, query), 500),
      },
    ]
  }),
)
const exposure = millisecondsOf(() => {
  for (const id of known.segments.keys()) subnetExposure(known, id)
}, 100)

console.log(
  JSON.stringify(
    {
      resources: Object.keys(design.resources).length,
      interfaces: known.interfaces.length,
      milliseconds: { lowering, 'exposure of all subnets': exposure },
      walks,
    },
    null,
    2,
  ),
)
