import { contains, formatAddress } from '@vpcanvas/ip'
import { checkGroups } from './groups.ts'
import { checkList } from './lists.ts'
import type { Walk } from './walk.ts'
import { pass, refuse } from './journal.ts'
import type { Gateway, Interface, Route } from '../network.ts'
import { type Packet, portsText, replyTo } from '../packet.ts'
import { lookUp } from '../routing.ts'
import { routeTo } from './rerouting.ts'
import type { Place, Stretch } from './trail.ts'
import { addressText, outsideText, routeText } from '../words.ts'

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
      walk.network.outside.origin,
      'sends',
      outsideText(packet.source, packet.source.value === walk.network.outside.address.value),
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
      walk.network.outside.origin,
      'delivers',
      outsideText(packet.destination, packet.destination.value === walk.network.outside.address.value),
      packet,
    )
    return
  }
  checkGroups(walk, LEG, at, 'ingress', packet, { address: packet.source, interface: null })
  const [{ label }, address, ports] = [at.origin, addressText(at), portsText(packet.destinationPorts)]
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
      pass(
        walk.journal,
        LEG,
        via.gateway.origin,
        'translates',
        {
          en: `${via.gateway.origin.label.en} turns ${formatAddress(packet.destination)} back into ${formatAddress(inner.destination)}.`,
          ko: `${via.gateway.origin.label.ko}: ${formatAddress(packet.destination)} → ${formatAddress(inner.destination)} 역변환.`,
        },
        packet,
        inner,
      )
    }
    return from === 'outside' ? inner : checkList(walk, LEG, from.segment, 'ingress', inner)
  }
  const outgoing = checkList(walk, LEG, to.segment, 'egress', packet)
  const expected = expectedBack(walk, from, to, via)
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

/** What the reply has to go through on this stretch; null where the design has nothing that would do. */
function expectedBack({ network }: Walk, from: Place, to: Interface, via: Stretch['via']): Gateway | 'local' | null {
  if (via.type === 'gateway') return via.gateway
  if (via.type !== 'leap') return 'local'
  if (from === 'outside') return network.edgeOf(to.segment.domain) ?? null
  if (from.segment.domain.id === to.segment.domain.id) return 'local'
  return network.linkBetween(to.segment.domain, from.segment.domain) ?? null
}

/** Whether it is known where the reply goes. Records a refusal where that is the wrong way. */
function routeBack(
  walk: Walk,
  from: Place,
  to: Interface,
  expected: Gateway | 'local' | null,
  packet: Packet,
): boolean {
  const { journal } = walk
  const { table, domain } = to.segment
  const { winner, unresolved } = lookUp(table, packet.destination)
  const destination = formatAddress(packet.destination)
  const name = table.origin.label
  if (unresolved.length > 0) {
    refuse(
      journal,
      LEG,
      table.origin,
      {
        code: 'UNSUPPORTED_COMPONENT',
        rule: unresolved[0]?.written ?? null,
        message: {
          en: `${name.en} routes the reply by a prefix list; whether ${destination} is in it is not known.`,
          ko: `${name.ko}: 접두사 목록으로 응답을 라우팅합니다. ${destination} 주소가 목록에 있는지 알 수 없습니다.`,
        },
      },
      packet,
    )
    return false
  }
  const remedy = expected && expected !== 'local' ? routeTo(to, expected, packet) : null
  if (!winner) {
    refuse(
      journal,
      LEG,
      table.origin,
      {
        code: 'RETURN_NO_ROUTE',
        message: {
          en: `${name.en} has no route for the reply to ${destination}.`,
          ko: `${name.ko}: ${destination} 목적지로 돌아가는 응답의 경로가 없습니다.`,
        },
        remedy,
      },
      packet,
    )
    return true
  }
  const { target, written } = winner
  const wrong = (
    code: 'RETURN_ROUTE_ASYMMETRIC' | 'RETURN_MISDELIVERED' | 'BAD_STATE_ROUTE' | 'BAD_STATE_ATTACHMENT',
    en: string,
    ko: string,
  ) => {
    const text = routeText(name, winner)
    refuse(
      journal,
      LEG,
      table.origin,
      { code, rule: written, message: { en: `${text.en} ${en}`, ko: `${text.ko} ${ko}` }, remedy },
      packet,
    )
    return true
  }
  if (target.type === 'unmodelled' || (target.type === 'interface' && target.interface.forwards)) {
    const { origin } = target.type === 'unmodelled' ? target : target.interface
    refuse(
      journal,
      LEG,
      origin,
      {
        code: 'UNSUPPORTED_COMPONENT',
        message: {
          en: `${origin.label.en} gets the reply; what becomes of it there is not known.`,
          ko: `${origin.label.ko}: 응답이 이곳으로 전달되지만 그 이후를 알 수 없습니다.`,
        },
      },
      packet,
    )
    return false
  }
  if (leadsTo(winner, expected)) {
    pass(journal, LEG, table.origin, 'routes', routeText(name, winner), packet)
    return true
  }
  if (target.type === 'blackhole')
    return wrong('BAD_STATE_ROUTE', 'The reply is dropped: it is a blackhole.', '응답이 버려집니다(블랙홀).')
  if (target.type === 'gateway' && target.gateway.type === 'edge' && target.gateway.domain?.id !== domain.id) {
    return wrong(
      'BAD_STATE_ATTACHMENT',
      'The gateway is not attached to this VPC.',
      '이 게이트웨이는 이 VPC에 연결되어 있지 않습니다.',
    )
  }
  if (from !== 'outside' && isTwin(winner, to, packet)) {
    return wrong(
      'RETURN_MISDELIVERED',
      `The reply goes to ${destination} somewhere else than where the client is.`,
      `응답이 클라이언트가 있는 곳이 아닌 다른 곳의 ${destination} 주소로 전달됩니다.`,
    )
  }
  return wrong(
    'RETURN_ROUTE_ASYMMETRIC',
    'The request came in another way, so the reply is dropped there.',
    '요청이 다른 경로로 들어왔으므로 응답이 그곳에서 버려집니다.',
  )
}

function leadsTo({ target }: Route, expected: Gateway | 'local' | null): boolean {
  if (target.type === 'local') return expected === 'local'
  return target.type === 'gateway' && expected !== 'local' && target.gateway.id === expected?.id
}

/** Whether a route leads to another domain that has the same address. */
function isTwin({ target }: Route, at: Interface, packet: Packet): boolean {
  if (target.type === 'local') return true
  if (target.type !== 'gateway' || target.gateway.type !== 'link') return false
  const [one, other] = target.gateway.ends
  const peer = one.id === at.segment.domain.id ? other : one
  return peer.blocks.some((block) => contains(block, packet.destination))
}

/** A translator gives the reply back to the host that asked. */
function restored({ journal }: Walk, { via, sent }: Stretch, packet: Packet): Packet {
  const after = { ...packet, destination: sent.source, destinationPorts: sent.sourcePorts, remapped: sent.remapped }
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
