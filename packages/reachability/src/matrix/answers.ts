import { type Address, ALL_PORTS, contains, type Family, NO_PORTS, type Value } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import { throughList } from '../filtering.ts'
import type { AccessList, Allowance, Direction, Peer, Table } from '../network.ts'
import { matchedPorts, openingMessage, type Packet, replyTo } from '../packet.ts'
import { type Lookup, lookUp } from '../routing.ts'
import type { Atoms } from './atoms.ts'
import type { GroupSet } from './classes.ts'
import { type Bundle, NOTHING } from './bundles.ts'
import { type Outcome, UNSURE } from './outcomes.ts'
import { inner } from './remembered.ts'
import type { Tables } from './tables.ts'
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
  groups(guard: GroupSet, direction: Direction, other: Other): Bundle
}

/** What was answered, by the element that was asked: it holds for as long as the element stays. */
export interface Answered {
  readonly routes: WeakMap<Table, Map<Value, Lookup>>
  readonly lists: WeakMap<AccessList, Map<Value, (Outcome | undefined)[]>>
  readonly byAddress: Readonly<Record<Direction, WeakMap<GroupSet, Map<Value, Bundle>>>>
  readonly byMember: WeakMap<GroupSet, Map<number, Bundle>>
  readonly rules: WeakMap<Allowance, Map<number, Bundle>>
  readonly named: WeakMap<GroupSet, Readonly<Record<Direction, ReadonlySet<Id>>>>
}

export function nothingAnswered(): Answered {
  return {
    routes: new WeakMap(),
    lists: new WeakMap(),
    byAddress: { ingress: new WeakMap(), egress: new WeakMap() },
    byMember: new WeakMap(),
    rules: new WeakMap(),
    named: new WeakMap(),
  }
}

export function answersOf(
  { outcomes, bundles, sorts }: Tables,
  { routes, lists, byAddress, byMember, rules, named }: Answered,
  atomAt: Atoms,
): Answers {
  const packets = {
    4: sorts.over[4].map((traffic) => anyPacket(traffic)),
    6: sorts.over[6].map((traffic) => anyPacket(traffic)),
  }

  /** What one rule allows whose peer matches. */
  const allowedBy = (rule: Allowance, family: Family, isSure: boolean): Bundle =>
    inner(rules, rule, Number(isSure) * 2 + Number(family === 6), () =>
      bundles.of(
        packets[family].map((packet) => {
          const ports = matchedPorts(rule, packet)
          return isSure ? outcomes.of(ports, NO_PORTS) : outcomes.of(NO_PORTS, ports)
        }),
      ),
    )

  /** What rules of a group set allow, whose peers match. */
  const allowed = (
    { groups }: GroupSet,
    direction: Direction,
    family: Family,
    matches: (peer: Peer) => boolean | 'perhaps',
  ): Bundle => {
    let found = NOTHING
    for (const group of groups ?? []) {
      for (const rule of group[direction]) {
        const match = matches(rule.peer)
        if (match !== false) found = bundles.either(found, allowedBy(rule, family, match === true))
      }
    }
    return found
  }

  /** Whether any rule can mean whoever has these groups. */
  const mayName = (guard: GroupSet, direction: Direction, member: GroupSet): boolean => {
    let ids = named.get(guard)
    if (!ids) named.set(guard, (ids = { ingress: namesIn(guard, 'ingress'), egress: namesIn(guard, 'egress') }))
    return (
      ids[direction].size > 0 && (member.groups?.some(({ id, unsure }) => unsure || ids[direction].has(id)) ?? false)
    )
  }

  return {
    route: (table, address) => inner(routes, table, atomAt(address), () => lookUp(table, address)),
    list: (list, direction, peer, traffic, reply) => {
      if (list.unsure) return UNSURE
      const known = inner(lists, list, atomAt(peer), () => [])
      const at = (traffic.index * 2 + Number(reply)) * 2 + Number(direction === 'ingress')
      let outcome = known[at]
      if (outcome === undefined) {
        const packet = anyPacket(traffic)
        const asked = { ...(reply ? replyTo(packet) : packet), source: peer, destination: peer }
        const { passed, unsure } = throughList(list, direction, asked)
        known[at] = outcome = outcomes.of(passed, unsure)
      }
      return outcome
    },
    groups: (guard, direction, { address, guard: member, own }) => {
      if (!guard.groups) return bundles.everything
      const { family } = address
      const blocks = inner(byAddress[direction], guard, atomAt(address), () =>
        allowed(guard, direction, family, (peer) =>
          peer.type === 'block' ? contains(peer.block, address) : peer.type === 'unresolved' && 'perhaps',
        ),
      )
      // Most names of groups meet no member: those pairs are not worth remembering.
      if (!member || !mayName(guard, direction, member)) return blocks
      const key = ((member.index * 2 + Number(own)) * 2 + Number(direction === 'ingress')) * 2 + Number(family === 6)
      const references = inner(byMember, guard, key, () =>
        allowed(guard, direction, family, (peer) => namesMember(peer, guard, member, own)),
      )
      return bundles.either(blocks, references)
    },
  }
}

/** The groups that rules of a group set name. */
function namesIn({ groups }: GroupSet, direction: Direction): ReadonlySet<Id> {
  const peers = groups?.flatMap((group) => group[direction].map(({ peer }) => peer)) ?? []
  return new Set(peers.flatMap((peer) => (peer.type === 'group' ? [peer.group] : [])))
}

/** Whether a rule that names a group means whoever has these groups. */
function namesMember(peer: Peer, { domain }: GroupSet, member: GroupSet, own: boolean): boolean | 'perhaps' {
  if (peer.type !== 'group') return false
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
    perhaps: NO_PORTS,
    remapped: false,
  }
}
