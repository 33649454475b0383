import { block, contains, formatAddress, rfc1918, rfc6598, type Address, uniqueLocal } from '@vpcanvas/ip'
import type { Domain, Exit, Gateway, Interface, Origin, Remedy, ServiceDoor, Translator } from '../network.ts'
import type { Packet } from '../packet.ts'
import { refuse } from './journal.ts'
import { checkList } from './lists.ts'
import { routeTo } from './rerouting.ts'
import type { Place, Via } from './trail.ts'
import type { Walk } from './walk.ts'

const LEG = 'forward'

/** What the packet is meant for. */
export interface Goal {
  /** Null where nobody in the design is meant, or nobody has the address. */
  readonly interface: Interface | null
  /** The door that the packet is to go through, where its service is meant. */
  readonly door?: ServiceDoor
}

/** One step of the way: where it led, how, and what the packet is now; null where nothing is behind it. */
export interface Step {
  readonly to: Place
  readonly via: Via
  readonly packet: Packet
}

/** Whether the packet is meant for a private address in another domain. */
export function isElsewhere(goal: Goal, home: Domain, packet: Packet): boolean {
  const { interface: meant } = goal
  return meant !== null && meant.segment.domain.id !== home.id && meant.address.value === packet.destination.value
}

/** IPv4 behind a NAT64 translator. https://www.rfc-editor.org/rfc/rfc6052 */
export const translated6 = block('64:ff9b::/96')

export function privateRange(address: Address): 'private' | 'shared' | null {
  if (contains(uniqueLocal, address)) return 'private'
  if (rfc1918.some((range) => contains(range, address))) return 'private'
  return contains(rfc6598, address) ? 'shared' : null
}

export function nobody({ journal }: Walk, at: Origin, packet: Packet): null {
  refuse(
    journal,
    LEG,
    at,
    {
      code: 'NO_POSSIBLE_DESTINATION',
      message: {
        en: `Nobody in ${at.label.en} has the address ${formatAddress(packet.destination)}; it is dropped there.`,
        ko: `${at.label.ko}: ${formatAddress(packet.destination)} 주소를 가진 대상이 없어 트래픽이 버려집니다.`,
      },
    },
    packet,
  )
  return null
}

/** The gateway that a right route would name; null where the design has none that would do. */
export function expectedWay({ network }: Walk, from: Interface, goal: Goal, packet: Packet): Gateway | null {
  const home = from.segment.domain
  if (isElsewhere(goal, home, packet) && goal.interface)
    return network.linkBetween(home, goal.interface.segment.domain) ?? null
  if (goal.door) return goal.door
  if (privateRange(packet.destination)) return null
  const edge = network.edgeOf(home)
  if (packet.destination.family === 6) return edge ?? exitOf(network, home)
  if (from.publicAddress || isTranslator(network, from)) return edge ?? null
  const relays = [...network.gateways.values()].filter(
    (one): one is Translator =>
      one.type === 'translator' &&
      one.public &&
      one.interface.segment.domain.id === home.id &&
      one.interface.segment.id !== from.segment.id,
  )
  return relays.find((one) => one.interface.segment.zone === from.segment.zone) ?? relays[0] ?? edge ?? null
}

function exitOf({ gateways }: Walk['network'], home: Domain): Exit | null {
  for (const one of gateways.values()) if (one.type === 'exit' && one.domain?.id === home.id) return one
  return null
}

/** The missing route, where a gateway is there to lead to. */
export function remedyTowards(walk: Walk, from: Interface, goal: Goal, packet: Packet): Remedy | null {
  const way = expectedWay(walk, from, goal, packet)
  return way && routeTo(walk.network, from, way, packet)
}

/** Behind a refusal: straight to the end that is meant, where it is known. */
export function leap(walk: Walk, goal: Goal, packet: Packet): Step | null {
  const { interface: to } = goal
  if (!to) return null
  const inner = { ...packet, destination: to.address }
  return { to, via: { type: 'leap' }, packet: checkList(walk, LEG, to.segment, 'ingress', inner) }
}

export function isTranslator(network: Walk['network'], at: Interface): boolean {
  return network.gateways.get(at.id)?.type === 'translator'
}

/** Whether an interface is a translator's that is meant to reach the outside. */
export function isPublicTranslator(network: Walk['network'], at: Interface): boolean {
  const gateway = network.gateways.get(at.id)
  return gateway?.type === 'translator' && gateway.public
}
