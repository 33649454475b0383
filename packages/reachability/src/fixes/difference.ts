import {
  ALL_PORTS,
  hasPorts,
  NO_PORTS,
  type PortSet,
  portSet,
  protocolNumber,
  subtractPorts,
  unionPorts,
} from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Flow, Matrix } from '../matrix/matrix.ts'
import { inner, remembered } from '../matrix/remembered.ts'
import type { Interface, Network, Origin } from '../network.ts'
import { linksIn, signaturesOf } from './signatures.ts'

/** A network with its matrix. */
export interface Mapped {
  readonly network: Network
  readonly matrix: Matrix
}

/** Hosts, or the outside, that are one class before and after. */
export type Members = readonly Origin[]

/** Traffic between any two of these that is not as it was. */
export interface Contrast {
  readonly from: Members
  readonly to: Members
  readonly flows: readonly Flow[]
}

/** What two networks with the same hosts differ in. */
export interface Difference {
  /** What works now and did not before, or is no longer known to be refused. */
  readonly opened: readonly Contrast[]
  /** What worked before and does not now, or is no longer known to work. */
  readonly closed: readonly Contrast[]
}

const NOWHERE: readonly Interface[] = []

interface Joint {
  readonly members: Origin[]
  readonly before: HostClass
  readonly after: HostClass
  /** The domains that any of them is in. */
  readonly domains: Set<Id>
  sends: boolean
  takes: boolean
}

type HostClass = Matrix['hosts'][number]

/**
 * The difference of two matrices: every flow between named hosts, and the internet, that a walk would judge otherwise.
 * Only pairs are asked about of which a walk can notice that something changed.
 */
export function differenceBetween(before: Mapped, after: Mapped): Difference {
  const classes = jointClasses(before, after)
  const relinked = relinking(before.network, after.network)
  const protocols = [...new Set([...before.matrix.protocols, ...after.matrix.protocols])]
  const known = new Map<readonly Flow[], Map<readonly Flow[], Changed>>()
  const opened: Contrast[] = []
  const closed: Contrast[] = []
  for (const from of classes) {
    for (const to of classes) {
      if (!from.sends && !to.takes && !relinked(from, to)) continue
      // A host reaches itself without the network.
      if (from === to && from.members.length === 1) continue
      const [was, is] = [before.matrix.flows(from.before, to.before), after.matrix.flows(from.after, to.after)]
      if (was === is || (was.length === 0 && is.length === 0)) continue
      const changed = inner(known, was, is, () => changesBetween(was, is, before.matrix, after.matrix, protocols))
      if (changed.opened.length > 0) opened.push({ from: from.members, to: to.members, flows: changed.opened })
      if (changed.closed.length > 0) closed.push({ from: from.members, to: to.members, flows: changed.closed })
    }
  }
  return { opened, closed }
}

/** Hosts that no rule and no route tells apart, neither before nor after, with whether anything about them changed. */
function jointClasses(before: Mapped, after: Mapped): readonly Joint[] {
  const numbers = new Map<string, number>()
  const [was, is] = [signaturesOf(before.network, numbers), signaturesOf(after.network, numbers)]
  const joints = new Map<HostClass, Map<HostClass, Joint>>()
  const found: Joint[] = []
  for (const one of before.matrix.hosts) {
    for (const member of one.members) {
      const other = after.matrix.classOf(member.resource)
      if (!other) continue
      const joint = inner(joints, one, other, () => {
        const made: Joint = {
          members: [],
          before: one,
          after: other,
          domains: new Set(),
          sends: false,
          takes: false,
        }
        found.push(made)
        return made
      })
      joint.members.push(member)
      for (const { segment } of before.network.hosts.get(member.resource)?.interfaces ?? NOWHERE)
        joint.domains.add(segment.domain.id)
      if (joint.sends && joint.takes) continue
      const [old, now] = [was(member.resource), is(member.resource)]
      joint.sends ||= old.sends !== now.sends
      joint.takes ||= old.takes !== now.takes
    }
  }
  return found
}

/** Whether two classes are in domains that are joined in another way than before, or no longer. */
function relinking(before: Network, after: Network): (from: Joint, to: Joint) => boolean {
  const [was, is] = [linksIn(before), linksIn(after)]
  const joined = new Map<Id, Set<Id>>()
  for (const [key, { ends }] of [...was, ...is]) {
    if (was.get(key)?.text === is.get(key)?.text) continue
    const [one, other] = ends
    remembered(joined, one, () => new Set<Id>()).add(other)
    remembered(joined, other, () => new Set<Id>()).add(one)
  }
  return (from, to) => {
    for (const one of from.domains) {
      const others = joined.get(one)
      if (others) for (const other of to.domains) if (others.has(other)) return true
    }
    return false
  }
}

interface Changed {
  readonly opened: readonly Flow[]
  readonly closed: readonly Flow[]
}

interface Ports {
  readonly open: PortSet
  readonly unsure: PortSet
}

function changesBetween(
  was: readonly Flow[],
  is: readonly Flow[],
  before: Matrix,
  after: Matrix,
  protocols: readonly string[],
): Changed {
  const opened: Flow[] = []
  const closed: Flow[] = []
  for (const protocol of protocols) {
    const [old, now] = [portsIn(was, before, protocol), portsIn(is, after, protocol)]
    opened.push(...better(old, now, protocol))
    closed.push(...better(now, old, protocol))
  }
  return { opened, closed }
}

/** What the second has that the first has not. */
function better(one: Ports, other: Ports, protocol: string): readonly Flow[] {
  return [
    ...flowOf('reachable', protocol, subtractPorts(other.open, one.open)),
    ...flowOf('unsupported', protocol, subtractPorts(other.unsure, unionPorts(one.open, one.unsure))),
  ]
}

function flowOf(verdict: Flow['verdict'], protocol: string, ports: PortSet): readonly Flow[] {
  if (ports.length === 0) return []
  return [{ verdict, protocol, ports: carriesPorts(protocol) ? ports.map(({ from, to }) => [from, to] as const) : [] }]
}

/** A protocol that only the other matrix names is among the rest in this one. */
function portsIn(flows: readonly Flow[], { protocols }: Matrix, protocol: string): Ports {
  const name = protocols.includes(protocol) ? protocol : 'other'
  const portsOf = (verdict: Flow['verdict']) => {
    const found = flows.filter((flow) => flow.protocol === name && flow.verdict === verdict)
    return found.reduce((sum, flow) => unionPorts(sum, portSetOf(flow)), NO_PORTS)
  }
  return { open: portsOf('reachable'), unsure: portsOf('unsupported') }
}

/** The ports of a flow; every port where its protocol has none. */
export function portSetOf({ ports }: Flow): PortSet {
  return ports.length === 0 ? ALL_PORTS : portSet(ports.map(([from, to]) => ({ from, to })))
}

function carriesPorts(protocol: string): boolean {
  const number = protocolNumber(protocol)
  return number !== null && hasPorts(number)
}
