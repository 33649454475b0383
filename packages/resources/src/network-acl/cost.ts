import type { Costs } from '@vpcanvas/cost'

export const cost: Costs = {
  about: {
    en: 'A network ACL costs nothing.',
    ko: '네트워크 ACL의 요금은 없습니다.',
  },
}
