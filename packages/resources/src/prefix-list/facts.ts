import type { Resource, View } from '@vpcanvas/model'
import { verbatim } from '@vpcanvas/text'
import type { Fact } from '../form.ts'
import { isAwsManaged, isUnseen, listNamed } from '../prefix-lists.ts'
import type { PrefixListProps } from './schema.ts'

/** What a mention of it costs, and who mentions it. */
export function facts(list: Resource<PrefixListProps>, view: View): readonly Fact[] {
  const weight = listNamed(view, list.id, list.id)?.weight ?? list.props.maxEntries
  const users = new Map(view.mentions(list.id).map(({ by }) => [by.id, by]))
  return [
    {
      label: { en: 'Counts for', ko: '할당량 계산' },
      value: { en: `${weight} routes or rules`, ko: `경로 또는 규칙 ${weight}개` },
      because: {
        en: 'Every route or rule that names the list counts this much against the quotas of its table or group.',
        ko: '이 목록을 지정하는 경로나 규칙은 라우팅 테이블이나 보안 그룹의 할당량에서 이만큼 차지합니다.',
      },
    },
    ...(isAwsManaged(list) || isUnseen(list)
      ? [
          {
            label: { en: 'Entries', ko: '항목' },
            value: isAwsManaged(list)
              ? { en: 'Kept by AWS', ko: 'AWS가 관리' }
              : { en: 'Not seen', ko: '확인되지 않음' },
          },
        ]
      : []),
    ...[...users.values()].map((user) => ({
      label: { en: 'Used by', ko: '사용처' },
      value: verbatim(user.name),
      by: user.id,
    })),
  ]
}
