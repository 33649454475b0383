import { formatBlock } from '@vpcanvas/ip'
import type { Questions, Resource, View } from '@vpcanvas/model'
import {
  type Allowance,
  type Direction,
  type Need,
  type NetworkBuilder,
  originOf,
  type Part,
  type Peer,
  type Remedy,
} from '@vpcanvas/reachability'
import { listed, type Text } from '@vpcanvas/text'
import { blockMeant } from '../blocks.ts'
import { unusedItemId } from '../ids.ts'
import { matchOf, matchText, writtenAs, writtenFor } from '../traffic.ts'
import { sameness } from './permissions.ts'
import {
  type SecurityGroupPeer,
  type SecurityGroupProps,
  type SecurityGroupRule,
  securityGroupSchema,
} from './schema.ts'

/** Guards the interfaces that name it. */
export function lower(group: Resource<SecurityGroupProps>, view: Questions, network: NetworkBuilder): void {
  if (group.parent === null) return
  network.group({
    id: group.id,
    origin: originOf(group, securityGroupSchema),
    domain: group.parent,
    ingress: group.props.ingress.flatMap((rule) => allowance(rule, 'ingress', view) ?? []),
    egress: group.props.egress.flatMap((rule) => allowance(rule, 'egress', view) ?? []),
    opened: (need, now) => opened(group, need, now),
    narrowed: (direction, rule, parts, now) => narrowed(group, direction, rule, parts, now),
  })
}

/** Null where the protocol is none. For ICMP the port fields hold type and code. */
function allowance(rule: SecurityGroupRule, direction: Direction, view: Questions): Allowance | null {
  const match = matchOf({ ...rule, icmpType: rule.fromPort, icmpCode: rule.toPort })
  if (!match) return null
  const [traffic, who] = [matchText(match), peerText(rule.peer, view)]
  const text =
    direction === 'ingress'
      ? { en: `${traffic.en} from ${who.en}`, ko: `${traffic.ko}, 소스 ${who.ko}` }
      : { en: `${traffic.en} to ${who.en}`, ko: `${traffic.ko}, 대상 ${who.ko}` }
  return { ...match, id: rule.id, peer: peerOf(rule.peer, view), text }
}

function peerOf(peer: SecurityGroupPeer, view: Questions): Peer {
  switch (peer.type) {
    case 'cidr': {
      const block = blockMeant(peer.cidr)
      return block ? { type: 'block', block } : { type: 'nothing' }
    }
    case 'securityGroup':
      return {
        type: 'group',
        group: peer.securityGroup,
        known: view.as(securityGroupSchema, peer.securityGroup) !== undefined,
      }
    case 'prefixList':
      return { type: 'unresolved', name: peer.prefixList }
  }
}

function peerText(peer: SecurityGroupPeer, view: Questions): Text {
  switch (peer.type) {
    case 'cidr':
      return { en: peer.cidr, ko: peer.cidr }
    case 'securityGroup': {
      const name = view.as(securityGroupSchema, peer.securityGroup)?.name ?? peer.securityGroup
      return { en: `security group "${name}"`, ko: `보안 그룹 "${name}"` }
    }
    case 'prefixList':
      return { en: `prefix list ${peer.prefixList}`, ko: `접두사 목록 ${peer.prefixList}` }
  }
}

/** A rule for the group of the other side where it has one, else for its block. */
function opened(group: Resource<SecurityGroupProps>, need: Need, view: View): Remedy | null {
  const { direction } = need
  const written = writtenFor(need)
  if (!written) return null
  const [peerGroup] = need.peerGroups
    .flatMap((id) => view.as(securityGroupSchema, id) ?? [])
    .filter(({ parent }) => parent === group.parent)
  const peer: SecurityGroupPeer = peerGroup
    ? { type: 'securityGroup', securityGroup: peerGroup.id }
    : { type: 'cidr', cidr: formatBlock(need.peer) }
  const ports = need.icmp
    ? { fromPort: written.icmpType, toPort: written.icmpCode }
    : { fromPort: written.fromPort, toPort: written.toPort }
  const base = `${written.protocol}-${ports.fromPort ?? 'all'}`
  const rule: SecurityGroupRule = {
    id: unusedItemId(group.props[direction], base),
    protocol: written.protocol,
    ...ports,
    peer,
    description: '',
  }
  const match = matchOf(written)
  const traffic = match ? matchText(match) : { en: '', ko: '' }
  const who = peerText(peer, view)
  return {
    title:
      direction === 'ingress'
        ? {
            en: `Allow ${traffic.en} from ${who.en} in "${group.name}"`,
            ko: `"${group.name}"에 ${traffic.ko} 허용 추가: 소스 ${who.ko}`,
          }
        : {
            en: `Allow ${traffic.en} to ${who.en} in "${group.name}"`,
            ko: `"${group.name}"에 ${traffic.ko} 허용 추가: 대상 ${who.ko}`,
          },
    edits: [{ op: 'set', id: group.id, path: [direction, rule.id], value: rule }],
  }
}

/** The rule for these parts only: the first takes its place, the others come beside it. Of no part: without the rule. */
function narrowed(
  group: Resource<SecurityGroupProps>,
  direction: Direction,
  { id, text, peer: before }: Allowance,
  parts: readonly Part[],
  view: View,
): Remedy | null {
  const rule = group.props[direction].find((one) => one.id === id)
  if (!rule) return null
  const others = group.props[direction].filter((one) => one.id !== id)
  const rules: SecurityGroupRule[] = []
  for (const part of parts) {
    const peer = part.peer === before ? rule.peer : peerWritten(part.peer)
    if (!peer) continue
    for (const { protocol, fromPort, toPort, icmpType, icmpCode } of writtenAs(part)) {
      const ports = icmpType === null ? { fromPort, toPort } : { fromPort: icmpType, toPort: icmpCode }
      const own = rules.length === 0 ? id : unusedItemId([...group.props[direction], ...rules], id)
      const made = { ...rule, id: own, protocol, ...ports, peer }
      // AWS takes no rule twice.
      if (![...others, ...rules].some((one) => sameness(one) === sameness(made))) rules.push(made)
    }
  }
  if (rules.length === 0) {
    return {
      title: {
        en: `Remove the rule for ${text.en} from "${group.name}"`,
        ko: `"${group.name}"에서 규칙 제거: ${text.ko}`,
      },
      edits: [{ op: 'set', id: group.id, path: [direction, id], value: undefined }],
    }
  }
  const said = listed(rules.flatMap((one) => allowance(one, direction, view)?.text ?? []))
  return {
    title: {
      en: `Narrow the rule for ${text.en} in "${group.name}" to ${said.en}`,
      ko: `"${group.name}"의 규칙(${text.ko})을 축소: ${said.ko}`,
    },
    edits: rules.map((one) => ({ op: 'set', id: group.id, path: [direction, one.id], value: one })),
  }
}

function peerWritten(peer: Peer): SecurityGroupPeer | null {
  if (peer.type === 'block') return { type: 'cidr', cidr: formatBlock(peer.block) }
  return peer.type === 'group' ? { type: 'securityGroup', securityGroup: peer.group } : null
}
