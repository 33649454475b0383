import { docs } from '@vpcanvas/catalogue'
import { formatBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { EPHEMERAL } from '../../filtering.ts'
import { lettingEntry, nameOf, pathOf } from '../entries.ts'
import { repliesTo } from '../replies.ts'
import type { NetworkAclProps } from '../schema.ts'

export const naclReturnOutboundMissing: Rule<NetworkAclProps> = {
  id: 'nacl-return-outbound-missing',
  severity: 'warning',
  title: { en: 'What comes in is answered: allow the replies out', ko: '들어온 요청의 응답이 나가도록 허용합니다' },
  why: {
    en: 'Network ACLs keep no state. A client connects from a port of its own between 1024 and 65535, and the reply to it needs an outbound entry.',
    ko: '네트워크 ACL은 상태를 기억하지 않습니다. 클라이언트는 1024~65535 중 하나의 포트에서 연결하므로 그 포트로 가는 응답에는 아웃바운드 항목이 필요합니다.',
  },
  fix: {
    en: 'Allow TCP 1024 to 65535 out to where the requests come from.',
    ko: '요청이 오는 곳으로 나가는 TCP 1024~65535를 허용하십시오.',
  },
  docs: docs('vpcug', 'custom-network-acl'),
  awsCode: null,
  *check(acl) {
    for (const { entry, block, allowed } of repliesTo(acl, 'ingress')) {
      if (allowed.length > 0) continue
      const fix = lettingEntry(acl, 'egress', block, EPHEMERAL)
      yield {
        message: {
          en: `Network ACL "${acl.name}": ${nameOf(entry).en} lets requests in from ${formatBlock(block)}, but no reply gets out.`,
          ko: `네트워크 ACL "${acl.name}": ${nameOf(entry).ko}에서 ${formatBlock(block)}의 요청을 허용하지만 응답이 나갈 수 없습니다.`,
        },
        path: pathOf(entry),
        ...(fix && { fix }),
      }
    }
  },
}
