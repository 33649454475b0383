import { quotaRule } from '../../quota-rule.ts'
import { listNamed } from '../../prefix-lists.ts'
import type { SecurityGroupProps, SecurityGroupRule } from '../schema.ts'

export const quotaRulesPerSg = quotaRule<SecurityGroupProps>({
  id: 'quota-rules-per-sg',
  of: { en: 'Rules of a security group in one direction', ko: '보안 그룹의 방향별 규칙' },
  limit: 60,
  awsCode: 'RulesPerSecurityGroupLimitExceeded',
  count: ({ id, props }, look) => {
    const weigh = ({ peer }: SecurityGroupRule) =>
      peer.type === 'prefixList' ? (listNamed(look, peer.prefixList, id)?.weight ?? 1) : 1
    const of = (rules: readonly SecurityGroupRule[]) => rules.reduce((sum, rule) => sum + weigh(rule), 0)
    return Math.max(of(props.ingress), of(props.egress))
  },
  path: ['ingress'],
})
