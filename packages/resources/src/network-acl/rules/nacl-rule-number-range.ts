import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { changed, freeNumber, LAST_NUMBER, nameOf, pathOf } from '../entries.ts'
import type { NetworkAclProps } from '../schema.ts'

export const naclRuleNumberRange: Rule<NetworkAclProps> = {
  id: 'nacl-rule-number-range',
  severity: 'error',
  title: { en: 'Rule numbers are 1 to 32766', ko: '규칙 번호는 1~32766입니다' },
  why: {
    en: '32767 is the final entry that denies all the rest, and AWS keeps the numbers above it.',
    ko: '32767은 나머지를 모두 거부하는 마지막 항목이고 그 위의 번호는 AWS가 예약합니다.',
  },
  fix: { en: 'Use a free number.', ko: '비어 있는 번호를 사용하십시오.' },
  docs: docs('ec2api', 'CreateNetworkAclEntry'),
  awsCode: 'InvalidParameterValue',
  *check(acl) {
    for (const entry of acl.props.entries) {
      if (entry.ruleNumber >= 1 && entry.ruleNumber <= LAST_NUMBER) continue
      const number = freeNumber(acl, entry.direction, entry.ruleNumber)
      yield {
        message: {
          en: `Network ACL "${acl.name}": ${nameOf(entry).en} has a number outside 1 to ${LAST_NUMBER}.`,
          ko: `네트워크 ACL "${acl.name}": ${nameOf(entry).ko}의 번호가 1~${LAST_NUMBER} 범위를 벗어납니다.`,
        },
        path: pathOf(entry, 'ruleNumber'),
        ...(number !== null && {
          fix: {
            title: { en: `Use ${number}`, ko: `${number} 사용` },
            edits: changed(acl, entry, { ruleNumber: number }),
          },
        }),
      }
    }
  },
}
