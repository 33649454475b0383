import {
  type Address,
  formatAddress,
  hasPorts,
  intersectPorts,
  NO_PORTS,
  type PortSet,
  protocolName,
  subtractPorts,
  unionPorts,
} from '@vpcanvas/ip'
import type { Text } from '@vpcanvas/text'
import type { IcmpMessage, Match } from './network.ts'

export const ICMP = 1
export const TCP = 6
export const UDP = 17
/** https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6 = 58

/**
 * A packet, or many at once that differ in their ports. For protocols without ports both sets are full, and nobody
 * looks at them.
 */
export interface Packet {
  readonly protocol: number
  readonly source: Address
  readonly sourcePorts: PortSet
  readonly destination: Address
  readonly destinationPorts: PortSet
  readonly icmp: IcmpMessage | null
  /** Destination ports of which it is not known whether they have come so far. */
  readonly perhaps: PortSet
  /** A translator picked the client's ports: nobody can choose among them, so the reply has to come through on all. */
  readonly remapped: boolean
}

/** A packet's header as shown; ports as pairs, both included, none for protocols without them. */
export interface Header {
  readonly protocol: string
  readonly source: string
  readonly sourcePorts: readonly (readonly [number, number])[]
  readonly destination: string
  readonly destinationPorts: readonly (readonly [number, number])[]
  readonly icmpType?: number
  readonly icmpCode?: number
}

export function headerOf(packet: Packet): Header {
  const pairs = (ports: PortSet) => (hasPorts(packet.protocol) ? ports.map(({ from, to }) => [from, to] as const) : [])
  return {
    protocol: protocolName(packet.protocol),
    source: formatAddress(packet.source),
    sourcePorts: pairs(packet.sourcePorts),
    destination: formatAddress(packet.destination),
    destinationPorts: pairs(surePorts(packet)),
    ...(packet.icmp && { icmpType: packet.icmp.type, icmpCode: packet.icmp.code }),
  }
}

/** The destination ports that have come so far; where none has for sure, those that may have. */
export function surePorts({ destinationPorts, perhaps }: Packet): PortSet {
  const sure = subtractPorts(destinationPorts, perhaps)
  return sure.length > 0 ? sure : destinationPorts
}

/** A packet behind a filter. */
export interface Narrowed {
  /** What goes on: what passes and what may pass; the whole packet where it is refused. */
  readonly packet: Packet
  /** Whether it passes; `doubtful`: that is not known from here on. */
  readonly becomes: 'passes' | 'doubtful' | 'refused'
}

/** Of the ports any will do to pass, unless all have to. What was doubtful already stays it, and passes. */
export function narrowed(packet: Packet, passed: PortSet, unsure: PortSet, allHaveTo = false): Narrowed {
  const perhaps = unionPorts(intersectPorts(passed, packet.perhaps), unsure)
  const after = { ...packet, destinationPorts: unionPorts(passed, unsure), perhaps }
  const missing = subtractPorts(packet.destinationPorts, after.destinationPorts)
  if (allHaveTo ? missing.length > 0 : after.destinationPorts.length === 0) return { packet, becomes: 'refused' }
  const isDoubtful = (one: Packet) =>
    allHaveTo ? one.perhaps.length > 0 : subtractPorts(one.destinationPorts, one.perhaps).length === 0
  const isNew = isDoubtful(after) && (unsure.length > 0 || !isDoubtful(packet))
  return { packet: after, becomes: isNew ? 'doubtful' : 'passes' }
}

/** The messages that ask for an answer, and the answer. https://www.iana.org/assignments/icmp-parameters */
const ANSWERED: Readonly<Record<number, ReadonlyMap<number, number>>> = {
  [ICMP]: new Map([
    [8, 0],
    [13, 14],
    [15, 16],
    [17, 18],
  ]),
  [ICMP6]: new Map([[128, 129]]),
}

/** The message that opens an exchange: an echo request for ICMP. */
export function openingMessage(protocol: number): IcmpMessage | null {
  if (protocol === ICMP) return { type: 8, code: 0 }
  return protocol === ICMP6 ? { type: 128, code: 0 } : null
}

/** Whether anything answers a packet: not so for ICMP messages that only tell. */
export function isAnswered({ protocol, icmp }: Packet): boolean {
  return !icmp || (ANSWERED[protocol]?.has(icmp.type) ?? false)
}

/** What answers a packet. */
export function replyTo(packet: Packet): Packet {
  const { protocol, icmp } = packet
  return {
    ...packet,
    source: packet.destination,
    sourcePorts: packet.destinationPorts,
    destination: packet.source,
    destinationPorts: packet.sourcePorts,
    perhaps: NO_PORTS,
    icmp: icmp && { type: ANSWERED[protocol]?.get(icmp.type) ?? icmp.type, code: 0 },
  }
}

/** The destination ports of a packet that a rule is about. Protocols without ports match wholly or not at all. */
export function matchedPorts(rule: Match, packet: Packet): PortSet {
  if (rule.protocol === -1) return packet.destinationPorts
  if (rule.protocol !== packet.protocol) return NO_PORTS
  if (hasPorts(packet.protocol)) return intersectPorts(rule.ports, packet.destinationPorts)
  if (packet.icmp && rule.icmp) {
    const { type, code } = rule.icmp
    const fits = (type === -1 || type === packet.icmp.type) && (code === -1 || code === packet.icmp.code)
    return fits ? packet.destinationPorts : NO_PORTS
  }
  return packet.destinationPorts
}

/** `TCP 6379`, `ICMP type 8`, `ESP`. */
export function trafficText(packet: Pick<Packet, 'protocol' | 'destinationPorts' | 'icmp'>): Text {
  const protocol = protocolName(packet.protocol).toUpperCase()
  const name = /^\d+$/.test(protocol)
    ? { en: `protocol ${protocol}`, ko: `프로토콜 ${protocol}` }
    : { en: protocol, ko: protocol }
  if (packet.icmp) return { en: `${name.en} type ${packet.icmp.type}`, ko: `${name.ko} 유형 ${packet.icmp.type}` }
  if (!hasPorts(packet.protocol)) return name
  const ports = portsText(packet.destinationPorts)
  return { en: `${name.en} ${ports.en}`, ko: `${name.ko} ${ports.ko}` }
}

export function portsText(ports: PortSet): Text {
  const [only] = ports
  if (ports.length === 1 && only?.from === 0 && only.to === 65535) return { en: 'all ports', ko: '모든 포트' }
  const text = ports.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
  return { en: text, ko: text }
}
