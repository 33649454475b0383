import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { acceptable, ALLOWED_TEXT, chosenNameOf } from '../permissions.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgNameCharacters: Rule<SecurityGroupProps> = {
  id: 'sg-name-characters',
  severity: 'error',
  title: {
    en: 'A group name uses letters, digits and a few signs',
    ko: '보안 그룹 이름에는 영문자, 숫자와 일부 기호만 씁니다',
  },
  why: {
    en: 'AWS takes a-z, A-Z, 0-9, spaces and . _ - : / ( ) # , @ [ ] + = & ; { } ! $ * in the name of a security group.',
    ko: 'AWS는 보안 그룹 이름에 a-z, A-Z, 0-9, 공백과 . _ - : / ( ) # , @ [ ] + = & ; { } ! $ * 기호만 받습니다.',
  },
  fix: { en: 'Replace the other characters.', ko: '다른 문자를 바꾸십시오.' },
  docs: docs('ec2api', 'CreateSecurityGroup'),
  awsCode: 'InvalidParameterValue',
  *check(group) {
    if (ALLOWED_TEXT.test(chosenNameOf(group) ?? '')) return
    const name = acceptable(group.name) ?? 'security-group'
    yield {
      message: {
        en: `The name of security group "${group.name}" has characters that AWS does not take.`,
        ko: `보안 그룹 "${group.name}": 이름에 AWS가 받지 않는 문자가 있습니다.`,
      },
      fix: {
        title: { en: `Name it "${name}"`, ko: `"${name}" 이름 사용` },
        edits: [{ op: 'rename', id: group.id, name }],
      },
    }
  },
}
