import { tagsSection } from '../fields.ts'
import type { Form } from '../form.ts'
import type { VpcPeeringProps } from './schema.ts'

const none = { en: 'Choose a VPC', ko: 'VPC 선택' }

export const form: Form<VpcPeeringProps> = {
  sections: [
    {
      title: { en: 'Ends', ko: '연결 대상' },
      fields: [
        {
          prop: 'requester',
          label: { en: 'Requester VPC', ko: '요청자 VPC' },
          help: { en: 'The VPC that asks, in this region.', ko: '연결을 요청하는 VPC이며 이 리전에 있습니다.' },
          control: { type: 'reference', to: ['vpc'], none },
        },
        {
          prop: 'accepter',
          label: { en: 'Accepter VPC', ko: '수락자 VPC' },
          help: {
            en: 'The VPC at the other end, here or in another region. The ranges must not overlap, and both need routes.',
            ko: '상대편 VPC이며 다른 리전에 있어도 됩니다. 주소 범위가 겹치지 않아야 하고 양쪽 모두 경로가 필요합니다.',
          },
          control: { type: 'reference', to: ['vpc'], none },
        },
      ],
    },
    tagsSection(),
  ],
}
