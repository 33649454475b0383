import { docs } from '@vpcanvas/catalogue'
import { protocolNumber } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blockMeant } from '../../blocks.ts'
import { changed, ICMPV6, nameOf, pathOf } from '../entries.ts'
import type { NetworkAclProps } from '../schema.ts'

export const naclIcmpv6Family: Rule<NetworkAclProps> = {
  id: 'nacl-icmpv6-family',
  severity: 'warning',
  title: { en: 'ICMPv6 goes with an IPv6 block', ko: 'ICMPv6는 IPv6 블록과 함께 씁니다' },
  why: {
    en: 'AWS accepts it with an IPv4 block, where it matches nothing useful.',
    ko: 'AWS는 IPv4 블록과 함께 쓰는 것도 받지만 의미 있는 트래픽에 적용되지 않습니다.',
  },
  fix: { en: 'Use ICMP (1) for IPv4.', ko: 'IPv4에는 ICMP(1)를 사용하십시오.' },
  docs: docs('ec2api', 'CreateNetworkAclEntry'),
  awsCode: null,
  *check(acl) {
    for (const entry of acl.props.entries) {
      if (protocolNumber(entry.protocol) !== ICMPV6 || blockMeant(entry.cidrBlock)?.family !== 4) continue
      yield {
        message: {
          en: `Network ACL "${acl.name}": ${nameOf(entry).en} is for IPv6, but its block ${entry.cidrBlock} is IPv4.`,
          ko: `네트워크 ACL "${acl.name}": ${nameOf(entry).ko}의 프로토콜은 IPv6용이지만 블록 ${entry.cidrBlock}의 주소 체계는 IPv4입니다.`,
        },
        path: pathOf(entry, 'protocol'),
        fix: {
          title: { en: 'Use ICMP', ko: 'ICMP 사용' },
          edits: changed(acl, entry, {
            protocol: 'icmp',
            icmpType: entry.icmpType ?? -1,
            icmpCode: entry.icmpCode ?? -1,
          }),
        },
      }
    }
  },
}
