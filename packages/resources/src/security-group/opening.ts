import { formatBlock } from '@vpcanvas/ip'
import type { Id, Questions, Resource, View } from '@vpcanvas/model'
import type { Need, Remedy } from '@vpcanvas/reachability'
import type { Text } from '@vpcanvas/text'
import { unusedItemId } from '../ids.ts'
import { listNamed, prefixListText } from '../prefix-lists.ts'
import { matchOf, matchText, writtenFor } from '../traffic.ts'
import {
  type SecurityGroupPeer,
  type SecurityGroupProps,
  type SecurityGroupRule,
  securityGroupSchema,
} from './schema.ts'

/** A rule for the group of the other side where it has one, else for its block. */
export function opened(group: Resource<SecurityGroupProps>, need: Need, view: View): Remedy | null {
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
  const who = peerText(group.id, peer, view)
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

/** What a rule lets in or out, in words. */
export function peerText(of: Id, peer: SecurityGroupPeer, view: Questions): Text {
  switch (peer.type) {
    case 'cidr':
      return { en: peer.cidr, ko: peer.cidr }
    case 'securityGroup': {
      const name = view.as(securityGroupSchema, peer.securityGroup)?.name ?? peer.securityGroup
      return { en: `security group "${name}"`, ko: `보안 그룹 "${name}"` }
    }
    case 'prefixList':
      return prefixListText(listNamed(view, peer.prefixList, of)?.name ?? peer.prefixList)
  }
}
