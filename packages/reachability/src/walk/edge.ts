import { formatAddress } from '@vpcanvas/ip'
import type { Direction, Domain, Edge, Interface, Network, Shutting } from '../network.ts'
import type { Packet } from '../packet.ts'
import { note, pass, type Refusal, refuse } from './journal.ts'
import { type Goal, leap, privateRange, remedyTowards, type Step } from './step.ts'
import type { Walk } from './walk.ts'

const LEG = 'forward'

/** Out through the door of the domain. */
export function throughEdge(walk: Walk, from: Interface, goal: Goal, packet: Packet, edge: Edge): Step | null {
  const { journal } = walk
  const home = from.segment.domain
  const restricted = privateRange(packet.destination)
  if (restricted) {
    refuse(
      journal,
      LEG,
      edge.origin,
      {
        code:
          restricted === 'shared'
            ? 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS'
            : 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS',
        direction: 'egress',
        message: {
          en: `${edge.origin.label.en} drops traffic to ${formatAddress(packet.destination)}: that is no public address.`,
          ko: `${edge.origin.label.ko}: ${formatAddress(packet.destination)} 주소는 퍼블릭 주소가 아니므로 트래픽을 버립니다.`,
        },
        remedy: remedyTowards(walk, from, goal, packet),
      },
      packet,
    )
    return leap(walk, goal, packet)
  }
  if (edge.domain?.id !== home.id) {
    refuse(
      journal,
      LEG,
      edge.origin,
      {
        code: 'BAD_STATE_ATTACHMENT',
        direction: 'egress',
        message: {
          en: `${edge.origin.label.en} is not attached to ${home.origin.label.en}.`,
          ko: `${edge.origin.label.ko}: ${home.origin.label.ko}에 연결되어 있지 않습니다.`,
        },
        remedy: edge.attached(home, walk.network.view),
      },
      packet,
    )
  }
  const { shut } = home
  if (shut && isShutFor(shut, walk.network, from))
    refuse(journal, LEG, shut.origin, shutText(shut, home, 'egress'), packet)
  if (packet.source.value !== from.address.value) {
    const source = formatAddress(packet.source)
    const message = {
      en: `${edge.origin.label.en} takes from ${from.origin.label.en} only what has its own address as source, not ${source}.`,
      ko: `${edge.origin.label.ko}: ${from.origin.label.ko}의 주소가 아닌 소스(${source})는 받지 않습니다.`,
    }
    refuse(journal, LEG, edge.origin, { code: 'GATEWAY_REJECTS_SPOOFED_TRAFFIC', direction: 'egress', message }, packet)
  }
  const outer = from.publicAddress
  if (!outer) {
    refuse(
      journal,
      LEG,
      edge.origin,
      {
        code: 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
        direction: 'egress',
        message: {
          en: `${from.origin.label.en} has no public address; ${edge.origin.label.en} drops what it sends.`,
          ko: `${from.origin.label.ko}: 퍼블릭 주소가 없어 보낸 트래픽이 버려집니다(${edge.origin.label.ko}).`,
        },
        remedy: from.published(walk.network.view),
      },
      packet,
    )
    return goal.interface
      ? leap(walk, goal, packet)
      : { to: 'outside', via: { type: 'gateway', gateway: edge }, packet }
  }
  const after = { ...packet, source: outer.address }
  if (edge.domain?.id === home.id && outer.address.value === from.address.value) {
    const { label } = edge.origin
    const because = { en: `${label.en} carries it to the internet.`, ko: `${label.ko}: 인터넷으로 전달합니다.` }
    pass(journal, LEG, edge.origin, 'carries', because, packet)
  } else if (edge.domain?.id === home.id) {
    pass(
      journal,
      LEG,
      edge.origin,
      'translates',
      {
        en: `${edge.origin.label.en} turns the source ${formatAddress(packet.source)} into the public address ${formatAddress(outer.address)} (${outer.origin.label.en}).`,
        ko: `${edge.origin.label.ko}: 소스 ${formatAddress(packet.source)} → 퍼블릭 주소 ${formatAddress(outer.address)}(${outer.origin.label.ko}) 변환.`,
      },
      packet,
      after,
    )
  }
  const reflected = walk.network.publishedAt(packet.destination)
  if (reflected && outer.address.value !== from.address.value) {
    note(journal, LEG, edge.origin, 'IGW_NAT_REFLECTION', {
      en: `${formatAddress(packet.destination)} is the public address of ${reflected.origin.label.en}: the traffic goes out and comes in again, with the public source ${formatAddress(outer.address)}.`,
      ko: `${formatAddress(packet.destination)} 주소는 ${reflected.origin.label.ko}의 퍼블릭 주소입니다. 트래픽이 나갔다가 다시 들어오며, 소스는 퍼블릭 주소 ${formatAddress(outer.address)}입니다.`,
    })
  }
  return { to: 'outside', via: { type: 'gateway', gateway: edge }, packet: after }
}

/** Where new connections from outside are shut out, translators still send. */
export function isShutFor({ mode, except }: Shutting, network: Network, { id, segment }: Interface): boolean {
  if (except.includes(segment.id)) return false
  return mode === 'both' || network.gateways.get(id)?.type !== 'translator'
}

/** Refuses public traffic of a domain, whatever its routes and rules say. */
export function shutText({ origin }: Shutting, home: Domain, direction: Direction): Refusal {
  const [{ label }, vpc] = [origin, home.origin.label]
  const message =
    direction === 'egress'
      ? {
          en: `${label.en} blocks public access: this traffic does not leave ${vpc.en} for the internet.`,
          ko: `${label.ko}: 퍼블릭 액세스를 차단하므로 이 트래픽은 ${vpc.ko}에서 인터넷으로 나갈 수 없습니다.`,
        }
      : {
          en: `${label.en} blocks public access: no connection from the internet enters ${vpc.en}.`,
          ko: `${label.ko}: 퍼블릭 액세스를 차단하므로 인터넷에서 ${vpc.ko}(으)로 연결할 수 없습니다.`,
        }
  return { code: 'VPC_BLOCK_PUBLIC_ACCESS_ENABLED', direction, message }
}
