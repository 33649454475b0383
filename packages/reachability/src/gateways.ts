import { contains, formatAddress } from '@vpcanvas/ip'
import { checkList, type Walk } from './checkpoints.ts'
import { note, pass, refuse } from './journal.ts'
import type { Edge, Gateway, Interface, Link, Origin, Route, Translator } from './network.ts'
import { ICMP, type Packet, TCP, trafficText, UDP } from './packet.ts'
import { type Goal, isElsewhere, isTranslator, leap, nobody, privateRange, remedyTowards, type Step } from './step.ts'

const LEG = 'forward'

export function through(
  walk: Walk,
  from: Interface,
  goal: Goal,
  packet: Packet,
  route: Route | null,
  gateway: Gateway,
): Step | null {
  switch (gateway.type) {
    case 'edge':
      return throughEdge(walk, from, goal, packet, gateway)
    case 'link':
      return throughLink(walk, from, goal, packet, route, gateway)
    case 'translator':
      return toTranslator(walk, from, goal, packet, gateway)
  }
}

/** Hosts that pass traffic on do so as their software says, which no design knows. */
export function throughHost({ journal }: Walk, host: Interface, goal: Goal, packet: Packet): Step | null {
  const { label } = host.origin
  if (!host.forwards) {
    refuse(
      journal,
      LEG,
      host.origin,
      {
        code: 'ENI_SOURCE_DEST_CHECK_RESTRICTION',
        message: {
          en: `${label.en} is to pass on traffic for ${formatAddress(packet.destination)}, but drops what is not for itself: its source/destination check is on.`,
          ko: `${label.ko}: 소스/대상 확인이 켜져 있어 자신이 목적지가 아닌 트래픽(${formatAddress(packet.destination)})을 버립니다.`,
        },
      },
      packet,
    )
  } else {
    refuse(
      journal,
      LEG,
      host.origin,
      {
        code: 'UNSUPPORTED_COMPONENT',
        message: {
          en: `${label.en} passes traffic on as its software decides; what becomes of it is not known.`,
          ko: `${label.ko}: 소프트웨어에 따라 트래픽을 중계하므로 결과를 알 수 없습니다.`,
        },
      },
      packet,
    )
  }
  return null
}

export function intoUnknown({ journal }: Walk, at: Origin, packet: Packet): null {
  refuse(
    journal,
    LEG,
    at,
    {
      code: 'UNSUPPORTED_COMPONENT',
      message: {
        en: `${at.label.en} is not modelled: what becomes of the traffic there is not known.`,
        ko: `${at.label.ko}: 모델링되지 않은 구성 요소이므로 트래픽의 결과를 알 수 없습니다.`,
      },
    },
    packet,
  )
  return null
}

/** Out through the door of the domain. */
function throughEdge(walk: Walk, from: Interface, goal: Goal, packet: Packet, edge: Edge): Step | null {
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
        remedy: edge.attached(home),
      },
      packet,
    )
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
        remedy: from.published(),
      },
      packet,
    )
    return goal.interface
      ? leap(walk, goal, packet)
      : { to: 'outside', via: { type: 'gateway', gateway: edge }, packet }
  }
  const after = { ...packet, source: outer.address }
  if (edge.domain?.id === home.id) {
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
  if (reflected) {
    note(journal, LEG, edge.origin, 'IGW_NAT_REFLECTION', {
      en: `${formatAddress(packet.destination)} is the public address of ${reflected.origin.label.en}: the traffic goes out and comes in again, with the public source ${formatAddress(outer.address)}.`,
      ko: `${formatAddress(packet.destination)} 주소는 ${reflected.origin.label.ko}의 퍼블릭 주소입니다. 트래픽이 나갔다가 퍼블릭 소스 ${formatAddress(outer.address)}로 다시 들어옵니다.`,
    })
  }
  return { to: 'outside', via: { type: 'gateway', gateway: edge }, packet: after }
}

/** Into the other domain of a link. */
function throughLink(
  walk: Walk,
  from: Interface,
  goal: Goal,
  packet: Packet,
  route: Route | null,
  link: Link,
): Step | null {
  const { journal, network } = walk
  const home = from.segment.domain
  const [one, other] = link.ends
  if (one.id !== home.id && other.id !== home.id) {
    refuse(
      journal,
      LEG,
      from.segment.table.origin,
      {
        code: 'BAD_STATE_ROUTE',
        rule: route?.written ?? null,
        message: {
          en: `${from.segment.table.origin.label.en}: ${link.origin.label.en} does not join ${home.origin.label.en}; the route leads nowhere.`,
          ko: `${from.segment.table.origin.label.ko}: ${link.origin.label.ko} 연결의 양 끝에 ${home.origin.label.ko}가 없어 경로가 어디로도 이어지지 않습니다.`,
        },
        remedy: remedyTowards(walk, from, goal, packet),
      },
      packet,
    )
    return leap(walk, goal, packet)
  }
  const peer = one.id === home.id ? other : one
  if (home.blocks.some((own) => peer.blocks.some((their) => own.first <= their.last && their.first <= own.last))) {
    refuse(
      journal,
      LEG,
      link.origin,
      {
        code: 'PEERING_CIDR_OVERLAP',
        message: {
          en: `${link.origin.label.en}: the ranges of ${home.origin.label.en} and ${peer.origin.label.en} overlap; AWS does not join them.`,
          ko: `${link.origin.label.ko}: ${home.origin.label.ko} 범위와 ${peer.origin.label.ko} 범위가 겹치므로 AWS에서 연결할 수 없습니다.`,
        },
      },
      packet,
    )
  }
  if (!peer.blocks.some((their) => contains(their, packet.destination))) {
    refuse(
      journal,
      LEG,
      link.origin,
      {
        code: 'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
        message: {
          en: `${link.origin.label.en} carries traffic to addresses of ${peer.origin.label.en} only; ${formatAddress(packet.destination)} lies beyond it.`,
          ko: `${link.origin.label.ko}: ${peer.origin.label.ko}의 주소로 가는 트래픽만 전달합니다. ${formatAddress(packet.destination)} 주소는 그 범위 밖에 있습니다.`,
        },
        remedy: remedyTowards(walk, from, goal, packet),
      },
      packet,
    )
    return leap(walk, goal, packet)
  }
  pass(
    journal,
    LEG,
    link.origin,
    'carries',
    {
      en: `${link.origin.label.en} carries it to ${peer.origin.label.en}.`,
      ko: `${link.origin.label.ko} → ${peer.origin.label.ko} 전달.`,
    },
    packet,
  )
  if (isElsewhere(goal, peer, packet)) {
    const meant = goal.interface?.segment.domain.origin.label
    refuse(
      journal,
      LEG,
      peer.origin,
      {
        code: 'NO_POSSIBLE_DESTINATION',
        message: {
          en: `${formatAddress(packet.destination)} is meant in ${meant?.en ?? ''}, but the route leads to ${peer.origin.label.en}, which has the same range.`,
          ko: `${formatAddress(packet.destination)} 주소의 의도된 위치: ${meant?.ko ?? ''}. 경로는 같은 범위를 가진 ${peer.origin.label.ko}(으)로 이어집니다.`,
        },
      },
      packet,
    )
    return leap(walk, goal, packet)
  }
  const to = network.interfaceAt(peer, packet.destination)
  if (!to) return nobody(walk, peer.origin, packet)
  return { to, via: { type: 'gateway', gateway: link }, packet: checkList(walk, LEG, to.segment, 'ingress', packet) }
}

const TRANSLATED: readonly number[] = [ICMP, TCP, UDP]

/** To a translator, as far as its own interface. */
function toTranslator(walk: Walk, from: Interface, goal: Goal, packet: Packet, translator: Translator): Step | null {
  const { journal } = walk
  const { origin, interface: own, down } = translator
  const name = origin.label
  if (own.segment.domain.id !== from.segment.domain.id) {
    refuse(
      journal,
      LEG,
      origin,
      {
        code: 'NGW_REQUIRES_SOURCE_IN_VPC',
        message: {
          en: `${name.en} serves ${own.segment.domain.origin.label.en} only; ${from.origin.label.en} is in ${from.segment.domain.origin.label.en}.`,
          ko: `${name.ko}: ${own.segment.domain.origin.label.ko}만 처리합니다. ${from.origin.label.ko}의 VPC: ${from.segment.domain.origin.label.ko}.`,
        },
      },
      packet,
    )
    return leap(walk, goal, packet)
  }
  if (own.segment.id === from.segment.id) {
    refuse(
      journal,
      LEG,
      origin,
      {
        code: 'NAT_SELF_SUBNET_LOOP',
        message: {
          en: `${name.en} stands in ${own.segment.origin.label.en}, whose own routes lead to it: the traffic turns in a circle.`,
          ko: `${name.ko}: 자신이 있는 ${own.segment.origin.label.ko}의 경로가 자기 자신을 가리켜 트래픽이 순환합니다.`,
        },
      },
      packet,
    )
    return leap(walk, goal, packet)
  }
  if (isTranslator(walk.network, from)) {
    refuse(
      journal,
      LEG,
      from.segment.table.origin,
      {
        code: 'NAT_SUBNET_NOT_PUBLIC',
        message: {
          en: `${from.segment.table.origin.label.en} leads ${from.origin.label.en} to ${name.en}; it has to lead to an internet gateway.`,
          ko: `${from.segment.table.origin.label.ko}: ${from.origin.label.ko}의 경로가 ${name.ko}(으)로 이어집니다. 인터넷 게이트웨이로 이어져야 합니다.`,
        },
        remedy: remedyTowards(walk, from, goal, packet),
      },
      packet,
    )
    return leap(walk, goal, packet)
  }
  const arrived = checkList(walk, LEG, own.segment, 'ingress', packet)
  if (!TRANSLATED.includes(packet.protocol)) {
    const traffic = trafficText(packet)
    refuse(
      journal,
      LEG,
      origin,
      {
        code: 'PROTOCOL_RESTRICTION',
        message: {
          en: `${name.en} carries TCP, UDP and ICMP only, not ${traffic.en}.`,
          ko: `${name.ko}: TCP, UDP, ICMP만 전달합니다. 요청된 트래픽: ${traffic.ko}.`,
        },
      },
      arrived,
    )
  }
  if (down)
    refuse(
      journal,
      LEG,
      origin,
      { code: 'BAD_STATE', message: { en: `${name.en}: ${down.en}`, ko: `${name.ko}: ${down.ko}` } },
      arrived,
    )
  return { to: own, via: { type: 'translator', gateway: translator }, packet: arrived }
}

/** https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html */
const REMAPPED = [{ from: 1024, to: 65_535 }]

export function translated({ journal }: Walk, { origin, interface: own }: Translator, packet: Packet): Packet {
  const ports = packet.protocol === TCP || packet.protocol === UDP
  const after = { ...packet, source: own.address, ...(ports && { sourcePorts: REMAPPED, remapped: true }) }
  pass(
    journal,
    LEG,
    origin,
    'translates',
    {
      en: `${origin.label.en} sends it on from ${formatAddress(own.address)}${ports ? ', from any of the ports 1024-65535' : ''}.`,
      ko: `${origin.label.ko}: 소스를 ${formatAddress(own.address)} 주소로 변환합니다${ports ? '(포트 1024-65535 중 하나)' : ''}.`,
    },
    packet,
    after,
  )
  return after
}
