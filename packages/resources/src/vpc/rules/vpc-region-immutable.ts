import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type VpcProps, vpcSchema } from '../schema.ts'

export const vpcRegionImmutable = replacementRule<VpcProps>(vpcSchema, {
  id: 'vpc-region-immutable',
  title: { en: 'A VPC stays in its Region', ko: 'VPC의 리전은 변경할 수 없습니다' },
  why: {
    en: 'A VPC in another Region is another VPC: everything in it is made anew there.',
    ko: '다른 리전의 VPC는 다른 VPC이므로 안에 있는 모든 것을 그곳에 새로 만듭니다.',
  },
  fix: { en: 'Keep it, and draw another VPC in the other Region.', ko: '그대로 두고 다른 리전에 새 VPC를 만드십시오.' },
  docs: docs('vpcug', 'how-it-works'),
  props: {},
  parent: { en: 'the Region', ko: '리전' },
  means: {
    en: 'Everything in the VPC is replaced with it, and caches lose their data.',
    ko: 'VPC 안의 모든 리소스도 함께 교체되고 캐시는 데이터를 잃습니다.',
  },
})
