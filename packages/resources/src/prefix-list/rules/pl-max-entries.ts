import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isAwsManaged } from '../../prefix-lists.ts'
import type { PrefixListProps } from '../schema.ts'

export const plMaxEntries: Rule<PrefixListProps> = {
  id: 'pl-max-entries',
  severity: 'error',
  title: {
    en: 'A prefix list holds no more than its maximum',
    ko: '접두사 목록의 항목은 최대 항목 수를 넘을 수 없습니다',
  },
  why: {
    en: 'The size of a list is set beforehand, 1 at least; AWS refuses entries beyond it.',
    ko: '목록의 크기는 1 이상으로 미리 정하며, AWS는 이를 넘는 항목을 거부합니다.',
  },
  fix: { en: 'Raise the maximum, or delete entries.', ko: '최대 항목 수를 늘리거나 항목을 삭제하십시오.' },
  docs: docs('vpcug', 'managed-prefix-lists'),
  awsCode: 'PrefixListMaxEntriesExceeded',
  *check(list) {
    if (isAwsManaged(list)) return
    const { maxEntries, entries } = list.props
    const needed = Math.max(entries.length, 1)
    if (maxEntries >= needed) return
    yield {
      message: {
        en: `Prefix list "${list.name}" has ${entries.length} entries; its maximum is ${maxEntries}.`,
        ko: `접두사 목록 "${list.name}": 항목 ${entries.length}개, 최대 항목 수 ${maxEntries}.`,
      },
      path: ['maxEntries'],
      awsCode: maxEntries < 1 ? 'InvalidParameterValue' : 'PrefixListMaxEntriesExceeded',
      fix: {
        title: { en: `Raise the maximum to ${needed}`, ko: `최대 항목 수 늘리기: ${needed}` },
        edits: [{ op: 'set', id: list.id, path: ['maxEntries'], value: needed }],
      },
    }
  },
}
