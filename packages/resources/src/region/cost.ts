import type { Costs } from '@vpcanvas/cost'

export const cost: Costs = {
  about: {
    en: 'A region costs nothing.',
    ko: '리전 자체의 요금은 없습니다.',
  },
}
