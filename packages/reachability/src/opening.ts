import { type Address, ALL_PORTS, hasPorts, onePort, type PortRange } from '@vpcanvas/ip'
import type { End } from './ends.ts'
import type { Interface } from './network.ts'
import { openingMessage, type Packet } from './packet.ts'
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
  const source = start === 'outside' ? (ends.from.type === 'outside' ? ends.from.address : null) : start.address
  const destination = dialled(start, meant, ends.to)
  if (!source || source.family !== destination?.family) return null
  const ports = hasPorts(protocol)
  const served = meant?.serves?.protocol === protocol ? meant.serves.ports : ALL_PORTS
  return {
    protocol,
    source,
    sourcePorts: ports ? (query.sourcePort === undefined ? [CLIENT_PORTS] : onePort(query.sourcePort)) : ALL_PORTS,
    destination,
    destinationPorts: ports ? (query.port === undefined ? served : onePort(query.port)) : ALL_PORTS,
    icmp: openingMessage(protocol),
    remapped: false,
  }
}

/** The address a client would use: the private one from inside, the public one from outside, or the one asked for. */
function dialled(start: Place, meant: Interface | null, to: End): Address | null {
  if (to.type === 'outside' || to.type === 'nobody') return to.address
  if (to.type === 'service') return to.service.address
  if (!meant) return null
  if (to.type === 'interfaces' && to.asked) return to.asked
  return start === 'outside' ? (meant.publicAddress?.address ?? meant.address) : meant.address
}
