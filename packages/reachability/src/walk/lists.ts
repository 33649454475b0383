import { formatAddress, type PortSet } from '@vpcanvas/ip'
import type { Text } from '@vpcanvas/text'
import { throughList } from '../filtering.ts'
import type { Direction, Origin, Segment } from '../network.ts'
import { narrowed, type Packet, portsText, trafficText } from '../packet.ts'
import { type Leg, pass, refuse } from './journal.ts'
import { needOf } from './need.ts'
import type { Walk } from './walk.ts'

/**
 * The list of a segment, on the way in or out. Gives the packet that goes on: narrowed to the ports that pass, whole
 * where none does.
 */
export function checkList(walk: Walk, leg: Leg, segment: Segment, direction: Direction, packet: Packet): Packet {
  const { list } = segment
  if (segment.unfiltered) return packet
  if (list.unsure) {
    const message = unsureText(segment, list.unsure)
    refuse(walk.journal, leg, list.unsure, { code: 'UNSUPPORTED_COMPONENT', message, direction }, packet)
    return packet
  }
  const { passed, unsure, by, refusedBy, unsureBy } = throughList(list, direction, packet)
  const { packet: after, becomes } = narrowed(packet, passed, unsure, leg === 'return' && packet.remapped)
  if (becomes === 'doubtful') {
    const { unsure: who, number } = (unsure.length > 0 && unsureBy) || { unsure: list.origin, number: by?.number ?? 0 }
    const message = unsureText(segment, who ?? list.origin)
    const rule = number > 0 ? `${number}` : null
    refuse(walk.journal, leg, who ?? list.origin, { code: 'UNSUPPORTED_COMPONENT', message, direction, rule }, packet)
    return after
  }
  if (becomes === 'passes') {
    const rule = `${(by ?? unsureBy)?.number ?? '*'}`
    const text = by?.text ?? { en: '', ko: '' }
    pass(walk.journal, leg, list.origin, 'allows', at(segment, direction, rule, text), packet, after, { rule })
    return after
  }
  const rule = refusedBy ? `${refusedBy.number}` : '*'
  const deciding = at(segment, direction, rule, refusedBy ? refusedBy.text : FINAL)
  const code = leg === 'forward' ? 'SUBNET_ACL_RESTRICTION' : 'RETURN_ACL'
  const message = refusalText(deciding, leg, direction, packet, passed.length > 0 ? passed : null)
  const remedy = list.opened(needOf(walk.network, leg, direction, packet), refusedBy, walk.network.view)
  refuse(walk.journal, leg, list.origin, { code, message, direction, rule, remedy }, packet)
  return packet
}

function unsureText({ origin, list }: Segment, unsure: Origin): Text {
  return {
    en: `${list.origin.label.en} at ${origin.label.en}: ${unsure.label.en} has a part in it; whether the traffic is let through is not known.`,
    ko: `${list.origin.label.ko}, ${origin.label.ko}: 트래픽 허용 여부를 알 수 없습니다. 확인할 수 없는 부분: ${unsure.label.ko}.`,
  }
}

const FINAL: Text = { en: 'no other rule matches', ko: '일치하는 다른 규칙이 없습니다' }

function at({ origin, list }: Segment, direction: Direction, rule: string, text: Text): Text {
  const [name, subnet] = [list.origin.label, origin.label]
  return direction === 'ingress'
    ? {
        en: `${name.en}, into ${subnet.en}: rule ${rule}: ${text.en}.`,
        ko: `${name.ko}, ${subnet.ko} 인바운드: 규칙 ${rule}: ${text.ko}.`,
      }
    : {
        en: `${name.en}, out of ${subnet.en}: rule ${rule}: ${text.en}.`,
        ko: `${name.ko}, ${subnet.ko} 아웃바운드: 규칙 ${rule}: ${text.ko}.`,
      }
}

/** `passing`: the ports that would get through, where all would have to. */
function refusalText(deciding: Text, leg: Leg, direction: Direction, packet: Packet, passing: PortSet | null): Text {
  const traffic = trafficText(packet)
  const other = formatAddress(direction === 'ingress' ? packet.source : packet.destination)
  const what =
    direction === 'ingress'
      ? { en: `${traffic.en} from ${other}`, ko: `${traffic.ko}, 소스 ${other}` }
      : { en: `${traffic.en} to ${other}`, ko: `${traffic.ko}, 대상 ${other}` }
  if (leg === 'forward')
    return { en: `${deciding.en} Refused: ${what.en}.`, ko: `${deciding.ko} 거부된 트래픽: ${what.ko}.` }
  if (!passing) {
    return {
      en: `${deciding.en} The reply is dropped (${what.en}): a network ACL does not know that it is one. No client port would pass.`,
      ko: `${deciding.ko} 응답이 차단됩니다(${what.ko}). 네트워크 ACL은 응답 여부를 구분하지 않으며, 통과할 수 있는 클라이언트 포트가 없습니다.`,
    }
  }
  const some = portsText(passing)
  return {
    en: `${deciding.en} The reply may come to any of these ports, since the NAT gateway picks one (${what.en}); only ${some.en} would pass.`,
    ko: `${deciding.ko} NAT 게이트웨이가 포트를 선택하므로 응답은 이 중 어느 포트로든 올 수 있습니다(${what.ko}). 통과하는 포트: ${some.ko}.`,
  }
}
