import type { Address, Block } from '@vpcanvas/ip'
import type { Id, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { arbitraryOutside, someAddress } from '../addresses.ts'
import type { DomainSpec, EdgeSpec, ExitSpec, GroupSpec, InterfaceSpec, LinkSpec, Specs } from '../builder.ts'
import type {
  AccessList,
  Gateway,
  Group,
  Host,
  Interface,
  Link,
  Listing,
  Network,
  Origin,
  Segment,
} from '../network.ts'
import { type Addresses, addressesOf } from './addressing.ts'
import { answering } from './answers.ts'
import { facesOf, groupsAt } from './faces.ts'
import { writeRoutes } from './routes.ts'
import { lasting, signaturesOf } from './signatures.ts'
import { lotsOf, type Territory, territoryOf } from './territories.ts'
import { withUnknowns } from './unknowns.ts'

/** What a network was made of, by what was said: the next one keeps what still holds. */
interface Parts {
  readonly territories: ReadonlyMap<Id, Territory>
  readonly groups: ReadonlyMap<GroupSpec, Group>
  readonly defaults: ReadonlyMap<DomainSpec, Group>
  readonly loose: ReadonlyMap<EdgeSpec | ExitSpec, Gateway>
  readonly links: ReadonlyMap<LinkSpec, Link>
  readonly faces: Faces
}

/** The addresses of each interface as they were last: handed on from network to network. */
type Faces = WeakMap<InterfaceSpec, readonly Interface[]>

const NOTHING: Omit<Parts, 'faces'> = {
  territories: new Map(),
  groups: new Map(),
  defaults: new Map(),
  loose: new Map(),
  links: new Map(),
}

const partsOf = new WeakMap<Network, Parts>()

/**
 * The network of what was said. Whoever names something that is not there is left without it. Elements of the last
 * network that nothing has changed are elements of this one.
 */
export function assemble(said: Specs, directory: readonly Listing[], view: View, last: Network | null): Network {
  const before: Parts = (last && partsOf.get(last)) ?? { ...NOTHING, faces: new WeakMap() }
  const specs = withUnknowns(said)
  const ids = new Set(directory.map(({ id }) => id))
  const holds = (id: Id) => ids.has(id)
  const domains = new Map(specs.domains.map((spec) => [spec.id, spec]))
  const addresses = addressesOf(specs)
  const lots = lotsOf(specs)
  const signatures = signaturesOf(specs, lots, addresses, holds)
  const same = lasting(signatures, before.territories)
  const territories = new Map<Id, Territory>()
  const fresh: Territory[] = []
  for (const [id, lot] of lots) {
    const known = same.has(id) ? before.territories.get(id) : undefined
    const territory = known ?? territoryOf(lot, signatures.get(id)?.parts ?? [], addresses, specs.unsure)
    territories.set(id, territory)
    if (!known) fresh.push(territory)
  }
  const segments = new Map([...territories.values()].flatMap((one) => [...one.segments]))
  const { groups, groupOf, defaults, ownGroups } = groupsOf(specs, domains, before)
  const { gateways, loose, links } = gatewaysOf(specs, domains, territories, before)
  const { interfaces, hosts } = hostsOf(specs, segments, groups, ownGroups, addresses, before.faces)
  for (const { relays } of territories.values()) interfaces.push(...relays)
  const unmodelled = new Map(specs.unmodelled.map((origin) => [origin.resource, origin]))
  if (fresh.length > 0) {
    const targets = { gateways, interfaces: firstFaces(interfaces), unmodelled, holds }
    for (const { openTables } of fresh) for (const table of openTables) writeRoutes(table, targets)
  }
  const network = answering({
    view,
    domains,
    segments,
    groups,
    gateways,
    interfaces,
    hosts,
    unmodelled,
    unmodelledAddresses: specs.unmodelledAddresses,
    outside: {
      origin: specs.outside[0] ?? INTERNET,
      addresses: arbitraryOutside(writtenBlocks(groups, specs.lists, territories)),
    },
    remotes: new Map(
      specs.remotes.map((spec) => [spec.origin.resource, { ...spec, addresses: oneOfEach(spec.blocks) }]),
    ),
    directory,
  })
  partsOf.set(network, { territories, groups: groupOf, defaults, loose, links, faces: before.faces })
  return network
}

const INTERNET: Origin = { resource: 'internet', kind: 'internet', label: { en: 'Internet', ko: '인터넷' } }

function groupsOf({ groups: specs, domains: all }: Specs, domains: ReadonlyMap<Id, DomainSpec>, before: Parts) {
  const groups = new Map<Id, Group>()
  const groupOf = new Map<GroupSpec, Group>()
  for (const spec of specs) {
    const domain = domains.get(spec.domain)
    if (!domain) continue
    const known = before.groups.get(spec)
    const group = known?.domain === domain ? known : { ...spec, domain }
    groups.set(spec.id, group)
    groupOf.set(spec, group)
  }
  const defaults = new Map(all.map((spec) => [spec, before.defaults.get(spec) ?? { ...spec.group, domain: spec }]))
  const ownGroups = new Map([...defaults].map(([{ id }, group]) => [id, group]))
  return { groups, groupOf, defaults, ownGroups }
}

/** Translators first, then doors, then links. */
function gatewaysOf(
  { translators, edges, exits, serviceDoors, links: linkSpecs }: Specs,
  domains: ReadonlyMap<Id, DomainSpec>,
  territories: ReadonlyMap<Id, Territory>,
  before: Parts,
) {
  const inside = new Map([...territories.values()].flatMap((one) => [...one.gateways]))
  const gateways = new Map<Id, Gateway>()
  const loose = new Map<EdgeSpec | ExitSpec, Gateway>()
  const add = (id: Id, gateway: Gateway | undefined) => void (gateway && gateways.set(id, gateway))
  for (const { id } of [...translators, ...serviceDoors]) add(id, inside.get(id))
  const doors = [
    ...edges.map((spec) => ({ spec, made: () => ({ ...spec, type: 'edge' as const, domain: null }) })),
    ...exits.map((spec) => ({ spec, made: () => ({ ...spec, type: 'exit' as const, domain: null }) })),
  ]
  for (const { spec, made } of doors) {
    const own = inside.get(spec.id)
    const gateway = own ?? before.loose.get(spec) ?? made()
    if (!own) loose.set(spec, gateway)
    add(spec.id, gateway)
  }
  const links = new Map<LinkSpec, Link>()
  for (const spec of linkSpecs) {
    const [one, other] = [domains.get(spec.ends[0]), domains.get(spec.ends[1])]
    if (!one || !other) continue
    const known = before.links.get(spec)
    const link: Link =
      known?.ends[0] === one && known.ends[1] === other ? known : { ...spec, type: 'link', ends: [one, other] }
    links.set(spec, link)
    add(spec.id, link)
  }
  return { gateways, loose, links }
}

type OpenHost = { origin: Origin; interfaces: readonly Interface[]; anyWillDo: boolean; unplaced: Text | null }

/** Every address of every interface, and hosts with theirs. */
function hostsOf(
  { interfaces: specs, unplaced }: Specs,
  segments: ReadonlyMap<Id, Segment>,
  groups: ReadonlyMap<Id, Group>,
  ownGroups: ReadonlyMap<Id, Group>,
  addresses: Addresses,
  faces: Faces,
) {
  const interfaces: Interface[] = []
  const hosts = new Map<Id, OpenHost>()
  for (const spec of specs) {
    const segment = segments.get(spec.segment)
    const before = faces.get(spec) ?? NO_FACES
    const made = segment
      ? facesOf(spec, segment, groupsAt(spec.groups, segment.domain.id, groups, ownGroups), addresses, before)
      : NO_FACES
    if (made !== before) faces.set(spec, made)
    for (const one of made) interfaces.push(one)
    const missing = made.length > 0 ? null : segment ? NO_ADDRESS : NO_SEGMENT
    const host = hosts.get(spec.host)
    if (host) {
      host.interfaces = [...host.interfaces, ...made]
      host.unplaced ??= missing
    } else {
      const { anyWillDo = false, origin, hostOrigin } = spec
      hosts.set(spec.host, { origin: hostOrigin ?? origin, interfaces: made, anyWillDo, unplaced: missing })
    }
  }
  for (const { origin, reason } of unplaced) {
    const host = hosts.get(origin.resource)
    if (host) host.unplaced ??= reason
    else hosts.set(origin.resource, { origin, interfaces: [], anyWillDo: false, unplaced: reason })
  }
  return { interfaces, hosts: hosts as ReadonlyMap<Id, Host> }
}

const NO_FACES: readonly Interface[] = []

const NO_SEGMENT: Text = {
  en: 'It stands in no subnet with an address block.',
  ko: '주소 블록이 있는 서브넷에 있지 않습니다.',
}

const NO_ADDRESS: Text = {
  en: 'Its subnet has no free address left.',
  ko: '서브넷에 남은 주소가 없습니다.',
}

/** The address by which an interface is a route's target. */
function firstFaces(interfaces: readonly Interface[]): ReadonlyMap<Id, Interface> {
  const found = new Map<Id, Interface>()
  for (const one of interfaces) if (!found.has(one.id)) found.set(one.id, one)
  return found
}

/** An address of each family that a network has. */
function oneOfEach(blocks: readonly Block[]): readonly Address[] {
  return ([4, 6] as const).flatMap((family) => {
    const block = blocks.find((one) => one.family === family)
    return block ? [someAddress(block)] : []
  })
}

/** Every block that a rule or route of the design singles out. */
function* writtenBlocks(
  groups: ReadonlyMap<Id, Group>,
  lists: readonly AccessList[],
  territories: ReadonlyMap<Id, Territory>,
): Generator<Block> {
  for (const { ingress, egress } of groups.values()) {
    for (const { peer } of [...ingress, ...egress]) if (peer.type === 'block') yield peer.block
  }
  for (const { ingress, egress } of lists) for (const { block } of [...ingress, ...egress]) yield block
  for (const { openTables } of territories.values())
    for (const { table } of openTables) for (const { destination } of table.routes) yield destination
}
