import { type Address, formatPorts } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Domain, Group, Host, Interface, Network, Origin, ServiceDoor } from '../network.ts'
import type { Place } from '../walk/trail.ts'
import type { Atoms } from './atoms.ts'
import { remembered } from './remembered.ts'

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
  /** Whether a name means it to who is outside only, by its public address. */
  readonly secondary: boolean
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
  /** Undefined for what neither sends nor receives. */
  classOf(resource: Id): HostClass | undefined
  guardOf(one: Interface): GroupSet
}

/** Spots and group sets that were met before: those that are still as they were are given again. */
export interface Met {
  readonly spots: Map<string, Spot>
  readonly guards: Map<string, GroupSet>
  /** Strangers by their addresses. */
  readonly strangers: Map<string, Spot>
  /** The keys of interfaces, which hold for as long as the address space is cut alike. */
  readonly keys: WeakMap<Interface, Keys>
  /** The same for all of a class, as the address space is cut now. */
  readonly shared: Map<string, Keys>
  atomAt: Atoms | null
  /** The next one's index. */
  next: number
}

export function nobodyMet(): Met {
  return {
    spots: new Map(),
    guards: new Map(),
    strangers: new Map(),
    keys: new WeakMap(),
    shared: new Map(),
    atomAt: null,
    next: 1,
  }
}

/** Sorts the hosts of a network into classes. */
export function classesOf(network: Network, atomAt: Atoms, met: Met): Classes {
  if (met.atomAt !== atomAt) met.shared.clear()
  met.atomAt = atomAt
  const spotOf = again(
    met.spots,
    (place): Spot => ({ index: met.next++, place, abroad: null }),
    ({ place }, one) => place !== 'outside' && isSameSpot(place, one),
  )
  const guardOf = again(
    met.guards,
    ({ segment: { domain }, guarded, groups }): GroupSet => ({
      index: met.next++,
      domain,
      groups: guarded ? groups : null,
    }),
    ({ domain, groups }, one) => domain === one.segment.domain && isSameList(groups, one.guarded ? one.groups : null),
  )
  const classes = new Map<Keys, IndexedClass>()
  const keysOf = (one: Interface): Keys => {
    const { segment, address, publicAddress } = one
    // Where two have the same address, what is sent to it arrives at one of them.
    const holder = network.interfaceAt(segment.domain, address)
    const known = publicAddress && network.publishedAt(publicAddress.address)
    const isAlone = holder === one && (known === null || known === one)
    const before = isAlone ? met.keys.get(one) : undefined
    if (before?.atomAt === atomAt) return before
    const spot = spotKey(
      atomAt,
      one,
      holder === one ? '' : holder?.id,
      known === null || known === one ? '' : known?.id,
    )
    const guard = guardKey(one)
    const text = [spot, guard, servesKey(one), one.secondary].join('\n\n')
    const keys = remembered(met.shared, text, () => ({ atomAt, spot, guard }))
    if (isAlone) met.keys.set(one, keys)
    return keys
  }
  const classOf = (one: Interface): IndexedClass => {
    const keys = keysOf(one)
    let found = classes.get(keys)
    if (!found) {
      const [spot, guard] = [spotOf(keys.spot, one), guardOf(keys.guard, one)]
      found = { index: classes.size, spot, guard, place: one, secondary: one.secondary }
      classes.set(keys, found)
    }
    return found
  }
  const byKey = new Map<string | IndexedClass, OpenClass>()
  const hostsWith = (
    key: string | IndexedClass,
    interfaces: HostClass['interfaces'],
    anyWillDo: boolean,
  ): OpenClass => {
    let hosts = byKey.get(key)
    if (!hosts) byKey.set(key, (hosts = { interfaces, anyWillDo, members: [] }))
    return hosts
  }
  const hostClassOf = ({ interfaces, anyWillDo }: Host): OpenClass | undefined => {
    const [only] = interfaces
    if (!only) return undefined
    if (interfaces.length === 1) {
      const own = classOf(only)
      // Of one, each is as good as any.
      return byKey.get(own) ?? hostsWith(own, [[own]], true)
    }
    const slots = new Map<Id, IndexedClass[]>()
    for (const one of interfaces) {
      if (one.secondary && !one.publicAddress) continue
      const own = classOf(one)
      const slot = slots.get(one.id)
      if (!slot) slots.set(one.id, [own])
      else if (!slot.includes(own)) slot.push(own)
    }
    const distinct = new Map([...slots.values()].map((slot) => [slot.map(({ index }) => index).join('/'), slot]))
    const key = `${anyWillDo} ${[...distinct.keys()].toSorted().join()}`
    return hostsWith(key, [...distinct.values()], anyWillDo)
  }
  for (const host of network.hosts.values()) hostClassOf(host)?.members.push(host.origin)
  const [outside, ...others] = everybodyAbroad(network)
  const abroad = new Map([outside, ...others].flatMap((one) => one.members.map(({ resource }) => [resource, one])))
  return {
    outside,
    hosts: [outside, ...others, ...byKey.values()],
    classOf: (resource) => {
      const host = network.hosts.get(resource)
      return (host && hostClassOf(host)) ?? abroad.get(resource)
    },
    guardOf: (one) => guardOf(guardKey(one), one),
  }
}

type IndexedClass = InterfaceClass & { readonly index: number }
type OpenClass = HostClass & { readonly members: Origin[] }

/** One object for each key, made of the first interface that has it; one that was met before, where it still holds. */
function again<T>(
  known: Map<string, T>,
  make: (first: Interface) => T,
  holds: (one: T, first: Interface) => boolean,
): (key: string, one: Interface) => T {
  const checked = new Set<T>()
  return (key, one) => {
    let found = known.get(key)
    if (found !== undefined && checked.has(found)) return found
    if (found === undefined || !holds(found, one)) known.set(key, (found = make(one)))
    checked.add(found)
    return found
  }
}

/** Whether all that a way depends on is the same. */
function isSameSpot(a: Interface, b: Interface): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.segment === b.segment &&
      a.address.value === b.address.value &&
      a.publicAddress?.address.value === b.publicAddress?.address.value)
  )
}

function isSameList(a: readonly Group[] | null, b: readonly Group[] | null): boolean {
  return a === b || (a?.length === b?.length && (a?.every((one, n) => one === b?.[n]) ?? false))
}

/** The internet first; each a class of its own. Their spots count downwards, those of interfaces up from one. */
function everybodyAbroad({ outside, remotes, gateways }: Network): readonly [HostClass, ...HostClass[]] {
  let index = 0
  const one = (origin: Origin, abroad: Abroad): HostClass => ({
    interfaces: [
      [{ spot: { index: index--, place: 'outside', abroad }, place: 'outside', guard: null, secondary: false }],
    ],
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

/** What tells interfaces apart. */
interface Keys {
  readonly atomAt: Atoms
  readonly spot: string
  readonly guard: string
}

/** `holder` and `known`: who else has the private and the public address. */
function spotKey(atomAt: Atoms, one: Interface, holder: Id | undefined, known: Id | undefined): string {
  const { segment, address, publicAddress, down, answersOnly } = one
  return [
    segment.id,
    address.family,
    atomAt(address),
    publicAddress ? atomAt(publicAddress.address) : '',
    holder,
    known,
    down === undefined ? '' : 'down',
    answersOnly ? 'answers' : '',
  ].join('\n')
}

function guardKey({ segment, guarded, groups }: Interface): string {
  return guarded ? [segment.domain.id, ...groups.map(({ id }) => id)].join('\n') : segment.domain.id
}

function servesKey({ serves }: Interface): string {
  return serves ? `${serves.protocol} ${formatPorts(serves.ports)}` : '*'
}
