import { formatAddress } from '@vpcanvas/ip'
import { checkList, type Walk } from './checkpoints.ts'
import { pass, refuse } from './journal.ts'
import type { Domain, Edge, Interface } from '../network.ts'
import type { Packet } from '../packet.ts'
import { type Goal, privateRange, type Step } from './step.ts'

const LEG = 'forward'

/** From outside through the door of a domain. */
export function enter(walk: Walk, goal: Goal, packet: Packet): Step | null {
  const { network, journal } = walk
  const target = goal.interface ?? network.publishedAt(packet.destination)
  if (!target) return null
  const domain = target.segment.domain
  const edge = network.edgeOf(domain)
  if (!edge) {
    noEdge(walk, domain, packet)
    const inner = { ...packet, destination: target.address }
    return { to: target, via: { type: 'leap' }, packet: checkList(walk, LEG, target.segment, 'ingress', inner) }
  }
  const inner = { ...packet, destination: target.address }
  const restricted = privateRange(packet.source)
  if (restricted) {
    refuse(
      journal,
      LEG,
      edge.origin,
      {
        code:
          restricted === 'shared'
            ? 'IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS'
            : 'IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS',
        direction: 'ingress',
        message: {
          en: `${edge.origin.label.en} lets in no traffic from ${formatAddress(packet.source)}: that is no public address.`,
          ko: `${edge.origin.label.ko}: 소스 ${formatAddress(packet.source)} 주소는 퍼블릭 주소가 아니므로 들어올 수 없습니다.`,
        },
      },
      packet,
    )
  }
  if (!target.publicAddress) unpublished(walk, edge, target, packet)
  else if (!restricted) {
    const { address, origin } = target.publicAddress
    pass(
      journal,
      LEG,
      edge.origin,
      'translates',
      {
        en: `${edge.origin.label.en} turns the public address ${formatAddress(address)} (${origin.label.en}) into ${formatAddress(target.address)}.`,
        ko: `${edge.origin.label.ko}: 퍼블릭 주소 ${formatAddress(address)}(${origin.label.ko}) → ${formatAddress(target.address)} 변환.`,
      },
      packet,
      inner,
    )
  }
  return {
    to: target,
    via: { type: 'gateway', gateway: edge },
    packet: checkList(walk, LEG, target.segment, 'ingress', inner),
  }
}

function noEdge({ network, journal }: Walk, domain: Domain, packet: Packet): void {
  const loose = [...network.gateways.values()].find(
    (one): one is Edge => one.type === 'edge' && !one.domain && one.attached(domain) !== null,
  )
  if (loose) {
    refuse(
      journal,
      LEG,
      loose.origin,
      {
        code: 'BAD_STATE_ATTACHMENT',
        message: {
          en: `${loose.origin.label.en} is attached to no VPC; nothing from the internet enters ${domain.origin.label.en}.`,
          ko: `${loose.origin.label.ko}: VPC에 연결되어 있지 않아 인터넷 트래픽이 들어올 수 없습니다(${domain.origin.label.ko}).`,
        },
        remedy: loose.attached(domain),
      },
      packet,
    )
    return
  }
  refuse(
    journal,
    LEG,
    domain.origin,
    {
      code: 'NO_PATH',
      direction: 'ingress',
      message: {
        en: `${domain.origin.label.en} has no internet gateway: nothing from the internet enters it.`,
        ko: `${domain.origin.label.ko}: 인터넷 게이트웨이가 없어 인터넷 트래픽이 들어올 수 없습니다.`,
      },
      remedy: domain.doored(),
    },
    packet,
  )
}

function unpublished({ journal }: Walk, edge: Edge, target: Interface, packet: Packet): void {
  const { label } = target.origin
  if (target.publishable) {
    refuse(
      journal,
      LEG,
      edge.origin,
      {
        code: 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
        direction: 'ingress',
        message: {
          en: `${label.en} has no public address, so nothing outside can address it.`,
          ko: `${label.ko}: 퍼블릭 주소가 없어 외부에서 주소를 지정할 수 없습니다.`,
        },
        remedy: target.published(),
      },
      packet,
    )
    return
  }
  refuse(
    journal,
    LEG,
    target.origin,
    {
      code: 'CACHE_NOT_INTERNET_REACHABLE',
      direction: 'ingress',
      message: {
        en: `${label.en} can have no public address: it is reached from inside its network only, whatever its rules allow.`,
        ko: `${label.ko}: 퍼블릭 주소를 가질 수 없으므로 규칙과 관계없이 네트워크 내부에서만 접근할 수 있습니다.`,
      },
    },
    packet,
  )
}
