import {
  type Address,
  ALL_PORTS,
  type Family,
  hasPorts,
  isFailure,
  NO_PORTS,
  onePort,
  parseAddress,
  type PortRange,
} from '@vpcanvas/ip'
import type { Text } from '@vpcanvas/text'
import { type End, TraceRefused } from './ends.ts'
import type { Interface } from './network.ts'
import { ICMP, ICMP6, openingMessage, type Packet } from './packet.ts'
import { privateRange } from './walk/step.ts'
import type { Place } from './walk/trail.ts'

/** One flow: the request of a client to a server, and the reply. */
export interface TraceQuery {
  /** A resource's id or name, an address, or `internet`. */
  readonly from: string
  readonly to: string
  /** A protocol's name or number. */
  readonly protocol: string
  /** Of the destination; absent: the one it listens on, or any. */
  readonly port?: number
  /** Of the client; absent: an ephemeral one. */
  readonly sourcePort?: number
  /** Of ICMP; absent: an echo request. */
  readonly icmpType?: number
  readonly icmpCode?: number
  /** The source address that the sender writes, where that is not its own. */
  readonly sourceAddress?: string
}

export interface Ends {
  readonly from: End
  readonly to: End
}

/** What Linux hosts pick client ports from: https://docs.kernel.org/networking/ip-sysctl.html (ip_local_port_range). */
export const CLIENT_PORTS: PortRange = { from: 32_768, to: 60_999 }

/** The first packet; null where the sender has no address of the receiver's family. */
export function opening(
  start: Place,
  meant: Interface | null,
  ends: Ends,
  query: TraceQuery,
  protocol: number,
): Packet | null {
  const destination = dialled(start, meant, ends)
  const source = destination && sourceFor(start, ends.from, destination)
  if (!source || source.family !== destination.family) return null
  const spoken = protocolOver(destination.family, protocol)
  const ports = hasPorts(spoken)
  const served = meant?.serves?.protocol === spoken ? meant.serves.ports : ALL_PORTS
  const usual = openingMessage(spoken)
  return {
    protocol: spoken,
    source: query.sourceAddress === undefined ? source : written(query.sourceAddress, source),
    sourcePorts: ports ? (query.sourcePort === undefined ? [CLIENT_PORTS] : onePort(query.sourcePort)) : ALL_PORTS,
    destination,
    destinationPorts: ports ? (query.port === undefined ? served : onePort(query.port)) : ALL_PORTS,
    icmp: usual && {
      type: query.icmpType ?? usual.type,
      code: query.icmpCode ?? (query.icmpType === undefined ? usual.code : 0),
    },
    perhaps: NO_PORTS,
    remapped: false,
  }
}

/** A source address that is written by hand, of the family that the packet is of. */
function written(text: string, own: Address): Address {
  const address = parseAddress(text.trim())
  if (isFailure(address) || address.family !== own.family) throw new TraceRefused(noSource(text, own))
  return address
}

function noSource(text: string, { family }: Address): Text {
  return {
    en: `"${text.slice(0, 64)}" is no IPv${family} address to send from.`,
    ko: `"${text.slice(0, 64)}" 값은 소스로 쓸 수 있는 IPv${family} 주소가 아닙니다.`,
  }
}

/** ICMP means the one of the family: https://www.rfc-editor.org/rfc/rfc4443 */
export function protocolOver(family: Family, protocol: number): number {
  return family === 6 && protocol === ICMP ? ICMP6 : protocol
}

function sourceFor(start: Place, from: End, { family }: Address): Address | null {
  if (start !== 'outside') return start.address
  return from.type === 'outside' ? (from.addresses.find((one) => one.family === family) ?? null) : null
}

/** From outside by the public address; from private addresses there, which no public one answers to, by the private. */
function dialledFrom(from: End, meant: Interface): Address {
  const { family } = meant.address
  const source = from.type === 'outside' ? from.addresses.find((one) => one.family === family) : undefined
  return source && privateRange(source) ? meant.address : (meant.publicAddress?.address ?? meant.address)
}

/** The address a client would use: the private one from inside, the public one from outside, or the one asked for. */
function dialled(start: Place, meant: Interface | null, { from, to }: Ends): Address | null {
  switch (to.type) {
    case 'outside':
      return to.addresses.find(({ family }) => start === 'outside' || family === start.address.family) ?? null
    case 'nobody':
      return to.address
    case 'service':
      return to.service.address
    case 'door':
      return to.door.address
    case 'interfaces':
      if (to.asked) return to.asked
      return meant && (start === 'outside' ? dialledFrom(from, meant) : meant.address)
    default:
      return null
  }
}
