import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { acceptable, ALLOWED_TEXT, LONGEST_TEXT, permissionsOf } from '../permissions.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgRuleDescriptionLength: Rule<SecurityGroupProps> = {
  id: 'sg-rule-description-length',
  severity: 'error',
  title: {
    en: 'A rule’s description has at most 255 plain characters',
    ko: '규칙의 설명은 허용된 문자로 최대 255자입니다',
  },
  why: {
    en: 'AWS takes the same characters as in the name of the group, and no more than 255.',
    ko: 'AWS는 보안 그룹 이름과 같은 문자로 255자까지만 받습니다.',
  },
  fix: { en: 'Shorten it, or replace the other characters.', ko: '줄이거나 다른 문자를 바꾸십시오.' },
  docs: docs('ec2api', 'AuthorizeSecurityGroupIngress'),
  awsCode: 'InvalidParameterValue',
  *check(group) {
    for (const { rule, path } of permissionsOf(group)) {
      const { description } = rule
      if (description.length <= LONGEST_TEXT && ALLOWED_TEXT.test(description)) continue
      const value = acceptable(description) ?? ''
      const at = [...path, 'description']
      yield {
        message: {
          en: `Security group "${group.name}": the description "${description.slice(0, 40)}" of a rule is too long or has characters that AWS does not take.`,
          ko: `보안 그룹 "${group.name}": 규칙의 설명 "${description.slice(0, 40)}" 내용이 너무 길거나 AWS가 받지 않는 문자가 있습니다.`,
        },
        path: at,
        fix: {
          title: { en: `Use "${value.slice(0, 40)}"`, ko: `"${value.slice(0, 40)}" 사용` },
          edits: [{ op: 'set', id: group.id, path: at, value }],
        },
      }
    }
  },
}
