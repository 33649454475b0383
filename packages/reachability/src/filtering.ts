import { type Address, contains, intersectPorts, NO_PORTS, type PortSet, subtractPorts, unionPorts } from '@vpcanvas/ip'
import type { AccessList, Allowance, Direction, Entry, Group, Interface, Peer } from './network.ts'
import { matchedPorts, type Packet } from './packet.ts'

/** What a filter makes of a packet. */
export interface Filtered<R> {
  /** The destination ports that get through; none where it is refused. */
  readonly passed: PortSet
  /** Those of which it is not known whether they do. */
  readonly unsure: PortSet
  /** The first rule that let something through. */
  readonly by: R | null
}

export interface ListDecision extends Filtered<Entry> {
  /** The first entry that refused something; null where the end of the list did. */
  readonly refusedBy: Entry | null
  /** The first entry that may decide otherwise. */
  readonly unsureBy: Entry | null
}

/**
 * Evaluates a list in order of its numbers: the first entry that matches decides, ports apart. What an entry may say
 * or not changes what the later ones decide only where it says otherwise.
 * https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
 */
export function throughList(list: AccessList, direction: Direction, packet: Packet): ListDecision {
  const peer = direction === 'ingress' ? packet.source : packet.destination
  let open = packet.destinationPorts
  let passed = NO_PORTS
  let by: Entry | null = null
  let refusedBy: Entry | null = null
  let unsureBy: Entry | null = null
  const perhaps = { allow: NO_PORTS, deny: NO_PORTS }
  for (const entry of list[direction]) {
    if (!contains(entry.block, peer)) continue
    const part = matchedPorts(entry, { ...packet, destinationPorts: open })
    if (part.length === 0) continue
    if (entry.unsure) {
      perhaps[entry.action] = unionPorts(perhaps[entry.action], part)
      unsureBy ??= entry
      continue
    }
    if (entry.action === 'allow') {
      passed = unionPorts(passed, part)
      by ??= entry
    } else refusedBy ??= entry
    open = subtractPorts(open, part)
    if (open.length === 0) break
  }
  if (!unsureBy) return { passed, unsure: NO_PORTS, by, refusedBy, unsureBy }
  const unsure = unionPorts(
    intersectPorts(passed, perhaps.deny),
    intersectPorts(subtractPorts(packet.destinationPorts, passed), perhaps.allow),
  )
  return { passed: subtractPorts(passed, perhaps.deny), unsure, by, refusedBy, unsureBy }
}

/** The other side of a packet at a guarded interface. */
export interface OtherSide {
  readonly address: Address
  /** Who it is, wherever its address may have changed on the way. */
  readonly interface: Interface | null
  /** Whether the last stretch began outside: nobody is known by a group there. */
  readonly cameFromOutside?: boolean
}

/** Why a rule that names a group does not match its members. */
export type Lost =
  /** The group is not in the design. */
  | 'unknown'
  /** The flow uses a public address of the member. */
  | 'public'
  /** The address was changed, or the members are in another region. */
  | 'changed'

export interface GroupDecision extends Filtered<{ readonly group: Group; readonly rule: Allowance }> {
  /** A rule for addresses that are not known, which would have matched otherwise. */
  readonly unresolved: Allowance | null
  /** A rule that names a group of the other side and does not match it. */
  readonly lost: { readonly group: Group; readonly rule: Allowance; readonly why: Lost } | null
}

/**
 * What any rule of any group allows, passes.
 * https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
 */
export function throughGroups(
  guarded: Interface,
  direction: Direction,
  packet: Packet,
  other: OtherSide,
): GroupDecision {
  let passed = NO_PORTS
  let unsure = NO_PORTS
  let by: GroupDecision['by'] = null
  let unresolved: Allowance | null = null
  let lost: GroupDecision['lost'] = null
  for (const group of guarded.groups) {
    for (const rule of group[direction]) {
      const part = matchedPorts(rule, packet)
      if (part.length === 0) continue
      const match = matchesPeer(rule.peer, guarded, other)
      if (match === 'yes') {
        passed = unionPorts(passed, part)
        by ??= { group, rule }
      } else if (match === 'perhaps') {
        unsure = unionPorts(unsure, part)
        unresolved ??= rule
      } else if (match !== 'no') lost ??= { group, rule, why: match }
    }
  }
  return { passed, unsure: subtractPorts(unsure, passed), by, unresolved, lost }
}

function matchesPeer(peer: Peer, guarded: Interface, other: OtherSide): 'yes' | 'no' | 'perhaps' | Lost {
  if (peer.type === 'block') return contains(peer.block, other.address) ? 'yes' : 'no'
  if (peer.type === 'unresolved') return 'perhaps'
  if (peer.type === 'nothing') return 'no'
  const member = other.interface
  if (!member?.groups.some(({ id }) => id === peer.group)) {
    if (member?.groups.some(({ unsure }) => unsure)) return 'perhaps'
    return peer.known ? 'no' : 'unknown'
  }
  const own = other.address.value === member.address.value
  if (!own && other.address.value === member.publicAddress?.address.value) return 'public'
  if (!own || other.cameFromOutside) return 'changed'
  const [here, there] = [guarded.segment.domain, member.segment.domain]
  // https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html: same Region only.
  return here.id === there.id || here.region === there.region ? 'yes' : 'changed'
}

/** Which field of the nearest rule misses, for rules of a direction that all miss. */
export function nearestMiss(guarded: Interface, direction: Direction, packet: Packet): 'protocol' | 'port' | 'peer' {
  const rules = guarded.groups.flatMap((group) => group[direction])
  if (rules.some((rule) => matchedPorts(rule, packet).length > 0)) return 'peer'
  return rules.some(({ protocol }) => protocol === packet.protocol) ? 'port' : 'protocol'
}
