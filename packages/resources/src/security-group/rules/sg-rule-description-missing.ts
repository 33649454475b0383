import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { nameOf, permissionsOf } from '../permissions.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgRuleDescriptionMissing: Rule<SecurityGroupProps> = {
  id: 'sg-rule-description-missing',
  severity: 'advice',
  title: { en: 'An inbound rule says what it is for', ko: '인바운드 규칙에는 용도를 적습니다' },
  why: {
    en: 'Nobody dares to delete a rule that nobody can explain.',
    ko: '용도를 알 수 없는 규칙은 아무도 지우지 못합니다.',
  },
  fix: { en: 'Write a description.', ko: '설명을 적으십시오.' },
  docs: docs('vpcug', 'security-group-rules'),
  awsCode: null,
  *check(group, look) {
    const silent = permissionsOf(group).filter(
      ({ direction, rule }) => direction === 'ingress' && rule.description.trim() === '',
    )
    const [first] = silent
    if (!first) return
    yield {
      message: {
        en: `Security group "${group.name}": inbound rules without a description (${silent.length}), such as ${nameOf(look, first).en}.`,
        ko: `보안 그룹 "${group.name}": 설명이 없는 인바운드 규칙이 ${silent.length}개 있습니다. 예: ${nameOf(look, first).ko}.`,
      },
      path: [...first.path, 'description'],
    }
  },
}
