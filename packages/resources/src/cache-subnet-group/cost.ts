import type { Costs } from '@vpcanvas/cost'

export const cost: Costs = {
  about: {
    en: 'A cache subnet group costs nothing.',
    ko: '캐시 서브넷 그룹의 요금은 없습니다.',
  },
}
