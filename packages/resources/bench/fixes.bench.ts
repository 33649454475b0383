/**
 * How long it takes to find what opens a flow, and what closes one, in a design of 2,000 resources in 10 VPCs.
 * `node packages/resources/bench/fixes.bench.ts` prints one JSON document.
 */
import { closings, type FlowFix, networkOf, openings, type TraceQuery } from '@vpcanvas/reachability'
import { kinds } from '@vpcanvas/resources'
import { largeNetwork, timed } from './large-network.ts'

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

const design = largeNetwork({ endpoints: 1400, caches: true, peered: (a, b) => b - a !== 5 })
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
