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
          label: { en: 'Instance or network interface', ko: '인스턴스 또는 네트워크 인터페이스' },
          help: {
            en: 'What answers at this address. A NAT gateway names its address itself.',
            ko: '이 주소를 사용하는 대상입니다. NAT 게이트웨이는 게이트웨이 쪽에서 주소를 지정합니다.',
          },
          control: {
            type: 'reference',
            to: ['instance', 'networkInterface'],
            none: { en: 'Not associated', ko: '연결되지 않음' },
          },
        },
      ],
    },
    tagsSection(),
  ],
}
