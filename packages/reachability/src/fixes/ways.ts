import {
  type Address,
  ALL_PORTS,
  type Block,
  block,
  blockOf,
  contains,
  documentation,
  isFailure,
  NO_PORTS,
  parseAddress,
  type PortSet,
  portSet,
  protocolNumber,
} from '@vpcanvas/ip'
import type { Edit, Id } from '@vpcanvas/model'
import { throughList } from '../filtering.ts'
import type { Group, Interface, Need, Network, Remedy } from '../network.ts'
import type { TraceQuery } from '../opening.ts'
import type { Header, Packet } from '../packet.ts'
import type { Trace } from '../trace.ts'
import { lookUp } from '../routing.ts'
import type { Code } from '../codes.ts'
import type { Blocker } from '../walk/journal.ts'
import { needOf } from '../walk/need.ts'

/** A walk with what it was about. */
export interface Walked {
  readonly network: Network
  readonly question: TraceQuery
  readonly traced: Trace
}

/**
 * The ways past a blocker that can be written down as edits, the one that people would write first: a rule for the
 * other side's group, for its own address, or for the block around it; in the group that refuses, or in the one that
 * the fewest share; a route for the whole range behind a gateway, or for the segment that is meant.
 */
export function waysPast(walked: Walked, blocker: Blocker): readonly Remedy[] {
  const backIn = backIntoDomain(walked, blocker)
  if (backIn) return backIn
  const own = blocker.remedy && !namesStandIn(blocker.remedy.edits, walked.question) ? [blocker.remedy] : []
  const hop = walked.traced.hops.find(({ because }) => because === blocker.message)
  const packet = hop && packetOf(hop.headerIn)
  if (!packet) return own
  const found = [
    ...own,
    ...inGroups(walked, blocker, packet),
    ...inLists(walked, blocker, packet),
    ...byRoutes(walked, blocker),
    ...byMending(walked, blocker),
  ]
  return [...new Map(found.map((one) => [JSON.stringify(one.edits), one])).values()].filter(
    ({ edits }) => !namesStandIn(edits, walked.question),
  )
}

/** Rules in the groups that guard the end where the packet is refused. */
function inGroups(walked: Walked, { direction, resource, leg }: Blocker, packet: Packet): readonly Remedy[] {
  if (!direction || leg !== 'forward') return []
  const { network } = walked
  const { start, goal } = endsOf(walked)
  const [guarded, other] = direction === 'egress' ? [start, goal] : [goal, start]
  if (!guarded?.groups.some((group) => group.origin.resource === resource)) return []
  const need = needOf(network, leg, direction, packet, other)
  const worn = wearersIn(network)
  const fewest = (groups: readonly Group[]) => groups.toSorted((a, b) => worn(a.id) - worn(b.id))[0]
  const refusing = guarded.groups.find((group) => group.origin.resource === resource)
  const targets = new Set([refusing, fewest(guarded.groups)])
  const peer = need.peerGroups.length > 0 && other ? fewest(other.groups) : undefined
  const needs: readonly Need[] = [
    ...(peer ? [{ ...need, peerGroups: [peer.id] }] : []),
    ...forPeers(walked, { ...need, peerGroups: [] }, packet),
  ]
  return [
    ...[...targets].flatMap((group) => needs.flatMap((one) => group?.opened(one, network.view) ?? [])),
    ...needs.flatMap((one) => listed(guarded.grouped?.(one, network.view))),
  ]
}

/** Entries in front of the one that refuses. */
function inLists(walked: Walked, { direction, resource, leg }: Blocker, packet: Packet): readonly Remedy[] {
  const list = [...walked.network.segments.values()]
    .map((one) => one.list)
    .find((one) => one.origin.resource === resource)
  if (!list || !direction || list.unsure) return []
  const { refusedBy } = throughList(list, direction, packet)
  const need = needOf(walked.network, leg, direction, packet)
  return forPeers(walked, need, packet).flatMap((one) => list.opened(one, refusedBy, walked.network.view) ?? [])
}

/** Refusals on the way of somebody whose own routes do not lead where they should. */
const ASTRAY: ReadonlySet<Code> = new Set([
  'BAD_STATE_ROUTE',
  'ENI_SOURCE_DEST_CHECK_RESTRICTION',
  'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS',
  'IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS',
  'NAT_SELF_SUBNET_LOOP',
  'NAT_SUBNET_NOT_PUBLIC',
  'NGW_REQUIRES_SOURCE_IN_VPC',
  'NO_POSSIBLE_DESTINATION',
  'NO_ROUTE_TO_DESTINATION',
  'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
  'RETURN_MISDELIVERED',
  'RETURN_NO_ROUTE',
  'RETURN_ROUTE_ASYMMETRIC',
])

/** Routes between two domains: for the range that the other end lies in, or for its segment alone. */
function byRoutes(walked: Walked, { leg, code }: Blocker): readonly Remedy[] {
  const { network } = walked
  const { start, goal } = endsOf(walked)
  const [from, to] = leg === 'forward' ? [start, goal] : [goal, start]
  if (!ASTRAY.has(code) || !from || !to || from.segment.domain.id === to.segment.domain.id) return []
  const link = network.linkBetween(from.segment.domain, to.segment.domain)
  const around = [...to.segment.domain.blocks, ...to.segment.blocks].filter((one) => contains(one, to.address))
  if (!link || lookUp(from.segment.table, to.address).winner?.target.type === 'local') return []
  const { table } = from.segment
  return around.flatMap((one) => [
    ...listed(table.led(from.segment, one, link, network.view)),
    ...listed(table.ledAlone?.(from.segment, one, link, network.view)),
  ])
}

/** Within a domain no route but the local one is needed: without the one that takes its place. Null between domains. */
function backIntoDomain(walked: Walked, { leg, code }: Blocker): readonly Remedy[] | null {
  const { start, goal } = endsOf(walked)
  const [from, to] = leg === 'forward' ? [start, goal] : [goal, start]
  if (!ASTRAY.has(code) || !from || !to || from.segment.domain.id !== to.segment.domain.id) return null
  const { winner } = lookUp(from.segment.table, to.address)
  if (!winner || winner.target.type === 'local') return null
  return from.segment.table.unled?.(from.segment, winner, walked.network.view) ?? []
}

function listed(remedy: Remedy | null | undefined): readonly Remedy[] {
  return remedy ? [remedy] : []
}

/** What makes a gateway work that does not. */
function byMending({ network }: Walked, { code, resource }: Blocker): readonly Remedy[] {
  const gateway = code === 'BAD_STATE' ? network.gateways.get(resource) : undefined
  return gateway?.type === 'translator' && gateway.down !== null ? listed(gateway.mended?.(network.view)) : []
}

/** The same need for the one address of the other side, where that is known, and for what is around it. */
export function forPeers(walked: Walked, need: Need, packet: Packet): readonly Need[] {
  const address = need.direction === 'ingress' ? packet.source : packet.destination
  const { start, goal } = endsOf(walked)
  const own = [start, goal].find((one) => isSame(one?.address, address))
  const isKnown = own ? own.addressGiven : isAsked(walked.question, address)
  return [...(isKnown ? [{ ...need, peer: alone(address) }] : []), need]
}

function alone(address: Address): Block {
  return blockOf(address)
}

/** The client's and the server's own interface, where they are hosts. */
export function endsOf({ network, traced: { shown, hops } }: Walked): Ends {
  const sent = hops[0] && packetOf(hops[0].headerIn)
  const at = (resource: Id, address: Address | undefined): Interface | null => {
    // One more interface of a host is no host itself.
    const interfaces =
      network.hosts.get(resource)?.interfaces ?? network.interfaces.filter(({ origin }) => origin.resource === resource)
    const known = interfaces.find((one) =>
      [one.address, one.publicAddress?.address].some((own) => isSame(own, address)),
    )
    return known ?? null
  }
  return { start: at(shown.from.resource, sent?.source), goal: at(shown.to.resource, sent?.destination) }
}

export interface Ends {
  readonly start: Interface | null
  readonly goal: Interface | null
}

function isSame(one: Address | undefined, other: Address | undefined): boolean {
  return one !== undefined && one.family === other?.family && one.value === other.value
}

function isAsked({ from, to }: TraceQuery, address: Address): boolean {
  return [from, to].some((end) => {
    const asked = parseAddress(end.trim())
    return !isFailure(asked) && asked.value === address.value
  })
}

const wearers = new WeakMap<Network, ReadonlyMap<Id, number>>()

/** How many interfaces a group guards. */
function wearersIn(network: Network): (group: Id) => number {
  let counts = wearers.get(network)
  if (!counts) {
    const found = new Map<Id, number>()
    for (const { groups } of network.interfaces) for (const { id } of groups) found.set(id, (found.get(id) ?? 0) + 1)
    wearers.set(network, (counts = found))
  }
  return (group) => counts.get(group) ?? 0
}

/** The packet that a header is of. */
export function packetOf(header: Header): Packet | null {
  const [source, destination] = [parseAddress(header.source), parseAddress(header.destination)]
  const protocol = protocolNumber(header.protocol)
  if (isFailure(source) || isFailure(destination) || protocol === null) return null
  return {
    protocol,
    source,
    sourcePorts: portsOf(header.sourcePorts),
    destination,
    destinationPorts: portsOf(header.destinationPorts),
    icmp: header.icmpType === undefined ? null : { type: header.icmpType, code: header.icmpCode ?? 0 },
    perhaps: NO_PORTS,
    remapped: false,
  }
}

function portsOf(pairs: Header['sourcePorts']): PortSet {
  return pairs.length === 0 ? ALL_PORTS : portSet(pairs.map(([from, to]) => ({ from, to })))
}

const STAND_INS = [...documentation, block('198.18.0.0/15')]

/** Whether edits would write down an address that only stands for one that AWS has yet to pick. */
function namesStandIn(edits: readonly Edit[], question: TraceQuery): boolean {
  const hosts = JSON.stringify(edits).matchAll(/"(\d+\.\d+\.\d+\.\d+)\/32"/g)
  return [...hosts].some(([, text = '']) => {
    const address = parseAddress(text)
    return !isFailure(address) && !isAsked(question, address) && STAND_INS.some((range) => contains(range, address))
  })
}
