import type { Costs } from '@vpcanvas/cost'

export const cost: Costs = {
  about: {
    en: 'A security group costs nothing.',
    ko: '보안 그룹의 요금은 없습니다.',
  },
}
