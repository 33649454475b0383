import { type Address, type Block, contains, type Family, type Value } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import { addressesIn, publicStandIns } from '../addresses.ts'
import type { AddressSpec, InterfaceSpec, PublicAddressSpec, Specs, TranslatorSpec } from '../builder.ts'
import type { PublicAddress } from '../network.ts'

type Addressed = InterfaceSpec | TranslatorSpec

/** Every address that is given or stands for one that AWS picks. */
export interface Addresses {
  /** Those of an interface, in the order of `addressesAsked`; null where its segment has none left, or none of the family. */
  readonly own: ReadonlyMap<Addressed, readonly (Address | null)[]>
  /** What is mapped to the first. */
  readonly published: ReadonlyMap<Addressed, PublicAddress>
  /** What is mapped to those beside it. */
  readonly beside: ReadonlyMap<AddressSpec, PublicAddress>
}

export function addressesOf(specs: Specs): Addresses {
  return { own: ownAddresses(specs), ...publicAddresses(specs) }
}

/** The addresses that an interface or a translator is to have; the first is the one that a name means. */
export function addressesAsked(spec: Addressed): readonly AddressSpec[] {
  const more = besides(spec)
  if (spec.address === undefined) return more
  const first: AddressSpec = { family: 4, address: spec.address }
  return more.length > 0 ? [first, ...more] : [first]
}

/**
 * The address that a design gives, where it lies in the segment; else the next one there that nobody is given. Translators
 * choose first: hosts come and go, and nothing else has to change with them.
 */
function ownAddresses({ segments, interfaces, translators }: Specs): Map<Addressed, (Address | null)[]> {
  const blocks = new Map<Id, readonly Block[]>(segments.map(({ id, blocks: own }) => [id, own]))
  const taken = new Map<Id, Set<Value>>()
  const all: readonly Addressed[] = [...translators, ...interfaces]
  const take = (segment: Id, { value }: Address) => {
    const values = taken.get(segment)
    if (values) values.add(value)
    else taken.set(segment, new Set([value]))
  }
  for (const spec of all) {
    if (spec.segment === null) continue
    if (spec.address) take(spec.segment, spec.address)
    for (const { address } of besides(spec)) if (address) take(spec.segment, address)
  }
  const free: Record<Family, Map<Id, Iterator<Address, undefined>>> = { 4: new Map(), 6: new Map() }
  const choose = (segment: Id | null, family: Family, address: Address | null): Address | null => {
    const block = segment === null ? undefined : blocks.get(segment)?.find((one) => one.family === family)
    if (segment === null || !block) return null
    if (address && contains(block, address)) return address
    let picks = free[family].get(segment)
    if (!picks) free[family].set(segment, (picks = addressesIn(block, taken.get(segment) ?? new Set())))
    return picks.next().value ?? null
  }
  const own = new Map<Addressed, (Address | null)[]>()
  for (const spec of all) {
    const { segment, address } = spec
    const chosen = address === undefined ? [] : [choose(segment, 4, address)]
    for (const asked of besides(spec)) chosen.push(choose(segment, asked.family, asked.address))
    own.set(spec, chosen)
  }
  return own
}

function besides(spec: Addressed): readonly AddressSpec[] {
  return ('more' in spec && spec.more) || NO_MORE
}

const NO_MORE: readonly AddressSpec[] = []

/** Stand-ins for public addresses: first for those the account owns, then for those AWS picks. */
function publicAddresses({ publicAddresses: owned, interfaces, translators }: Specs) {
  const beside = besideTheFirst(owned, interfaces)
  const elsewhere = new Set([...beside.values()].map(({ origin }) => origin))
  const standIns = publicStandIns()
  const held = new Map<Id, PublicAddress>()
  for (const { origin, holder, address: known } of owned) {
    if (holder === null || held.has(holder) || elsewhere.has(origin)) continue
    const address = known ?? standIns.next().value
    if (address) held.set(holder, { address, origin })
  }
  const published = new Map<Addressed, PublicAddress>()
  for (const spec of [...interfaces, ...translators]) {
    const own = held.get(spec.id)
    if (own) published.set(spec, own)
    else if ('picksPublic' in spec && spec.picksPublic) {
      const address = spec.pickedPublic ?? standIns.next().value
      if (address) published.set(spec, { address, origin: spec.origin })
    }
  }
  return { published, beside }
}

/** What was seen at addresses beside the first, without what the account has mapped elsewhere since. */
function besideTheFirst(owned: Specs['publicAddresses'], interfaces: Specs['interfaces']) {
  const mapped = new Map<Value, PublicAddressSpec>()
  for (const spec of owned) {
    const value = spec.address?.value
    if (value !== undefined && (spec.holder !== null || !mapped.has(value))) mapped.set(value, spec)
  }
  const beside = new Map<AddressSpec, PublicAddress>()
  for (const { id, more = [] } of interfaces) {
    for (const asked of more) {
      const { publicAddress: seen, isElastic = false } = asked
      const by = seen && mapped.get(seen.address.value)
      if (seen && (by ? by.holder === id : !isElastic)) beside.set(asked, by ? { ...seen, origin: by.origin } : seen)
    }
  }
  return beside
}
