import {
  ALL_PORTS,
  hasPort,
  hasPorts,
  intersectPorts,
  NO_PORTS,
  type PortSet,
  portSet,
  protocolName,
  protocolNumber,
  subtractPorts,
  unionPorts,
} from '@vpcanvas/ip'
import type { Intent } from '@vpcanvas/model'
import type { HostClass } from '../matrix/classes.ts'
import type { Flow } from '../matrix/matrix.ts'

/** What an intent is about: for each protocol that a matrix tells apart, ports; all for protocols without ports. */
export type Asked = ReadonlyMap<string, PortSet>

/** A flow that decides. */
export interface Telling {
  readonly state: 'broken' | 'unknown'
  readonly protocol: string
  readonly ports: PortSet
}

/** What an intent asks about its destination; null where its protocol is none. */
export function askedOf(
  { protocol, ports }: Intent,
  to: HostClass | undefined,
  known: readonly string[],
): Asked | null {
  const number = protocolNumber(protocol)
  if (number === null) return null
  const written = ports.length > 0 ? portSet(ports.map(([from, last]) => ({ from, to: last }))) : null
  const name = protocolName(number)
  if (number >= 0) {
    const listened = to ? listensOn(to, name) : ALL_PORTS
    const meant = hasPorts(number) ? (written ?? (listened.length > 0 ? listened : ALL_PORTS)) : ALL_PORTS
    return new Map([[known.includes(name) ? name : 'other', meant]])
  }
  const all = known.map((one): [string, PortSet] => [one, to && !written ? listensOn(to, one) : ALL_PORTS])
  const some = all.filter(([, listened]) => listened.length > 0)
  return new Map(some.map(([one, listened]) => [one, written && hasPortsByName(one) ? written : listened]))
}

/** The flow that breaks an intent, or leaves it open whether it holds; null where it holds. */
export function tellingFlow(rule: Intent['rule'], asked: Asked, flows: readonly Flow[]): Telling | null {
  let unknown: Telling | null = null
  for (const [protocol, meant] of asked) {
    const open = portsIn(flows, protocol, 'reachable')
    const unsure = portsIn(flows, protocol, 'unsupported')
    const missing = subtractPorts(meant, open)
    const breaking = rule === 'allow' ? subtractPorts(missing, unsure) : intersectPorts(meant, open)
    if (breaking.length > 0) return { state: 'broken', protocol, ports: breaking }
    const leaving = intersectPorts(rule === 'allow' ? missing : meant, unsure)
    if (leaving.length > 0) unknown ??= { state: 'unknown', protocol, ports: leaving }
  }
  return unknown
}

/** What a telling flow is shown by, as a trace asks for it. */
export function shownFlow({ protocol, ports }: Telling, known: readonly string[]) {
  const name = protocol === 'other' ? unnamed(known) : protocol
  return { protocol: name, port: hasPortsByName(name) ? aPort(ports) : null }
}

/** Ports that say something to who reads them, in the order of who reads them most. */
const TELLING_PORTS = [443, 22, 80, 6379, 11_211]

function aPort(ports: PortSet): number | null {
  return TELLING_PORTS.find((port) => hasPort(ports, port)) ?? ports[0]?.from ?? null
}

/** A protocol that no rule names stands for all of them. */
function unnamed(known: readonly string[]): string {
  for (let number = 0; number < 256; number++) if (!known.includes(protocolName(number))) return String(number)
  return '255'
}

function hasPortsByName(name: string): boolean {
  return hasPorts(protocolNumber(name) ?? -1)
}

function portsIn(flows: readonly Flow[], protocol: string, verdict: Flow['verdict']): PortSet {
  let found = NO_PORTS
  for (const flow of flows) {
    if (flow.protocol !== protocol || flow.verdict !== verdict) continue
    found = unionPorts(
      found,
      flow.ports.length > 0 ? portSet(flow.ports.map(([from, to]) => ({ from, to }))) : ALL_PORTS,
    )
  }
  return found
}

function listensOn({ interfaces }: HostClass, protocol: string): PortSet {
  let found = NO_PORTS
  for (const { place } of interfaces.flat()) {
    const serves = place === 'outside' ? null : place.serves
    if (!serves) return ALL_PORTS
    if (protocolName(serves.protocol) === protocol) found = unionPorts(found, serves.ports)
  }
  return found
}
