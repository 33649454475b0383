import { sections, tagsSection } from '../fields.ts'
import type { Form } from '../form.ts'
import type { ElasticIpProps } from './schema.ts'

export const form: Form<ElasticIpProps> = {
  sections: [
    {
      title: sections.associations,
      fields: [
        {
          prop: 'instance',
          label: { en: 'Instance', ko: '인스턴스' },
          help: {
            en: 'The instance that answers at this address. A NAT gateway names its address itself.',
            ko: '이 주소를 사용하는 인스턴스입니다. NAT 게이트웨이는 게이트웨이 쪽에서 주소를 지정합니다.',
          },
          control: { type: 'reference', to: ['instance'], none: { en: 'Not associated', ko: '연결되지 않음' } },
        },
      ],
    },
    tagsSection(),
  ],
}
