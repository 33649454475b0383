import { anywhere4, anywhere6, type Block, contains } from '@vpcanvas/ip'
import type { Gateway, Interface, Network, Remedy } from '../network.ts'
import type { Packet } from '../packet.ts'
import { lookUp } from '../routing.ts'

/**
 * The route that leads what an interface sends to a gateway: for the whole range behind it, or for as much of that as
 * the route covers that leads elsewhere now.
 */
export function routeTo({ view }: Network, from: Interface, way: Gateway, packet: Packet): Remedy | null {
  const { segment } = from
  if (way.type === 'service') return way.used(segment, view)
  const { winner } = lookUp(segment.table, packet.destination)
  const behind = rangeBehind(from, way, packet)
  const block = winner && winner.destination.prefix > behind.prefix ? winner.destination : behind
  // What the local route covers cannot be led elsewhere.
  return winner?.target.type === 'local' ? null : segment.table.led(segment, block, way, view)
}

function rangeBehind(from: Interface, way: Gateway, packet: Packet): Block {
  const everywhere = packet.destination.family === 4 ? anywhere4 : anywhere6
  if (way.type !== 'link') return everywhere
  const peer = way.ends.find(({ id }) => id !== from.segment.domain.id)
  return peer?.blocks.find((block) => contains(block, packet.destination)) ?? everywhere
}
