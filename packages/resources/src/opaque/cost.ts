import type { Costs } from '@vpcanvas/cost'
import { billedIn } from '../billing.ts'
import type { OpaqueProps } from './schema.ts'

export const cost: Costs<OpaqueProps> = {
  about: {
    en: 'vpcanvas does not model it, and does not know whether it costs anything.',
    ko: 'vpcanvas가 모델링하지 않는 리소스이므로 요금이 있는지 알 수 없습니다.',
  },
  charges: (one, view) => [
    {
      id: 'whole',
      label: { en: 'Whatever AWS bills for it', ko: 'AWS가 청구하는 요금' },
      rate: null,
      region: billedIn(view, one.id),
      unit: 'hour',
      quantity: 1,
    },
  ],
}
