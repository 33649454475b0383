import { formatAddress } from '@vpcanvas/ip'
import type { Exit, Interface } from '../network.ts'
import type { Packet } from '../packet.ts'
import { shutText } from './edge.ts'
import { pass, refuse } from './journal.ts'
import { type Goal, leap, remedyTowards, type Step } from './step.ts'
import type { Walk } from './walk.ts'

const LEG = 'forward'

/**
 * Out through a door for IPv6 that only replies come back by.
 * https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html
 */
export function throughExit(walk: Walk, from: Interface, goal: Goal, packet: Packet, exit: Exit): Step | null {
  const { journal } = walk
  const { label } = exit.origin
  const home = from.segment.domain
  const destination = formatAddress(packet.destination)
  if (packet.destination.family === 4) {
    const message = {
      en: `${label.en} carries IPv6 only, not traffic to ${destination}.`,
      ko: `${label.ko}: IPv6만 전달하므로 ${destination} 목적지 트래픽은 전달하지 않습니다.`,
    }
    const remedy = remedyTowards(walk, from, goal, packet)
    refuse(journal, LEG, exit.origin, { code: 'PROTOCOL_RESTRICTION', direction: 'egress', message, remedy }, packet)
    return leap(walk, goal, packet)
  }
  if (home.shut?.mode === 'both' && !home.shut.except.includes(from.segment.id))
    refuse(journal, LEG, home.shut.origin, shutText(home.shut, home, 'egress'), packet)
  if (exit.domain?.id !== home.id) {
    const message = {
      en: `${label.en} does not belong to ${home.origin.label.en}.`,
      ko: `${label.ko}: ${home.origin.label.ko}에 속하지 않습니다.`,
    }
    refuse(journal, LEG, exit.origin, { code: 'BAD_STATE_ATTACHMENT', direction: 'egress', message }, packet)
  } else {
    const because = {
      en: `${label.en} carries it out; only replies come back by it.`,
      ko: `${label.ko}: 밖으로 전달합니다. 응답만 이 게이트웨이로 돌아올 수 있습니다.`,
    }
    pass(journal, LEG, exit.origin, 'carries', because, packet)
  }
  return { to: 'outside', via: { type: 'gateway', gateway: exit }, packet }
}
