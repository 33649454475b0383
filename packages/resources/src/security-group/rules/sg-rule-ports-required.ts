import { docs } from '@vpcanvas/catalogue'
import { hasPorts, protocolNumber } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { nameOf, permissionsOf } from '../permissions.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgRulePortsRequired: Rule<SecurityGroupProps> = {
  id: 'sg-rule-ports-required',
  severity: 'error',
  title: { en: 'TCP, UDP and ICMP rules say from and to', ko: 'TCP, UDP, ICMP 규칙에는 시작과 끝을 지정합니다' },
  why: {
    en: 'AWS wants a range of ports, or ICMP type and code; only -1, all protocols, goes without.',
    ko: 'AWS는 포트 범위나 ICMP 유형과 코드를 요구합니다. 전체 프로토콜인 -1에만 필요하지 않습니다.',
  },
  fix: {
    en: 'Say 0 to 65535 for all ports, -1 and -1 for all of ICMP.',
    ko: '모든 포트는 0~65535, ICMP 전체는 -1과 -1을 지정하십시오.',
  },
  docs: docs('ec2api', 'AuthorizeSecurityGroupIngress'),
  awsCode: 'MissingParameter / InvalidParameterValue',
  *check(group, look) {
    for (const permission of permissionsOf(group)) {
      const { rule, path } = permission
      const number = protocolNumber(rule.protocol)
      if (number === null || (!hasPorts(number) && number !== ICMP) || (rule.fromPort !== null && rule.toPort !== null))
        continue
      const [fromPort, toPort] =
        number === ICMP
          ? [rule.fromPort ?? -1, rule.toPort ?? -1]
          : [rule.fromPort ?? rule.toPort ?? 0, rule.toPort ?? rule.fromPort ?? 65_535]
      yield {
        message: {
          en: `Security group "${group.name}": ${nameOf(look, permission).en} says no ${number === ICMP ? 'ICMP type and code' : 'ports'}.`,
          ko: `보안 그룹 "${group.name}": ${nameOf(look, permission).ko}에 ${number === ICMP ? 'ICMP 유형과 코드가' : '포트가'} 지정되지 않았습니다.`,
        },
        path: [...path, rule.fromPort === null ? 'fromPort' : 'toPort'],
        awsCode: 'MissingParameter',
        fix: {
          title: { en: `Use ${fromPort} to ${toPort}`, ko: `${fromPort}~${toPort} 사용` },
          edits: [
            { op: 'set', id: group.id, path: [...path, 'fromPort'], value: fromPort },
            { op: 'set', id: group.id, path: [...path, 'toPort'], value: toPort },
          ],
        },
      }
    }
  },
}

const ICMP = 1
