import { sections, tagsSection, words } from '../fields.ts'
import type { Form } from '../form.ts'
import type { CacheSubnetGroupProps } from './schema.ts'

export const form: Form<CacheSubnetGroupProps> = {
  sections: [
    {
      title: sections.network,
      fields: [
        {
          prop: 'subnets',
          label: { en: 'Subnets', ko: '서브넷' },
          help: {
            en: 'Where ElastiCache may place nodes. Choose private subnets in at least two zones, with free addresses to grow into.',
            ko: 'ElastiCache가 노드를 배치할 수 있는 서브넷입니다. 여유 주소가 있는 프라이빗 서브넷을 두 개 이상의 가용 영역에서 고르십시오.',
          },
          control: { type: 'references', to: ['subnet'] },
        },
      ],
    },
    {
      title: sections.identity,
      fields: [
        {
          prop: 'cacheSubnetGroupName',
          label: { en: 'Group name', ko: '그룹 이름' },
          help: words.chosenLater,
          control: { type: 'text', optional: true },
        },
        { prop: 'description', label: words.description, control: { type: 'text' } },
      ],
    },
    tagsSection(),
  ],
}
