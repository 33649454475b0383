import { docs } from '@vpcanvas/catalogue'
import { hasPorts, protocolNumber } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { changed, nameOf, pathOf } from '../entries.ts'
import type { NetworkAclProps } from '../schema.ts'

export const naclPortsRequired: Rule<NetworkAclProps> = {
  id: 'nacl-ports-required',
  severity: 'error',
  title: { en: 'TCP and UDP entries say their ports', ko: 'TCP와 UDP 항목에는 포트를 지정합니다' },
  why: {
    en: 'AWS refuses an entry for TCP or UDP without a range of ports.',
    ko: 'AWS는 포트 범위가 없는 TCP 또는 UDP 항목을 거부합니다.',
  },
  fix: { en: 'Say 0 to 65535 for all ports.', ko: '모든 포트라면 0~65535를 지정하십시오.' },
  docs: docs('ec2api', 'CreateNetworkAclEntry'),
  awsCode: 'MissingParameter',
  *check(acl) {
    for (const entry of acl.props.entries) {
      if (!hasPorts(protocolNumber(entry.protocol) ?? -1) || (entry.fromPort !== null && entry.toPort !== null))
        continue
      const [fromPort, toPort] = [entry.fromPort ?? entry.toPort ?? 0, entry.toPort ?? entry.fromPort ?? 65_535]
      yield {
        message: {
          en: `Network ACL "${acl.name}": ${nameOf(entry).en} says no ports.`,
          ko: `네트워크 ACL "${acl.name}": ${nameOf(entry).ko}에 포트가 지정되지 않았습니다.`,
        },
        path: pathOf(entry, entry.fromPort === null ? 'fromPort' : 'toPort'),
        fix: {
          title: { en: `Use ports ${fromPort} to ${toPort}`, ko: `포트 ${fromPort}~${toPort} 사용` },
          edits: changed(acl, entry, { fromPort, toPort }),
        },
      }
    }
  },
}
