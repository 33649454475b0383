import type { Costs } from '@vpcanvas/cost'

export const cost: Costs = {
  about: {
    en: 'The internet is not on the bill; what goes out to it is billed at the gateway.',
    ko: '인터넷은 청구 대상이 아니며 인터넷으로 나가는 트래픽은 게이트웨이에서 계산합니다.',
  },
}
