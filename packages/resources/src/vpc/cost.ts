import type { Costs } from '@vpcanvas/cost'

export const cost: Costs = {
  about: {
    en: 'A VPC costs nothing; what is in it may. Instances of a dedicated VPC cost more.',
    ko: 'VPC 자체의 요금은 없으며 그 안의 리소스에 요금이 있을 수 있습니다. 전용 VPC의 인스턴스는 더 비쌉니다.',
  },
}
