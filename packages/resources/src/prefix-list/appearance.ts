import type { Appearance } from '../appearance.ts'
import { isAwsManaged } from '../prefix-lists.ts'
import { type PrefixListProps, prefixListSchema } from './schema.ts'

export const appearance: Appearance<PrefixListProps> = {
  label: prefixListSchema.label,
  plural: { en: 'Prefix lists', ko: '접두사 목록' },
  alsoCalled: ['managed prefix list', '관리형 접두사 목록'],
  group: 'network',
  icon: 'prefix-list',
  shape: 'card',
  size: { width: 192, height: 64 },
  explain: {
    en: 'Address blocks under one name, so that many routes and security group rules change together.',
    ko: '여러 CIDR 블록을 하나의 이름으로 묶어, 이를 쓰는 경로와 보안 그룹 규칙을 한 번에 바꿀 수 있게 합니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html',
  summary(list) {
    const { addressFamily, entries, maxEntries } = list.props
    if (isAwsManaged(list)) return { en: `${addressFamily} · managed by AWS`, ko: `${addressFamily} · AWS 관리형` }
    return {
      en: `${addressFamily} · ${entries.length} of ${maxEntries} entries`,
      ko: `${addressFamily} · 항목 ${entries.length}/${maxEntries}`,
    }
  },
}
