import { docs } from '@vpcanvas/catalogue'
import { protocolNumber } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { directionOf, pathOf } from '../entries.ts'
import type { NetworkAclProps } from '../schema.ts'

export const naclProtocolNumber: Rule<NetworkAclProps> = {
  id: 'nacl-protocol-number',
  severity: 'error',
  title: { en: 'An entry names a protocol that exists', ko: '항목의 프로토콜은 존재하는 것이어야 합니다' },
  why: {
    en: 'AWS takes a protocol number from -1 (all) to 255; a name stands for its number.',
    ko: 'AWS는 -1(전체)에서 255까지의 프로토콜 번호를 받으며 이름은 그 번호를 뜻합니다.',
  },
  fix: {
    en: 'Use tcp, udp, icmp, -1 for all, or a number.',
    ko: 'tcp, udp, icmp, 전체를 뜻하는 -1 또는 번호를 사용하십시오.',
  },
  docs: docs('ec2api', 'CreateNetworkAclEntry'),
  awsCode: 'InvalidParameterValue',
  *check(acl) {
    for (const entry of acl.props.entries) {
      if (protocolNumber(entry.protocol) !== null) continue
      const direction = directionOf(entry.direction)
      yield {
        message: {
          en: `Network ACL "${acl.name}": "${entry.protocol}" of ${direction.en} entry ${entry.ruleNumber} is no protocol.`,
          ko: `네트워크 ACL "${acl.name}": ${direction.ko} 항목 ${entry.ruleNumber}의 "${entry.protocol}" 값은 프로토콜이 아닙니다.`,
        },
        path: pathOf(entry, 'protocol'),
      }
    }
  },
}
