import { type Address, contains, type Value } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { addressesIn, publicStandIns } from '../addresses.ts'
import type { InterfaceSpec, Specs, TranslatorSpec } from '../builder.ts'
import type { Group, Host, Interface, Origin, PublicAddress, Segment, Translator } from '../network.ts'

/** What interfaces are made from. */
interface Surroundings {
  readonly segments: ReadonlyMap<Id, Segment>
  readonly groups: ReadonlyMap<Id, Group>
  /** The group of a domain for interfaces that name none. */
  readonly defaults: ReadonlyMap<Id, Group>
}

/** Every interface with its addresses, given or standing for what AWS picks; hosts with theirs; translators. */
export function interfacesOf(specs: Specs, around: Surroundings) {
  const { interfaces, translators, unplaced } = specs
  const addresses = addressing([...interfaces, ...translators], around.segments)
  const published = publishing(specs)
  const all: Interface[] = []
  const hosts = new Map<Id, { origin: Origin; interfaces: Interface[]; unplaced: Text | null }>()
  for (const spec of interfaces) {
    const host = hosts.get(spec.host) ?? { origin: spec.origin, interfaces: [], unplaced: null }
    hosts.set(spec.host, host)
    const made = placed(spec, around, addresses, published)
    if (made) {
      all.push(made)
      host.interfaces.push(made)
    } else host.unplaced ??= around.segments.has(spec.segment) ? NO_ADDRESS : NO_SEGMENT
  }
  for (const { origin, reason } of unplaced) {
    const host = hosts.get(origin.resource)
    if (host) host.unplaced ??= reason
    else hosts.set(origin.resource, { origin, interfaces: [], unplaced: reason })
  }
  const relays: Translator[] = []
  for (const { segment, address, ...spec } of translators) {
    const own = placed(asInterface({ segment, address, ...spec }), around, addresses, published)
    if (!own) continue
    all.push(own)
    relays.push({ ...spec, type: 'translator', interface: own })
  }
  return { all, hosts: hosts as ReadonlyMap<Id, Host>, relays }
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
function asInterface({ id, origin, segment, address }: TranslatorSpec): InterfaceSpec {
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

type Addressing = (spec: Pick<InterfaceSpec, 'segment' | 'address'>, segment: Segment) => Address | undefined
type Publishing = (spec: Pick<InterfaceSpec, 'id' | 'origin' | 'picksPublic' | 'pickedPublic'>) => PublicAddress | null

function placed(
  spec: InterfaceSpec,
  around: Surroundings,
  addresses: Addressing,
  published: Publishing,
): Interface | null {
  const segment = around.segments.get(spec.segment)
  const address = segment && addresses(spec, segment)
  if (!segment || !address) return null
  const { host: _, picksPublic: __, pickedPublic: ___, ...own } = spec
  return {
    ...own,
    segment,
    address,
    addressGiven: address === spec.address,
    publicAddress: published(spec),
    groups: groupsAt(spec.groups, segment.domain.id, around),
    guarded: spec.groups !== null,
  }
}

/** The address that a design gives, where it lies in the segment; else the next one there that nobody is given. */
function addressing(
  specs: readonly Pick<InterfaceSpec, 'segment' | 'address'>[],
  segments: ReadonlyMap<Id, Segment>,
): Addressing {
  const taken = explicitAddresses(specs, segments)
  const free = new Map<Id, Iterator<Address, undefined>>()
  return (spec, segment) => {
    if (spec.address && contains(segment.block, spec.address)) return spec.address
    const picks = free.get(segment.id) ?? addressesIn(segment.block, taken.get(segment.id) ?? new Set())
    free.set(segment.id, picks)
    return picks.next().value
  }
}

function explicitAddresses(
  specs: readonly Pick<InterfaceSpec, 'segment' | 'address'>[],
  segments: ReadonlyMap<Id, Segment>,
): Map<Id, Set<Value>> {
  const taken = new Map<Id, Set<Value>>()
  for (const { segment, address } of specs) {
    const block = segments.get(segment)?.block
    if (!address || !block || !contains(block, address)) continue
    const values = taken.get(segment) ?? new Set()
    taken.set(segment, values.add(address.value))
  }
  return taken
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
