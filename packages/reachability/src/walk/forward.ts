import { formatAddress, intersectPorts } from '@vpcanvas/ip'
import type { Interface } from '../network.ts'
import { abroad } from '../ends.ts'
import { type Packet, trafficText } from '../packet.ts'
import { addressText, outsideText } from '../words.ts'
import { enter } from './enter.ts'
import { checkGroups } from './groups.ts'
import { note, pass, refuse } from './journal.ts'
import { leave } from './leave.ts'
import { type Goal, isTranslator, type Step } from './step.ts'
import type { Place, Stretch, Trail } from './trail.ts'
import { translated } from './translator.ts'
import type { Walk } from './walk.ts'

const LEG = 'forward'

/** No path has more stretches: out through a translator and the door, in again, and some to notice a loop. */
const LONGEST = 8

/** Walks a packet from one end to the other, past every refusal that something is known to lie behind. */
export function walkForward(walk: Walk, start: Place, goal: Goal, packet: Packet): Trail {
  const stretches: Stretch[] = []
  let at = start
  let current = depart(walk, start, goal, packet)
  for (let n = 0; n < LONGEST; n++) {
    const step = at === 'outside' ? enter(walk, goal, current) : leave(walk, at, goal, current)
    if (!step) return { stretches, arrived: null }
    stretches.push({ from: at, to: step.to, via: step.via, sent: current })
    at = step.to
    current = step.packet
    if (step.via.type === 'translator') {
      current = translated(walk, step.via.gateway, current)
      continue
    }
    if (at === 'outside' && !isServed(step) && (goal.interface || walk.network.publishedAt(current.destination)))
      continue
    break
  }
  return { stretches, arrived: arrive(walk, at, goal, stretches, current) }
}

/** Whether a packet has arrived at the service behind a door. */
function isServed({ via }: Step): boolean {
  return via.type === 'gateway' && via.gateway.type === 'service'
}

function depart({ network, journal }: Walk, start: Place, goal: Goal, packet: Packet): Packet {
  if (start === 'outside') {
    pass(journal, LEG, abroad(network, packet.source), 'sends', outsideText(network, packet.source), packet)
    return packet
  }
  const address = addressText(start)
  pass(
    journal,
    LEG,
    start.origin,
    'sends',
    {
      en: `${start.origin.label.en} sends from ${address.en}.`,
      ko: `${start.origin.label.ko} 송신 주소: ${address.ko}.`,
    },
    packet,
  )
  if (packet.source.value !== start.address.value) foreignSource({ network, journal }, start, packet)
  return checkGroups({ network, journal }, LEG, start, 'egress', packet, {
    address: packet.destination,
    interface: goal.interface,
  })
}

/** An endpoint has an interface in some zones only: https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html */
function crossZone({ network, journal }: Walk, { segment: { zone } }: Interface, to: Interface): void {
  if (!to.answersOnly) return
  const zones = network.interfaces.flatMap((one) =>
    one.answersOnly && one.origin.resource === to.origin.resource ? [one.segment.zone] : [],
  )
  if (zone === '' || zones.includes(zone)) return
  const { label } = to.origin
  note(journal, LEG, to.origin, 'VPCE_SERVICE_NOT_INSTALLED_IN_AZ', {
    en: `${label.en} has no interface in ${zone}: the traffic goes to ${to.segment.zone}.`,
    ko: `${label.ko}: ${zone} 영역에 인터페이스가 없어 트래픽이 ${to.segment.zone} 영역으로 갑니다.`,
  })
}

/** https://docs.aws.amazon.com/vpc/latest/userguide/using-eni.html: the source/destination check drops what is not its own. */
function foreignSource({ journal }: Walk, { origin, forwards }: Interface, packet: Packet): void {
  if (forwards) return
  const [{ label }, source] = [origin, formatAddress(packet.source)]
  const message = {
    en: `${label.en} sends from ${source}, which is not its own address: its source/destination check drops that.`,
    ko: `${label.ko}: 소스 ${source} 주소가 자신의 주소가 아니므로 소스/대상 확인에서 버려집니다.`,
  }
  refuse(journal, LEG, origin, { code: 'ENI_ADDRESS_RESTRICTION', direction: 'egress', message }, packet)
}

function arrive(walk: Walk, at: Place, goal: Goal, stretches: readonly Stretch[], packet: Packet): Packet | null {
  const { network, journal } = walk
  if (at === 'outside') {
    pass(
      journal,
      LEG,
      abroad(network, packet.destination),
      'delivers',
      outsideText(network, packet.destination),
      packet,
    )
    return packet
  }
  if (at !== goal.interface && isTranslator(walk.network, at)) return unsolicited(walk, at, packet)
  const sender = stretches[0]?.from
  const allowed = checkGroups(walk, LEG, at, 'ingress', packet, {
    address: packet.source,
    interface: sender === 'outside' ? null : (sender ?? null),
    cameFromOutside: stretches.at(-1)?.from === 'outside',
  })
  if (isTranslator(walk.network, at)) return unsolicited(walk, at, allowed)
  if (sender && sender !== 'outside') crossZone(walk, sender, at)
  const served = serving(at, allowed)
  if (!served) {
    const { en, ko } = trafficText(allowed)
    const own = at.serves
      ? trafficText({ protocol: at.serves.protocol, destinationPorts: at.serves.ports, icmp: null })
      : { en, ko }
    refuse(
      journal,
      LEG,
      at.origin,
      {
        code: 'PORT_NOT_SERVED',
        message: {
          en: `${at.origin.label.en} answers to ${own.en} only, not to ${en}.`,
          ko: `${at.origin.label.ko} 수신 대상: ${own.ko}. 요청된 트래픽: ${ko}.`,
        },
      },
      allowed,
    )
    return allowed
  }
  const address = addressText(at)
  pass(
    journal,
    LEG,
    at.origin,
    'delivers',
    {
      en: `${at.origin.label.en} receives it at ${address.en}.`,
      ko: `${at.origin.label.ko} 수신 주소: ${address.ko}.`,
    },
    allowed,
    served,
  )
  return served
}

function unsolicited({ journal }: Walk, at: Interface, packet: Packet): null {
  refuse(
    journal,
    LEG,
    at.origin,
    {
      code: 'NAT_UNSOLICITED_INBOUND',
      message: {
        en: `${at.origin.label.en} answers nobody: it only carries what hosts behind it have opened.`,
        ko: `${at.origin.label.ko}: 새 연결에 응답하지 않으며, 뒤에 있는 호스트가 시작한 연결만 전달합니다.`,
      },
    },
    packet,
  )
  return null
}

/** The part of a packet that a host answers to; null where it is none. */
function serving(at: Interface, packet: Packet): Packet | null {
  if (!at.serves) return packet
  if (at.serves.protocol !== packet.protocol) return null
  const { ports } = at.serves
  const destinationPorts = packet.destinationPorts.flatMap((range) =>
    ports.flatMap(({ from, to }) => {
      const part = { from: Math.max(from, range.from), to: Math.min(to, range.to) }
      return part.from <= part.to ? [part] : []
    }),
  )
  const perhaps = intersectPorts(packet.perhaps, destinationPorts)
  return destinationPorts.length > 0 ? { ...packet, destinationPorts, perhaps } : null
}
