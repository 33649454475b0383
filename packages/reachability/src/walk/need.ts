import { type Address, anywhere4, anywhere6, type Block, blockOf, contains, subtractPorts } from '@vpcanvas/ip'
import type { Direction, Interface, Need, Network } from '../network.ts'
import type { Packet } from '../packet.ts'
import type { Leg } from './journal.ts'

/** What a filter would have to allow, written for the whole segment of the other side, or for everybody outside. */
export function needOf(
  network: Network,
  leg: Leg,
  direction: Direction,
  packet: Packet,
  other?: Interface | null,
): Need {
  const address = direction === 'ingress' ? packet.source : packet.destination
  return {
    direction,
    protocol: packet.protocol,
    ports:
      leg === 'return' && subtractPorts(packet.destinationPorts, EPHEMERAL).length === 0
        ? EPHEMERAL
        : packet.destinationPorts,
    icmp: packet.icmp,
    peer: surroundings(network, address),
    peerGroups: other && other.address.value === address.value ? other.groups.map(({ id }) => id) : [],
  }
}

/** What clients of every sort pick their ports from: https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html */
const EPHEMERAL = [{ from: 1024, to: 65_535 }]

function surroundings(network: Network, address: Address): Block {
  for (const segment of network.segments.values()) {
    const block = segment.blocks.find((one) => contains(one, address))
    if (block) return block
  }
  for (const gateway of network.gateways.values()) {
    const block = gateway.type === 'service' ? gateway.blocks.find((one) => contains(one, address)) : undefined
    if (block) return block
  }
  for (const { blocks } of network.remotes.values()) {
    const block = blocks.find((one) => contains(one, address))
    if (block) return block
  }
  if (network.publishedAt(address)) return blockOf(address)
  return address.family === 4 ? anywhere4 : anywhere6
}
