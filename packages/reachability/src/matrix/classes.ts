import { type Address, formatPorts } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Domain, Group, Interface, Network, Origin, ServiceDoor } from '../network.ts'
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
  /** Who it is outside. */
  readonly abroad: Abroad | null
}

/** The internet, a network of somebody's own, or the service behind a door; by addresses that stand for all of theirs. */
export interface Abroad {
  readonly addresses: readonly Address[]
  readonly door: ServiceDoor | null
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
  /** Each interface, as the classes of its addresses: of those, any will do. */
  readonly interfaces: readonly (readonly InterfaceClass[])[]
  /** Whether any of the interfaces will do too. */
  readonly anyWillDo: boolean
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
  const spots = interned<string, Spot>((index, place) => ({ index, place, abroad: null }))
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
  const byKey = new Map<string, HostClass & { readonly members: Origin[] }>()
  const byResource = new Map<Id, HostClass>()
  const [outside, ...others] = everybodyAbroad(network)
  for (const one of [outside, ...others]) for (const { resource } of one.members) byResource.set(resource, one)
  for (const [id, { origin, interfaces, anyWillDo }] of network.hosts) {
    if (interfaces.length === 0) continue
    const slots = new Map<Id, (InterfaceClass & { readonly index: number })[]>()
    for (const one of interfaces) {
      if (one.secondary) continue
      const slot = slots.get(one.id) ?? []
      slots.set(one.id, slot)
      slot.push(classes(`${spotKey(network, atomAt, one)} ${guardKey(one)} ${servesKey(one)}`, one))
    }
    const distinct = new Map([...slots.values()].map((slot) => [slot.map(({ index }) => index).join('/'), slot]))
    const key = `${anyWillDo} ${[...distinct.keys()].toSorted().join()}`
    const hosts = byKey.get(key) ?? { interfaces: [...distinct.values()], anyWillDo, members: [] }
    byKey.set(key, hosts)
    hosts.members.push(origin)
    byResource.set(id, hosts)
  }
  return {
    outside,
    hosts: [outside, ...others, ...byKey.values()],
    byResource,
    guardOf: (one) => guards(guardKey(one), one),
    atomAt,
  }
}

/** The internet first; each a class of its own. Their spots count downwards, those of interfaces up from one. */
function everybodyAbroad({ outside, remotes, gateways }: Network): readonly [HostClass, ...HostClass[]] {
  let index = 0
  const one = (origin: Origin, abroad: Abroad): HostClass => ({
    interfaces: [[{ spot: { index: index--, place: 'outside', abroad }, place: 'outside', guard: null }]],
    anyWillDo: true,
    members: [origin],
  })
  return [
    one(outside.origin, { addresses: [outside.addresses[4], outside.addresses[6]], door: null }),
    ...[...remotes.values()].map(({ origin, addresses }) => one(origin, { addresses, door: null })),
    ...[...gateways.values()].flatMap((gateway) =>
      gateway.type === 'service' ? [one(gateway.origin, { addresses: [gateway.address], door: gateway })] : [],
    ),
  ]
}

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
  const { segment, address, publicAddress, down, answersOnly } = one
  // Where two have the same address, what is sent to it arrives at one of them.
  const holder = network.interfaceAt(segment.domain, address)
  return JSON.stringify([
    segment.id,
    atomAt(address),
    publicAddress ? atomAt(publicAddress.address) : null,
    holder === one ? null : holder?.id,
    down !== undefined,
    answersOnly ?? false,
  ])
}

function guardKey({ segment, guarded, groups }: Interface): string {
  return JSON.stringify([segment.domain.id, guarded ? groups.map(({ id }) => id).toSorted() : null])
}

function servesKey({ serves }: Interface): string {
  return serves ? `${serves.protocol} ${formatPorts(serves.ports)}` : '*'
}
