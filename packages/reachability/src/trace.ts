import {
  type Family,
  formatAddress,
  hasPorts,
  isFailure,
  parseAddress,
  type PortSet,
  protocolNumber,
  subtractPorts,
} from '@vpcanvas/ip'
import type { Text } from '@vpcanvas/text'
import { type End, endOf, TraceRefused } from './ends.ts'
import type { Interface, Network, Origin } from './network.ts'
import { type Ends, opening, type TraceQuery } from './opening.ts'
import { isAnswered, type Packet, portsText, replyTo, surePorts } from './packet.ts'
import { walkBack } from './walk/backward.ts'
import { walkForward } from './walk/forward.ts'
import {
  block,
  type Blocker,
  type Hop,
  type Journal,
  newJournal,
  note,
  type Note,
  pass,
  refuse,
  type Refusal,
} from './walk/journal.ts'
import { ask } from './walk/service.ts'
import { privateRange } from './walk/step.ts'
import type { Place } from './walk/trail.ts'
import type { Walk } from './walk/walk.ts'

/** `reachable`: a new connection works, request and reply. `unsupported`: the path enters something not modelled. */
export type Verdict = 'reachable' | 'blocked' | 'unsupported'

export interface Trace {
  readonly verdict: Verdict
  /** Every place in order, there and back; past refusals as far as the way is known. */
  readonly hops: readonly Hop[]
  /** Everything that has to change, on both legs. */
  readonly blockedBy: readonly Blocker[]
  readonly notes: readonly Note[]
  /** The ends of the walk that is shown, of how many, and whether each of those has to work or any will do. */
  readonly shown: {
    readonly from: End['origin']
    readonly to: End['origin']
    readonly of: number
    readonly each: boolean
  }
  /** The client ports whose replies come through; null for protocols without ports, or where no reply came back. */
  readonly clientPorts: readonly (readonly [number, number])[] | null
}

/**
 * Walks one flow there and back. Refusals do not end the walk: it goes on behind them, so that everything that has to
 * change is found at once. Where an end has several interfaces and needs each (the nodes of a cache, any of which may
 * answer after a failover), the verdict is the worst, its walk is the one shown, and the blockers are those of all. Of
 * the interfaces of one machine, and of the addresses of one interface, the first that works best is the one shown.
 * @throws TraceRefused where an end, a port or the protocol cannot be understood.
 */
export function trace(network: Network, query: TraceQuery): Trace {
  const protocol = protocolNumber(query.protocol)
  if (protocol === null || protocol < 0) throw new TraceRefused(unknownProtocol(query.protocol))
  for (const port of [query.port, query.sourcePort])
    if (port !== undefined && !isPort(port)) throw new TraceRefused(noPort(port))
  const from = endOf(network, query.from, null)
  if (from.type === 'interfaces' && network.gateways.has(from.origin.resource))
    throw new TraceRefused(noSender(from.origin))
  const to = endOf(network, query.to, from.type === 'interfaces' ? (from.interfaces[0]?.segment.domain ?? null) : null)
  const stopped = unusable(from, 'from') ?? unusable(to, 'to')
  if (stopped) return stopped
  if (from.type === 'outside' && (to.type === 'outside' || to.type === 'door'))
    throw new TraceRefused(bothOutside(query))
  const walk = (start: Place, goal: Place | null) => walkOne(network, start, goal, { from, to }, query, protocol)
  const goals = slotsOf(to, from, (one) => isKnownTo(from, one))
  const ends: readonly (readonly (Place | null)[])[] = goals.length > 0 ? goals : [[null]]
  const walks = sortsOf(slotsOf(from, to, () => false)).map((starts) => {
    const found = ends.map((goal) => best(pairs(starts, goal).map((pair) => walk(...pair))))
    return anyWillDo(to) ? best(found) : worst(found)
  })
  return anyWillDo(from) ? best(walks) : worst(walks)
}

/**
 * The places of an end, those together of which any will do: an interface's addresses, one of each family and those that
 * the other end knows it by, without those that an address outside cannot be of one family with.
 */
function slotsOf(end: End, other: End, isKnown: (one: Interface) => boolean): readonly (readonly Place[])[] {
  if (end.type === 'outside') return [['outside']]
  if (end.type !== 'interfaces') return []
  const isOne = end.asked !== null || end.interfaces.length === 1
  const meant = end.interfaces.filter((one) => isOne || !one.secondary || isKnown(one))
  /** Whether another address of the interface is known and this one is not. */
  const isOutdone = ({ id, address: { family } }: Interface) =>
    meant.some((one) => one.secondary && one.id === id && one.address.family === family)
  const suits = (one: Interface) =>
    (other.type !== 'outside' || other.addresses.some(({ family }) => family === one.address.family)) &&
    (isKnown(one) || !isOutdone(one))
  return [...Map.groupBy(meant, ({ id }) => id).values()].map((one) => (one.some(suits) ? one.filter(suits) : one))
}

/** Whether somebody outside has a public address to send to. */
function isKnownTo(sender: End, { address: { family }, publicAddress }: Interface): boolean {
  if (sender.type !== 'outside' || !publicAddress) return false
  return sender.addresses.some((one) => one.family === family && !privateRange(one))
}

/** One slot of each sort: interfaces of the same segment and groups send alike. */
function sortsOf(slots: readonly (readonly Place[])[]): readonly (readonly Place[])[] {
  const sorts = new Map(slots.map((places) => [places.map(sortOf).join('; '), places]))
  return [...sorts.values()]
}

function sortOf(place: Place): string {
  if (place === 'outside') return ''
  return [place.segment.id, place.address.family, ...place.groups.map(({ id }) => id)].join(' ')
}

function anyWillDo(end: End): boolean {
  return end.type !== 'interfaces' || end.anyWillDo
}

/** Pairs whose addresses are of one family, where there are any; IPv4 first. */
function pairs<S extends Place, G extends Place | null>(starts: readonly S[], goals: readonly G[]): readonly [S, G][] {
  const all = starts.flatMap((start) => goals.map((goal): [S, G] => [start, goal]))
  const alike = all.filter(
    ([start, goal]) => goal === null || familyOf(start) === null || isFamily(goal, familyOf(start)),
  )
  return alike.length > 0 ? alike : all.slice(0, 1)
}

function familyOf(place: Place): Family | null {
  return place === 'outside' ? null : place.address.family
}

function isFamily(place: Place | null, family: Family | null): boolean {
  return place === null || place === 'outside' || place.address.family === family
}

function badness({ verdict, blockedBy }: Trace): number {
  return { reachable: 0, unsupported: 1, blocked: 2 }[verdict] * 1000 + blockedBy.length
}

/** Where any will do: the first of the best. */
function best(walks: readonly Trace[]): Trace {
  const chosen = walks.reduce((a, b) => (badness(b) < badness(a) ? b : a))
  if (walks.length === 1) return chosen
  const of = walks.reduce((sum, { shown }) => sum + shown.of, 0)
  return { ...chosen, shown: { ...chosen.shown, of, each: false } }
}

/** Where each has to work: the worst, with the blockers of all. */
function worst(walks: readonly Trace[]): Trace {
  const chosen = walks.reduce((a, b) => (badness(b) > badness(a) ? b : a))
  if (walks.length === 1) return chosen
  const of = walks.reduce((sum, { shown }) => sum + (shown.each ? shown.of : 1), 0)
  return {
    ...chosen,
    blockedBy: distinct(walks.flatMap(({ blockedBy }) => blockedBy)),
    shown: { ...chosen.shown, of, each: true },
  }
}

function distinct(blockers: readonly Blocker[]): readonly Blocker[] {
  const seen = new Map<string, Blocker>()
  for (const one of blockers) {
    const key = [one.leg, one.resource, one.direction, one.rule, one.code, one.fix.en].join(' ')
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}

function walkOne(
  network: Network,
  start: Place,
  goal: Place | null,
  ends: Ends,
  query: TraceQuery,
  protocol: number,
): Trace {
  const journal = newJournal()
  const meant = goal === 'outside' ? null : goal
  const packet = opening(start, meant, ends, query, protocol)
  const shown = {
    from: start === 'outside' ? ends.from.origin : start.origin,
    to: meant?.origin ?? ends.to.origin,
    of: 1,
    each: false,
  }
  for (const end of new Set([start, meant])) if (end !== null && end !== 'outside') checkState(journal, end)
  if (!packet) {
    block(journal, 'forward', shown.from, { code: 'UNASSOCIATED_COMPONENT', message: noFamily(shown.from) })
    return summary(journal, shown, null)
  }
  if (start === 'outside' && meant?.publicAddress) askedByPrivate(network, journal, meant, query.to)
  const reply = walked({ network, journal }, start, meant, ends.to, packet)
  if (!reply && journal.blockers.length === 0)
    refuse(journal, 'forward', shown.from, { code: 'NO_PATH', message: CIRCLES }, packet)
  const ports = reply && hasPorts(protocol) && journal.blockers.length === 0 ? surePorts(reply) : null
  if (ports && subtractPorts(packet.sourcePorts, ports).length > 0) {
    note(journal, 'return', shown.from, 'RETURN_ACL', someClients(ports, packet.sourcePorts))
  }
  return summary(journal, shown, ports)
}

/** From outside, nobody can send to a private address: the public one is what the walk uses. */
function askedByPrivate(network: Network, journal: Journal, meant: Interface, asked: string): void {
  const address = parseAddress(asked.trim())
  const { publicAddress } = meant
  if (isFailure(address) || address.value !== meant.address.value || address.value === publicAddress?.address.value)
    return
  const [own, outer] = [formatAddress(address), publicAddress ? formatAddress(publicAddress.address) : '']
  note(journal, 'forward', network.edgeOf(meant.segment.domain)?.origin ?? meant.origin, 'IGW_EXPECTS_PUBLIC_ADDRESS', {
    en: `Nobody outside can send to ${own}; ${meant.origin.label.en} is asked for by its public address ${outer}.`,
    ko: `외부에서는 ${own} 주소로 보낼 수 없으므로 ${meant.origin.label.ko}의 퍼블릭 주소 ${outer}로 요청합니다.`,
  })
}

/** Whether an end sends and takes anything at all. */
function checkState(journal: Journal, { origin, down }: Interface): void {
  if (!down) return
  const { en, ko } = origin.label
  block(journal, 'forward', origin, {
    code: 'BAD_STATE',
    message: { en: `${en}: ${down.en}`, ko: `${ko}: ${down.ko}` },
  })
}

/** The reply as the client gets it; null where none is known to come. */
function walked(walk: Walk, start: Place, meant: Interface | null, to: End, packet: Packet): Packet | null {
  if (start !== 'outside' && to.type === 'service') return ask(walk.journal, start, to.origin, to.service, packet)
  if (start !== 'outside' && start === meant && packet.destination.value === start.address.value) {
    pass(walk.journal, 'forward', start.origin, 'delivers', ITSELF, packet)
    return replyTo(packet)
  }
  const goal = { interface: meant, ...(to.type === 'door' && { door: to.door }) }
  const { stretches, arrived } = walkForward(walk, start, goal, packet)
  if (arrived && !isAnswered(packet)) return replyTo(arrived)
  return arrived && walkBack(walk, stretches, arrived)
}

const ITSELF: Text = {
  en: 'A host reaches itself without the network.',
  ko: '호스트는 네트워크를 거치지 않고 자기 자신에 도달합니다.',
}
const CIRCLES: Text = { en: 'The traffic goes in circles.', ko: '트래픽이 순환합니다.' }

function someClients(passing: PortSet, asked: PortSet): Text {
  const [some, all] = [portsText(passing), portsText(asked)]
  return {
    en: `Replies come through to the client ports ${some.en} only, of ${all.en}.`,
    ko: `응답이 통과하는 클라이언트 포트: ${some.ko} (전체 ${all.ko}).`,
  }
}

function summary(journal: Journal, shown: Trace['shown'], ports: PortSet | null): Trace {
  const { hops, blockers, notes } = journal
  return {
    verdict: verdictOf(blockers),
    hops,
    blockedBy: withoutFalseHope(blockers),
    notes,
    shown,
    clientPorts: ports?.map(({ from, to }) => [from, to] as const) ?? null,
  }
}

/** Where one refusal can never be lifted, opening the others would only open doors: their buttons go away. */
function withoutFalseHope(blockers: readonly Blocker[]): readonly Blocker[] {
  const final = blockers.find(({ code }) => code === 'CACHE_NOT_INTERNET_REACHABLE')
  return final ? blockers.map((one) => ({ ...one, fix: final.fix, remedy: null })) : blockers
}

/** Something certain that refuses makes the flow blocked, whatever the unknown part would do. */
function verdictOf(blockers: readonly Blocker[]): Verdict {
  if (blockers.length === 0) return 'reachable'
  return blockers.every(({ code }) => code === 'UNSUPPORTED_COMPONENT') ? 'unsupported' : 'blocked'
}

/** A trace that ends before it starts. */
function unusable(end: End, side: 'from' | 'to'): Trace | null {
  const refusal = refusalOf(end, side)
  if (!refusal) return null
  const journal = newJournal()
  block(journal, 'forward', end.origin, refusal)
  return summary(journal, { from: end.origin, to: end.origin, of: 1, each: false }, null)
}

function refusalOf(end: End, side: 'from' | 'to'): Refusal | null {
  const { en, ko } = end.origin.label
  if (end.type === 'unmodelled') {
    return {
      code: 'UNSUPPORTED_COMPONENT',
      message: {
        en: `${en} is not modelled: what it sends and takes is not known.`,
        ko: `${ko}: 모델링되지 않은 구성 요소이므로 송수신 트래픽을 알 수 없습니다.`,
      },
    }
  }
  if (end.type === 'unplaced') {
    return {
      code: 'UNASSOCIATED_COMPONENT',
      message: {
        en: `${en} has no network interface with an address. ${end.reason.en}`,
        ko: `${ko}: 주소가 있는 네트워크 인터페이스가 없습니다. ${end.reason.ko}`,
      },
    }
  }
  if (
    side === 'from' &&
    (end.type === 'door' || (end.type === 'interfaces' && end.interfaces.every((one) => one.answersOnly)))
  ) {
    return {
      code: 'VPCE_INTRA_VPC_TRAFFIC',
      message: {
        en: `${en} answers only; it opens no connection into its VPC.`,
        ko: `${ko}: 응답만 하며 VPC 안으로 연결을 시작하지 않습니다.`,
      },
    }
  }
  if (end.type === 'nobody' && side === 'from') {
    return {
      code: 'NO_SOURCE_OR_DESTINATION',
      message: { en: `Nobody in ${en} has this address.`, ko: `${ko}: 이 주소를 가진 대상이 없습니다.` },
    }
  }
  return null
}

function noFamily({ label }: Origin): Text {
  return {
    en: `${label.en} has no address of the family that the other end has.`,
    ko: `${label.ko}: 상대방과 같은 종류(IPv4/IPv6)의 주소가 없습니다.`,
  }
}

function unknownProtocol(text: string): Text {
  return {
    en: `"${text}" is no protocol. Use tcp, udp, icmp, or a number from 0 to 255.`,
    ko: `"${text}" 값은 프로토콜이 아닙니다. tcp, udp, icmp 또는 0~255 번호를 사용하십시오.`,
  }
}

function noSender({ label }: Origin): Text {
  return {
    en: `${label.en} starts no traffic of its own. Start at a host whose traffic it carries.`,
    ko: `${label.ko} 리소스는 직접 트래픽을 시작하지 않습니다. 트래픽을 보내는 호스트에서 시작하십시오.`,
  }
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 0 && port <= 65_535
}

function noPort(port: number): Text {
  return {
    en: `${port} is no port: ports go from 0 to 65535.`,
    ko: `${port} 값은 포트가 아닙니다. 포트 범위: 0~65535.`,
  }
}

function bothOutside({ from, to }: TraceQuery): Text {
  return {
    en: `"${from}" and "${to}" are both outside the design: nothing of it lies between them.`,
    ko: `"${from}", "${to}" 모두 디자인 밖에 있어 그 사이에 디자인의 구성 요소가 없습니다.`,
  }
}
