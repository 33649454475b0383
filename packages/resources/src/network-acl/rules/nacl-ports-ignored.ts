import { docs } from '@vpcanvas/catalogue'
import { hasPorts, protocolNumber } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { changed, nameOf, pathOf } from '../entries.ts'
import type { NetworkAclProps } from '../schema.ts'

export const naclPortsIgnored: Rule<NetworkAclProps> = {
  id: 'nacl-ports-ignored',
  severity: 'warning',
  title: { en: 'Only TCP and UDP have ports', ko: '포트는 TCP와 UDP에만 있습니다' },
  why: {
    en: 'With any other protocol, all of them included, AWS ignores the ports: the entry matches more than it says.',
    ko: '전체를 포함한 다른 프로토콜에서는 AWS가 포트를 무시하므로 항목은 쓰인 것보다 많은 트래픽에 적용됩니다.',
  },
  fix: { en: 'Choose TCP or UDP, or take the ports away.', ko: 'TCP나 UDP를 선택하거나 포트를 제거하십시오.' },
  docs: docs('ec2api', 'CreateNetworkAclEntry'),
  awsCode: null,
  *check(acl) {
    for (const entry of acl.props.entries) {
      const { fromPort, toPort } = entry
      const protocol = protocolNumber(entry.protocol)
      if (protocol === null || hasPorts(protocol) || (fromPort === null && toPort === null)) continue
      const restricting = (fromPort ?? 0) > 0 || (toPort ?? 65_535) < 65_535
      if (!restricting) continue
      yield {
        message: {
          en: `Network ACL "${acl.name}": ${nameOf(entry).en} has ports, which AWS ignores.`,
          ko: `네트워크 ACL "${acl.name}": ${nameOf(entry).ko}의 포트는 AWS가 무시합니다.`,
        },
        path: pathOf(entry, fromPort === null ? 'toPort' : 'fromPort'),
        fix: {
          title: { en: 'Make it TCP', ko: 'TCP로 변경' },
          edits: changed(acl, entry, {
            protocol: 'tcp',
            fromPort: fromPort ?? toPort ?? 0,
            toPort: toPort ?? fromPort ?? 65_535,
          }),
        },
      }
    }
  },
}
