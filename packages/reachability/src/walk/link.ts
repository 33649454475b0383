import { contains, formatAddress, overlaps } from '@vpcanvas/ip'
import type { Domain, Interface, Link, Route } from '../network.ts'
import type { Packet } from '../packet.ts'
import { pass, type Refusal, refuse } from './journal.ts'
import { checkList } from './lists.ts'
import { type Goal, isElsewhere, leap, nobody, remedyTowards, type Step } from './step.ts'
import type { Walk } from './walk.ts'

const LEG = 'forward'

/** Into the other domain of a link. */
export function throughLink(
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
          ko: `${from.segment.table.origin.label.ko}: ${link.origin.label.ko} 연결이 ${home.origin.label.ko}에 이어져 있지 않아 경로가 어디로도 이어지지 않습니다.`,
        },
        remedy: remedyTowards(walk, from, goal, packet),
      },
      packet,
    )
    return leap(walk, goal, packet)
  }
  const peer = one.id === home.id ? other : one
  const meeting = overlapRefusal(link, home, peer)
  if (meeting) refuse(journal, LEG, link.origin, meeting, packet)
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
          ko: `${formatAddress(packet.destination)} 주소의 의도된 위치: ${meant?.ko ?? ''}. 경로의 실제 대상: 같은 범위를 가진 ${peer.origin.label.ko}.`,
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

/** AWS joins no domains whose blocks overlap anywhere: https://docs.aws.amazon.com/vpc/latest/peering/invalid-peering-configurations.html */
export function overlapRefusal(link: Link, home: Domain, peer: Domain): Refusal | null {
  if (!home.blocks.some((own) => peer.blocks.some((their) => overlaps(own, their)))) return null
  const { label } = link.origin
  return {
    code: 'PEERING_CIDR_OVERLAP',
    message: {
      en: `${label.en}: the ranges of ${home.origin.label.en} and ${peer.origin.label.en} overlap; AWS does not join them.`,
      ko: `${label.ko}: ${home.origin.label.ko} 범위와 ${peer.origin.label.ko} 범위가 겹치므로 AWS에서 연결할 수 없습니다.`,
    },
  }
}
