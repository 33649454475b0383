import { docs } from '@vpcanvas/catalogue'
import { protocolNumber } from '@vpcanvas/ip'
import type { Edit, Resource } from '@vpcanvas/model'
import type { Fix, Rule } from '@vpcanvas/rules'
import { listed } from '@vpcanvas/text'
import { blockMeant } from '../../blocks.ts'
import { unusedItemId } from '../../ids.ts'
import { wantsIpv6 } from '../../ipv6.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import { directionOf, freeNumber, ICMP } from '../entries.ts'
import type { NetworkAclEntry, NetworkAclProps } from '../schema.ts'

export const naclIpv6Uncovered: Rule<NetworkAclProps> = {
  id: 'nacl-ipv6-uncovered',
  severity: 'warning',
  title: {
    en: 'A network ACL of dual-stack subnets speaks of IPv6',
    ko: '듀얼 스택 서브넷의 네트워크 ACL에는 IPv6 항목이 필요합니다',
  },
  why: {
    en: 'An entry is of one family. Where all are IPv4, IPv6 traffic falls to the final deny.',
    ko: '항목은 주소 체계 하나에만 적용됩니다. 모두 IPv4이면 IPv6 트래픽은 마지막 거부 항목에 걸립니다.',
  },
  fix: { en: 'Add entries for IPv6, in both directions.', ko: '양방향으로 IPv6 항목을 추가하십시오.' },
  docs: docs('vpcug', 'custom-network-acl'),
  awsCode: null,
  *check(acl, look) {
    const dual = acl.props.subnets.flatMap((id) => look.as(subnetSchema, id) ?? []).filter(wantsIpv6)
    if (dual.length === 0) return
    const silent = (['ingress', 'egress'] as const).filter((direction) => isSilent(acl, direction))
    if (silent.length === 0) return
    const which = listed(silent.map(directionOf))
    const fix = withTwins(acl, silent)
    yield {
      message: {
        en: `Network ACL "${acl.name}" lets IPv4 through and has no ${which.en} entry for the IPv6 of its subnets (${dual.length}).`,
        ko: `네트워크 ACL "${acl.name}": IPv4는 허용하지만 듀얼 스택 서브넷 ${dual.length}개의 IPv6에 대한 ${which.ko} 항목이 없습니다.`,
      },
      path: ['entries'],
      related: dual.map(({ id }) => id),
      ...(fix && { fix }),
    }
  },
}

type Direction = NetworkAclEntry['direction']

/** Whether a direction lets IPv4 through and does not speak of IPv6. */
function isSilent({ props }: Resource<NetworkAclProps>, direction: Direction): boolean {
  const there = props.entries.filter((entry) => entry.direction === direction)
  const speaks = there.some(({ cidrBlock }) => blockMeant(cidrBlock)?.family === 6)
  return !speaks && there.some(({ action }) => action === 'allow')
}

/** For every entry about all of IPv4 the same one about all of IPv6; ICMP is another protocol there. */
function withTwins(acl: Resource<NetworkAclProps>, directions: readonly Direction[]): Fix | null {
  let after = acl
  const edits: Edit[] = []
  for (const entry of acl.props.entries) {
    const isEverywhere = blockMeant(entry.cidrBlock)?.prefix === 0
    if (!directions.includes(entry.direction) || !isEverywhere || protocolNumber(entry.protocol) === ICMP) continue
    const ruleNumber = freeNumber(after, entry.direction, entry.ruleNumber + 1)
    if (ruleNumber === null) return null
    const id = unusedItemId(after.props.entries, `${entry.id}-ipv6`)
    const value: NetworkAclEntry = { ...entry, id, ruleNumber, cidrBlock: '::/0' }
    after = { ...after, props: { ...after.props, entries: [...after.props.entries, value] } }
    edits.push({ op: 'set', id: acl.id, path: ['entries', id], value })
  }
  if (directions.some((direction) => isSilent(after, direction))) return null
  return { title: { en: 'Say the same of IPv6', ko: 'IPv6에도 같은 항목 추가' }, edits }
}
