import { type Address, type Block, contains, sameBlock } from '@vpcanvas/ip'
import type { Route, RouteRank, Table, Target } from './network.ts'

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
  /** Of two lists that overlap and lead to different targets AWS picks one, and does not say which. */
  readonly rival: Route | null
}

/**
 * The route for an address: the longest prefix, a blackhole included; among equals the local route first, then what is
 * written, then lists, then what is propagated.
 * https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html
 */
export function lookUp(table: Table, address: Address): Lookup {
  const covering = table.routes.filter(({ destination }) => contains(destination, address)).toSorted(byPrecedence)
  const [winner = null] = covering
  const losers = covering.slice(1)
  const outranked = losers.filter(({ destination }) => destination.prefix === winner?.destination.prefix)
  return {
    winner,
    wider: losers.filter(({ destination }) => winner && destination.prefix < winner.destination.prefix),
    outranked,
    refused: table.refused.filter(({ destination }) => contains(destination, address)),
    // A list of addresses never wins inside the domain's own range.
    unresolved: winner?.target.type === 'local' ? [] : table.unresolved,
    rival:
      (winner?.rank === 'list' && outranked.find((one) => one.rank === 'list' && !sameTarget(one, winner))) || null,
  }
}

function byPrecedence(a: Route, b: Route): number {
  return b.destination.prefix - a.destination.prefix || precedence(a) - precedence(b)
}

const RANKS: readonly RouteRank[] = ['static', 'list', 'propagated']

function precedence({ target, rank }: Route): number {
  return target.type === 'local' ? -1 : RANKS.indexOf(rank)
}

function sameTarget({ target: a }: Route, { target: b }: Route): boolean {
  return idOf(a) === idOf(b)
}

/** The id of what a route leads to; empty for the domain itself. */
export function idOf(target: Target): string {
  switch (target.type) {
    case 'local':
      return ''
    case 'gateway':
      return target.gateway.id
    case 'interface':
      return target.interface.id
    case 'blackhole':
      return target.resource
    case 'unmodelled':
      return target.origin.resource
  }
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
