import { regions } from '@vpcanvas/catalogue'
import type { Form } from '../form.ts'
import type { RegionProps } from './schema.ts'

export const form: Form<RegionProps> = {
  sections: [
    {
      title: { en: 'Place', ko: '위치' },
      fields: [
        {
          prop: 'region',
          label: { en: 'AWS Region', ko: 'AWS 리전' },
          help: {
            en: 'Where everything in this frame is created. Near your users means less delay; prices and services differ.',
            ko: '이 프레임 안의 모든 리소스를 만들 위치입니다. 사용자와 가까울수록 지연이 적으며, 요금과 제공 서비스는 리전마다 다릅니다.',
          },
          control: {
            type: 'choice',
            choices: () =>
              regions.map(({ id, name, city }) => ({
                value: id,
                label: { en: `${id} · ${name}`, ko: `${id} · ${city.ko}` },
              })),
          },
        },
      ],
    },
  ],
}
