/**
 * How long a design of about 2,000 resources takes to become a network, and one flow to be walked with all its blockers.
 * `node packages/resources/bench/walk.bench.ts` prints one JSON document.
 */
import { networkOf, subnetExposure, trace, type TraceQuery } from '@vpcanvas/reachability'
import { kinds } from '@vpcanvas/resources'
import { largeNetwork } from './large-network.ts'

function millisecondsOf(work: () => void, times: number): { readonly median: number; readonly p95: number } {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  const round = (value: number) => Math.round(value * 1000) / 1000
  return { median: round(taken[times >> 1] ?? 0), p95: round(taken[Math.floor(times * 0.95)] ?? 0) }
}

const design = largeNetwork({ endpoints: 1400, caches: true })
const queries: Readonly<Record<string, TraceQuery>> = {
  'same VPC, all blockers': { from: 'vpc-1-h42', to: 'vpc-1-h15', protocol: 'tcp', port: 23 },
  'out through NAT': { from: 'vpc-1-h42', to: 'internet', protocol: 'tcp', port: 443 },
  'across a peering': { from: 'vpc-1-h42', to: 'vpc-7-h15', protocol: 'tcp', port: 6379 },
  'to a cache of two nodes': { from: 'vpc-1-h42', to: 'vpc-1-cache', protocol: 'tcp', port: 6379 },
  'from the internet, all blockers': { from: 'internet', to: 'vpc-3-h12', protocol: 'tcp', port: 22 },
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
