import { docs } from '@vpcanvas/catalogue'
import { protocolNumber } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { nameOf, permissionsOf } from '../permissions.ts'
import type { SecurityGroupProps } from '../schema.ts'

const WORDS: ReadonlySet<string> = new Set(['tcp', 'udp', 'icmp', 'icmpv6'])

export const sgRuleProtocol: Rule<SecurityGroupProps> = {
  id: 'sg-rule-protocol',
  severity: 'error',
  title: { en: 'A rule names a protocol AWS knows', ko: '규칙의 프로토콜은 AWS가 아는 것이어야 합니다' },
  why: {
    en: 'AWS takes tcp, udp, icmp, icmpv6, -1 for all, or a number from 0 to 255.',
    ko: 'AWS는 tcp, udp, icmp, icmpv6, 전체를 뜻하는 -1, 0~255의 번호를 받습니다.',
  },
  fix: { en: 'Use one of these.', ko: '이 중에서 사용하십시오.' },
  docs: docs('ec2api', 'AuthorizeSecurityGroupIngress'),
  awsCode: 'InvalidPermission.Malformed',
  *check(group, look) {
    for (const permission of permissionsOf(group)) {
      const { protocol } = permission.rule
      if (WORDS.has(protocol) || (/^(-1|\d+)$/.test(protocol) && protocolNumber(protocol) !== null)) continue
      const number = protocolNumber(protocol)
      const lower = protocol.trim().toLowerCase()
      const value = WORDS.has(lower) ? lower : number === null ? null : String(number)
      const path = [...permission.path, 'protocol']
      yield {
        message: {
          en: `Security group "${group.name}": "${protocol}" of ${nameOf(look, permission).en} is no protocol that AWS knows.`,
          ko: `보안 그룹 "${group.name}": ${nameOf(look, permission).ko}의 "${protocol}" 값은 AWS가 아는 프로토콜이 아닙니다.`,
        },
        path,
        ...(value !== null && {
          fix: {
            title: { en: `Use ${value}`, ko: `${value} 사용` },
            edits: [{ op: 'set', id: group.id, path, value }],
          },
        }),
      }
    }
  },
}
