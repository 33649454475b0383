import { choicesOf, tagsSection, words } from '../fields.ts'
import type { Form } from '../form.ts'
import { unusedItemId } from '../ids.ts'
import { facts } from './facts.ts'
import type { PrefixListEntry, PrefixListProps } from './schema.ts'

export const form: Form<PrefixListProps> = {
  facts,
  sections: [
    {
      title: { en: 'Entries', ko: '항목' },
      fields: [
        {
          prop: 'entries',
          label: { en: 'Entries', ko: '항목' },
          help: {
            en: 'The blocks that the list stands for, all of one family.',
            ko: '목록에 포함되는 CIDR 블록입니다. 주소 체계는 하나여야 합니다.',
          },
          control: {
            type: 'list',
            item: { en: 'Add entry', ko: '항목 추가' },
            fields: [
              { prop: 'cidr', label: { en: 'Address block', ko: 'CIDR 블록' }, control: { type: 'block' } },
              { prop: 'description', label: words.description, control: { type: 'text' } },
            ],
            summary: (item) => String(item['cidr'] || '…'),
            fresh: ({ props }): PrefixListEntry => ({
              id: unusedItemId(props.entries, 'entry'),
              cidr: '',
              description: '',
            }),
          },
        },
        {
          prop: 'addressFamily',
          label: { en: 'Address family', ko: '주소 체계' },
          help: {
            en: 'IPv4 or IPv6. AWS cannot change it later.',
            ko: 'IPv4 또는 IPv6입니다. 만든 뒤에는 바꿀 수 없습니다.',
          },
          control: { type: 'choice', choices: () => choicesOf(['IPv4', 'IPv6']) },
        },
        {
          prop: 'maxEntries',
          label: { en: 'Maximum entries', ko: '최대 항목 수' },
          help: {
            en: 'Every route or rule that names the list counts this many times against its quota, whatever the list holds.',
            ko: '이 목록을 지정하는 경로나 규칙은 실제 항목 수와 관계없이 할당량에서 이만큼 차지합니다.',
          },
          control: { type: 'number', min: 1, max: 1000 },
        },
      ],
    },
    tagsSection(),
  ],
}
