import { type Id, type IntentEnd, isWithin, type Resource } from '@vpcanvas/model'
import type { Host, Network } from '../network.ts'

/** A host, a cache or an actor that an end of an intent is about. */
export interface Member {
  readonly id: Id
  /** False where it may be one or not: its security groups are not all known. */
  readonly isSure: boolean
}

export type Side = 'from' | 'to'

/** Those that an end is about, in the order of the network; none where it is about nothing. */
export function membersOf(network: Network, end: IntentEnd, side: Side): readonly Member[] {
  if (typeof end === 'string') return named(network, end).map((id) => ({ id, isSure: true }))
  if ('in' in end) return [...hosts(network, side, isIn(network, end.in)), ...unmodelledIn(network, end.in)]
  if ('group' in end) return hosts(network, side, hasGroup(end.group))
  const fits = 'tag' in end ? hasTag(end.tag, end.value) : ({ kind }: Described) => kind === end.kind
  const about = (id: Id, kind: string) => fits({ kind, resource: network.view.get(id) })
  return [
    ...hosts(network, side, (host, id) => about(id, host.origin.kind)),
    ...abroad(network, side).flatMap(({ resource, kind }) =>
      about(resource, kind) ? [{ id: resource, isSure: true }] : [],
    ),
    ...[...network.unmodelled.values()].flatMap(({ resource, kind }) =>
      about(resource, kind) ? [{ id: resource, isSure: true }] : [],
    ),
  ]
}

/** The hosts, caches and actors that an end of an intent is about today. */
export function intentMembers(network: Network, end: IntentEnd, side: Side): readonly Id[] {
  return membersOf(network, end, side).map(({ id }) => id)
}

/** Actors, and what services are found behind: they are nowhere inside. */
export function isAbroad({ outside, remotes, gateways }: Network, id: Id): boolean {
  return id === outside.origin.resource || remotes.has(id) || gateways.get(id)?.type === 'service'
}

interface Described {
  readonly kind: string
  readonly resource: Resource | undefined
}

function named(network: Network, id: Id): readonly Id[] {
  const { hosts: all, remotes, unmodelled, outside, interfaces, gateways } = network
  const isOne =
    all.has(id) ||
    unmodelled.has(id) ||
    isAbroad(network, id) ||
    (!gateways.has(id) && interfaces.some((one) => one.origin.resource === id))
  if (isOne) return [id]
  if (network.view.get(id)) return []
  if (id === 'internet') return [outside.origin.resource]
  return id === 'onPremises' ? [...remotes.keys()] : []
}

function hosts(network: Network, side: Side, fits: (host: Host, id: Id) => boolean | 'perhaps'): readonly Member[] {
  return [...network.hosts].flatMap(([id, host]) => {
    // What only carries traffic for others, or answers, is meant by nobody who says `everything`.
    if (network.gateways.has(id) || (side === 'from' && isSilent(host))) return []
    const is = fits(host, id)
    return is ? [{ id, isSure: is === true }] : []
  })
}

function isSilent({ interfaces }: Host): boolean {
  return interfaces.length > 0 && interfaces.every(({ answersOnly }) => answersOnly)
}

/** In a segment or a domain by any of its interfaces, or drawn inside. */
function isIn({ view }: Network, container: Id): (host: Host, id: Id) => boolean {
  return ({ interfaces }, id) =>
    interfaces.some(({ segment }) => segment.id === container || isWithin(view, segment.domain.id, container)) ||
    (id !== container && isWithin(view, id, container))
}

function unmodelledIn({ view, unmodelled }: Network, container: Id): readonly Member[] {
  return [...unmodelled.keys()].flatMap((id) =>
    id !== container && isWithin(view, id, container) ? [{ id, isSure: true }] : [],
  )
}

function hasGroup(group: Id): (host: Host) => boolean | 'perhaps' {
  return ({ interfaces }) => {
    const groups = interfaces.flatMap((one) => one.groups)
    return groups.some(({ id }) => id === group) || (groups.some(({ unsure }) => unsure) && 'perhaps')
  }
}

function hasTag(key: string, value: string): (one: Described) => boolean {
  return ({ resource }) => {
    if (!resource) return false
    // A name is the tag of that key, kept apart.
    if (key === 'Name' && resource.name === value) return true
    const { tags } = resource.props
    return isRecord(tags) && Object.hasOwn(tags, key) && tags[key] === value
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function abroad({ outside, remotes, gateways }: Network, side: Side) {
  const doors = [...gateways.values()].filter(({ type }) => type === 'service')
  return [outside.origin, ...[...remotes.values(), ...(side === 'to' ? doors : [])].map(({ origin }) => origin)]
}
