import { type Address, contains, linkLocal, NO_PORTS } from '@vpcanvas/ip'
import { CLIENT_PORTS } from '../opening.ts'
import type { Domain, Edge, Exit, Interface, Link, Network, ServiceDoor, Translator } from '../network.ts'
import { openingMessage } from '../packet.ts'
import { diversionOf } from '../walk/diverted.ts'
import { isShutFor } from '../walk/edge.ts'
import { isTranslator, privateRange, translated6 } from '../walk/step.ts'
import { isCarried } from '../walk/serviceDoor.ts'
import { overlapRefusal } from '../walk/link.ts'
import { REMAPPED, TRANSLATED } from '../walk/translator.ts'
import type { Place, Via } from '../walk/trail.ts'
import type { Answers } from './answers.ts'
import { OPEN, type Outcome, type Outcomes, SHUT, UNSURE } from './outcomes.ts'
import type { Traffic } from './traffic.ts'

/** What ways are found with. */
export interface Ground {
  readonly network: Network
  readonly outcomes: Outcomes
  readonly answers: Answers
}

/** What changes of a packet on its way. */
export interface Header {
  readonly source: Address
  readonly destination: Address
  /** The ports that a reply may be sent to. */
  readonly clients: Outcome
  /** Nobody can choose among them: replies have to come through to all. */
  readonly remapped: boolean
}

export interface Leg {
  readonly from: Place
  readonly to: Place
  readonly via: Exclude<Via, { readonly type: 'leap' }>
  readonly sent: Header
}

/** Where routes and lists lead a request, groups apart. */
export interface Way {
  /** By destination port. */
  readonly outcome: Outcome
  readonly legs: readonly Leg[]
  /** Null where it is refused on the way, or where it is not known what becomes of it. */
  readonly arrived: Header | null
}

/** A leg, or the end of the way. */
interface Step {
  readonly outcome: Outcome
  readonly leg: Leg | null
  readonly header: Header | null
}

const REFUSED: Step = { outcome: SHUT, leg: null, header: null }

function isDown(place: Place | null): boolean {
  return place !== null && place !== 'outside' && place.down !== undefined
}

/** Who is meant: an interface, the service behind a door, or somebody outside. */
export interface Meant {
  readonly meant: Interface | null
  readonly door: ServiceDoor | null
}

/** From where a request starts to whoever has its address. */
export function wayTo(
  ground: Ground,
  start: Place,
  { meant, door }: Meant,
  addresses: Pick<Header, 'source' | 'destination'>,
  traffic: Traffic,
): Way {
  const { network, outcomes } = ground
  if (isDown(start) || isDown(meant)) return { outcome: SHUT, legs: [], arrived: null }
  const legs: Leg[] = []
  let outcome = OPEN
  let at = start
  let header: Header = {
    ...addresses,
    clients: traffic.hasPorts ? outcomes.of([CLIENT_PORTS], NO_PORTS) : OPEN,
    remapped: false,
  }
  for (;;) {
    const step =
      at === 'outside' ? enter(ground, meant, header, traffic) : leave(ground, at, { meant, door }, header, traffic)
    outcome = outcomes.both(outcome, step.outcome)
    if (outcome === SHUT || !step.leg || !step.header) return { outcome, legs, arrived: null }
    legs.push(step.leg)
    at = step.leg.to
    header = step.header
    if (step.leg.via.type === 'translator') continue
    if (step.leg.via.type === 'gateway' && step.leg.via.gateway.type === 'service')
      return { outcome, legs, arrived: header }
    if (at !== 'outside' || !(meant ?? network.publishedAt(header.destination)))
      return { outcome, legs, arrived: header }
  }
}

/** Through the door of the domain where somebody has the public address. */
function enter(
  { network, outcomes, answers }: Ground,
  meant: Interface | null,
  header: Header,
  traffic: Traffic,
): Step {
  if (isRemote(network, header.source) && privateRange(header.source)) {
    const back = meant && answers.route(meant.segment.table, header.source).winner?.target
    return back?.type === 'unmodelled' ? { outcome: UNSURE, leg: null, header: null } : REFUSED
  }
  const to = network.publishedAt(header.destination)
  if (!to) return REFUSED
  const { domain, unfiltered } = to.segment
  const edge = network.edgeOf(domain)
  if (!edge || (domain.shut && !domain.shut.except.includes(to.segment.id))) return REFUSED
  if (privateRange(header.source)) return REFUSED
  if (!unfiltered && !domain.blocks.some((block) => contains(block, to.address))) return REFUSED
  const allowed = answers.list(to.segment.list, 'ingress', header.source, traffic, false)
  return {
    outcome: diversionOf(domain, to.address) ? outcomes.both(allowed, UNSURE) : allowed,
    leg: { from: 'outside', to, via: { type: 'gateway', gateway: edge }, sent: header },
    header: { ...header, destination: to.address },
  }
}

function isRemote({ remotes }: Network, address: Address): boolean {
  for (const { blocks } of remotes.values()) if (blocks.some((block) => contains(block, address))) return true
  return false
}

function leave(ground: Ground, from: Interface, { meant, door }: Meant, header: Header, traffic: Traffic): Step {
  const { network, outcomes, answers } = ground
  const { segment } = from
  const { table, list, domain } = segment
  const { destination } = header
  const elsewhere = isElsewhere(meant, domain, destination)
  if (!elsewhere && segment.blocks.some((block) => contains(block, destination))) {
    const to = network.interfaceAt(domain, destination)
    return to ? { outcome: OPEN, leg: { from, to, via: { type: 'direct' }, sent: header }, header } : REFUSED
  }
  if (contains(linkLocal, destination)) return REFUSED
  if (elsewhere && meant && !network.linkBetween(domain, meant.segment.domain)) return REFUSED
  const out = answers.list(list, 'egress', destination, traffic, false)
  const { winner, unresolved, rival } = answers.route(table, destination)
  const unknown: Step = { outcome: outcomes.both(out, UNSURE), leg: null, header: null }
  const target = winner?.target
  if ((unresolved.length > 0 && target?.type !== 'unmodelled') || rival) return unknown
  if (door && !(target?.type === 'gateway' && target.gateway.id === door.id)) return REFUSED
  if (target?.type === 'unmodelled') return unknown
  if (target?.type === 'interface') return target.interface.forwards && !target.interface.down ? unknown : REFUSED
  const then = (step: Step): Step => ({ ...step, outcome: outcomes.both(out, step.outcome) })
  if (target?.type === 'local') return then(deliver(ground, from, domain, { type: 'local' }, meant, header, traffic))
  if (target?.type !== 'gateway') return REFUSED
  const { gateway } = target
  switch (gateway.type) {
    case 'edge':
      return then(outBy(ground, gateway, from, header))
    case 'exit':
      return then(outByExit(gateway, from, header))
    case 'service':
      return then(served(gateway, from, header, traffic))
    case 'link':
      return then(across(ground, gateway, from, meant, header, traffic))
    case 'translator':
      return then(translated(ground, gateway, from, header, traffic))
  }
}

/** To whoever has the address in a domain. */
function deliver(
  { network, answers }: Ground,
  from: Interface,
  domain: Domain,
  via: Leg['via'],
  meant: Interface | null,
  header: Header,
  traffic: Traffic,
): Step {
  const to = isElsewhere(meant, domain, header.destination) ? null : network.interfaceAt(domain, header.destination)
  if (!to) return REFUSED
  return {
    outcome: answers.list(to.segment.list, 'ingress', header.source, traffic, false),
    leg: { from, to, via, sent: header },
    header,
  }
}

function across(
  ground: Ground,
  link: Link,
  from: Interface,
  meant: Interface | null,
  header: Header,
  traffic: Traffic,
): Step {
  const home = from.segment.domain
  const peer = link.ends.find(({ id }) => id !== home.id)
  if (!peer || !link.ends.some(({ id }) => id === home.id) || overlapRefusal(link, home, peer)) return REFUSED
  if (!peer.blocks.some((block) => contains(block, header.destination))) return REFUSED
  return deliver(ground, from, peer, { type: 'gateway', gateway: link }, meant, header, traffic)
}

function outBy({ network }: Ground, edge: Edge, from: Interface, header: Header): Step {
  const { publicAddress, segment } = from
  const { shut } = segment.domain
  if (shut && isShutFor(shut, network, from)) return REFUSED
  if (!publicAddress || edge.domain?.id !== segment.domain.id || privateRange(header.destination)) return REFUSED
  return {
    outcome: OPEN,
    leg: { from, to: 'outside', via: { type: 'gateway', gateway: edge }, sent: header },
    header: { ...header, source: publicAddress.address },
  }
}

function outByExit(exit: Exit, from: Interface, header: Header): Step {
  const { domain } = from.segment
  if (header.destination.family === 4 || exit.domain?.id !== domain.id) return REFUSED
  if (domain.shut?.mode === 'both' && !domain.shut.except.includes(from.segment.id)) return REFUSED
  return { outcome: OPEN, leg: { from, to: 'outside', via: { type: 'gateway', gateway: exit }, sent: header }, header }
}

function served(door: ServiceDoor, from: Interface, header: Header, { protocol }: Traffic): Step {
  if (door.domain.id !== from.segment.domain.id || door.down) return REFUSED
  if (!isCarried({ protocol, icmp: openingMessage(protocol) })) return REFUSED
  return { outcome: OPEN, leg: { from, to: 'outside', via: { type: 'gateway', gateway: door }, sent: header }, header }
}

function translated(
  { network, outcomes, answers }: Ground,
  translator: Translator,
  from: Interface,
  header: Header,
  traffic: Traffic,
): Step {
  const { interface: own, down } = translator
  if (header.destination.family === 6) {
    const unknown = own.segment.domain.id === from.segment.domain.id && contains(translated6, header.destination)
    return unknown ? { outcome: UNSURE, leg: null, header: null } : REFUSED
  }
  const serves = own.segment.domain.id === from.segment.domain.id && own.segment.id !== from.segment.id
  if (!serves || down || isTranslator(network, from) || !TRANSLATED.includes(traffic.protocol)) return REFUSED
  return {
    outcome: answers.list(own.segment.list, 'ingress', header.source, traffic, false),
    leg: { from, to: own, via: { type: 'translator', gateway: translator }, sent: header },
    header: {
      ...header,
      source: own.address,
      ...(traffic.hasPorts && { clients: outcomes.of(REMAPPED, NO_PORTS), remapped: true }),
    },
  }
}

/** Whether an address means somebody in another domain. */
function isElsewhere(meant: Interface | null, domain: Domain, destination: Address): boolean {
  return meant !== null && meant.segment.domain.id !== domain.id && meant.address.value === destination.value
}
