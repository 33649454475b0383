import { contains, formatAddress } from '@vpcanvas/ip'
import type { Text } from '@vpcanvas/text'
import type { Code } from '../codes.ts'
import type { Gateway, Interface, Origin, Route } from '../network.ts'
import type { Packet } from '../packet.ts'
import { lookUp } from '../routing.ts'
import { routeText } from '../words.ts'
import { pass, refuse } from './journal.ts'
import { routeTo } from './rerouting.ts'
import { privateRange } from './step.ts'
import { routesSaid } from './routesSaid.ts'
import type { Place, Stretch } from './trail.ts'
import type { Walk } from './walk.ts'

const LEG = 'return'

/** What a reply has to go through. */
export type Expected = Gateway | 'local' | null

/** What the reply has to go through on this stretch; null where the design has nothing that would do. */
export function expectedBack(
  { network }: Walk,
  from: Place,
  to: Interface,
  via: Stretch['via'],
  { destination }: Packet,
): Expected {
  if (via.type === 'gateway') return via.gateway
  if (via.type !== 'leap') return 'local'
  if (from === 'outside') return privateRange(destination) ? null : (network.edgeOf(to.segment.domain) ?? null)
  if (from.segment.domain.id === to.segment.domain.id) return 'local'
  return network.linkBetween(to.segment.domain, from.segment.domain) ?? null
}

/** Whether it is known where the reply goes. Records a refusal where that is the wrong way, or nowhere. */
export function routeBack(
  { journal, network }: Walk,
  from: Place,
  to: Interface,
  expected: Expected,
  packet: Packet,
): boolean {
  const { table } = to.segment
  const found = lookUp(table, packet.destination)
  const { winner, unresolved, rival } = found
  const routes = routesSaid(found)
  const list = unresolved[0] ?? rival
  if (list) {
    refuse(
      journal,
      LEG,
      table.origin,
      { code: 'UNSUPPORTED_COMPONENT', rule: list.written, message: listText(table.origin, packet), routes },
      packet,
    )
    return false
  }
  const remedy = expected && expected !== 'local' ? routeTo(network, to, expected, packet) : null
  if (!winner) {
    refuse(
      journal,
      LEG,
      table.origin,
      { code: 'RETURN_NO_ROUTE', message: noRouteText(table.origin, packet), remedy, routes },
      packet,
    )
    return true
  }
  const unknown = unknownAt(winner)
  if (unknown) {
    refuse(journal, LEG, unknown, { code: 'UNSUPPORTED_COMPONENT', message: unknownText(unknown) }, packet)
    return false
  }
  const text = routeText(table.origin.label, winner)
  const astray = leadsTo(winner, expected) ? null : wrongWay(winner, from, to, packet)
  if (astray) {
    const message = { en: `${text.en} ${astray.text.en}`, ko: `${text.ko} ${astray.text.ko}` }
    refuse(journal, LEG, table.origin, { code: astray.code, rule: winner.written, message, remedy, routes }, packet)
  } else pass(journal, LEG, table.origin, 'routes', text, packet, packet, { rule: winner.written, routes })
  return true
}

function leadsTo({ target }: Route, expected: Expected): boolean {
  if (target.type === 'local') return expected === 'local'
  return target.type === 'gateway' && expected !== 'local' && target.gateway.id === expected?.id
}

/** What a route leads to that does with traffic what no design knows. */
function unknownAt({ target }: Route): Origin | null {
  if (target.type === 'unmodelled') return target.origin
  return target.type === 'interface' && target.interface.forwards ? target.interface.origin : null
}

/** What is wrong with a route that does not lead to what is expected. */
function wrongWay({ target }: Route, from: Place, { segment }: Interface, packet: Packet): { code: Code; text: Text } {
  if (target.type === 'blackhole') {
    return {
      code: 'BAD_STATE_ROUTE',
      text: { en: 'The reply is dropped: it is a blackhole.', ko: '응답이 버려집니다(블랙홀).' },
    }
  }
  if (target.type === 'gateway' && target.gateway.type === 'edge' && target.gateway.domain?.id !== segment.domain.id) {
    const text = {
      en: 'The gateway is not attached to this VPC.',
      ko: '이 게이트웨이는 이 VPC에 연결되어 있지 않습니다.',
    }
    return { code: 'BAD_STATE_ATTACHMENT', text }
  }
  const destination = formatAddress(packet.destination)
  if (from !== 'outside' && hasTwin(target, segment.domain.id, packet)) {
    const text = {
      en: `The reply goes to ${destination} somewhere else than where the client is.`,
      ko: `응답이 클라이언트가 있는 곳이 아닌 다른 곳의 ${destination} 주소로 전달됩니다.`,
    }
    return { code: 'RETURN_MISDELIVERED', text }
  }
  const text = {
    en: 'The request came in another way, so the reply is dropped there.',
    ko: '요청이 다른 경로로 들어왔으므로 응답이 그곳에서 버려집니다.',
  }
  return { code: 'RETURN_ROUTE_ASYMMETRIC', text }
}

/** Whether a route leads to another domain that has the same address. */
function hasTwin(target: Route['target'], home: string, packet: Packet): boolean {
  if (target.type === 'local') return true
  if (target.type !== 'gateway' || target.gateway.type !== 'link') return false
  const peer = target.gateway.ends.find(({ id }) => id !== home)
  return peer?.blocks.some((block) => contains(block, packet.destination)) ?? false
}

function noRouteText({ label }: Origin, packet: Packet): Text {
  const destination = formatAddress(packet.destination)
  return {
    en: `${label.en} has no route for the reply to ${destination}.`,
    ko: `${label.ko}: ${destination} 목적지로 돌아가는 응답의 경로가 없습니다.`,
  }
}

function listText({ label }: Origin, packet: Packet): Text {
  const destination = formatAddress(packet.destination)
  return {
    en: `${label.en} routes the reply by a prefix list; whether ${destination} is in it is not known.`,
    ko: `${label.ko}: 접두사 목록으로 응답을 라우팅합니다. ${destination} 주소가 목록에 있는지 알 수 없습니다.`,
  }
}

function unknownText({ label }: Origin): Text {
  return {
    en: `${label.en} gets the reply; what becomes of it there is not known.`,
    ko: `${label.ko}: 응답이 이곳으로 전달되지만 그 이후를 알 수 없습니다.`,
  }
}
