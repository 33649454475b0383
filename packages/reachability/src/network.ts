import type { Address, Block, Family, PortSet } from '@vpcanvas/ip'
import type { Edit, Id, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'

/** What an element of the network stands for in the design, and the words for it: `Route table "public"`. */
export interface Origin {
  readonly resource: Id
  readonly kind: string
  readonly label: Text
}

/**
 * Edits that make a refusal go away, with the words for their button. Made by the kind that owns the refusing element,
 * from the design as it is when they are asked for.
 */
export interface Remedy {
  readonly title: Text
  readonly edits: readonly Edit[]
}

/** Into the element that filters (ingress), or out of it. */
export type Direction = 'ingress' | 'egress'

/** What a filter would have to let through. */
export interface Need {
  readonly direction: Direction
  /** A protocol number. */
  readonly protocol: number
  /** Destination ports; everything for protocols without ports. */
  readonly ports: PortSet
  readonly icmp: IcmpMessage | null
  /** The other side, as narrow as it is sensible to write down: a subnet, or everything outside. */
  readonly peer: Block
  /** Groups that stand for the other side, where its address is its own. */
  readonly peerGroups: readonly Id[]
}

export interface IcmpMessage {
  readonly type: number
  readonly code: number
}

/** One private address space with its own router: a VPC. */
export interface Domain {
  readonly id: Id
  readonly origin: Origin
  /** The region's name, or null where it is in none. */
  readonly region: string | null
  readonly blocks: readonly Block[]
  /** Those of them that only stand for ones that nobody knows yet. */
  readonly assumed?: readonly Block[]
  /** What shuts the doors of its region for public traffic, and which way. */
  readonly shut?: Shutting
  /** Blocks of it whose traffic its door leads elsewhere as it comes in, and what says so. */
  readonly diverted?: readonly Diversion[]
  /** What its hosts find at addresses that no route leads to and no filter guards. */
  readonly services: readonly Service[]
  /** A way to join it to another domain. */
  joined(other: Domain, view: View): Remedy | null
  /** A door to the outside. */
  doored(view: View): Remedy | null
}

/** https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html: what becomes of it is an appliance's say. */
export interface Diversion {
  readonly block: Block
  readonly origin: Origin
}

/**
 * A setting that keeps public traffic from going through the doors of a region's domains: new connections from outside
 * only, or both ways. https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html
 */
export interface Shutting {
  readonly origin: Origin
  readonly mode: 'ingress' | 'both'
  /** Segments that it does not hold for. */
  readonly except: readonly Id[]
}

/** Something that answers every host of a domain on the spot: the resolver, the instance metadata. */
export interface Service {
  readonly address: Address
  readonly label: Text
  readonly serves: readonly Match[]
}

/** A part of a domain whose members reach each other directly: a subnet. */
export interface Segment {
  readonly id: Id
  readonly origin: Origin
  readonly domain: Domain
  /** At most one of each family. */
  readonly blocks: readonly Block[]
  readonly zone: string
  /** Routes what leaves it. */
  readonly table: Table
  /** Whether nothing filters there, whatever its list says. */
  readonly unfiltered?: boolean
  /** Filters what enters and leaves it, without memory. */
  readonly list: AccessList
}

export interface Table {
  readonly origin: Origin
  readonly routes: readonly Route[]
  /** Routes that AWS does not take: they never count. */
  readonly refused: readonly Route[]
  /** Routes for addresses that are not known here: those of a list. They may win or not. */
  readonly unresolved: readonly Route[]
  /** A route to a gateway for a block, written for a segment. */
  led(segment: Segment, destination: Block, gateway: Gateway, view: View): Remedy | null
  /** The same for the segment alone, whoever shares the table. */
  ledAlone?(segment: Segment, destination: Block, gateway: Gateway, view: View): Remedy | null
  /** Without a route: for a segment, or for all that the table routes for. */
  unled?(segment: Segment, route: Route, view: View): readonly Remedy[]
}

export interface Route {
  /** The part of the table's resource that says so; null for the routes that come with the domain. */
  readonly id: string | null
  /** As written: a block, or a list of blocks. */
  readonly written: string
  readonly destination: Block
  readonly target: Target
  readonly rank: RouteRank
  /** Whether its destination only stands for one that nobody knows yet. */
  readonly assumed?: boolean
}

/**
 * What wins among routes for the same block, in this order after the local route.
 * https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html
 */
export type RouteRank = 'static' | 'list' | 'propagated'

export type Target =
  /** Stays in the domain. Always there, for every block of it. */
  | { readonly type: 'local' }
  | { readonly type: 'gateway'; readonly gateway: Gateway }
  /** A host that is meant to pass traffic on. */
  | { readonly type: 'interface'; readonly interface: Interface }
  /** Leads to nothing: what arrives is dropped. */
  | { readonly type: 'blackhole'; readonly resource: Id }
  | { readonly type: 'unmodelled'; readonly origin: Origin }

/** A filter without memory, its entries in the order of their evaluation; what no entry matches is refused. */
export interface AccessList {
  readonly origin: Origin
  /** Something not modelled that adds to it or stands in its place. */
  readonly unsure?: Origin
  readonly ingress: readonly Entry[]
  readonly egress: readonly Entry[]
  /** An entry that lets something through, in front of the entry that refuses it (null: the end of the list). */
  opened(need: Need, before: Entry | null, view: View): Remedy | null
  /** An entry that refuses something, in front of the entry that lets it through. */
  shut?(need: Need, before: Entry, view: View): Remedy | null
}

/** What part of the traffic a rule is about. */
export interface Match {
  /** A protocol number; -1 is all of them. */
  readonly protocol: number
  /** Destination ports. Looked at for protocols that have them. */
  readonly ports: PortSet
  /** -1 in either place is any; null is every message. */
  readonly icmp: IcmpMessage | null
}

export interface Entry extends Match {
  readonly id: string
  readonly number: number
  readonly action: 'allow' | 'deny'
  /** Something not all known that may say so, or not. */
  readonly unsure?: Origin
  readonly block: Block
  /** `TCP 443 from 0.0.0.0/0` */
  readonly text: Text
}

/** A filter with memory that stands at interfaces: what any rule allows passes, and the reply to it. */
export interface Group {
  readonly id: Id
  readonly origin: Origin
  readonly domain: Domain
  /** Stands for groups that are not known: who has it may be in any of them. */
  readonly unsure?: boolean
  readonly ingress: readonly Allowance[]
  readonly egress: readonly Allowance[]
  opened(need: Need, view: View): Remedy | null
  /** Leaves of a rule only these parts; of no part, takes it away. */
  narrowed?(direction: Direction, rule: Allowance, parts: readonly Part[], view: View): Remedy | null
}

/** What is left of a rule. */
export interface Part extends Match {
  readonly peer: Peer
}

export interface Allowance extends Match {
  readonly id: string
  readonly peer: Peer
  /** `TCP 6379 from security group "app"` */
  readonly text: Text
}

export type Peer =
  | { readonly type: 'block'; readonly block: Block }
  /** The private addresses of a group's members. Groups that the design does not hold have no members. */
  | { readonly type: 'group'; readonly group: Id; readonly known: boolean }
  /** Addresses that are not known here. */
  | { readonly type: 'unresolved'; readonly name: string }
  /** Text that AWS would not take. Matches nothing. */
  | { readonly type: 'nothing' }

/** An address that an interface is known by outside, translated one to one by the gateway to the outside. */
export interface PublicAddress {
  readonly address: Address
  /** What gives it; the interface's own resource where AWS picks it. */
  readonly origin: Origin
}

/**
 * One address of a network interface. An interface with several addresses is several of these, which share everything
 * else; the first of each family is the one that a name means.
 */
export interface Interface {
  readonly id: Id
  readonly origin: Origin
  readonly segment: Segment
  readonly address: Address
  /** Whether somebody who asks for its interface by name does not mean this address. */
  readonly secondary: boolean
  /** False where the design leaves the address to AWS and this one only stands for it. */
  readonly addressGiven: boolean
  /** IPv6 addresses are their own. */
  readonly publicAddress: PublicAddress | null
  /** Empty: nothing filters here (a translator). */
  readonly groups: readonly Group[]
  /** Whether groups guard it at all. */
  readonly guarded: boolean
  /** What it answers to; null: whatever arrives. */
  readonly serves: Match | null
  /** Whether it takes traffic that is not for its own address. */
  readonly forwards: boolean
  /** Whether it can ever have a public address. */
  readonly publishable: boolean
  /** A public address for it. */
  published(view: View): Remedy | null
  /** A group of its own that lets something through, where it has only the one that comes with its domain. */
  grouped?(need: Need, view: View): Remedy | null
  /** Why it neither sends nor takes anything; absent where it does. */
  readonly down?: Text
  /** Whether it answers only, and opens no connection itself. */
  readonly answersOnly?: boolean
}

export type Gateway = Edge | Exit | Translator | Link | ServiceDoor

/** The door of one domain to the outside. Translates public addresses one to one. */
export interface Edge {
  readonly type: 'edge'
  readonly id: Id
  readonly origin: Origin
  /** Null while it is attached to none. */
  readonly domain: Domain | null
  attached(domain: Domain, view: View): Remedy | null
}

/** A door of one domain that IPv6 goes out by, and only replies come in. */
export interface Exit {
  readonly type: 'exit'
  readonly id: Id
  readonly origin: Origin
  /** Null while it belongs to none. */
  readonly domain: Domain | null
}

/** A door of one domain to a service outside that answers at known addresses: a gateway endpoint. */
export interface ServiceDoor {
  readonly type: 'service'
  readonly id: Id
  readonly origin: Origin
  readonly domain: Domain
  readonly blocks: readonly Block[]
  /** An address of the service. */
  readonly address: Address
  /** Why it does not work at all; absent where it does. */
  readonly down?: Text
  /** Lets a segment use it. */
  used(segment: Segment, view: View): Remedy | null
}

/** Sends for others under its own address, and takes no new connection. */
export interface Translator {
  readonly type: 'translator'
  readonly id: Id
  readonly origin: Origin
  /** Where it stands in no segment of the domain, the segment of its interface is one of its own, that nothing filters. */
  readonly interface: Interface
  /** Whether it is meant to reach the outside. */
  readonly public: boolean
  /** Why it does not work at all; null where it does. */
  readonly down: Text | null
  /** What makes it work. */
  mended?(view: View): Remedy | null
}

/** Joins two domains, for addresses of these two only. */
export interface Link {
  readonly type: 'link'
  readonly id: Id
  readonly origin: Origin
  readonly ends: readonly [Domain, Domain]
}

/** Everything outside. */
export interface Outside {
  readonly origin: Origin
  /** Any address out there of each family: one that no rule and no route of the design singles out. */
  readonly addresses: Readonly<Record<Family, Address>>
}

/** A network of somebody's own outside: an office, a data centre. */
export interface Remote {
  readonly origin: Origin
  readonly blocks: readonly Block[]
  /** Any address of it, one of each family that it has. */
  readonly addresses: readonly Address[]
}

/** A resource by the names it can be asked for. */
export interface Listing {
  readonly id: Id
  readonly name: string
  readonly kind: string
  readonly label: Text
  /** The ids of its network interfaces, where they are known. */
  readonly interfaceIds: readonly Id[]
}

/** A design as traffic sees it. */
export interface Network {
  /** The design it was made of. */
  readonly view: View
  readonly domains: ReadonlyMap<Id, Domain>
  readonly segments: ReadonlyMap<Id, Segment>
  readonly groups: ReadonlyMap<Id, Group>
  readonly gateways: ReadonlyMap<Id, Gateway>
  readonly interfaces: readonly Interface[]
  /** The interfaces of each resource that has any, and of each that should. */
  readonly hosts: ReadonlyMap<Id, Host>
  readonly unmodelled: ReadonlyMap<Id, Origin>
  /** Private addresses that something has which is not modelled, or that it may have. */
  readonly unmodelledAddresses: readonly UnmodelledAddress[]
  readonly outside: Outside
  readonly remotes: ReadonlyMap<Id, Remote>
  readonly directory: readonly Listing[]
  /** Who has a private address in a domain. */
  interfaceAt(domain: Domain, address: Address): Interface | undefined
  /** Who is known outside by an address. */
  publishedAt(address: Address): Interface | undefined
  /** The door of a domain to the outside. */
  edgeOf(domain: Domain): Edge | undefined
  linkBetween(one: Domain, other: Domain): Link | undefined
}

export interface UnmodelledAddress {
  readonly block: Block
  readonly origin: Origin
}

/** A resource that sends and receives. */
export interface Host {
  readonly origin: Origin
  readonly interfaces: readonly Interface[]
  /** Of its interfaces, any that works will do: those of one machine. Otherwise each has to: the nodes of a cache. */
  readonly anyWillDo: boolean
  /** Why interfaces are missing; null where none is. */
  readonly unplaced: Text | null
}
