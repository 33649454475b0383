import { docs } from '@vpcanvas/catalogue'
import { formatBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { EPHEMERAL } from '../../filtering.ts'
import { lettingEntry, nameOf, pathOf } from '../entries.ts'
import { repliesTo } from '../replies.ts'
import type { NetworkAclProps } from '../schema.ts'

export const naclReturnInboundMissing: Rule<NetworkAclProps> = {
  id: 'nacl-return-inbound-missing',
  severity: 'warning',
  title: { en: 'What goes out is answered: allow the replies in', ko: '나간 요청의 응답이 들어오도록 허용합니다' },
  why: {
    en: 'Network ACLs keep no state. The reply to a request comes back to the port it was sent from, between 1024 and 65535, and needs an inbound entry.',
    ko: '네트워크 ACL은 상태를 기억하지 않습니다. 요청의 응답은 1024~65535 중 요청을 보낸 포트로 돌아오므로 인바운드 항목이 필요합니다.',
  },
  fix: {
    en: 'Allow TCP 1024 to 65535 in from where the requests go.',
    ko: '요청이 가는 곳에서 들어오는 TCP 1024~65535를 허용하십시오.',
  },
  docs: docs('vpcug', 'custom-network-acl'),
  awsCode: null,
  *check(acl) {
    for (const { entry, block, allowed } of repliesTo(acl, 'egress')) {
      if (allowed.length > 0) continue
      const fix = lettingEntry(acl, 'ingress', block, EPHEMERAL)
      yield {
        message: {
          en: `Network ACL "${acl.name}": ${nameOf(entry).en} lets requests out to ${formatBlock(block)}, but no reply gets in.`,
          ko: `네트워크 ACL "${acl.name}": ${nameOf(entry).ko}에서 ${formatBlock(block)} 대상의 요청을 허용하지만 응답이 들어올 수 없습니다.`,
        },
        path: pathOf(entry),
        ...(fix && { fix }),
      }
    }
  },
}
