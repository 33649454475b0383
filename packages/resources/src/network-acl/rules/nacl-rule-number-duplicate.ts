import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { changed, directionOf, freeNumber, pathOf } from '../entries.ts'
import type { NetworkAclProps } from '../schema.ts'

export const naclRuleNumberDuplicate: Rule<NetworkAclProps> = {
  id: 'nacl-rule-number-duplicate',
  severity: 'error',
  title: { en: 'A number is used once in each direction', ko: '번호는 방향마다 한 번만 씁니다' },
  why: {
    en: 'The number decides the order; AWS refuses a second entry of a number.',
    ko: '번호가 평가 순서를 정하므로 AWS는 같은 번호의 두 번째 항목을 거부합니다.',
  },
  fix: { en: 'Give one of them the next free number.', ko: '한쪽에 비어 있는 다음 번호를 지정하십시오.' },
  docs: docs('ec2err'),
  awsCode: 'NetworkAclEntryAlreadyExists',
  *check(acl) {
    const seen = new Set<string>()
    for (const entry of acl.props.entries) {
      const key = `${entry.direction} ${entry.ruleNumber}`
      if (!seen.has(key)) {
        seen.add(key)
        continue
      }
      const number = freeNumber(acl, entry.direction, entry.ruleNumber + 1)
      const direction = directionOf(entry.direction)
      yield {
        message: {
          en: `Network ACL "${acl.name}" has more than one ${direction.en} entry ${entry.ruleNumber}.`,
          ko: `네트워크 ACL "${acl.name}": ${direction.ko} 항목 ${entry.ruleNumber}번이 둘 이상 있습니다.`,
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
