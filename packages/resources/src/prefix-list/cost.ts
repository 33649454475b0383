import type { Costs } from '@vpcanvas/cost'

export const cost: Costs = {
  about: {
    en: 'A prefix list costs nothing.',
    ko: '접두사 목록의 요금은 없습니다.',
  },
}
