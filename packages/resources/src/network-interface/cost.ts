import type { Costs } from '@vpcanvas/cost'

export const cost: Costs = {
  about: {
    en: 'A network interface costs nothing; its public addresses are billed as addresses.',
    ko: '네트워크 인터페이스의 요금은 없으며 퍼블릭 주소는 주소로 청구됩니다.',
  },
}
