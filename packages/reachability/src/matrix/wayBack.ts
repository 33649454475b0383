import { subtractPorts, unionPorts } from '@vpcanvas/ip'
import type { AccessList, Direction, Interface, Route } from '../network.ts'
import { diversionOf } from '../walk/diverted.ts'
import { OPEN, type Outcome, SHUT, UNSURE } from './outcomes.ts'
import type { Traffic } from './traffic.ts'
import type { Ground, Header, Leg } from './way.ts'

/**
 * Whether the reply to a request comes back along the legs of its way. Groups let it pass; lists ask for the client's
 * ports, and every router finds its own way. The same for all ports of the request: open, unsure or shut.
 */
export function wayBack(
  { answers, outcomes }: Ground,
  legs: readonly Leg[],
  arrived: Header,
  traffic: Traffic,
): Outcome {
  let [verdict, clients, remapped] = [OPEN, arrived.clients, arrived.remapped]

  const passes = (list: AccessList, direction: Direction, peer: Header['source']): boolean => {
    const allowed = answers.list(list, direction, peer, traffic, true)
    if (allowed === UNSURE) verdict = UNSURE
    else {
      const passing = outcomes.both(clients, allowed)
      if (passing === SHUT) return false
      if (!remapped) clients = passing
      else if (passing !== clients) {
        const [all, some] = [outcomes.read(clients), outcomes.read(passing)]
        if (subtractPorts(all.open, unionPorts(some.open, some.unsure)).length > 0) return false
        verdict = UNSURE
      }
    }
    return true
  }

  for (const { from, to, via, sent } of legs.toReversed()) {
    if (via.type === 'translator') [clients, remapped] = [sent.clients, sent.remapped]
    if (via.type === 'direct') continue
    if (to !== 'outside') {
      const client = via.type === 'translator' ? sent.source : arrived.source
      if (!passes(to.segment.list, 'egress', client)) return SHUT
      const routed = routeOf(to, via, client)
      if (routed !== OPEN) return outcomes.both(verdict, routed)
    }
    const isEdge = to === 'outside' && via.type === 'gateway' && via.gateway.type === 'edge'
    if (isEdge && from !== 'outside' && diversionOf(from.segment.domain, sent.source)) verdict = UNSURE
    if (from !== 'outside' && !passes(from.segment.list, 'ingress', sent.destination)) return SHUT
  }
  return outcomes.read(clients).open.length > 0 ? verdict : UNSURE

  /** Whether a reply leaves by the way that the request came in. */
  function routeOf({ segment }: Interface, via: Leg['via'], client: Header['source']): Outcome {
    const { winner, unresolved, rival } = answers.route(segment.table, client)
    if (unresolved.length > 0 || rival || (winner && isUnknown(winner))) return UNSURE
    return winner && leadsBy(winner, via) ? OPEN : SHUT
  }
}

function isUnknown({ target }: Route): boolean {
  return target.type === 'unmodelled' || (target.type === 'interface' && target.interface.forwards)
}

function leadsBy({ target }: Route, via: Leg['via']): boolean {
  if (via.type !== 'gateway') return target.type === 'local'
  return target.type === 'gateway' && target.gateway.id === via.gateway.id
}
