/**
 * From an edit to fresh problems, in designs of about 200 and 2,000 resources: the first check, checks after edits of
 * several sorts, and a full run for comparison. Milliseconds; median and 95th percentile of many edits.
 */
import { applyEdits, type Design, type Edit, schemasOf } from '@vpcanvas/model'
import { checker, findings } from '@vpcanvas/rules'
import { designOf, type Entry } from '../src/design-of.ts'
import { kinds } from '../src/kinds.ts'

const schemas = schemasOf(kinds)
const ROUNDS = 200

/** What a person does while drawing; each round differs, so that nothing can be remembered. */
function edit(
  id: (vpc: number) => string,
  path: readonly string[],
  value: (round: number) => unknown,
): (round: number, vpcs: number) => Edit {
  return (round, vpcs) => ({ op: 'set', id: id(round % vpcs), path, value: value(round) })
}

const edits: Readonly<Record<string, (round: number, vpcs: number) => Edit>> = {
  'a name': (round) => ({ op: 'rename', id: 'v0-h0', name: `host ${round}` }),
  'a subnet’s block': edit(
    (vpc) => `v${vpc}-s3`,
    ['cidrBlock'],
    (round) => `10.${round % 250}.${200 + (round % 50)}.0/24`,
  ),
  'a route': edit(
    (vpc) => `v${vpc}-private`,
    ['routes', 'extra'],
    (round) => ({ id: 'extra', destination: `203.0.${round % 250}.0/24`, target: 'v0-nat' }),
  ),
  'a security group rule': edit(
    (vpc) => `v${vpc}-app`,
    ['ingress', 'extra'],
    (round) => ({
      id: 'extra',
      protocol: 'tcp',
      fromPort: round,
      toPort: round,
      peer: { type: 'cidr', cidr: '10.0.0.0/8' },
      description: 'x',
    }),
  ),
  'a cache’s replicas': edit(
    (vpc) => `v${vpc}-cache`,
    ['replicasPerNodeGroup'],
    (round) => round % 6,
  ),
  'a VPC’s range': edit(
    (vpc) => `v${vpc}`,
    ['cidrBlock'],
    (round) => `10.${round % 250}.0.0/16`,
  ),
  'a new host': (round) => ({
    op: 'add',
    resource: {
      id: `new-${round}`,
      kind: 'instance',
      name: `new ${round}`,
      parent: 'v0-s1',
      props: { ...kinds['instance']?.defaults },
    },
  }),
}

for (const vpcs of [2, 20]) {
  const design = network(vpcs)
  const size = Object.keys(design.resources).length
  const began = performance.now()
  const live = checker(kinds)
  const first = live.check(design)
  const firstTook = performance.now() - began
  print(`${size} resources, first check`, [firstTook], `${first.length} problems`)
  print(
    `${size} resources, full run`,
    times(20, () => findings(design, kinds)),
  )
  for (const [name, edit] of Object.entries(edits)) {
    let at = design
    const took: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const next = applyEdits(at, [edit(round, vpcs)], schemas)
      const start = performance.now()
      live.check(next)
      took.push(performance.now() - start)
      at = next
    }
    live.check(design)
    print(`${size} resources, after: ${name}`, took)
  }
}

/** Each VPC: gateways, tables, an ACL, 20 subnets in four zones, 60 hosts, groups and a cache. */
function network(vpcs: number): Design {
  const entries: Entry[] = [{ id: 'region', kind: 'region' }]
  for (let v = 0; v < vpcs; v++) {
    const id = (part: string) => `v${v}-${part}`
    const subnets = Array.from({ length: 20 }, (_, s) => id(`s${s}`))
    entries.push(
      { id: `v${v}`, kind: 'vpc', parent: 'region', props: { cidrBlock: `10.${v}.0.0/16` } },
      { id: id('igw'), kind: 'internetGateway', parent: `v${v}` },
      ...subnets.map((subnet, s): Entry => ({
        id: subnet,
        kind: 'subnet',
        parent: `v${v}`,
        props: { cidrBlock: `10.${v}.${s}.0/24`, availabilityZone: `ap-northeast-2${'abcd'[s % 4]}` },
      })),
      { id: id('eip'), kind: 'elasticIp', parent: 'region' },
      { id: id('nat'), kind: 'natGateway', parent: id('s0'), props: { elasticIp: id('eip') } },
      {
        id: id('public'),
        kind: 'routeTable',
        parent: `v${v}`,
        props: {
          subnets: subnets.slice(0, 2),
          routes: [{ id: 'default', destination: '0.0.0.0/0', target: id('igw') }],
        },
      },
      {
        id: id('private'),
        kind: 'routeTable',
        parent: `v${v}`,
        props: { subnets: subnets.slice(2), routes: [{ id: 'default', destination: '0.0.0.0/0', target: id('nat') }] },
      },
      { id: id('acl'), kind: 'networkAcl', parent: `v${v}`, props: { subnets } },
      { id: id('app'), kind: 'securityGroup', parent: `v${v}`, props: {} },
      {
        id: id('cache-sg'),
        kind: 'securityGroup',
        parent: `v${v}`,
        props: {
          ingress: [
            {
              id: 'app',
              protocol: 'tcp',
              fromPort: 6379,
              toPort: 6379,
              peer: { type: 'securityGroup', securityGroup: id('app') },
              description: 'app',
            },
          ],
        },
      },
      { id: id('subnets'), kind: 'cacheSubnetGroup', parent: `v${v}`, props: { subnets: subnets.slice(4, 8) } },
      {
        id: id('cache'),
        kind: 'replicationGroup',
        parent: `v${v}`,
        props: { cacheSubnetGroup: id('subnets'), securityGroups: [id('cache-sg')] },
      },
      ...Array.from({ length: 68 }, (_, h): Entry => ({
        id: id(`h${h}`),
        kind: 'instance',
        parent: subnets[h % 20] ?? null,
        props: { securityGroups: [id('app')] },
      })),
    )
  }
  return designOf(...entries)
}

function times(count: number, work: () => unknown): number[] {
  return Array.from({ length: count }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
}

function print(name: string, took: readonly number[], note = ''): void {
  const sorted = took.toSorted((a, b) => a - b)
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2).padStart(8)
  console.log(`${name.padEnd(50)} median ${at(0.5)} ms   95% ${at(0.95)} ms   ${note}`)
}
