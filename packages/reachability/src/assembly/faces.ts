import { type Address, contains, uniqueLocal } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { AddressSpec, InterfaceSpec, TranslatorSpec } from '../builder.ts'
import type { Group, Interface, PublicAddress, Segment } from '../network.ts'
import { type Addresses, addressesAsked } from './addressing.ts'

/** An interface once for each of its addresses. Those before, where they still hold, are given again. */
export function facesOf(
  spec: InterfaceSpec,
  segment: Segment,
  groups: readonly Group[],
  addresses: Addresses,
  before: readonly Interface[],
): readonly Interface[] {
  const chosen = addresses.own.get(spec) ?? []
  const [only] = before
  // Most have one address, and most edits leave it as it is.
  if (only && chosen.length === 1 && before.length === 1 && only.address.family === 4 && chosen[0]) {
    const publicAddress = addresses.published.get(spec) ?? null
    if (holds(only, segment, groups, chosen[0], publicAddress)) return before
  }
  const faces: Interface[] = []
  for (const [n, asked] of addressesAsked(spec).entries()) {
    const address = chosen[n]
    if (!address) continue
    const publicAddress = publicOf(spec, asked, address, n, addresses)
    const known = before[faces.length]
    faces.push(
      known && holds(known, segment, groups, address, publicAddress)
        ? known
        : face(spec, segment, groups, address, {
            given: address === asked.address,
            secondary: faces.some((one) => one.address.family === asked.family),
            publicAddress,
          }),
    )
  }
  return faces
}

function holds(
  known: Interface,
  segment: Segment,
  groups: readonly Group[],
  { family, value }: Address,
  publicAddress: PublicAddress | null,
): boolean {
  return (
    known.segment === segment &&
    known.address.family === family &&
    known.address.value === value &&
    known.publicAddress?.address.value === publicAddress?.address.value &&
    known.publicAddress?.origin === publicAddress?.origin &&
    known.groups.length === groups.length &&
    known.groups.every((group, n) => group === groups[n])
  )
}

/** Whoever is told an IPv6 address can send to it, unless it is one of those that are for private use. */
function publicOf(
  spec: InterfaceSpec,
  asked: AddressSpec,
  address: Address,
  n: number,
  { published, beside }: Addresses,
): PublicAddress | null {
  if (asked.family === 6) return contains(uniqueLocal, address) ? null : { address, origin: spec.origin }
  return beside.get(asked) ?? (n === 0 ? (published.get(spec) ?? null) : null)
}

function face(
  spec: InterfaceSpec,
  segment: Segment,
  groups: readonly Group[],
  address: Address,
  as: { readonly given: boolean; readonly secondary: boolean; readonly publicAddress: PublicAddress | null },
): Interface {
  const { id, origin, serves, forwards, publishable, published, grouped, down, answersOnly } = spec
  return {
    id,
    origin,
    segment,
    address,
    addressGiven: as.given,
    secondary: as.secondary,
    publicAddress: as.publicAddress,
    groups,
    guarded: spec.groups !== null,
    serves,
    forwards,
    publishable,
    published,
    ...(grouped && { grouped }),
    ...(down && { down }),
    ...(answersOnly && { answersOnly }),
  }
}

/**
 * A translator's own interface: unguarded, and a destination for nobody. One that stands in no segment of its domain has
 * no private address that anything would see.
 */
export function translatorFace(spec: TranslatorSpec, segment: Segment, addresses: Addresses): Interface | null {
  const { id, origin } = spec
  const publicAddress = addresses.published.get(spec) ?? null
  const address = spec.segment === null ? publicAddress?.address : addresses.own.get(spec)?.[0]
  if (!address) return null
  const asked: InterfaceSpec = {
    id,
    origin,
    host: id,
    segment: segment.id,
    groups: null,
    picksPublic: false,
    serves: null,
    forwards: true,
    publishable: true,
    published: () => null,
  }
  const given = spec.segment === null || address === spec.address
  return face(asked, segment, [], address, { given, secondary: false, publicAddress })
}

/** The groups that guard an interface: of its own domain only; the domain's own where it names none. */
export function groupsAt(
  ids: readonly Id[] | null,
  domain: Id,
  groups: ReadonlyMap<Id, Group>,
  defaults: ReadonlyMap<Id, Group>,
): readonly Group[] {
  if (ids === null) return []
  const found: Group[] = []
  const add = (group: Group | undefined) => void (group?.domain.id === domain && found.push(group))
  if (ids.length === 0) add(defaults.get(domain))
  for (const id of ids) add(groups.get(id))
  return found
}
