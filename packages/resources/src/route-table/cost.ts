import type { Costs } from '@vpcanvas/cost'

export const cost: Costs = {
  about: {
    en: 'A route table costs nothing.',
    ko: '라우팅 테이블의 요금은 없습니다.',
  },
}
