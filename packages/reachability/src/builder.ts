import type { Address, Block, Family } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type {
  AccessList,
  Direction,
  Diversion,
  Domain,
  Edge,
  Entry,
  Group,
  Interface,
  Exit,
  Link,
  Match,
  Origin,
  PublicAddress,
  Remote,
  RouteRank,
  Segment,
  ServiceDoor,
  Table,
  Translator,
  UnmodelledAddress,
} from './network.ts'

export type Without<T, K extends keyof T> = Omit<T, K>
export type RouteLists = 'routes' | 'refused' | 'unresolved'

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
  /** Absent: static. */
  readonly rank?: RouteRank
  /** Whether AWS has found that it leads to nothing. */
  readonly dead?: boolean
  /** Whether it stands in place of the local route for its block. */
  readonly replacesLocal?: boolean
}

/** A route of a table that says nothing of it itself: of a part of the table that is kept elsewhere. */
export interface StrayRouteSpec extends RouteSpec {
  readonly table: Id
}

/** What is not all known, since something that is not modelled adds to it or stands in its place. */
export interface UnsureSpec {
  readonly part: 'filter' | 'groups'
  /** For a filter: a segment, its list, or the domain whose own list it is. For groups: a group, a host or the domain. */
  readonly of: Id
  readonly origin: Origin
  /** What is known of the rule that is not all known. Absent: everything in that place may be otherwise. */
  readonly rule?: UnsureRule
}

/** What is absent may be anything. A group's rules have no number and no action. */
export interface UnsureRule {
  readonly direction?: Direction
  readonly number?: number
  readonly action?: Entry['action']
  readonly match?: Match
  readonly block?: Block
}

export interface DiversionSpec extends Diversion {
  readonly domain: Id
}

export interface AccessListSpec extends AccessList {
  readonly domain: Id
  readonly segments: readonly Id[]
}

export interface InterfaceSpec extends Pick<
  Interface,
  'id' | 'origin' | 'serves' | 'forwards' | 'publishable' | 'published' | 'grouped' | 'down' | 'answersOnly'
> {
  /** The resource that sends and receives through it. */
  readonly host: Id
  /** What that is called, where it is not the interface's own origin. */
  readonly hostOrigin?: Origin
  readonly segment: Id
  /** The IPv4 address that a name means. Null: any free one of the segment. Absent: none. */
  readonly address?: Address | null
  /** What it has beside that. The first of IPv6 is meant by a name too. */
  readonly more?: readonly AddressSpec[]
  /** Whether it is one of several of the same machine. Absent: what the host has, it needs each of. */
  readonly anyWillDo?: boolean
  /** Null: not guarded. Empty: by the domain's default group. */
  readonly groups: readonly Id[] | null
  /** Whether AWS picks a public address for it. */
  readonly picksPublic: boolean
  /** The one that AWS has picked, where it is known. */
  readonly pickedPublic?: Address | null
}

/** An address of an interface beside its first. */
export interface AddressSpec {
  readonly family: Family
  /** Null: any free one of the segment. */
  readonly address: Address | null
  /** The public address that was seen at it, which holds unless the account has mapped it elsewhere. IPv6 needs none. */
  readonly publicAddress?: PublicAddress
  /** Whether that was one of the account's own: then it is there no more where no such one is. */
  readonly isElastic?: boolean
}

export interface TranslatorSpec extends Without<Translator, 'type' | 'interface'> {
  /** Null: it serves a whole domain, and stands in no segment of it. */
  readonly segment: Id | null
  /** Where it stands in no segment. */
  readonly domain?: Id
  readonly address: Address | null
}

/** What comes with a domain, where nothing else is said. */
export interface DomainSpec extends Domain {
  readonly table: Without<Table, RouteLists>
  readonly list: AccessList
  readonly group: Without<Group, 'domain'>
}

export interface SegmentSpec extends Pick<Segment, 'id' | 'origin' | 'blocks' | 'zone'> {
  readonly domain: Id
}

export interface GroupSpec extends Without<Group, 'domain'> {
  readonly domain: Id
}

export interface EdgeSpec extends Without<Edge, 'type' | 'domain'> {
  /** Null while it is attached to none. */
  readonly domain: Id | null
}

export interface ExitSpec extends Without<Exit, 'type' | 'domain'> {
  readonly domain: Id | null
}

/** The routes that lead to it are said by whoever says the tables' (`strayRoute`). */
export interface ServiceDoorSpec extends Without<ServiceDoor, 'type' | 'domain' | 'address'> {
  readonly domain: Id
}

export interface LinkSpec extends Without<Link, 'type' | 'ends'> {
  readonly ends: readonly [Id, Id]
}

export interface PublicAddressSpec {
  readonly origin: Origin
  /** The interface or translator it is mapped to. Null: none. */
  readonly holder: Id | null
  /** Null: any. One that the holder is known to have at an address beside its first is there, else at the first. */
  readonly address?: Address | null
}

/** Takes what each kind says of its resources, in any order. Elements name each other by id, present or not. */
export interface NetworkBuilder {
  domain(spec: DomainSpec): void
  segment(spec: SegmentSpec): void
  table(spec: TableSpec): void
  accessList(spec: AccessListSpec): void
  group(spec: GroupSpec): void
  interface(spec: InterfaceSpec): void
  /** A resource that should have interfaces and has none, or too few, with the reason. */
  unplaced(origin: Origin, reason: Text): void
  edge(spec: EdgeSpec): void
  exit(spec: ExitSpec): void
  serviceDoor(spec: ServiceDoorSpec): void
  translator(spec: TranslatorSpec): void
  link(spec: LinkSpec): void
  /** A public address of the account. */
  publicAddress(spec: PublicAddressSpec): void
  unmodelled(origin: Origin): void
  unmodelledAddress(spec: UnmodelledAddress): void
  strayRoute(spec: StrayRouteSpec): void
  unsure(spec: UnsureSpec): void
  diverted(spec: DiversionSpec): void
  outside(origin: Origin): void
  remote(spec: RemoteSpec): void
}

export type RemoteSpec = Without<Remote, 'addresses'>

/** Everything that was said. */
export interface Specs {
  readonly domains: readonly DomainSpec[]
  readonly segments: readonly SegmentSpec[]
  readonly tables: readonly TableSpec[]
  readonly lists: readonly AccessListSpec[]
  readonly groups: readonly GroupSpec[]
  readonly interfaces: readonly InterfaceSpec[]
  readonly unplaced: readonly { readonly origin: Origin; readonly reason: Text }[]
  readonly edges: readonly EdgeSpec[]
  readonly exits: readonly ExitSpec[]
  readonly serviceDoors: readonly ServiceDoorSpec[]
  readonly translators: readonly TranslatorSpec[]
  readonly links: readonly LinkSpec[]
  readonly publicAddresses: readonly PublicAddressSpec[]
  readonly unmodelled: readonly Origin[]
  readonly unmodelledAddresses: readonly UnmodelledAddress[]
  readonly strayRoutes: readonly StrayRouteSpec[]
  readonly unsure: readonly UnsureSpec[]
  readonly diversions: readonly DiversionSpec[]
  /** Empty where nobody has drawn it. */
  readonly outside: readonly Origin[]
  readonly remotes: readonly RemoteSpec[]
}

/** One thing that was said. */
export type Said = { readonly [K in keyof Specs]: { readonly list: K; readonly spec: Specs[K][number] } }[keyof Specs]

/** A builder, and what it is told. */
export function listener(): { readonly builder: NetworkBuilder; readonly said: readonly Said[] } {
  const said: Said[] = []
  const builder: NetworkBuilder = {
    domain: (spec) => void said.push({ list: 'domains', spec }),
    segment: (spec) => void said.push({ list: 'segments', spec }),
    table: (spec) => void said.push({ list: 'tables', spec }),
    accessList: (spec) => void said.push({ list: 'lists', spec }),
    group: (spec) => void said.push({ list: 'groups', spec }),
    interface: (spec) => void said.push({ list: 'interfaces', spec }),
    unplaced: (origin, reason) => void said.push({ list: 'unplaced', spec: { origin, reason } }),
    edge: (spec) => void said.push({ list: 'edges', spec }),
    exit: (spec) => void said.push({ list: 'exits', spec }),
    serviceDoor: (spec) => void said.push({ list: 'serviceDoors', spec }),
    translator: (spec) => void said.push({ list: 'translators', spec }),
    link: (spec) => void said.push({ list: 'links', spec }),
    publicAddress: (spec) => void said.push({ list: 'publicAddresses', spec }),
    unmodelled: (spec) => void said.push({ list: 'unmodelled', spec }),
    unmodelledAddress: (spec) => void said.push({ list: 'unmodelledAddresses', spec }),
    strayRoute: (spec) => void said.push({ list: 'strayRoutes', spec }),
    diverted: (spec) => void said.push({ list: 'diversions', spec }),
    unsure: (spec) => void said.push({ list: 'unsure', spec }),
    outside: (spec) => void said.push({ list: 'outside', spec }),
    remote: (spec) => void said.push({ list: 'remotes', spec }),
  }
  return { builder, said }
}

/** Everything that was said, by what it is about. */
export function specsOf(all: readonly (readonly Said[])[]): Specs {
  const specs: { readonly [K in keyof Specs]: Specs[K][number][] } = {
    domains: [],
    segments: [],
    tables: [],
    lists: [],
    groups: [],
    interfaces: [],
    unplaced: [],
    edges: [],
    exits: [],
    serviceDoors: [],
    translators: [],
    links: [],
    publicAddresses: [],
    unmodelled: [],
    unmodelledAddresses: [],
    strayRoutes: [],
    unsure: [],
    diversions: [],
    outside: [],
    remotes: [],
  }
  for (const said of all) for (const { list, spec } of said) (specs[list] as unknown[]).push(spec)
  return specs
}
