import type { Costs } from '@vpcanvas/cost'

export const cost: Costs = {
  about: {
    en: "A network of your own is not on AWS's bill.",
    ko: '사용자의 온프레미스 네트워크는 AWS 청구 대상이 아닙니다.',
  },
}
