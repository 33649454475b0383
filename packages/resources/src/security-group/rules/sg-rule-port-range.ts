import { docs } from '@vpcanvas/catalogue'
import { hasPorts, protocolNumber } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { isIcmp, nameOf, permissionsOf } from '../permissions.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgRulePortRange: Rule<SecurityGroupProps> = {
  id: 'sg-rule-port-range',
  severity: 'error',
  title: {
    en: 'A rule’s range of ports goes up, within 0 to 65535',
    ko: '규칙의 포트 범위는 0~65535 안에서 작은 값부터 씁니다',
  },
  why: {
    en: 'AWS refuses a range whose end is below its start, ports that do not exist, and ICMP types or codes outside -1 to 255.',
    ko: 'AWS는 끝이 시작보다 작은 범위, 존재하지 않는 포트, -1~255를 벗어난 ICMP 유형과 코드를 거부합니다.',
  },
  fix: { en: 'Swap the two, or correct them.', ko: '두 값을 바꾸거나 바르게 고치십시오.' },
  docs: docs('ec2err'),
  awsCode: 'InvalidPermission.Malformed / InvalidParameterValue',
  *check(group, look) {
    for (const permission of permissionsOf(group)) {
      const { rule, path } = permission
      const { fromPort, toPort } = rule
      if (fromPort === null || toPort === null) continue
      const right = rangeNear(protocolNumber(rule.protocol), isIcmp(rule), fromPort, toPort)
      if (!right || (right[0] === fromPort && right[1] === toPort)) continue
      yield {
        message: {
          en: `Security group "${group.name}": ${fromPort} to ${toPort} of ${nameOf(look, permission).en} is no range that AWS takes.`,
          ko: `보안 그룹 "${group.name}": ${nameOf(look, permission).ko}의 ${fromPort}~${toPort} 값은 AWS가 받는 범위가 아닙니다.`,
        },
        path: [...path, 'fromPort'],
        fix: {
          title: { en: `Use ${right[0]} to ${right[1]}`, ko: `${right[0]}~${right[1]} 사용` },
          edits: [
            { op: 'set', id: group.id, path: [...path, 'fromPort'], value: right[0] },
            { op: 'set', id: group.id, path: [...path, 'toPort'], value: right[1] },
          ],
        },
      }
    }
  },
}

/** The nearest range that AWS takes; null for protocols without one. */
function rangeNear(number: number | null, icmp: boolean, from: number, to: number): readonly [number, number] | null {
  if (icmp) {
    const type = Math.min(255, Math.max(-1, from))
    // All types have all codes.
    return [type, type === -1 ? -1 : Math.min(255, Math.max(-1, to))]
  }
  if (number === null || !hasPorts(number)) return null
  const clamp = (port: number) => Math.min(65_535, Math.max(0, port))
  return [clamp(Math.min(from, to)), clamp(Math.max(from, to))]
}
