import { docs } from '@vpcanvas/catalogue'
import { protocolNumber } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blockMeant } from '../../blocks.ts'
import { changed, ICMP, ICMPV6, nameOf, pathOf } from '../entries.ts'
import type { NetworkAclProps } from '../schema.ts'

export const naclIcmpTypeRequired: Rule<NetworkAclProps> = {
  id: 'nacl-icmp-type-required',
  severity: 'error',
  title: { en: 'ICMP entries say type and code', ko: 'ICMP 항목에는 유형과 코드를 지정합니다' },
  why: {
    en: 'AWS refuses an ICMP entry without them; -1 stands for all.',
    ko: 'AWS는 유형과 코드가 없는 ICMP 항목을 거부합니다. -1은 전체를 뜻합니다.',
  },
  fix: { en: 'Say -1 and -1 for all of ICMP.', ko: 'ICMP 전체라면 -1과 -1을 지정하십시오.' },
  docs: docs('ec2api', 'CreateNetworkAclEntry'),
  awsCode: 'MissingParameter',
  *check(acl) {
    for (const entry of acl.props.entries) {
      const protocol = protocolNumber(entry.protocol)
      const needed = protocol === ICMP || (protocol === ICMPV6 && blockMeant(entry.cidrBlock)?.family === 6)
      if (!needed || (entry.icmpType !== null && entry.icmpCode !== null)) continue
      yield {
        message: {
          en: `Network ACL "${acl.name}": ${nameOf(entry).en} says no ICMP type and code.`,
          ko: `네트워크 ACL "${acl.name}": ${nameOf(entry).ko}에 ICMP 유형과 코드가 지정되지 않았습니다.`,
        },
        path: pathOf(entry, entry.icmpType === null ? 'icmpType' : 'icmpCode'),
        fix: {
          title: { en: 'Use -1 for what is missing', ko: '빠진 값에 -1 사용' },
          edits: changed(acl, entry, { icmpType: entry.icmpType ?? -1, icmpCode: entry.icmpCode ?? -1 }),
        },
      }
    }
  },
}
