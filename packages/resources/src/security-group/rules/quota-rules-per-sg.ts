import { quotaRule } from '../../quota-rule.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const quotaRulesPerSg = quotaRule<SecurityGroupProps>({
  id: 'quota-rules-per-sg',
  of: { en: 'Rules of a security group in one direction', ko: '보안 그룹의 방향별 규칙' },
  limit: 60,
  awsCode: 'RulesPerSecurityGroupLimitExceeded',
  count: ({ props }) => Math.max(props.ingress.length, props.egress.length),
  path: ['ingress'],
})
