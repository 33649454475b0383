import { docs } from '@vpcanvas/catalogue'
import { protocolNumber } from '@vpcanvas/ip'
import type { Edit, Resource } from '@vpcanvas/model'
import type { Look, Rule } from '@vpcanvas/rules'
import { listed, type Text } from '@vpcanvas/text'
import { blockMeant } from '../../blocks.ts'
import { unusedItemId } from '../../ids.ts'
import { ipv6CountOf } from '../../ipv6-addresses.ts'
import { networkInterfaceSchema } from '../../network-interface/schema.ts'
import { instanceSchema } from '../../instance/schema.ts'
import type { SecurityGroupProps, SecurityGroupRule } from '../schema.ts'

export const sgIpv6Uncovered: Rule<SecurityGroupProps> = {
  id: 'sg-ipv6-uncovered',
  severity: 'warning',
  title: {
    en: 'What is open to all of IPv4 is open to IPv6 too, where hosts have it',
    ko: '듀얼 스택 호스트에서는 IPv4 전체에 연 규칙이 IPv6에도 필요합니다',
  },
  why: {
    en: 'A rule for 0.0.0.0/0 says nothing of IPv6. A host with IPv6 tries it first, and its group drops what no rule names.',
    ko: '0.0.0.0/0 규칙은 IPv6에 적용되지 않습니다. IPv6가 있는 호스트는 IPv6를 먼저 시도하지만 규칙이 없으면 보안 그룹이 버립니다.',
  },
  fix: { en: 'Add the same rules for ::/0, where they are meant.', ko: '의도한 규칙이면 ::/0에도 추가하십시오.' },
  docs: docs('vpcug', 'security-group-rules'),
  awsCode: null,
  *check(group, look) {
    const hosts = dualStackHosts(group, look)
    if (hosts.length === 0) return
    const silent = (['ingress', 'egress'] as const).filter((direction) => isSilent(group.props[direction]))
    if (silent.length === 0) return
    const which = listed(silent.map((direction) => WORDS[direction]))
    yield {
      message: {
        en: `Security group "${group.name}" opens ${which.en} traffic to all of IPv4 and to nothing in IPv6, which its hosts (${hosts.length}) have.`,
        ko: `보안 그룹 "${group.name}": IPv6가 있는 호스트 ${hosts.length}개가 사용하지만 ${which.ko} 규칙이 IPv4 전체에만 열려 있습니다.`,
      },
      path: [silent[0] ?? 'ingress'],
      related: hosts,
      fix: {
        title: { en: 'Add the same rules for ::/0', ko: '::/0에도 같은 규칙 추가' },
        edits: silent.flatMap((direction) => twinsOf(group, direction)),
      },
    }
  },
}

type Direction = 'ingress' | 'egress'

const WORDS: Readonly<Record<Direction, Text>> = {
  ingress: { en: 'inbound', ko: '인바운드' },
  egress: { en: 'outbound', ko: '아웃바운드' },
}

const ICMP = 1

function dualStackHosts(group: Resource<SecurityGroupProps>, look: Look): readonly string[] {
  return look.mentions(group.id).flatMap(({ by }) => {
    const one = look.as(instanceSchema, by.id) ?? look.as(networkInterfaceSchema, by.id)
    return one && ipv6CountOf(look, one) > 0 ? [one.id] : []
  })
}

function blockOf({ peer }: SecurityGroupRule) {
  return peer.type === 'cidr' ? blockMeant(peer.cidr) : null
}

/** Whether a rule is for all of IPv4, in a protocol that IPv6 has too. */
function isOpen(rule: SecurityGroupRule): boolean {
  const block = blockOf(rule)
  return block?.family === 4 && block.prefix === 0 && protocolNumber(rule.protocol) !== ICMP
}

function isSilent(rules: readonly SecurityGroupRule[]): boolean {
  return rules.some(isOpen) && !rules.some((rule) => blockOf(rule)?.family === 6)
}

function twinsOf({ id: group, props }: Resource<SecurityGroupProps>, direction: Direction): readonly Edit[] {
  const rules = [...props[direction]]
  return rules.filter(isOpen).map((rule) => {
    const id = unusedItemId(rules, `${rule.id}-ipv6`)
    const value: SecurityGroupRule = { ...rule, id, peer: { type: 'cidr', cidr: '::/0' } }
    rules.push(value)
    return { op: 'set', id: group, path: [direction, id], value }
  })
}
