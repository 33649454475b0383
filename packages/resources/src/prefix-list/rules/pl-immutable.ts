import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type PrefixListProps, prefixListSchema } from '../schema.ts'

export const plImmutable = replacementRule<PrefixListProps>(prefixListSchema, {
  id: 'pl-immutable',
  title: { en: 'A prefix list’s address family is fixed', ko: '접두사 목록의 주소 체계는 변경할 수 없습니다' },
  why: {
    en: 'AWS makes a new list with another id; every route and rule has to name that one.',
    ko: 'AWS에서는 ID가 다른 새 목록을 만들며, 이를 쓰는 모든 경로와 규칙이 새 목록을 지정해야 합니다.',
  },
  fix: {
    en: 'Keep it, and put entries of the other family into a list of their own.',
    ko: '그대로 두고 다른 주소 체계의 항목은 별도의 목록에 넣으십시오.',
  },
  docs: docs('vpcug', 'managed-prefix-lists'),
  props: { addressFamily: { en: 'the address family', ko: '주소 체계' } },
  means: {
    en: 'Routes and rules that name it are turned to the new one.',
    ko: '이 목록을 지정하는 경로와 규칙은 새 목록을 가리키도록 바뀝니다.',
  },
})
