import type { Route } from '../network.ts'
import { idOf, type Lookup } from '../routing.ts'
import type { RouteSaid, RoutesSaid } from './journal.ts'

/** What a table had for an address, as data. */
export function routesSaid({ winner, wider, outranked, refused, unresolved, rival }: Lookup): RoutesSaid {
  const isOpen = rival !== null || (unresolved.length > 0 && winner?.target.type !== 'unmodelled')
  return {
    won: winner && !isOpen ? routeSaid(winner) : null,
    lost: [
      ...outranked.filter((one) => one !== rival).map((one) => ({ ...routeSaid(one), why: 'lowerPriority' as const })),
      ...wider.map((one) => ({ ...routeSaid(one), why: 'shorterPrefix' as const })),
      ...refused.map((one) => ({ ...routeSaid(one), why: 'notTaken' as const })),
    ],
  }
}

function routeSaid({ written, target }: Route): RouteSaid {
  return { destination: written, target: target.type === 'local' ? 'local' : idOf(target) }
}
