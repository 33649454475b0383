import { formatBlock } from '@vpcanvas/ip'
import type { Id, Questions, Resource, View } from '@vpcanvas/model'
import {
  type Allowance,
  type Direction,
  type NetworkBuilder,
  originOf,
  type Part,
  type Peer,
  type Remedy,
} from '@vpcanvas/reachability'
import { listed, type Text } from '@vpcanvas/text'
import { blockMeant } from '../blocks.ts'
import { unusedItemId } from '../ids.ts'
import { guardsHere } from '../opaque/standing.ts'
import { listNamed } from '../prefix-lists.ts'
import { matchOf, matchText, writtenAs } from '../traffic.ts'
import { opened, peerText } from './opening.ts'
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
    ingress: group.props.ingress.flatMap((rule) => allowances(group, rule, 'ingress', view)),
    egress: group.props.egress.flatMap((rule) => allowances(group, rule, 'egress', view)),
    opened: (need, now) => opened(group, need, now),
    narrowed: (direction, rule, parts, now) => narrowed(group, direction, rule, parts, now),
  })
}

/** One for each block of a list; none where the protocol is none. For ICMP the port fields hold type and code. */
function allowances(
  { id }: Resource<SecurityGroupProps>,
  rule: SecurityGroupRule,
  direction: Direction,
  view: Questions,
): readonly Allowance[] {
  const match = matchOf({ ...rule, icmpType: rule.fromPort, icmpCode: rule.toPort })
  const text = ruleText(id, rule, direction, view)
  if (!match || !text) return []
  return peersOf(id, rule.peer, view).map((peer) => ({ ...match, id: rule.id, peer, text }))
}

function ruleText(of: Id, rule: SecurityGroupRule, direction: Direction, view: Questions): Text | null {
  const match = matchOf({ ...rule, icmpType: rule.fromPort, icmpCode: rule.toPort })
  if (!match) return null
  const [traffic, who] = [matchText(match), peerText(of, rule.peer, view)]
  return direction === 'ingress'
    ? { en: `${traffic.en} from ${who.en}`, ko: `${traffic.ko}, 소스 ${who.ko}` }
    : { en: `${traffic.en} to ${who.en}`, ko: `${traffic.ko}, 대상 ${who.ko}` }
}

function peersOf(of: Id, peer: SecurityGroupPeer, view: Questions): readonly Peer[] {
  switch (peer.type) {
    case 'cidr': {
      const block = blockMeant(peer.cidr)
      return [block ? { type: 'block', block } : { type: 'nothing' }]
    }
    case 'securityGroup':
      return [
        {
          type: 'group',
          group: peer.securityGroup,
          known: view.as(securityGroupSchema, peer.securityGroup) !== undefined || guardsHere(view, peer.securityGroup),
        },
      ]
    case 'prefixList': {
      const list = listNamed(view, peer.prefixList, of)
      if (!list?.blocks) return [{ type: 'unresolved', name: list?.name ?? peer.prefixList }]
      return list.blocks.map((block) => ({ type: 'block', block }))
    }
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
  // One block of a list cannot be taken out of a rule that names the list.
  if (rule.peer.type === 'prefixList') return null
  const said = listed(rules.flatMap((one) => ruleText(group.id, one, direction, view) ?? []))
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
