import { formatAddress } from '@vpcanvas/ip'
import { inEach, type Text } from '@vpcanvas/text'
import { type GroupDecision, nearestMiss, type OtherSide, throughGroups } from '../filtering.ts'
import type { Direction, Interface } from '../network.ts'
import { narrowed, type Packet, trafficText } from '../packet.ts'
import { type Leg, pass, refuse } from './journal.ts'
import { needOf } from './need.ts'
import type { Walk } from './walk.ts'

/** The groups of an interface, on the way in or out. Replies to what they let through pass without any rule. */
export function checkGroups(
  walk: Walk,
  leg: Leg,
  guarded: Interface,
  direction: Direction,
  packet: Packet,
  other: OtherSide,
): Packet {
  if (!guarded.guarded) return packet
  const [first] = guarded.groups
  if (leg === 'return') {
    if (first) pass(walk.journal, leg, first.origin, 'allows', STATEFUL, packet)
    return packet
  }
  const decision = throughGroups(guarded, direction, packet, other)
  const { packet: after, becomes } = narrowed(packet, decision.passed, decision.unsure)
  if (becomes === 'passes' && decision.by) {
    const { group, rule } = decision.by
    const text = sentence(group.origin.label, direction, rule.text)
    pass(walk.journal, leg, group.origin, 'allows', text, packet, after, { rule: rule.id })
    return after
  }
  const group = decision.lost?.group ?? guarded.groups.find((one) => one[direction].length > 0) ?? first
  const need = needOf(walk.network, leg, direction, packet, other.interface)
  const refusal = groupRefusal(guarded, direction, packet, other, decision)
  const remedy = refusal.code === 'UNSUPPORTED_COMPONENT' ? null : (group?.opened(need, walk.network.view) ?? null)
  refuse(walk.journal, leg, group?.origin ?? guarded.origin, { ...refusal, direction, remedy }, packet)
  return after
}

const STATEFUL: Text = {
  en: 'Security groups remember the connection: the reply passes without a rule.',
  ko: '보안 그룹은 연결 상태를 기억하므로 응답은 규칙 없이 통과합니다.',
}

function groupRefusal(
  guarded: Interface,
  direction: Direction,
  packet: Packet,
  other: OtherSide,
  decision: GroupDecision,
) {
  const names = namesOf(guarded)
  const asked = asking(direction, packet, other)
  if (decision.unresolved) {
    const { text } = decision.unresolved
    return {
      code: 'UNSUPPORTED_COMPONENT' as const,
      message: {
        en: `${names.en}: ${text.en}; whether that covers ${formatAddress(other.address)} is not known.`,
        ko: `${names.ko}: ${text.ko}. 여기에 ${formatAddress(other.address)} 주소가 포함되는지 알 수 없습니다.`,
      },
    }
  }
  if (decision.lost) {
    const { why, rule, group } = decision.lost
    const [code, text] = LOST[why]
    return {
      code,
      message: {
        en: `${group.origin.label.en}: ${rule.text.en} does not match ${asked.en}. ${text.en}`,
        ko: `${group.origin.label.ko}: ${rule.text.ko} 규칙과 일치하지 않습니다. 트래픽: ${asked.ko}. ${text.ko}`,
      },
    }
  }
  if (!guarded.groups.some((group) => group[direction].length > 0)) {
    return {
      code: 'SG_HAS_NO_RULES' as const,
      message:
        direction === 'ingress'
          ? {
              en: `${names.en} has no inbound rule at all; ${asked.en} is refused.`,
              ko: `${names.ko}: 인바운드 규칙이 하나도 없습니다. 거부된 트래픽: ${asked.ko}.`,
            }
          : {
              en: `${names.en} has no outbound rule at all; ${asked.en} is refused.`,
              ko: `${names.ko}: 아웃바운드 규칙이 하나도 없습니다. 거부된 트래픽: ${asked.ko}.`,
            },
    }
  }
  const miss = MISS[nearestMiss(guarded, direction, packet)]
  return {
    code: 'ENI_SG_RULES_MISMATCH' as const,
    message:
      direction === 'ingress'
        ? {
            en: `${names.en}: no inbound rule allows ${asked.en}; ${miss.en}.`,
            ko: `${names.ko}: 허용하는 인바운드 규칙이 없습니다. 트래픽: ${asked.ko}. ${miss.ko}.`,
          }
        : {
            en: `${names.en}: no outbound rule allows ${asked.en}; ${miss.en}.`,
            ko: `${names.ko}: 허용하는 아웃바운드 규칙이 없습니다. 트래픽: ${asked.ko}. ${miss.ko}.`,
          },
  }
}

const MISS: Readonly<Record<'protocol' | 'port' | 'peer', Text>> = {
  protocol: { en: 'none is for this protocol', ko: '이 프로토콜에 대한 규칙이 없습니다' },
  port: { en: 'none is for this port', ko: '이 포트에 대한 규칙이 없습니다' },
  peer: { en: 'those for this port are for other addresses', ko: '이 포트의 규칙은 다른 주소에 대한 것입니다' },
}

const LOST = {
  unknown: [
    'UNKNOWN_PEERED_SGS',
    { en: 'The group it names is not in the design.', ko: '참조된 그룹이 디자인에 없습니다.' },
  ],
  public: [
    'SG_REFERENCE_NEEDS_PRIVATE_ADDRESS',
    {
      en: 'A rule that names a group matches private addresses only.',
      ko: '그룹을 참조하는 규칙은 프라이빗 주소에만 일치합니다.',
    },
  ],
  changed: [
    'SG_REFERENCES_NOT_PRESERVED',
    {
      en: 'Membership in the group is lost on the way: the address was translated, or the members are in another Region.',
      ko: '경로 중간에 그룹 소속 정보가 사라집니다. 주소가 변환되었거나 구성원이 다른 리전에 있습니다.',
    },
  ],
} as const satisfies Record<string, readonly [string, Text]>

function namesOf(guarded: Interface): Text {
  const { groups, origin } = guarded
  if (groups.length === 0) {
    return {
      en: `${origin.label.en}: no security group of its VPC guards it, so it`,
      ko: `${origin.label.ko}: VPC의 보안 그룹이 연결되어 있지 않습니다`,
    }
  }
  return inEach((language) => groups.map((group) => group.origin.label[language]).join(', '))
}

function asking(direction: Direction, packet: Packet, other: OtherSide): Text {
  const traffic = trafficText(packet)
  const address = formatAddress(other.address)
  const who = other.interface
    ? { en: ` (${other.interface.origin.label.en})`, ko: ` (${other.interface.origin.label.ko})` }
    : { en: '', ko: '' }
  return direction === 'ingress'
    ? { en: `${traffic.en} from ${address}${who.en}`, ko: `${traffic.ko}, 소스 ${address}${who.ko}` }
    : { en: `${traffic.en} to ${address}${who.en}`, ko: `${traffic.ko}, 대상 ${address}${who.ko}` }
}

function sentence(label: Text, direction: Direction, text: Text): Text {
  return direction === 'ingress'
    ? { en: `${label.en} lets in: ${text.en}.`, ko: `${label.ko} 인바운드 허용: ${text.ko}.` }
    : { en: `${label.en} lets out: ${text.en}.`, ko: `${label.ko} 아웃바운드 허용: ${text.ko}.` }
}
