import { formatPorts } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Domain, Group, Interface, Network, Origin } from '../network.ts'
import type { Place } from '../walk/trail.ts'
import { type Atoms, atomsOf } from './atoms.ts'

/** Groups that stand at interfaces together; null: nothing guards them. */
export interface GroupSet {
  readonly index: number
  readonly domain: Domain
  readonly groups: readonly Group[] | null
}

/** Where routes and lists make no difference between interfaces. */
export interface Spot {
  readonly index: number
  /** Any of them. */
  readonly place: Place
}

/** Interfaces that no rule and no route of the design tells apart; or the outside. */
export interface InterfaceClass {
  readonly spot: Spot
  /** Any of them. */
  readonly place: Place
  readonly guard: GroupSet | null
}

/** Hosts that nothing tells apart, since their interfaces are of the same classes; or the outside. */
export interface HostClass {
  readonly classes: readonly InterfaceClass[]
  readonly members: readonly Origin[]
}

export interface Classes {
  readonly outside: HostClass
  /** The outside first. */
  readonly hosts: readonly HostClass[]
  readonly byResource: ReadonlyMap<Id, HostClass>
  guardOf(one: Interface): GroupSet
  readonly atomAt: Atoms
}

/** Sorts the hosts of a network into classes. */
export function classesOf(network: Network): Classes {
  const atomAt = atomsOf(network)
  const spots = interned<string, Spot>((index, place) => ({ index, place }))
  const guards = interned<string, GroupSet>((index, { segment: { domain }, guarded, groups }) => ({
    index,
    domain,
    groups: guarded ? groups : null,
  }))
  const classes = interned<string, InterfaceClass & { readonly index: number }>((index, one) => ({
    index,
    spot: spots(spotKey(network, atomAt, one), one),
    guard: guards(guardKey(one), one),
    place: one,
  }))
  const outside: HostClass = {
    classes: [{ spot: { index: OUTSIDE, place: 'outside' }, place: 'outside', guard: null }],
    members: [network.outside.origin],
  }
  const byKey = new Map<string, { classes: readonly InterfaceClass[]; members: Origin[] }>()
  const byResource = new Map<Id, HostClass>([[network.outside.origin.resource, outside]])
  for (const [id, { origin, interfaces }] of network.hosts) {
    if (interfaces.length === 0) continue
    const own = interfaces.map((one) =>
      classes(`${spotKey(network, atomAt, one)} ${guardKey(one)} ${servesKey(one)}`, one),
    )
    const distinct = [...new Set(own)].toSorted((a, b) => a.index - b.index)
    const key = distinct.map(({ index }) => index).join()
    const hosts = byKey.get(key) ?? { classes: distinct, members: [] }
    byKey.set(key, hosts)
    hosts.members.push(origin)
    byResource.set(id, hosts)
  }
  return {
    outside,
    hosts: [outside, ...byKey.values()],
    byResource,
    guardOf: (one) => guards(guardKey(one), one),
    atomAt,
  }
}

/** The spot of the outside; the others count from one. */
const OUTSIDE = 0

/** One object for each key, made of the first interface that has it. */
function interned<K, T>(make: (index: number, first: Interface) => T): (key: K, one: Interface) => T {
  const known = new Map<K, T>()
  return (key, one) => {
    let found = known.get(key)
    if (found === undefined) known.set(key, (found = make(known.size + 1, one)))
    return found
  }
}

function spotKey(network: Network, atomAt: Atoms, one: Interface): string {
  const { segment, address, publicAddress, down } = one
  // Where two have the same address, what is sent to it arrives at one of them.
  const holder = network.interfaceAt(segment.domain, address)
  return JSON.stringify([
    segment.id,
    atomAt(address),
    publicAddress ? atomAt(publicAddress.address) : null,
    holder === one ? null : holder?.id,
    down !== undefined,
  ])
}

function guardKey({ segment, guarded, groups }: Interface): string {
  return JSON.stringify([segment.domain.id, guarded ? groups.map(({ id }) => id).toSorted() : null])
}

function servesKey({ serves }: Interface): string {
  return serves ? `${serves.protocol} ${formatPorts(serves.ports)}` : '*'
}
