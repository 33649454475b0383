import type { Design, Id } from '@vpcanvas/model'
import { type Contrast, differenceText, intentMembers, type Matrix, type Network, trace } from '@vpcanvas/reachability'
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

/** The traffic of a design that passes a resource: what gets through is walked, class by class, and the hops are looked at. */
export function passing(design: Design, network: Network, matrix: Matrix, id: Id): Passing {
  const found: Contrast[] = []
  let walks = 0
  const passes = (from: Id, to: Id, protocol: string, port: number | null): boolean => {
    walks++
    const traced = trace(network, { from, to, protocol, ...(port !== null && { port }) })
    return traced.verdict === 'reachable' && traced.hops.some(({ resource }) => resource === id)
  }
  for (const from of matrix.hosts) {
    for (const { hosts: to, flows } of matrix.reachOf(from)) {
      const [sender] = from.members
      const receiver = to.members.find(({ resource }) => resource !== sender?.resource)
      const flow = flows.find(({ verdict, protocol }) => verdict === 'reachable' && protocol !== 'other')
      if (!sender || !receiver || !flow || walks >= MOST_WALKS) continue
      if (passes(sender.resource, receiver.resource, flow.protocol, flow.ports[0]?.[0] ?? null))
        found.push({ from: from.members, to: to.members, flows })
    }
  }
  const isPartial = walks >= MOST_WALKS
  const intents = design.intents.filter(({ rule, from, to, protocol, ports }) => {
    if (rule !== 'allow') return false
    const pairs = intentMembers(network, from, 'from')
      .flatMap((one) => intentMembers(network, to, 'to').map((other) => [one, other] as const))
      .filter(([one, other]) => one !== other)
    return pairs
      .slice(0, PAIRS)
      .some(([one, other]) => passes(one, other, protocol === 'all' ? 'tcp' : protocol, ports[0]?.[0] ?? null))
  })
  return {
    flows: differenceText({ opened: found, closed: [] }, network).opened,
    intents: intents.map((intent) => intentText(intent, design)),
    isPartial,
  }
}
