/**
 * How long a thousand intents about two thousand hosts take: the first time, and again after an edit that changes nothing
 * for traffic. `node packages/resources/bench/intents.bench.ts` prints one JSON document.
 */
import type { Intent } from '@vpcanvas/model'
import { intentStates, matrixOf, networkOf } from '@vpcanvas/reachability'
import { designOf, type Entry, kinds } from '@vpcanvas/resources'

const everything = {
  id: 'all',
  protocol: '-1',
  fromPort: null,
  toPort: null,
  peer: { type: 'cidr', cidr: '0.0.0.0/0' },
  description: '',
}

const entries = Array.from({ length: 20 }, (_, s): readonly Entry[] => [
  { id: `s${s}`, kind: 'subnet', parent: 'vpc', props: { cidrBlock: `10.0.${s * 8}.0/21` } },
  { id: `g${s}`, kind: 'securityGroup', parent: 'vpc', props: { ingress: [everything], egress: [everything] } },
  ...Array.from({ length: 100 }, (__, h): Entry => ({
    id: `h${s}-${h}`,
    kind: 'instance',
    parent: `s${s}`,
    props: { securityGroups: [`g${s}`] },
  })),
]).flat()

const intents = Array.from({ length: 1000 }, (_, n): Intent => {
  const ends: readonly Intent['from'][] = [
    { in: `s${n % 20}` },
    { group: `g${(n * 7) % 20}` },
    { kind: 'instance' },
    `h${n % 20}-${n % 100}`,
  ]
  return {
    id: `i${n}`,
    rule: n % 2 ? 'allow' : 'forbid',
    from: ends[n % 4] ?? 'internet',
    to: ends[(n >> 2) % 4] ?? 'internet',
    protocol: 'tcp',
    ports: [[6379, 6379]],
    note: '',
  }
})

const design = designOf(
  { id: 'region', kind: 'region' },
  { id: 'vpc', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.0.0.0/16' } },
  ...entries,
)
const network = networkOf(design, kinds)
const matrix = matrixOf(network)

function milliseconds(): number {
  const start = performance.now()
  intentStates(network, intents, matrix)
  return Math.round((performance.now() - start) * 10) / 10
}

const [first, ...again] = Array.from({ length: 6 }, milliseconds)
console.log(
  JSON.stringify(
    { intents: intents.length, hosts: network.hosts.size, milliseconds: { first, again: Math.min(...again) } },
    null,
    2,
  ),
)
