import { quotaRule } from '../../quota-rule.ts'
import type { PrefixListProps } from '../schema.ts'

export const quotaEntriesPerPrefixList = quotaRule<PrefixListProps>({
  id: 'quota-entries-per-prefix-list',
  of: { en: 'Entries of a prefix list', ko: '접두사 목록의 항목' },
  limit: 1000,
  awsCode: 'PrefixListMaxEntriesExceeded',
  count: ({ props }) => props.maxEntries,
  path: ['maxEntries'],
})
