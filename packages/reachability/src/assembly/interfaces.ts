import { type Address, contains, type Family, uniqueLocal, type Value } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { addressesIn, publicStandIns } from '../addresses.ts'
import type { AddressSpec, InterfaceSpec, Specs, TranslatorSpec } from '../builder.ts'
import type { Group, Host, Interface, Origin, PublicAddress, Segment, Translator } from '../network.ts'
import { ownSegment } from './ownSegment.ts'
import type { OpenTable } from './segments.ts'

/** What interfaces are made from. */
interface Surroundings {
  readonly segments: ReadonlyMap<Id, Segment>
  readonly groups: ReadonlyMap<Id, Group>
  /** The group of a domain for interfaces that name none. */
  readonly defaults: ReadonlyMap<Id, Group>
}

type OpenHost = { origin: Origin; interfaces: Interface[]; anyWillDo: boolean; unplaced: Text | null }

/** Every address of every interface, given or standing for what AWS picks; hosts with theirs; translators. */
export function interfacesOf(specs: Specs, around: Surroundings) {
  const { interfaces, translators, unplaced } = specs
  const addresses = addressing(specs, around.segments)
  const published = publishing(specs)
  const all: Interface[] = []
  const hosts = new Map<Id, OpenHost>()
  for (const spec of interfaces) {
    const { anyWillDo = false } = spec
    const origin = spec.hostOrigin ?? spec.origin
    const host = hosts.get(spec.host) ?? { origin, interfaces: [], anyWillDo, unplaced: null }
    hosts.set(spec.host, host)
    const segment = around.segments.get(spec.segment)
    const made = segment ? placed(spec, segment, around, addresses, published) : []
    all.push(...made)
    host.interfaces.push(...made)
    if (made.length === 0) host.unplaced ??= segment ? NO_ADDRESS : NO_SEGMENT
  }
  for (const { origin, reason } of unplaced) {
    const host = hosts.get(origin.resource)
    if (host) host.unplaced ??= reason
    else hosts.set(origin.resource, { origin, interfaces: [], anyWillDo: false, unplaced: reason })
  }
  const relays: Translator[] = []
  const ownTables: OpenTable[] = []
  const relay = (spec: Omit<TranslatorSpec, 'segment' | 'domain' | 'address'>, own: Interface) => {
    all.push(own)
    relays.push({ ...spec, type: 'translator', interface: own })
  }
  const domains = new Map(specs.domains.map((domain) => [domain.id, domain]))
  for (const { segment: at, domain: of, address, ...spec } of translators) {
    const domain = of === undefined ? undefined : domains.get(of)
    const own = at === null && domain ? ownSegment(spec, domain, specs) : undefined
    if (own) ownTables.push(own.table)
    const segment = own?.segment ?? around.segments.get(at ?? '')
    if (!segment) continue
    const asked = asInterface(spec, segment.id, address)
    if (!own) for (const made of placed(asked, segment, around, addresses, published)) relay(spec, made)
    else {
      // It has no private address that anything would see.
      const publicAddress = published(asked)
      if (publicAddress)
        relay(spec, face(asked, segment, around, publicAddress.address, { given: true, publicAddress }))
    }
  }
  return { all, hosts: hosts as ReadonlyMap<Id, Host>, relays, ownTables }
}

const NO_SEGMENT: Text = {
  en: 'It stands in no subnet with an address block.',
  ko: '주소 블록이 있는 서브넷에 있지 않습니다.',
}

const NO_ADDRESS: Text = {
  en: 'Its subnet has no free address left.',
  ko: '서브넷에 남은 주소가 없습니다.',
}

/** A translator's own interface: unguarded, and a destination for nobody. */
function asInterface(
  { id, origin }: Pick<TranslatorSpec, 'id' | 'origin'>,
  segment: Id,
  address: Address | null,
): InterfaceSpec {
  return {
    id,
    origin,
    segment,
    address,
    host: id,
    groups: null,
    picksPublic: false,
    serves: null,
    forwards: true,
    publishable: true,
    published: () => null,
  }
}

type Addressing = (asked: Pick<AddressSpec, 'family' | 'address'>, segment: Segment) => Address | undefined
type Publishing = (spec: Pick<InterfaceSpec, 'id' | 'origin' | 'picksPublic' | 'pickedPublic'>) => PublicAddress | null

/** An interface once for each of its addresses. */
function placed(
  spec: InterfaceSpec,
  segment: Segment,
  around: Surroundings,
  addresses: Addressing,
  published: Publishing,
): readonly Interface[] {
  const families = new Set<Family>()
  return addressesOf(spec).flatMap((asked, n) => {
    const address = addresses(asked, segment)
    if (!address) return []
    const { family, publicAddress = null } = asked
    const secondary = families.has(family)
    families.add(family)
    const first = n === 0 && family === 4
    const outer = family === 6 ? ownPublic(spec, address) : (publicAddress ?? (first ? published(spec) : null))
    const given = address === asked.address
    return [face(spec, segment, around, address, { given, secondary, publicAddress: outer })]
  })
}

function addressesOf({ address, more = [] }: InterfaceSpec): readonly AddressSpec[] {
  return address === undefined ? more : [{ family: 4, address }, ...more]
}

/** Whoever is told an IPv6 address can send to it, unless it is one of those that are for private use. */
function ownPublic({ origin }: InterfaceSpec, address: Address): PublicAddress | null {
  return contains(uniqueLocal, address) ? null : { address, origin }
}

function face(
  spec: InterfaceSpec,
  segment: Segment,
  around: Surroundings,
  address: Address,
  as: { readonly given: boolean; readonly secondary?: boolean; readonly publicAddress: PublicAddress | null },
): Interface {
  const { id, origin, serves, forwards, publishable, published, down, answersOnly } = spec
  return {
    id,
    origin,
    serves,
    forwards,
    publishable,
    published,
    ...(down && { down }),
    ...(answersOnly && { answersOnly }),
    segment,
    address,
    addressGiven: as.given,
    secondary: as.secondary ?? false,
    publicAddress: as.publicAddress,
    groups: groupsAt(spec.groups, segment.domain.id, around),
    guarded: spec.groups !== null,
  }
}

/** The address that a design gives, where it lies in the segment; else the next one there that nobody is given. */
function addressing({ interfaces, translators }: Specs, segments: ReadonlyMap<Id, Segment>): Addressing {
  const taken = new Map<Id, Set<Value>>()
  const take = (segment: Id, address: Address | null | undefined) => {
    if (!address) return
    const values = taken.get(segment) ?? new Set()
    taken.set(segment, values.add(address.value))
  }
  for (const spec of interfaces) for (const { address } of addressesOf(spec)) take(spec.segment, address)
  for (const { segment, address } of translators) if (segment !== null) take(segment, address)
  for (const segment of segments.keys()) if (!taken.has(segment)) taken.set(segment, new Set())
  const free = new Map<string, Iterator<Address, undefined>>()
  return ({ family, address }, segment) => {
    const block = segment.blocks.find((one) => one.family === family)
    if (!block) return undefined
    if (address && contains(block, address)) return address
    const key = `${family} ${segment.id}`
    const picks = free.get(key) ?? addressesIn(block, taken.get(segment.id) ?? new Set())
    free.set(key, picks)
    return picks.next().value
  }
}

/** Stand-ins for public addresses: first for those the account owns, then for those AWS picks. */
function publishing({ publicAddresses }: Specs): Publishing {
  const standIns = publicStandIns()
  const owned = new Map<Id, PublicAddress>()
  for (const { origin, holder, address: known } of publicAddresses) {
    const address = owned.has(holder) ? undefined : (known ?? standIns.next().value)
    if (address) owned.set(holder, { address, origin })
  }
  return ({ id, origin, picksPublic, pickedPublic }) => {
    const own = owned.get(id)
    if (own || !picksPublic) return own ?? null
    const address = pickedPublic ?? standIns.next().value
    return address ? { address, origin } : null
  }
}

/** Groups guard interfaces of their own domain only. */
function groupsAt(ids: readonly Id[] | null, domain: Id, { groups, defaults }: Surroundings): readonly Group[] {
  if (ids === null) return []
  const chosen = ids.length > 0 ? ids.map((id) => groups.get(id)) : [defaults.get(domain)]
  return chosen.flatMap((group) => (group?.domain.id === domain ? [group] : []))
}
