import { formatAddress, NO_PORTS } from '@vpcanvas/ip'
import { abroad } from '../ends.ts'
import { type Packet, portsText, replyTo, surePorts } from '../packet.ts'
import { addressText, outsideText } from '../words.ts'
import { checkGroups } from './groups.ts'
import { checkDiversion } from './diverted.ts'
import { pass } from './journal.ts'
import { checkList } from './lists.ts'
import { expectedBack, routeBack } from './replyRoute.ts'
import type { Place, Stretch } from './trail.ts'
import type { Walk } from './walk.ts'

const LEG = 'return'

/**
 * Walks the reply back along the stretches of the way there. Every segment looks its own way up: the reply has to meet
 * the same gateways, in reverse, or it is lost. Gives the reply as the client gets it; null where the way is not known.
 */
export function walkBack(walk: Walk, stretches: readonly Stretch[], arrived: Packet): Packet | null {
  let packet = replyTo(arrived)
  answer(walk, stretches.at(-1)?.to ?? 'outside', packet)
  for (let n = stretches.length - 1; n >= 0; n--) {
    const stretch = stretches[n]
    const before = stretches[n - 1]
    if (!stretch) break
    const back = retrace(walk, stretch, packet)
    if (!back) return null
    packet = before?.via.type === 'translator' ? restored(walk, before, back) : back
  }
  receive(walk, stretches[0]?.from ?? 'outside', packet)
  return packet
}

function answer(walk: Walk, from: Place, packet: Packet): void {
  if (from === 'outside') {
    pass(
      walk.journal,
      LEG,
      abroad(walk.network, packet.source),
      'sends',
      outsideText(walk.network, packet.source),
      packet,
    )
    return
  }
  const { label } = from.origin
  pass(walk.journal, LEG, from.origin, 'sends', { en: `${label.en} replies.`, ko: `${label.ko} 응답.` }, packet)
  checkGroups(walk, LEG, from, 'egress', packet, { address: packet.destination, interface: null })
}

function receive(walk: Walk, at: Place, packet: Packet): void {
  if (at === 'outside') {
    pass(
      walk.journal,
      LEG,
      abroad(walk.network, packet.destination),
      'delivers',
      outsideText(walk.network, packet.destination),
      packet,
    )
    return
  }
  checkGroups(walk, LEG, at, 'ingress', packet, { address: packet.source, interface: null })
  const [{ label }, address, ports] = [at.origin, addressText(at), portsText(surePorts(packet))]
  pass(
    walk.journal,
    LEG,
    at.origin,
    'delivers',
    {
      en: `${label.en} gets the reply at ${address.en}, client port ${ports.en}.`,
      ko: `${label.ko} 응답 수신: ${address.ko}, 클라이언트 포트 ${ports.ko}.`,
    },
    packet,
  )
}

/** One stretch in reverse. */
function retrace(walk: Walk, { from, to, via, sent }: Stretch, packet: Packet): Packet | null {
  if (via.type === 'direct') return packet
  const turned = (after: Packet): Packet => ({ ...after, source: sent.destination, destination: sent.source })
  if (to === 'outside') {
    const inner = turned(packet)
    if (via.type === 'gateway') {
      const { label } = via.gateway.origin
      const changed = packet.destination.value !== inner.destination.value
      const because = changed
        ? {
            en: `${label.en} turns ${formatAddress(packet.destination)} back into ${formatAddress(inner.destination)}.`,
            ko: `${label.ko}: ${formatAddress(packet.destination)} → ${formatAddress(inner.destination)} 역변환.`,
          }
        : { en: `${label.en} carries the reply.`, ko: `${label.ko} 응답 전달.` }
      pass(walk.journal, LEG, via.gateway.origin, changed ? 'translates' : 'carries', because, packet, inner)
      if (from !== 'outside' && via.gateway.type === 'edge') checkDiversion(walk, LEG, from.segment.domain, inner)
    }
    return from === 'outside' ? inner : checkList(walk, LEG, from.segment, 'ingress', inner)
  }
  const outgoing = checkList(walk, LEG, to.segment, 'egress', packet)
  const expected = expectedBack(walk, from, to, via, outgoing)
  if (!routeBack(walk, from, to, expected, outgoing)) return null
  const after = turned(outgoing)
  if (expected && expected !== 'local') {
    const { label } = expected.origin
    const moved = outgoing.source.value !== after.source.value
    pass(
      walk.journal,
      LEG,
      expected.origin,
      moved ? 'translates' : 'carries',
      moved
        ? {
            en: `${label.en} turns the source ${formatAddress(outgoing.source)} into ${formatAddress(after.source)}.`,
            ko: `${label.ko}: 소스 ${formatAddress(outgoing.source)} → ${formatAddress(after.source)} 변환.`,
          }
        : { en: `${label.en} carries the reply.`, ko: `${label.ko} 응답 전달.` },
      outgoing,
      after,
    )
  }
  return from === 'outside' ? after : checkList(walk, LEG, from.segment, 'ingress', after)
}

/** A translator gives the reply back to the host that asked. */
function restored({ journal }: Walk, { via, sent }: Stretch, packet: Packet): Packet {
  const { source: destination, sourcePorts: destinationPorts, remapped } = sent
  const after = { ...packet, destination, destinationPorts, perhaps: NO_PORTS, remapped }
  if (via.type === 'translator') {
    const { origin } = via.gateway
    pass(
      journal,
      LEG,
      origin,
      'translates',
      {
        en: `${origin.label.en} knows the connection and turns the reply to ${formatAddress(after.destination)}.`,
        ko: `${origin.label.ko}: 연결을 기억하여 응답의 대상을 ${formatAddress(after.destination)} 주소로 변환합니다.`,
      },
      packet,
      after,
    )
  }
  return after
}
