import type { Rule } from '@vpcanvas/rules'
import { listRules, tagRules } from '../../design-rules/index.ts'
import type { PrefixListProps } from '../schema.ts'
import { plAwsManaged } from './pl-aws-managed.ts'
import { plEntryDuplicate } from './pl-entry-duplicate.ts'
import { plEntrySyntax } from './pl-entry-syntax.ts'
import { plFamily } from './pl-family.ts'
import { plImmutable } from './pl-immutable.ts'
import { plMaxEntriesGenerous } from './pl-max-entries-generous.ts'
import { plMaxEntries } from './pl-max-entries.ts'
import { plRegion } from './pl-region.ts'
import { quotaEntriesPerPrefixList } from './quota-entries-per-prefix-list.ts'

export const rules: readonly Rule<PrefixListProps>[] = [
  plEntrySyntax,
  plFamily,
  plEntryDuplicate,
  plMaxEntries,
  plMaxEntriesGenerous,
  plRegion,
  plAwsManaged,
  plImmutable,
  quotaEntriesPerPrefixList,
  ...tagRules,
  ...listRules,
]
