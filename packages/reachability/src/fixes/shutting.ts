import {
  type Address,
  ALL_PORTS,
  type Block,
  contains,
  formatBlock,
  hasPorts,
  protocolName,
  subtractPorts,
} from '@vpcanvas/ip'
import { throughGroups, throughList } from '../filtering.ts'
import type { AccessList, Allowance, Direction, Group, Interface, Match, Part, Peer, Remedy } from '../network.ts'
import { ICMP, ICMP6, matchedPorts, type Packet, TCP, UDP } from '../packet.ts'
import { lookUp } from '../routing.ts'
import { needOf } from '../walk/need.ts'
import type { Contrast } from './difference.ts'
import { type Ends, endsOf, forPeers, packetOf, type Walked } from './ways.ts'

/** The next steps towards shutting an open walk at one of the places that let it through; none where it cannot be shut there. */
export type Shutting = (walked: Walked) => readonly Remedy[]

/** A rule that lets a walk through, where it does. */
interface Ruling {
  readonly group: Group
  readonly rule: Allowance
  readonly packet: Packet
}

/** Without every rule that lets it in, or out. */
export function withoutRules(direction: Direction): Shutting {
  return (walked) => narrowed(walked, direction, () => [])
}

/** With the rules that let it in, or out, for their other ports only. */
export function onOtherPorts(direction: Direction): Shutting {
  return (walked) => narrowed(walked, direction, ({ rule, packet }) => rest(rule, packet))
}

/** With the rules for their other ports, and for the ports asked about from certain peers. */
export function forOthers(direction: Direction, peers: readonly Peer[]): Shutting {
  return (walked) =>
    narrowed(walked, direction, ({ rule, packet }) => [
      ...rest(rule, packet),
      ...peers.filter((peer) => isPartOf(peer, rule.peer)).map((peer): Part => ({ ...asked(rule, packet), peer })),
    ])
}

function narrowed(
  walked: Walked,
  direction: Direction,
  partsOf: (ruling: Ruling) => readonly Part[],
): readonly Remedy[] {
  const ruling = rulingIn(walked, direction)
  const remedy = ruling?.group.narrowed?.(direction, ruling.rule, partsOf(ruling), walked.network.view)
  return remedy ? [remedy] : []
}

function rulingIn(walked: Walked, direction: Direction): Ruling | null {
  const ends = endsOf(walked)
  const [guarded, other] = direction === 'ingress' ? [ends.goal, ends.start] : [ends.start, ends.goal]
  const packet = packetAt(walked, direction)
  if (!guarded?.guarded || !packet) return null
  const address = direction === 'ingress' ? packet.source : packet.destination
  const { by } = throughGroups(guarded, direction, packet, { address, interface: other })
  return by && { ...by, packet }
}

/** The request as it is sent, or as it arrives. */
function packetAt({ traced: { hops } }: Walked, direction: Direction): Packet | null {
  const hop = direction === 'egress' ? hops[0] : hops.findLast(({ leg }) => leg === 'forward')
  return hop ? packetOf(hop.headerIn) : null
}

/** What a rule allows besides the traffic asked about. Of one for every protocol, the common ones are kept. */
function rest(rule: Part, packet: Packet): readonly Part[] {
  const { peer, protocol } = rule
  if (protocol === -1) {
    const common = [TCP, UDP, ...messagesFor(peer)].map((one): Part => ({
      protocol: one,
      ports: ALL_PORTS,
      icmp: hasPorts(one) ? null : ANY_MESSAGE,
      peer,
    }))
    return common.flatMap((part) => (part.protocol === packet.protocol ? rest(part, packet) : [part]))
  }
  if (!hasPorts(protocol)) return []
  const ports = subtractPorts(rule.ports, packet.destinationPorts)
  return ports.length > 0 ? [{ protocol, ports, icmp: null, peer }] : []
}

/** ICMP, as the peer's addresses have it; both, where that is any. */
function messagesFor(peer: Peer): readonly number[] {
  if (peer.type !== 'block') return [ICMP, ICMP6]
  return peer.block.family === 4 ? [ICMP] : [ICMP6]
}

const ANY_MESSAGE = { type: -1, code: -1 }

/** The part of a rule that is about the traffic asked about. */
function asked(rule: Allowance, packet: Packet): Match {
  return {
    protocol: packet.protocol,
    ports: matchedPorts(rule, packet),
    icmp: rule.protocol === -1 ? packet.icmp : rule.icmp,
  }
}

function isPartOf(peer: Peer, whole: Peer): boolean {
  if (whole.type !== 'block') return false
  return peer.type === 'block' ? contains(whole.block, peer.block) : whole.block.prefix === 0
}

/** No rule is split into more. */
const MOST_PEERS = 4

/**
 * Who else the traffic has to be let through for, told by what stopped working without: the blocks around them, or they
 * themselves where the one that is to be shut out is near. Null where that cannot be told apart.
 */
export function stillNeeded(walked: Walked, direction: Direction, closed: readonly Contrast[]): readonly Peer[] | null {
  const { network } = walked
  const ends = endsOf(walked)
  const packet = packetAt(walked, direction)
  const out = direction === 'ingress' ? packet?.source : packet?.destination
  const shutOut = direction === 'ingress' ? ends.start : ends.goal
  const protocol = packet && protocolName(packet.protocol)
  const members = closed
    .filter(({ flows }) => flows.some((flow) => flow.protocol === protocol))
    .flatMap((one) => (direction === 'ingress' ? one.from : one.to))
  const hosts = new Set(members.map(({ resource }) => network.hosts.get(resource)))
  if (!out || hosts.size === 0) return null
  const interfaces: Interface[] = []
  for (const host of hosts) {
    if (!host) return null
    interfaces.push(...host.interfaces.filter(({ address }) => address.family === out.family))
  }
  const found = interfaces.map((one) => apart(one, out, shutOut))
  if (found.includes(null)) return null
  const peers = distinct(found.flatMap((peer) => peer ?? []))
  if (peers.length <= MOST_PEERS) return peers
  const domains = distinct(
    interfaces.flatMap(({ segment }) => segment.domain.blocks.map((block): Peer => ({ type: 'block', block }))),
  )
  return domains.length <= MOST_PEERS && !domains.some((peer) => holds(peer, out)) ? domains : null
}

/** A peer that means an interface, and not the address. */
function apart(one: Interface, out: Address, shutOut: Interface | null): Peer | null {
  const around = one.segment.blocks.find((block) => contains(block, one.address))
  if (around && !contains(around, out)) return { type: 'block', block: around }
  if (one.addressGiven && one.address.value !== out.value) return { type: 'block', block: single(one.address) }
  const own = one.groups.find(({ id }) => !shutOut?.groups.some((group) => group.id === id))
  return own ? { type: 'group', group: own.id, known: true } : null
}

function single({ family, value }: Address): Block {
  return { family, first: value, last: value, prefix: family === 4 ? 32 : 128 }
}

function holds(peer: Peer, address: Address): boolean {
  return peer.type === 'block' && contains(peer.block, address)
}

function distinct(peers: readonly Peer[]): readonly Peer[] {
  const keyOf = (peer: Peer) => (peer.type === 'block' ? formatBlock(peer.block) : JSON.stringify(peer))
  return [...new Map(peers.map((peer) => [keyOf(peer), peer])).values()]
}

/** By an entry that refuses it, on the way out of the client's segment or into the server's: the narrowest, or a wider one. */
export function byEntry(direction: Direction, n: number): Shutting {
  return (walked) => {
    const ends = endsOf(walked)
    const packet = packetAt(walked, direction)
    const list = listAt(ends, direction)
    const by = list && packet && throughList(list, direction, packet).by
    if (!by) return []
    const need = forPeers(walked, needOf(walked.network, 'forward', direction, packet), packet)[n]
    const remedy = need && list.shut?.(need, by, walked.network.view)
    return remedy ? [remedy] : []
  }
}

function listAt({ start, goal }: Ends, direction: Direction): AccessList | null {
  if (start && start.segment.id === goal?.segment.id) return null
  return (direction === 'egress' ? start : goal)?.segment.list ?? null
}

/** Without the route that leads there, or that leads the reply back: for the segment alone, or for all that share it. */
export function withoutRoute(side: 'start' | 'goal', n: number): Shutting {
  return (walked) => {
    const from = endsOf(walked)[side]
    const packet = packetAt(walked, side === 'start' ? 'egress' : 'ingress')
    if (!from || !packet) return []
    const { winner } = lookUp(from.segment.table, side === 'start' ? packet.destination : packet.source)
    if (!winner || winner.target.type === 'local') return []
    const remedy = from.segment.table.unled?.(from.segment, winner, walked.network.view)[n]
    return remedy ? [remedy] : []
  }
}
