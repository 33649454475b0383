import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isAwsManaged, isUnseen } from '../../prefix-lists.ts'
import type { PrefixListProps } from '../schema.ts'

/** Room for growth that nobody minds. */
const ROOM = 10

export const plMaxEntriesGenerous: Rule<PrefixListProps> = {
  id: 'pl-max-entries-generous',
  severity: 'warning',
  title: {
    en: 'The maximum of a prefix list is near what it holds',
    ko: '접두사 목록의 최대 항목 수는 실제 항목 수에 가깝게 정합니다',
  },
  why: {
    en: 'Each route or rule that names the list counts its maximum against the quota, however few entries there are.',
    ko: '목록을 지정하는 경로나 규칙은 실제 항목 수와 관계없이 최대 항목 수만큼 할당량을 차지합니다.',
  },
  fix: { en: 'Lower the maximum to what is needed.', ko: '최대 항목 수를 필요한 만큼으로 줄이십시오.' },
  docs: docs('vpcug', 'managed-prefix-lists'),
  awsCode: null,
  *check(list, look) {
    const { maxEntries, entries } = list.props
    const needed = Math.max(entries.length, 1)
    const users = [...new Set(look.mentions(list.id).map(({ by }) => by.id))]
    if (isAwsManaged(list) || isUnseen(list) || users.length === 0 || maxEntries - needed <= ROOM) return
    yield {
      message: {
        en: `Prefix list "${list.name}" has ${entries.length} entries, and each mention counts for ${maxEntries}.`,
        ko: `접두사 목록 "${list.name}": 항목은 ${entries.length}개이지만 지정할 때마다 ${maxEntries}개로 계산됩니다.`,
      },
      path: ['maxEntries'],
      related: users,
      fix: {
        title: { en: `Lower the maximum to ${needed}`, ko: `최대 항목 수 줄이기: ${needed}` },
        edits: [{ op: 'set', id: list.id, path: ['maxEntries'], value: needed }],
      },
    }
  },
}
