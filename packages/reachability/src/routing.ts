import { type Address, type Block, contains, sameBlock } from '@vpcanvas/ip'
import type { Route, Table, Target } from './network.ts'

/** What a table says of an address. */
export interface Lookup {
  /** Null where no route covers the address. */
  readonly winner: Route | null
  /** Routes that cover it too, and lost to a longer prefix. */
  readonly wider: readonly Route[]
  /** Routes for the same block that count less. */
  readonly outranked: readonly Route[]
  /** Routes that would cover it if AWS took them. */
  readonly refused: readonly Route[]
  /** Routes that may cover it, or not. */
  readonly unresolved: readonly Route[]
}

/**
 * The route for an address: the longest prefix, a blackhole included; the local route first among equals.
 * https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html
 */
export function lookUp(table: Table, address: Address): Lookup {
  const covering = table.routes.filter(({ destination }) => contains(destination, address)).toSorted(byPrecedence)
  const [winner = null] = covering
  const losers = covering.slice(1)
  return {
    winner,
    wider: losers.filter(({ destination }) => winner && destination.prefix < winner.destination.prefix),
    outranked: losers.filter(({ destination }) => destination.prefix === winner?.destination.prefix),
    refused: table.refused.filter(({ destination }) => contains(destination, address)),
    // A list of addresses never wins inside the domain's own range.
    unresolved: winner?.target.type === 'local' ? [] : table.unresolved,
  }
}

function byPrecedence(a: Route, b: Route): number {
  return (
    b.destination.prefix - a.destination.prefix || Number(b.target.type === 'local') - Number(a.target.type === 'local')
  )
}

/**
 * Whether AWS takes a route. Inside the domain's own range it may only be for the whole block of a segment, and lead to
 * a translator or a host (or to what was one, where the target is gone).
 * https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html#subnet-route-tables-routes
 */
export function isTaken(
  route: Pick<Route, 'destination' | 'target'>,
  domain: readonly Block[],
  segments: readonly Block[],
): boolean {
  const { destination, target } = route
  if (!domain.some((block) => contains(block, destination))) return true
  return mayComeBeforeLocal(target) && segments.some((block) => sameBlock(block, destination))
}

function mayComeBeforeLocal(target: Target): boolean {
  return target.type === 'gateway' ? target.gateway.type === 'translator' : target.type !== 'local'
}
