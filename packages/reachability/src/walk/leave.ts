import { contains, formatAddress, linkLocal } from '@vpcanvas/ip'
import type { Text } from '@vpcanvas/text'
import type { Domain, Gateway, Interface, Origin, Route, ServiceDoor } from '../network.ts'
import type { Packet } from '../packet.ts'
import { type Lookup, lookUp } from '../routing.ts'
import { routeText } from '../words.ts'
import { throughEdge } from './edge.ts'
import { throughExit } from './exit.ts'
import { block, note, pass, refuse } from './journal.ts'
import { overlapRefusal, throughLink } from './link.ts'
import { checkList } from './lists.ts'
import {
  expectedWay,
  type Goal,
  isElsewhere,
  isPublicTranslator,
  leap,
  nobody,
  remedyTowards,
  type Step,
} from './step.ts'
import { routesSaid } from './routesSaid.ts'
import { throughServiceDoor } from './serviceDoor.ts'
import { toTranslator } from './translator.ts'
import { intoUnknown, throughHost } from './unmodelled.ts'
import type { Walk } from './walk.ts'

const LEG = 'forward'

/** From an interface to wherever its segment's routes lead. */
export function leave(walk: Walk, from: Interface, goal: Goal, packet: Packet): Step | null {
  const { network } = walk
  const { segment } = from
  const home = segment.domain
  if (segment.blocks.some((block) => contains(block, packet.destination)) && !isElsewhere(goal, home, packet)) {
    const neighbour = network.interfaceAt(home, packet.destination)
    return neighbour ? { to: neighbour, via: { type: 'direct' }, packet } : nobody(walk, home.origin, packet)
  }
  if (contains(linkLocal, packet.destination)) return linkLocalLost(walk, segment.table.origin, packet)
  const outgoing = checkList(walk, LEG, segment, 'egress', packet)
  const other = isElsewhere(goal, home, packet) ? goal.interface?.segment.domain : undefined
  if (other && !network.linkBetween(home, other)) disconnected(walk, home, other)
  const found = lookUp(segment.table, outgoing.destination)
  notes(walk, segment.table.origin, found, outgoing)
  if (found.unresolved.length > 0 && found.winner?.target.type !== 'unmodelled') {
    refuse(
      walk.journal,
      LEG,
      segment.table.origin,
      { ...unresolvedText(segment.table.origin.label, found, outgoing), routes: routesSaid(found) },
      outgoing,
    )
    return null
  }
  if (found.winner && found.rival) {
    refuse(
      walk.journal,
      LEG,
      segment.table.origin,
      { ...ambiguousText(segment.table.origin.label, found, outgoing), routes: routesSaid(found) },
      outgoing,
    )
    return null
  }
  if (goal.door && !leadsTo(found.winner, goal.door)) return pastTheDoor(walk, from, goal.door, found, outgoing)
  if (!found.winner) return noRoute(walk, from, goal, outgoing, found)
  return follow(walk, from, goal, outgoing, found, found.winner)
}

/** Link-local addresses are never routed; those that mean something are answered before a packet leaves its host. */
function linkLocalLost({ journal }: Walk, at: Origin, packet: Packet): null {
  refuse(
    journal,
    LEG,
    at,
    {
      code: 'NO_ROUTE_TO_DESTINATION',
      message: {
        en: `${formatAddress(packet.destination)} is a link-local address that no service answers at; no route can lead there.`,
        ko: `${formatAddress(packet.destination)} 주소는 응답하는 서비스가 없는 링크 로컬 주소이며 라우팅할 수 없습니다.`,
      },
    },
    packet,
  )
  return null
}

function disconnected({ journal, network }: Walk, home: Domain, other: Domain): void {
  block(journal, LEG, home.origin, {
    code: 'DISCONNECTED_VPCS',
    message: {
      en: `Nothing joins ${home.origin.label.en} and ${other.origin.label.en}.`,
      ko: `두 VPC를 연결하는 구성 요소가 없습니다: ${home.origin.label.ko}, ${other.origin.label.ko}.`,
    },
    remedy: home.joined(other, network.view),
  })
}

function unresolvedText(label: Text, { unresolved }: Lookup, packet: Packet) {
  const lists = unresolved.map(({ written }) => written).join(', ')
  return {
    code: 'UNSUPPORTED_COMPONENT' as const,
    rule: unresolved[0]?.written ?? null,
    message: {
      en: `${label.en} has a route for addresses that are not known here (${lists}); whether it is for ${formatAddress(packet.destination)} is not known.`,
      ko: `${label.ko}: 알 수 없는 주소로 가는 경로가 있습니다(${lists}). ${formatAddress(packet.destination)} 주소가 포함되는지 알 수 없습니다.`,
    },
  }
}

function ambiguousText(label: Text, { winner, rival }: Lookup, packet: Packet) {
  const lists = [winner?.written, rival?.written].join(', ')
  const destination = formatAddress(packet.destination)
  return {
    code: 'UNSUPPORTED_COMPONENT' as const,
    rule: winner?.written ?? null,
    message: {
      en: `${label.en} has two prefix lists with ${destination} in them (${lists}) that lead to different targets; AWS picks one of them and does not say which.`,
      ko: `${label.ko}: ${destination} 주소가 대상이 다른 두 접두사 목록에 있습니다(${lists}). AWS가 어느 경로를 선택할지 정해져 있지 않습니다.`,
    },
  }
}

function leadsTo(route: Route | null, door: ServiceDoor): boolean {
  return route?.target.type === 'gateway' && route.target.gateway.id === door.id
}

/** The routes lead to a service some other way than by the door that is meant, or not at all. */
function pastTheDoor(walk: Walk, from: Interface, door: ServiceDoor, found: Lookup, packet: Packet): Step | null {
  const { origin } = from.segment.table
  const { winner, wider, outranked } = found
  const [name, destination] = [door.origin.label, formatAddress(packet.destination)]
  if (winner) {
    const code = wider.some((one) => leadsTo(one, door))
      ? 'MORE_SPECIFIC_ROUTE'
      : outranked.some((one) => leadsTo(one, door))
        ? 'HIGHER_PRIORITY_ROUTE'
        : 'NO_ROUTE_TO_DESTINATION'
    const text = routeText(origin.label, winner)
    const message = {
      en: `${text.en} For ${destination} that wins, and ${name.en} is passed by.`,
      ko: `${text.ko} ${destination} 목적지에는 이 경로가 우선하므로 ${name.ko}을(를) 거치지 않습니다.`,
    }
    const remedy = code === 'NO_ROUTE_TO_DESTINATION' ? door.used(from.segment, walk.network.view) : null
    refuse(
      walk.journal,
      LEG,
      origin,
      { code, rule: winner.written, message, remedy, routes: routesSaid(found) },
      packet,
    )
  } else {
    const message = {
      en: `${origin.label.en} is not associated with ${name.en}: it has no route for ${destination}.`,
      ko: `${origin.label.ko}: ${name.ko}에 연결되어 있지 않아 ${destination} 목적지에 대한 경로가 없습니다.`,
    }
    const remedy = door.used(from.segment, walk.network.view)
    const refusal = { code: 'NO_ROUTE_TO_DESTINATION', message, remedy, routes: routesSaid(found) } as const
    refuse(walk.journal, LEG, origin, refusal, packet)
  }
  return throughServiceDoor(walk, from, packet, door)
}

/** Facts about the routes that did not win. */
function notes({ journal }: Walk, at: Origin, { winner, wider, outranked, refused }: Lookup, packet: Packet): void {
  const destination = formatAddress(packet.destination)
  if (winner && wider.length > 0 && winner.target.type !== 'local') {
    const lost = wider.map(({ written }) => written).join(', ')
    note(journal, LEG, at, 'MORE_SPECIFIC_ROUTE', {
      en: `${at.label.en}: for ${destination}, ${winner.written} wins over ${lost}.`,
      ko: `${at.label.ko}: ${destination} 목적지에는 ${winner.written} 경로가 ${lost} 경로보다 우선합니다.`,
    })
  }
  if (winner && outranked.length > 0) {
    note(journal, LEG, at, 'HIGHER_PRIORITY_ROUTE', {
      en: `${at.label.en} has several routes for ${winner.written}; the first one counts.`,
      ko: `${at.label.ko}: ${winner.written} 경로가 여러 개이며 첫 번째 경로가 적용됩니다.`,
    })
  }
  for (const { written } of refused) {
    note(journal, LEG, at, 'HIGHER_PRIORITY_ROUTE', {
      en: `${at.label.en}: the route ${written} lies inside the VPC’s own range, where the local route holds; AWS does not take it.`,
      ko: `${at.label.ko}: ${written} 경로는 로컬 경로가 적용되는 VPC 자체 범위 안에 있으므로 AWS에서 허용되지 않습니다.`,
    })
  }
}

/** Along the winning route. */
function follow(walk: Walk, from: Interface, goal: Goal, packet: Packet, found: Lookup, route: Route): Step | null {
  const { table, domain } = from.segment
  const { target } = route
  if (target.type === 'blackhole') {
    refuse(
      walk.journal,
      LEG,
      table.origin,
      {
        code: 'BAD_STATE_ROUTE',
        rule: route.written,
        message: {
          en: `${table.origin.label.en}: the route ${route.written} leads to "${target.resource}", which is gone or leads nowhere: it is a blackhole.`,
          ko: `${table.origin.label.ko}: ${route.written} 경로의 대상 "${target.resource}" 리소스가 없거나 사용할 수 없습니다(블랙홀).`,
        },
        remedy: remedyTowards(walk, from, goal, packet),
        routes: routesSaid(found),
      },
      packet,
    )
    return noRoute(walk, from, goal, packet, found)
  }
  const deciding = { rule: route.written, routes: routesSaid(found) }
  pass(walk.journal, LEG, table.origin, 'routes', routeText(table.origin.label, route), packet, packet, deciding)
  switch (target.type) {
    case 'local':
      return stayIn(walk, domain, from, goal, packet, route)
    case 'interface':
      return throughHost(walk, target.interface, packet)
    case 'unmodelled':
      return intoUnknown(walk, target.origin, packet)
    case 'gateway':
      return through(walk, from, goal, packet, route, target.gateway)
  }
}

/** Through a gateway, by a route or, past a refusal, without one. */
function through(
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
    case 'exit':
      return throughExit(walk, from, goal, packet, gateway)
    case 'service':
      return throughServiceDoor(walk, from, packet, gateway)
  }
}

/** Into another segment of the same domain. */
function stayIn(walk: Walk, domain: Domain, from: Interface, goal: Goal, packet: Packet, route: Route): Step | null {
  if (goal.interface && isElsewhere(goal, domain, packet)) {
    const other = goal.interface.segment.domain
    const link = walk.network.linkBetween(domain, other)
    const meeting = link && overlapRefusal(link, domain, other)
    if (link && meeting) block(walk.journal, LEG, link.origin, meeting)
    refuse(
      walk.journal,
      LEG,
      from.segment.table.origin,
      {
        code: 'VPC_LOCAL_ROUTE_CIDR_RESTRICTION',
        rule: route.written,
        message: {
          en: `${domain.origin.label.en} has the range ${route.written} itself: traffic to ${formatAddress(packet.destination)} stays in it and never reaches ${other.origin.label.en}.`,
          ko: `${domain.origin.label.ko}: ${route.written} 범위가 자체 범위이므로 ${formatAddress(packet.destination)} 목적지 트래픽은 VPC 밖으로 나가지 않습니다.`,
        },
      },
      packet,
    )
    return leap(walk, goal, packet)
  }
  const to = walk.network.interfaceAt(domain, packet.destination)
  if (!to) return nobody(walk, domain.origin, packet)
  return { to, via: { type: 'local' }, packet: checkList(walk, LEG, to.segment, 'ingress', packet) }
}

/** No route, or one that leads nowhere: says so, and goes on where a right one would have led. */
function noRoute(walk: Walk, from: Interface, goal: Goal, packet: Packet, found: Lookup): Step | null {
  const { table, domain } = from.segment
  const way = expectedWay(walk, from, goal, packet)
  if (!found.winner) {
    for (const { written, target } of table.routes) {
      if (target.type !== 'gateway' || target.gateway.id !== way?.id) continue
      note(walk.journal, LEG, table.origin, 'CANNOT_ROUTE', {
        en: `${table.origin.label.en}: the route ${written} → ${way.origin.label.en} does not cover ${formatAddress(packet.destination)}.`,
        ko: `${table.origin.label.ko}: ${written} → ${way.origin.label.ko} 경로에 ${formatAddress(packet.destination)} 주소가 포함되지 않습니다.`,
      })
    }
    const relay = isPublicTranslator(walk.network, from)
    refuse(
      walk.journal,
      LEG,
      table.origin,
      {
        code: relay ? 'NAT_SUBNET_NOT_PUBLIC' : 'NO_ROUTE_TO_DESTINATION',
        message: {
          en: `${table.origin.label.en} has no route for ${formatAddress(packet.destination)}${relay ? `, so ${from.origin.label.en} cannot send on` : ''}.`,
          ko: `${table.origin.label.ko}: ${formatAddress(packet.destination)} 목적지에 대한 경로가 없습니다${relay ? `. ${from.origin.label.ko}에서 트래픽을 내보낼 수 없습니다` : ''}.`,
        },
        remedy: remedyTowards(walk, from, goal, packet),
        routes: routesSaid(found),
      },
      packet,
    )
  }
  if (way) return through(walk, from, goal, packet, null, way)
  return goal.interface && isElsewhere(goal, domain, packet) ? leap(walk, goal, packet) : null
}
