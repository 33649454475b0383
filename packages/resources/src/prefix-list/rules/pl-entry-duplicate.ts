import { docs } from '@vpcanvas/catalogue'
import { formatBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blockMeant } from '../../blocks.ts'
import { entryPath, withoutEntry } from '../entries.ts'
import type { PrefixListProps } from '../schema.ts'

export const plEntryDuplicate: Rule<PrefixListProps> = {
  id: 'pl-entry-duplicate',
  severity: 'error',
  title: { en: 'A prefix list holds each block once', ko: '접두사 목록에는 같은 블록을 한 번만 넣습니다' },
  why: {
    en: 'A block is what an entry is known by: AWS refuses the same one twice.',
    ko: '항목은 블록으로 구분되므로 AWS는 같은 블록이 두 번 있으면 거부합니다.',
  },
  fix: { en: 'Delete one of them.', ko: '하나를 삭제하십시오.' },
  docs: docs('ec2api', 'CreateManagedPrefixList'),
  awsCode: 'InvalidParameterValue',
  *check(list) {
    const seen = new Set<string>()
    for (const entry of list.props.entries) {
      const block = blockMeant(entry.cidr)
      if (!block) continue
      const written = formatBlock(block)
      if (seen.has(written)) {
        yield {
          message: {
            en: `Prefix list "${list.name}" holds ${written} more than once.`,
            ko: `접두사 목록 "${list.name}": ${written} 블록이 두 번 이상 있습니다.`,
          },
          path: entryPath(entry),
          fix: withoutEntry(list, entry),
        }
      }
      seen.add(written)
    }
  },
}
