import { type Address, type Block, contains, formatBlock, tryBlock, type Value } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { addressesIn, arbitraryOutside, publicStandIns } from './addresses.ts'
import type {
  AccessList,
  Domain,
  Edge,
  Gateway,
  Group,
  Interface,
  Link,
  Listing,
  Network,
  Origin,
  Outside,
  PublicAddress,
  Route,
  Segment,
  Table,
  Target,
  Translator,
} from './network.ts'
import { isTaken } from './routing.ts'

type Without<T, K extends keyof T> = Omit<T, K>
type RouteLists = 'routes' | 'refused' | 'unresolved'

/** A table, and the segments of its domain that use it; `fallback` serves those that have no table of their own. */
export interface TableSpec extends Without<Table, RouteLists> {
  readonly domain: Id
  readonly segments: readonly Id[]
  readonly fallback: boolean
  readonly routes: readonly RouteSpec[]
}

export interface RouteSpec {
  readonly id: string
  readonly written: string
  /** Null where the addresses are not known. */
  readonly destination: Block | null
  readonly target: Id
}

export interface AccessListSpec extends AccessList {
  readonly domain: Id
  readonly segments: readonly Id[]
}

export interface InterfaceSpec extends Pick<
  Interface,
  'id' | 'origin' | 'serves' | 'forwards' | 'publishable' | 'published'
> {
  /** The resource that sends and receives through it. */
  readonly host: Id
  readonly segment: Id
  /** Null: any free address of the segment. */
  readonly address: Address | null
  /** Null: not guarded. Empty: by the domain's default group. */
  readonly groups: readonly Id[] | null
  /** Whether AWS picks a public address for it. */
  readonly picksPublic: boolean
}

export interface TranslatorSpec extends Without<Translator, 'type' | 'interface'> {
  readonly segment: Id
  readonly address: Address | null
}

/** What comes with a domain, where nothing else is said. */
export interface DomainSpec extends Domain {
  readonly table: Without<Table, RouteLists>
  readonly list: AccessList
  readonly group: Without<Group, 'domain'>
}

/** Takes what each kind says of its resources, in any order. Elements name each other by id. */
export interface NetworkBuilder {
  domain(spec: DomainSpec): void
  segment(spec: Pick<Segment, 'id' | 'origin' | 'block' | 'zone'> & { readonly domain: Id }): void
  table(spec: TableSpec): void
  accessList(spec: AccessListSpec): void
  group(spec: Without<Group, 'domain'> & { readonly domain: Id }): void
  interface(spec: InterfaceSpec): void
  /** A resource that should have interfaces and has none, or too few, with the reason. */
  unplaced(origin: Origin, reason: Text): void
  edge(spec: Without<Edge, 'type' | 'domain'> & { readonly domain: Id | null }): void
  translator(spec: TranslatorSpec): void
  link(spec: Without<Link, 'type' | 'ends'> & { readonly ends: readonly [Id, Id] }): void
  /** A public address of the account, mapped to an interface or a translator. */
  publicAddress(spec: { readonly origin: Origin; readonly holder: Id }): void
  unmodelled(origin: Origin): void
  outside(origin: Origin): void
}

/** Something real that the design does not hold: a target by its AWS id. */
const FOREIGN = /^[a-z]+-[0-9a-f]{8,17}$/

/** A builder, and the network of what it was told. */
export function networkBuilder(directory: readonly Listing[]): { builder: NetworkBuilder; finish(): Network } {
  const domains: DomainSpec[] = []
  const segments: Parameters<NetworkBuilder['segment']>[0][] = []
  const tables: TableSpec[] = []
  const lists: AccessListSpec[] = []
  const groups: Parameters<NetworkBuilder['group']>[0][] = []
  const interfaces: InterfaceSpec[] = []
  const missing = new Map<Id, { origin: Origin; reason: Text }>()
  const edges: Parameters<NetworkBuilder['edge']>[0][] = []
  const translators: TranslatorSpec[] = []
  const links: Parameters<NetworkBuilder['link']>[0][] = []
  const given: Parameters<NetworkBuilder['publicAddress']>[0][] = []
  const unmodelled = new Map<Id, Origin>()
  let actor: Origin = { resource: 'internet', kind: 'internet', label: { en: 'Internet', ko: '인터넷' } }

  const builder: NetworkBuilder = {
    domain: (spec) => void domains.push(spec),
    segment: (spec) => void segments.push(spec),
    table: (spec) => void tables.push(spec),
    accessList: (spec) => void lists.push(spec),
    group: (spec) => void groups.push(spec),
    interface: (spec) => void interfaces.push(spec),
    unplaced: (origin, reason) => void missing.set(origin.resource, { origin, reason }),
    edge: (spec) => void edges.push(spec),
    translator: (spec) => void translators.push(spec),
    link: (spec) => void links.push(spec),
    publicAddress: (spec) => void given.push(spec),
    unmodelled: (origin) => void unmodelled.set(origin.resource, origin),
    outside: (origin) => void (actor = origin),
  }
  return { builder, finish }

  function finish(): Network {
    const domainOf = new Map(domains.map((spec) => [spec.id, spec]))
    const groupOf = new Map<Id, Group>()
    for (const spec of groups) {
      const domain = domainOf.get(spec.domain)
      if (domain) groupOf.set(spec.id, { ...spec, domain })
    }
    const defaults = new Map(domains.map((domain) => [domain.id, { ...domain.group, domain }]))
    // Targets are known only when every interface is: routes are filled in at the end.
    const routesOf = new Map<Without<Table, RouteLists>, Table>()
    const filled: {
      table: { routes: Route[]; refused: Route[]; unresolved: Route[] }
      spec: readonly RouteSpec[]
      domain: DomainSpec
    }[] = []
    const tableFrom = (spec: Without<Table, RouteLists>, own: readonly RouteSpec[], domain: DomainSpec): Table => {
      const known = routesOf.get(spec)
      if (known) return known
      const table = {
        origin: spec.origin,
        led: spec.led,
        routes: [] as Route[],
        refused: [] as Route[],
        unresolved: [] as Route[],
      }
      filled.push({ table, spec: own, domain })
      routesOf.set(spec, table)
      return table
    }
    const tableBySegment = firstPerSegment(tables)
    const listBySegment = firstPerSegment(lists)
    const mainTable = new Map<Id, TableSpec>()
    for (const spec of tables) if (spec.fallback && !mainTable.has(spec.domain)) mainTable.set(spec.domain, spec)

    const segmentOf = new Map<Id, Segment>()
    for (const spec of segments) {
      const domain = domainOf.get(spec.domain)
      if (!domain) continue
      const key = `${spec.domain} ${spec.id}`
      const table = tableBySegment.get(key) ?? mainTable.get(spec.domain)
      segmentOf.set(spec.id, {
        ...spec,
        domain,
        table: table ? tableFrom(table, table.routes, domain) : tableFrom(domain.table, [], domain),
        list: listBySegment.get(key) ?? domain.list,
      })
    }

    const standIns = publicStandIns()
    const publicOf = new Map<Id, PublicAddress>()
    for (const { origin, holder } of given) {
      const address = publicOf.has(holder) ? undefined : standIns.next().value
      if (address) publicOf.set(holder, { address, origin })
    }
    const taken = explicitAddresses([...interfaces, ...translators], segmentOf)
    const free = new Map<Id, Iterator<Address, undefined>>()
    const addressFor = (spec: { segment: Id; address: Address | null }, segment: Segment) => {
      if (spec.address && contains(segment.block, spec.address)) return spec.address
      let picks = free.get(segment.id)
      if (!picks) free.set(segment.id, (picks = addressesIn(segment.block, taken.get(segment.id) ?? new Set())))
      return picks.next().value
    }

    const hosts = new Map<Id, { origin: Origin; interfaces: Interface[]; unplaced: Text | null }>()
    const all: Interface[] = []
    const byId = new Map<Id, Interface>()
    const placed = (spec: InterfaceSpec): Interface | undefined => {
      const segment = segmentOf.get(spec.segment)
      const address = segment && addressFor(spec, segment)
      if (!segment || !address) return undefined
      const picked = spec.picksPublic && !publicOf.has(spec.id) ? standIns.next().value : undefined
      const { id, origin, serves, forwards, publishable, published } = spec
      const made: Interface = {
        id,
        origin,
        serves,
        forwards,
        publishable,
        published,
        segment,
        address,
        addressGiven: address === spec.address,
        publicAddress: publicOf.get(id) ?? (picked ? { address: picked, origin } : null),
        groups: groupsAt(spec.groups, segment.domain.id, groupOf, defaults),
        guarded: spec.groups !== null,
      }
      all.push(made)
      byId.set(id, made)
      return made
    }
    for (const spec of interfaces) {
      const made = placed(spec)
      const host = hosts.get(spec.host) ?? { origin: spec.origin, interfaces: [], unplaced: null }
      hosts.set(spec.host, host)
      if (made) host.interfaces.push(made)
      else host.unplaced ??= segmentOf.has(spec.segment) ? NO_ADDRESS : NO_SEGMENT
    }
    for (const [id, { origin, reason }] of missing) {
      const host = hosts.get(id)
      if (host) host.unplaced ??= reason
      else hosts.set(id, { origin, interfaces: [], unplaced: reason })
    }

    const gatewayOf = new Map<Id, Gateway>()
    for (const spec of edges) {
      gatewayOf.set(spec.id, {
        ...spec,
        type: 'edge',
        domain: spec.domain === null ? null : (domainOf.get(spec.domain) ?? null),
      })
    }
    for (const { segment, address, ...spec } of translators) {
      const own = placed({
        id: spec.id,
        host: spec.id,
        origin: spec.origin,
        segment,
        address,
        groups: null,
        picksPublic: false,
        serves: null,
        forwards: true,
        publishable: true,
        published: () => null,
      })
      if (own) gatewayOf.set(spec.id, { ...spec, type: 'translator', interface: own })
    }
    for (const { ends, ...spec } of links) {
      const [one, other] = [domainOf.get(ends[0]), domainOf.get(ends[1])]
      if (one && other) gatewayOf.set(spec.id, { ...spec, type: 'link', ends: [one, other] })
    }

    const targetOf = (id: Id): Target => {
      const gateway = gatewayOf.get(id)
      if (gateway) return { type: 'gateway', gateway }
      const host = byId.get(id)
      if (host) return { type: 'interface', interface: host }
      const opaque = unmodelled.get(id)
      if (opaque) return { type: 'unmodelled', origin: opaque }
      if (!FOREIGN.test(id) || directory.some((one) => one.id === id)) return { type: 'blackhole', resource: id }
      return { type: 'unmodelled', origin: { resource: id, kind: 'opaque', label: { en: `"${id}"`, ko: `"${id}"` } } }
    }
    const blocksIn = Map.groupBy(segmentOf.values(), ({ domain }) => domain.id)
    for (const { table, spec, domain } of filled) {
      const segmentBlocks = blocksIn.get(domain.id)?.map(({ block }) => block) ?? []
      for (const block of domain.blocks) {
        table.routes.push({ id: null, written: formatBlock(block), destination: block, target: { type: 'local' } })
      }
      for (const { id, written, destination, target } of spec) {
        const route: Route = { id, written, destination: destination ?? UNKNOWN, target: targetOf(target) }
        if (!destination) table.unresolved.push(route)
        else if (isTaken(route, domain.blocks, segmentBlocks)) table.routes.push(route)
        else table.refused.push(route)
      }
    }

    const outside: Outside = { origin: actor, address: arbitraryOutside(writtenBlocks(groupOf, lists, filled)) }
    return network({
      domains: domainOf,
      segments: segmentOf,
      groups: groupOf,
      gateways: gatewayOf,
      interfaces: all,
      hosts,
      unmodelled,
      outside,
      directory,
    })
  }
}

const UNKNOWN = tryBlock('0.0.0.0/0') as Block

const NO_SEGMENT: Text = {
  en: 'It stands in no subnet with an address block.',
  ko: '주소 블록이 있는 서브넷에 있지 않습니다.',
}

const NO_ADDRESS: Text = {
  en: 'Its subnet has no free address left.',
  ko: '서브넷에 남은 주소가 없습니다.',
}

/** The first element that names a segment of its own domain. Those of another domain are not a match. */
function firstPerSegment<T extends { readonly domain: Id; readonly segments: readonly Id[] }>(
  specs: readonly T[],
): Map<string, T> {
  const found = new Map<string, T>()
  for (const spec of specs) {
    for (const segment of spec.segments) {
      const key = `${spec.domain} ${segment}`
      if (!found.has(key)) found.set(key, spec)
    }
  }
  return found
}

/** Groups guard interfaces of their own domain only. */
function groupsAt(
  ids: readonly Id[] | null,
  domain: Id,
  groupOf: ReadonlyMap<Id, Group>,
  defaults: ReadonlyMap<Id, Group>,
): readonly Group[] {
  if (ids === null) return []
  const chosen = ids.length > 0 ? ids.map((id) => groupOf.get(id)) : [defaults.get(domain)]
  return chosen.flatMap((group) => (group?.domain.id === domain ? [group] : []))
}

function explicitAddresses(
  specs: readonly { readonly segment: Id; readonly address: Address | null }[],
  segmentOf: ReadonlyMap<Id, Segment>,
): Map<Id, Set<Value>> {
  const taken = new Map<Id, Set<Value>>()
  for (const { segment, address } of specs) {
    const block = segmentOf.get(segment)?.block
    if (!address || !block || !contains(block, address)) continue
    const values = taken.get(segment) ?? new Set()
    taken.set(segment, values.add(address.value))
  }
  return taken
}

/** Every block that a rule or route of the design singles out. */
function* writtenBlocks(
  groups: ReadonlyMap<Id, Group>,
  lists: readonly AccessList[],
  tables: readonly { readonly table: { readonly routes: readonly Route[] } }[],
): Generator<Block> {
  for (const { ingress, egress } of groups.values()) {
    for (const { peer } of [...ingress, ...egress]) if (peer.type === 'block') yield peer.block
  }
  for (const { ingress, egress } of lists) for (const { block } of [...ingress, ...egress]) yield block
  for (const { table } of tables) for (const { destination } of table.routes) yield destination
}

/** The questions that a network answers from its elements. */
function network(elements: Omit<Network, 'interfaceAt' | 'publishedAt' | 'edgeOf' | 'linkBetween'>): Network {
  const byAddress = new Map<Id, Map<Value, Interface>>()
  const byPublic = new Map<Value, Interface>()
  for (const one of elements.interfaces) {
    const domain = one.segment.domain.id
    const known = byAddress.get(domain) ?? new Map<Value, Interface>()
    byAddress.set(domain, known)
    if (!known.has(one.address.value)) known.set(one.address.value, one)
    if (one.publicAddress) byPublic.set(one.publicAddress.address.value, one)
  }
  const edges = new Map<Id, Edge>()
  const links = new Map<string, Link>()
  for (const gateway of elements.gateways.values()) {
    if (gateway.type === 'edge' && gateway.domain && !edges.has(gateway.domain.id))
      edges.set(gateway.domain.id, gateway)
    if (gateway.type !== 'link') continue
    const [one, other] = gateway.ends
    for (const key of [`${one.id} ${other.id}`, `${other.id} ${one.id}`]) if (!links.has(key)) links.set(key, gateway)
  }
  return {
    ...elements,
    interfaceAt: (domain, address) => byAddress.get(domain.id)?.get(address.value),
    publishedAt: (address) => byPublic.get(address.value),
    edgeOf: (domain) => edges.get(domain.id),
    linkBetween: (one, other) => links.get(`${one.id} ${other.id}`),
  }
}
