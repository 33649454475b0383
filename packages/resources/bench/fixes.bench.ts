/**
 * How long it takes to find what opens a flow, and what closes one, in a design of 2,000 resources in 10 VPCs.
 * `node packages/resources/bench/fixes.bench.ts` prints one JSON document.
 */
import type { Design } from '@vpcanvas/model'
import { closings, type FlowFix, networkOf, openings, type TraceQuery } from '@vpcanvas/reachability'
import { designOf, type Entry, kinds } from '@vpcanvas/resources'

const VPCS = 10
const SUBNETS = 20
const GROUPS = 30
const HOSTS = 140

const rule = (id: string, peer: object, fromPort: number | null, toPort = fromPort) => ({
  id,
  protocol: fromPort === null ? '-1' : 'tcp',
  fromPort,
  toPort,
  peer,
  description: '',
})
const range = (cidr: string) => ({ type: 'cidr', cidr })

/** One VPC: public subnets, private ones behind a NAT gateway, network ACLs at half of them, a cache, hosts. */
function vpcEntries(n: number): Entry[] {
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
      cidrBlock: `10.${n}.${k * 4}.0/22`,
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
  const peers = Array.from({ length: VPCS }, (_, k) => k).filter((k) => k !== n && k !== (n + 5) % VPCS)
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
        ...peers.map((k) => ({
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
          rule('block', range(`10.${(n + k) % VPCS}.${(k % SUBNETS) * 4}.0/22`), 1000 + k, 2000 + k),
          rule('near', range(`10.${n}.0.0/16`), 22),
          ...(k % 5 ? [] : [rule('world', range('0.0.0.0/0'), 443)]),
        ],
        egress: [rule('all', range('0.0.0.0/0'), null)],
      }),
    ),
    inside('cache-subnets', 'cacheSubnetGroup', { subnets: ids.slice(10, 13) }),
    inside('cache', 'replicationGroup', { cacheSubnetGroup: `${vpc}-cache-subnets`, securityGroups: [group(3)] }),
    ...Array.from({ length: HOSTS }, (_, h) =>
      inside(
        `h${h}`,
        'instance',
        { securityGroups: [group(h), group(2 * h + 7)], associatePublicIpAddress: h % SUBNETS < 2 },
        ids[h % SUBNETS],
      ),
    ),
  ]
}

function network(): Design {
  const links: Entry[] = []
  for (let a = 0; a < VPCS; a++)
    for (let b = a + 1; b < VPCS; b++)
      if (b - a !== 5)
        links.push({
          id: `pcx-${a}-${b}`,
          kind: 'vpcPeering',
          parent: 'region',
          props: { requester: `vpc-${a}`, accepter: `vpc-${b}` },
        })
  return designOf(
    { id: 'region', kind: 'region' },
    ...Array.from({ length: VPCS }, (_, n) => n).flatMap((n) => vpcEntries(n)),
    ...links,
  )
}

function timed<T>(work: () => T): { readonly result: T; readonly milliseconds: number } {
  const start = performance.now()
  const result = work()
  return { result, milliseconds: Math.round(performance.now() - start) }
}

const BLOCKED: Readonly<Record<string, TraceQuery>> = {
  'a rule': { from: 'vpc-1-h5', to: 'vpc-1-cache', protocol: 'tcp', port: 6379 },
  'a rule, and a network ACL': { from: 'vpc-1-h5', to: 'vpc-1-h14', protocol: 'tcp', port: 18_500 },
  'into a peered VPC': { from: 'vpc-1-h5', to: 'vpc-2-h14', protocol: 'tcp', port: 18_500 },
  'into a VPC that is not peered': { from: 'vpc-1-h5', to: 'vpc-6-h14', protocol: 'tcp', port: 443 },
  'a private host from the internet': { from: 'internet', to: 'vpc-1-h5', protocol: 'tcp', port: 8443 },
  'a cache from the internet': { from: 'internet', to: 'vpc-1-cache', protocol: 'tcp', port: 6379 },
}

const OPEN: Readonly<Record<string, TraceQuery>> = {
  'within a VPC': { from: 'vpc-1-h5', to: 'vpc-1-h4', protocol: 'tcp', port: 22 },
  'a cache from a host': { from: 'vpc-1-h4', to: 'vpc-1-cache', protocol: 'tcp', port: 6379 },
  'a public host from the internet': { from: 'internet', to: 'vpc-1-h0', protocol: 'tcp', port: 443 },
  'the internet from a private host': { from: 'vpc-1-h5', to: 'internet', protocol: 'tcp', port: 443 },
}

const design = network()
const cold = timed(() => networkOf(design, kinds))

function measured(
  flows: Readonly<Record<string, TraceQuery>>,
  fixesFor: (question: TraceQuery) => { readonly verdict: string; readonly fixes: readonly FlowFix[] },
) {
  return Object.entries(flows).map(([name, question]) => {
    const { result, milliseconds } = timed(() => fixesFor(question))
    const again = timed(() => fixesFor(question))
    const offered = result.fixes.map(({ title, says }) => `${title.en} (${says.length} lines of effects)`)
    return { name, verdict: result.verdict, milliseconds, again: again.milliseconds, offered }
  })
}

console.log(
  JSON.stringify(
    {
      resources: Object.keys(design.resources).length,
      'network, cold': cold.milliseconds,
      openings: measured(BLOCKED, (question) => {
        const { verdict, openings: fixes } = openings(design, kinds, question)
        return { verdict, fixes }
      }),
      closings: measured(OPEN, (question) => {
        const { verdict, closings: fixes } = closings(design, kinds, question)
        return { verdict, fixes }
      }),
    },
    null,
    2,
  ),
)
