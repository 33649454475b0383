import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { nameOf, permissionsOf, sameness } from '../permissions.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgRuleDuplicate: Rule<SecurityGroupProps> = {
  id: 'sg-rule-duplicate',
  severity: 'error',
  title: { en: 'A rule is there once', ko: '같은 규칙은 한 번만 씁니다' },
  why: {
    en: 'AWS refuses a second rule of the same direction, protocol, ports and other end, whatever its description.',
    ko: 'AWS는 방향, 프로토콜, 포트, 상대가 같은 두 번째 규칙을 설명이 달라도 거부합니다.',
  },
  fix: { en: 'Delete one of them.', ko: '하나를 삭제하십시오.' },
  docs: docs('ec2err'),
  awsCode: 'InvalidPermission.Duplicate',
  *check(group, look) {
    const seen = new Set<string>()
    for (const permission of permissionsOf(group)) {
      const key = `${permission.direction} ${sameness(permission.rule)}`
      if (!seen.has(key)) {
        seen.add(key)
        continue
      }
      yield {
        message: {
          en: `Security group "${group.name}" has more than one ${nameOf(look, permission).en}.`,
          ko: `보안 그룹 "${group.name}": ${nameOf(look, permission).ko}: 같은 규칙이 둘 이상 있습니다.`,
        },
        path: permission.path,
        fix: {
          title: { en: 'Delete this one', ko: '이 규칙 삭제' },
          edits: [{ op: 'set', id: group.id, path: permission.path, value: undefined }],
        },
      }
    }
  },
}
