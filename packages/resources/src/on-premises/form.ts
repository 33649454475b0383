import { sections } from '../fields.ts'
import type { Form } from '../form.ts'
import type { OnPremisesProps } from './schema.ts'

export const form: Form<OnPremisesProps> = {
  sections: [
    {
      title: sections.addresses,
      fields: [
        {
          prop: 'cidrBlocks',
          label: { en: 'CIDR blocks', ko: 'CIDR 블록' },
          help: {
            en: 'The ranges of this network. A VPC that is to be connected to it one day must not overlap them.',
            ko: '이 네트워크의 범위입니다. 앞으로 연결할 VPC는 이 범위와 겹치지 않아야 합니다.',
          },
          control: { type: 'strings', item: { en: 'Add range', ko: '범위 추가' } },
        },
      ],
    },
  ],
}
