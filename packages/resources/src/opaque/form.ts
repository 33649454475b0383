import type { Form } from '../form.ts'
import type { OpaqueProps } from './schema.ts'

export const form: Form<OpaqueProps> = {
  sections: [
    {
      title: { en: 'As imported', ko: '가져온 내용' },
      fields: [
        {
          prop: 'type',
          label: { en: 'Type', ko: '유형' },
          help: {
            en: 'vpcanvas does not model this type: it is not checked, traced or provisioned, and is exported again unchanged.',
            ko: 'vpcanvas가 모델링하지 않는 유형입니다. 검사, 추적, 프로비저닝 대상이 아니며 내보낼 때 그대로 다시 씁니다.',
          },
          control: { type: 'shown' },
        },
        { prop: 'format', label: { en: 'Format', ko: '형식' }, control: { type: 'shown' } },
        { prop: 'body', label: { en: 'Definition', ko: '정의' }, control: { type: 'shown' } },
      ],
    },
  ],
}
