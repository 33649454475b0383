import { quotaRule } from '../../quota-rule.ts'
import type { NetworkAclProps } from '../schema.ts'

export const quotaRulesPerNacl = quotaRule<NetworkAclProps>({
  id: 'quota-rules-per-nacl',
  of: {
    en: 'Entries of a network ACL in one direction and address family, the final deny included',
    ko: '네트워크 ACL의 방향과 주소 체계별 항목(마지막 거부 포함)',
  },
  limit: 20,
  ceiling: 40,
  awsCode: 'NetworkAclEntryLimitExceeded',
  count: ({ props }) => {
    const counts = (['ingress', 'egress'] as const).flatMap((direction) =>
      [true, false].map(
        (six) =>
          props.entries.filter((entry) => entry.direction === direction && entry.cidrBlock.includes(':') === six)
            .length,
      ),
    )
    return Math.max(...counts) + 1
  },
  path: ['entries'],
})
