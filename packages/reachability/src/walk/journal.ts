import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { type Code, codes } from '../codes.ts'
import type { Direction, Origin, Remedy } from '../network.ts'
import { type Header, headerOf, type Packet } from '../packet.ts'

export type Leg = 'forward' | 'return'

/** What became of a packet at one place. */
export type Decision = 'sends' | 'allows' | 'routes' | 'translates' | 'carries' | 'delivers' | 'refuses' | 'unknown'

/** One place that a packet passes, or would have to. */
export interface Hop {
  readonly leg: Leg
  readonly resource: Id
  readonly kind: string
  readonly decision: Decision
  /** The rule, route or fact that decided. */
  readonly because: Text
  /** The list's entry number (`*` is the final refusal), the id of the group's rule, or the route's block. */
  readonly rule?: string
  /** What a route table had for the destination. */
  readonly routes?: RoutesSaid
  readonly headerIn: Header
  readonly headerOut: Header
}

/** The routes of a table that cover a destination. */
export interface RoutesSaid {
  /** Null where none does, or where which one is not known. */
  readonly won: RouteSaid | null
  readonly lost: readonly (RouteSaid & { readonly why: RouteLost })[]
}

export interface RouteSaid {
  /** As written: a block, or a list of blocks. */
  readonly destination: string
  /** The id of what it leads to, or `local`. */
  readonly target: string
}

/** To a longer prefix; to another kind of route for the same block; or since AWS does not take it at all. */
export type RouteLost = 'shorterPrefix' | 'lowerPriority' | 'notTaken'

/** What decided at a hop, as data. */
export interface Deciding {
  readonly rule?: string
  readonly routes?: RoutesSaid
}

/** Something that has to change for the flow to work. */
export interface Blocker {
  readonly leg: Leg
  readonly resource: Id
  readonly kind: string
  readonly direction: Direction | null
  /** The route's block, or the list's entry number (`*` is the final refusal); null where no single rule decided. */
  readonly rule: string | null
  readonly code: Code
  readonly message: Text
  readonly fix: Text
  /** The fix as edits, where there is an obvious one. */
  readonly remedy: Remedy | null
}

/** A fact worth knowing that refuses nothing. */
export interface Note {
  readonly leg: Leg
  readonly resource: Id
  readonly code: Code
  readonly message: Text
}

/** What a walk has seen so far. */
export interface Journal {
  readonly hops: Hop[]
  readonly blockers: Blocker[]
  readonly notes: Note[]
}

export function newJournal(): Journal {
  return { hops: [], blockers: [], notes: [] }
}

export function pass(
  journal: Journal,
  leg: Leg,
  at: Origin,
  decision: Decision,
  because: Text,
  packet: Packet,
  after: Packet = packet,
  deciding: Deciding = {},
): void {
  const { resource, kind } = at
  const headers = { headerIn: headerOf(packet), headerOut: headerOf(after) }
  journal.hops.push({ leg, resource, kind, decision, because, ...deciding, ...headers })
}

/** What a refusal says beside its place. */
export interface Refusal {
  readonly code: Code
  readonly message: Text
  readonly direction?: Direction | null
  readonly rule?: string | null
  readonly remedy?: Remedy | null
  readonly routes?: RoutesSaid
}

/** Records a refusal; the walk goes on as if it were none. */
export function refuse(journal: Journal, leg: Leg, at: Origin, refusal: Refusal, packet: Packet): void {
  const { code, message, direction = null, rule = null, remedy = null, routes } = refusal
  const decision = code === 'UNSUPPORTED_COMPONENT' ? 'unknown' : 'refuses'
  pass(journal, leg, at, decision, message, packet, packet, {
    ...(rule !== null && { rule }),
    ...(routes && { routes }),
  })
  block(journal, leg, at, { code, message, direction, rule, remedy })
}

/** Records a refusal that has no place on the way. */
export function block(journal: Journal, leg: Leg, at: Origin, refusal: Refusal): void {
  const { code, message, direction = null, rule = null, remedy = null } = refusal
  const { resource, kind } = at
  const fix = remedy?.title ?? codes[code].fix
  journal.blockers.push({ leg, resource, kind, direction, rule, code, message, fix, remedy })
}

export function note(journal: Journal, leg: Leg, at: Origin, code: Code, message: Text): void {
  journal.notes.push({ leg, resource: at.resource, code, message })
}
