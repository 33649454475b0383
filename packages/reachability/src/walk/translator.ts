import { contains, formatAddress } from '@vpcanvas/ip'
import type { Interface, Remedy, Translator } from '../network.ts'
import { ICMP, type Packet, TCP, trafficText, UDP } from '../packet.ts'
import { throughEdge } from './edge.ts'
import { note, pass, refuse } from './journal.ts'
import { checkList } from './lists.ts'
import { routeTo } from './rerouting.ts'
import { type Goal, isElsewhere, isTranslator, leap, remedyTowards, type Step, translated6 } from './step.ts'
import { intoUnknown } from './unmodelled.ts'
import type { Walk } from './walk.ts'

const LEG = 'forward'

export const TRANSLATED: readonly number[] = [ICMP, TCP, UDP]

/** To a translator, as far as its own interface. */
export function toTranslator(
  walk: Walk,
  from: Interface,
  goal: Goal,
  packet: Packet,
  translator: Translator,
): Step | null {
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
        remedy: remedyTowards(walk, from, goal, packet),
      },
      packet,
    )
    return leap(walk, goal, packet)
  }
  if (packet.destination.family === 6) {
    const destination = formatAddress(packet.destination)
    if (contains(translated6, packet.destination)) return intoUnknown(walk, origin, packet)
    const message = {
      en: `${name.en} carries IPv4 only, not traffic to ${destination}.`,
      ko: `${name.ko}: IPv4만 전달하므로 ${destination} 목적지 트래픽은 전달하지 않습니다.`,
    }
    const remedy = remedyTowards(walk, from, goal, packet)
    refuse(journal, LEG, origin, { code: 'PROTOCOL_RESTRICTION', direction: 'egress', message, remedy }, packet)
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
        remedy: outByTheDoor(walk, from, packet),
      },
      packet,
    )
    return pastTheDoor(walk, from, goal, packet)
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
          ko: `${from.segment.table.origin.label.ko}: ${from.origin.label.ko}의 경로 대상이 ${name.ko}입니다. 대상은 인터넷 게이트웨이여야 합니다.`,
        },
        remedy: outByTheDoor(walk, from, packet),
      },
      packet,
    )
    return pastTheDoor(walk, from, goal, packet)
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

/** A segment with a translator in it has to lead to the outside itself. */
function outByTheDoor({ network }: Walk, from: Interface, packet: Packet): Remedy | null {
  const edge = network.edgeOf(from.segment.domain)
  return edge ? routeTo(network, from, edge, packet) : null
}

/** Behind such a wrong route. What else a host there would need depends on how it is mended; a translator needs no more. */
function pastTheDoor(walk: Walk, from: Interface, goal: Goal, packet: Packet): Step | null {
  const edge = walk.network.edgeOf(from.segment.domain)
  const outwards = edge && isTranslator(walk.network, from) && !isElsewhere(goal, from.segment.domain, packet)
  return outwards ? throughEdge(walk, from, goal, packet, edge) : leap(walk, goal, packet)
}

/** https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html */
export const REMAPPED = [{ from: 1024, to: 65_535 }]

export function translated({ journal }: Walk, { origin, interface: own }: Translator, packet: Packet): Packet {
  const ports = packet.protocol === TCP || packet.protocol === UDP
  const [{ label }, source, destination] = [origin, formatAddress(own.address), formatAddress(packet.destination)]
  note(journal, LEG, origin, 'NGW_SOURCE_ADDRESS_REASSIGN', {
    en: `Behind ${label.en} the source is ${source}: that is what filters there see.`,
    ko: `${label.ko} 이후의 소스는 ${source} 주소이며, 이후의 필터는 이 주소를 봅니다.`,
  })
  note(journal, LEG, origin, 'NGW_DEST_ADDRESS_PRESERVATION', {
    en: `${label.en} leaves the destination ${destination} as it is.`,
    ko: `${label.ko}: 목적지 ${destination} 주소는 바뀌지 않습니다.`,
  })
  if (ports)
    note(journal, LEG, origin, 'REMAP_EPHEMERAL_PORT', {
      en: `${label.en} picks the client port itself, from 1024-65535: replies have to come through to all of them.`,
      ko: `${label.ko}: 클라이언트 포트를 1024-65535 중에서 직접 선택하므로 응답이 이 범위 전체를 통과해야 합니다.`,
    })
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
