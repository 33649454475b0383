import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { acceptable, chosenNameOf, LONGEST_TEXT } from '../permissions.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgNameLength: Rule<SecurityGroupProps> = {
  id: 'sg-name-length',
  severity: 'error',
  title: { en: 'A group name has 1 to 255 characters', ko: '보안 그룹 이름은 1~255자입니다' },
  why: {
    en: 'AWS needs a name for a security group and refuses an empty one.',
    ko: '보안 그룹에는 이름이 필요하며 AWS는 빈 이름을 거부합니다.',
  },
  fix: { en: 'Give it a name.', ko: '이름을 지정하십시오.' },
  docs: docs('ec2api', 'CreateSecurityGroup'),
  awsCode: 'InvalidParameterValue',
  *check(group) {
    const length = chosenNameOf(group)?.trim().length
    if (length === undefined || (length >= 1 && length <= LONGEST_TEXT)) return
    const name =
      acceptable(group.name) ?? acceptable(`security-group-${group.id.replace(/^sg-/, '')}`) ?? 'security-group'
    yield {
      message: {
        en: `The name "${group.name}" of security group ${group.id} has ${length} characters; AWS takes 1 to ${LONGEST_TEXT}.`,
        ko: `보안 그룹 ${group.id}: 이름 "${group.name}"의 길이는 ${length}자입니다. AWS는 1~${LONGEST_TEXT}자를 받습니다.`,
      },
      fix: {
        title: { en: `Name it "${name}"`, ko: `"${name}" 이름 사용` },
        edits: [{ op: 'rename', id: group.id, name }],
      },
    }
  },
}
