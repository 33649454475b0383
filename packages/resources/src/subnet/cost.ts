import type { Costs } from '@vpcanvas/cost'

export const cost: Costs = {
  about: {
    en: 'A subnet costs nothing.',
    ko: '서브넷의 요금은 없습니다.',
  },
}
