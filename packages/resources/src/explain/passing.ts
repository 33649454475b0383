import type { Design, Id } from '@vpcanvas/model'
import {
  type Contrast,
  differenceText,
  intentMembers,
  type Matrix,
  type Network,
  trace,
  type TraceQuery,
} from '@vpcanvas/reachability'
import type { Text } from '@vpcanvas/text'
import { intentText } from '../intents/words.ts'

/** What goes through a resource. */
export interface Passing {
  /** Flows in words, hosts that fare alike together. */
  readonly flows: readonly Text[]
  /** Intents whose traffic goes through it. */
  readonly intents: readonly Text[]
  /** Whether there was more traffic than was walked. */
  readonly isPartial: boolean
}

/** Walks take their time; of a large network the first say enough. */
const MOST_WALKS = 300
/** Pairs that are walked for one intent. */
const PAIRS = 6

/** Walks what gets through, class by class, and keeps what passes a resource; after so many walks the rest is left. */
export function flowsThrough(
  network: Network,
  matrix: Matrix,
  id: Id,
): { readonly found: readonly Contrast[]; readonly isPartial: boolean } {
  const found: Contrast[] = []
  let walks = 0
  for (const from of matrix.hosts) {
    if (walks >= MOST_WALKS) break
    for (const { hosts: to, flows } of matrix.reachOf(from)) {
      const contrast = { from: from.members, to: to.members, flows }
      const flow = walks < MOST_WALKS ? oneOf(contrast) : null
      if (!flow) continue
      walks++
      if (passes(network, flow, id)) found.push(contrast)
    }
  }
  return { found, isPartial: walks >= MOST_WALKS }
}

/** One flow that stands for all of a contrast; null where none of it is known to get through. */
export function oneOf({ from, to, flows }: Contrast): TraceQuery | null {
  const [sender] = from
  const receiver = to.find(({ resource }) => resource !== sender?.resource)
  const flow = flows.find(({ verdict, protocol }) => verdict === 'reachable' && protocol !== 'other')
  if (!sender || !receiver || !flow) return null
  const port = flow.ports[0]?.[0]
  return { from: sender.resource, to: receiver.resource, protocol: flow.protocol, ...(port !== undefined && { port }) }
}

function passes(network: Network, flow: TraceQuery, id: Id): boolean {
  const { verdict, hops } = trace(network, flow)
  return verdict === 'reachable' && hops.some(({ resource }) => resource === id)
}

/** The traffic of a design that passes a resource: what gets through is walked, class by class, and the hops are looked at. */
export function passing(design: Design, network: Network, matrix: Matrix, id: Id): Passing {
  const { found, isPartial } = flowsThrough(network, matrix, id)
  const intents = design.intents.filter(({ rule, from, to, protocol, ports }) => {
    if (rule !== 'allow') return false
    const pairs = intentMembers(network, from, 'from')
      .flatMap((one) => intentMembers(network, to, 'to').map((other) => [one, other] as const))
      .filter(([one, other]) => one !== other)
    const flow = { protocol: protocol === 'all' ? 'tcp' : protocol, ...(ports[0] && { port: ports[0][0] }) }
    return pairs.slice(0, PAIRS).some(([one, other]) => passes(network, { from: one, to: other, ...flow }, id))
  })
  return {
    flows: differenceText({ opened: found, closed: [] }, network).opened,
    intents: intents.map((intent) => intentText(intent, design)),
    isPartial,
  }
}
