import { type Address, ALL_PORTS, contains, NO_PORTS } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import { throughList } from '../filtering.ts'
import type { AccessList, Direction, Peer, Table } from '../network.ts'
import { matchedPorts, openingMessage, type Packet, replyTo } from '../packet.ts'
import { type Lookup, lookUp } from '../routing.ts'
import type { Atoms } from './atoms.ts'
import type { GroupSet } from './classes.ts'
import { OPEN, type Outcome, type Outcomes, SHUT, UNSURE } from './outcomes.ts'
import { inner, remembered } from './remembered.ts'
import type { Traffic } from './traffic.ts'

/** The other side of a flow at a guarded interface. */
export interface Other {
  readonly address: Address
  /** The groups of whoever it is; null outside. */
  readonly guard: GroupSet | null
  /** Whether the address is its own private one. */
  readonly own: boolean
}

/** What tables, lists and groups answer, each asked once for all addresses of an atom. */
export interface Answers {
  route(table: Table, address: Address): Lookup
  list(list: AccessList, direction: Direction, peer: Address, traffic: Traffic, reply: boolean): Outcome
  groups(guard: GroupSet, direction: Direction, other: Other, traffic: Traffic): Outcome
}

export function answersOf(outcomes: Outcomes, atomAt: Atoms): Answers {
  const routes = new Map<Table, Map<number, Lookup>>()
  const lists = new Map<AccessList, Map<number, Outcome>>()
  const byAddress = new Map<GroupSet, Map<number, Outcome>>()
  const byMember = new Map<GroupSet, Map<number, Outcome>>()

  /** What rules of a group set allow, whose peers match. */
  const allowed = (
    { groups }: GroupSet,
    direction: Direction,
    traffic: Traffic,
    matches: (peer: Peer) => boolean | 'perhaps',
  ): Outcome => {
    let result = SHUT
    for (const group of groups ?? []) {
      for (const rule of group[direction]) {
        const match = matches(rule.peer)
        if (match === false) continue
        const ports = matchedPorts(rule, anyPacket(traffic))
        result = outcomes.either(result, match === true ? outcomes.of(ports, NO_PORTS) : outcomes.of(NO_PORTS, ports))
      }
    }
    return result
  }

  const named = new Map<GroupSet, Record<Direction, ReadonlySet<Id>>>()

  /** Whether any rule can mean whoever has these groups. */
  const mayName = (guard: GroupSet, direction: Direction, member: GroupSet): boolean => {
    const ids = remembered(named, guard, () => ({
      ingress: namesIn(guard, 'ingress'),
      egress: namesIn(guard, 'egress'),
    }))
    return (
      ids[direction].size > 0 && (member.groups?.some(({ id, unsure }) => unsure || ids[direction].has(id)) ?? false)
    )
  }

  return {
    route: (table, address) => inner(routes, table, atomAt(address), () => lookUp(table, address)),
    list: (list, direction, peer, traffic, reply) => {
      if (list.unsure) return UNSURE
      return inner(lists, list, keyOf(atomAt(peer), reply, direction, traffic), () => {
        const packet = anyPacket(traffic)
        const asked = { ...(reply ? replyTo(packet) : packet), source: peer, destination: peer }
        return outcomes.of(throughList(list, direction, asked).passed, NO_PORTS)
      })
    },
    groups: (guard, direction, { address, guard: member, own }, traffic) => {
      if (!guard.groups) return OPEN
      const blocks = inner(byAddress, guard, keyOf(atomAt(address), false, direction, traffic), () =>
        allowed(guard, direction, traffic, (peer) =>
          peer.type === 'block' ? contains(peer.block, address) : peer.type === 'unresolved' && 'perhaps',
        ),
      )
      // Most names of groups meet no member: those pairs are not worth remembering.
      if (!member || !mayName(guard, direction, member)) return blocks
      const references = inner(byMember, guard, keyOf(member.index, own, direction, traffic), () =>
        allowed(guard, direction, traffic, (peer) => namesMember(peer, guard, member, own)),
      )
      return outcomes.either(blocks, references)
    },
  }
}

/** One number for a question. */
function keyOf(about: number, flag: boolean, direction: Direction, { index }: Traffic): number {
  return ((about * PROTOCOLS + index) * 2 + Number(flag)) * 2 + Number(direction === 'ingress')
}

const PROTOCOLS = 256

/** The groups that rules of a group set name. */
function namesIn({ groups }: GroupSet, direction: Direction): ReadonlySet<Id> {
  const peers = groups?.flatMap((group) => group[direction].map(({ peer }) => peer)) ?? []
  return new Set(peers.flatMap((peer) => (peer.type === 'group' ? [peer.group] : [])))
}

/** Whether a rule that names a group means whoever has these groups. */
function namesMember(peer: Peer, { domain }: GroupSet, member: GroupSet, own: boolean): boolean | 'perhaps' {
  if (peer.type !== 'group' || !peer.known) return false
  const groups = member.groups ?? []
  if (!groups.some(({ id }) => id === peer.group)) return groups.some(({ unsure }) => unsure) && 'perhaps'
  // https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html: same Region only.
  return own && (domain.id === member.domain.id || domain.region === member.domain.region)
}

const NOWHERE: Address = { family: 4, value: 0 }

function anyPacket({ protocol }: Traffic): Packet {
  return {
    protocol,
    source: NOWHERE,
    sourcePorts: ALL_PORTS,
    destination: NOWHERE,
    destinationPorts: ALL_PORTS,
    icmp: openingMessage(protocol),
    remapped: false,
  }
}
