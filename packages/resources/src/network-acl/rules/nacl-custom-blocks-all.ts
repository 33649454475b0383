import { docs } from '@vpcanvas/catalogue'
import type { Fix, Rule } from '@vpcanvas/rules'
import type { Resource } from '@vpcanvas/model'
import { listed } from '@vpcanvas/text'
import { directionOf, freeNumber } from '../entries.ts'
import { unusedItemId } from '../../ids.ts'
import { isLeftOpen } from '../../left-open.ts'
import type { NetworkAclEntry, NetworkAclProps } from '../schema.ts'

export const naclCustomBlocksAll: Rule<NetworkAclProps> = {
  id: 'nacl-custom-blocks-all',
  severity: 'warning',
  title: {
    en: 'A network ACL of one’s own denies what it does not allow',
    ko: '직접 만든 네트워크 ACL은 허용하지 않은 것을 모두 거부합니다',
  },
  why: {
    en: 'It starts with the final deny in both directions and nothing else: until entries are added its subnets are cut off, replies included.',
    ko: '처음에는 양방향 모두 마지막 거부 항목만 있으므로 항목을 추가하기 전까지 서브넷은 응답까지 포함해 모든 통신이 끊깁니다.',
  },
  fix: { en: 'Allow what is needed, in both directions.', ko: '양방향으로 필요한 트래픽을 허용하십시오.' },
  docs: docs('vpcug', 'custom-network-acl'),
  awsCode: null,
  *check(acl, look) {
    if (acl.props.subnets.length === 0 || isLeftOpen(look, acl.id, 'Entries')) return
    const closed = (['ingress', 'egress'] as const).filter(
      (direction) => !acl.props.entries.some((entry) => entry.direction === direction && entry.action === 'allow'),
    )
    if (closed.length === 0) return
    const which = listed(closed.map(directionOf))
    yield {
      message: {
        en: `Network ACL "${acl.name}" allows nothing ${which.en}, so its subnets (${acl.props.subnets.length}) are cut off.`,
        ko: `네트워크 ACL "${acl.name}": ${which.ko} 허용 항목이 없어 서브넷 ${acl.props.subnets.length}개의 통신이 끊깁니다.`,
      },
      path: ['entries'],
      related: acl.props.subnets.filter((id) => look.get(id)),
      ...open(acl, closed),
    }
  },
}

function open(acl: Resource<NetworkAclProps>, directions: readonly NetworkAclEntry['direction'][]): { fix?: Fix } {
  const edits = directions.flatMap((direction) => {
    const ruleNumber = freeNumber(acl, direction, 32_000)
    if (ruleNumber === null) return []
    const id = unusedItemId(acl.props.entries, `${direction}-all`)
    const value: NetworkAclEntry = {
      id,
      direction,
      ruleNumber,
      action: 'allow',
      protocol: '-1',
      fromPort: null,
      toPort: null,
      icmpType: null,
      icmpCode: null,
      cidrBlock: '0.0.0.0/0',
    }
    return [{ op: 'set', id: acl.id, path: ['entries', id], value } as const]
  })
  if (edits.length < directions.length) return {}
  const which = listed(directions.map(directionOf))
  return {
    fix: { title: { en: `Allow all other traffic ${which.en}`, ko: `나머지 ${which.ko} 트래픽 모두 허용` }, edits },
  }
}
