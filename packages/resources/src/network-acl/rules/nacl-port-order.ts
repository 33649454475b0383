import { docs } from '@vpcanvas/catalogue'
import { hasPorts, protocolNumber } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { changed, nameOf, pathOf } from '../entries.ts'
import type { NetworkAclProps } from '../schema.ts'

export const naclPortOrder: Rule<NetworkAclProps> = {
  id: 'nacl-port-order',
  severity: 'error',
  title: { en: 'A range of ports goes up, within 0 to 65535', ko: '포트 범위는 0~65535 안에서 작은 값부터 씁니다' },
  why: {
    en: 'AWS refuses a range whose end is below its start, and ports that do not exist.',
    ko: 'AWS는 끝이 시작보다 작은 범위와 존재하지 않는 포트를 거부합니다.',
  },
  fix: { en: 'Swap the two, or correct them.', ko: '두 값을 바꾸거나 바르게 고치십시오.' },
  docs: docs('ec2api', 'CreateNetworkAclEntry'),
  awsCode: 'InvalidParameterValue',
  *check(acl) {
    for (const entry of acl.props.entries) {
      const { fromPort, toPort } = entry
      if (!hasPorts(protocolNumber(entry.protocol) ?? -1) || fromPort === null || toPort === null) continue
      if (fromPort >= 0 && fromPort <= toPort && toPort <= 65_535) continue
      const [low, high] = [clamp(Math.min(fromPort, toPort)), clamp(Math.max(fromPort, toPort))]
      yield {
        message: {
          en: `Network ACL "${acl.name}": ${fromPort} to ${toPort} of ${nameOf(entry).en} is no range of ports.`,
          ko: `네트워크 ACL "${acl.name}": ${nameOf(entry).ko}의 ${fromPort}~${toPort} 값은 포트 범위가 아닙니다.`,
        },
        path: pathOf(entry, 'fromPort'),
        fix: {
          title: { en: `Use ports ${low} to ${high}`, ko: `포트 ${low}~${high} 사용` },
          edits: changed(acl, entry, { fromPort: low, toPort: high }),
        },
      }
    }
  },
}

function clamp(port: number): number {
  return Math.min(65_535, Math.max(0, port))
}
