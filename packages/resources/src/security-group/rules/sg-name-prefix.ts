import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { chosenNameOf } from '../permissions.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgNamePrefix: Rule<SecurityGroupProps> = {
  id: 'sg-name-prefix',
  severity: 'error',
  title: { en: 'A group name does not begin with sg-', ko: '보안 그룹 이름은 sg-로 시작하지 않습니다' },
  why: {
    en: 'That is how ids of security groups begin, so AWS refuses it in a name.',
    ko: '보안 그룹의 ID가 그렇게 시작하므로 AWS는 이런 이름을 거부합니다.',
  },
  fix: { en: 'Rename it.', ko: '이름을 바꾸십시오.' },
  docs: docs('ec2api', 'CreateSecurityGroup'),
  awsCode: 'InvalidParameterValue',
  *check(group) {
    if (!/^\s*sg-/.test(chosenNameOf(group) ?? '')) return
    const name = `${group.name.replace(/^\s*(sg-)+/, '').trim()}-sg`
    yield {
      message: {
        en: `The name of security group "${group.name}" begins with sg-.`,
        ko: `보안 그룹 "${group.name}": 이름이 sg-로 시작합니다.`,
      },
      fix: {
        title: { en: `Name it "${name}"`, ko: `"${name}" 이름 사용` },
        edits: [{ op: 'rename', id: group.id, name }],
      },
    }
  },
}
