import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type VpcProps, vpcSchema } from '../schema.ts'

export const vpcCidrResize = replacementRule<VpcProps>(vpcSchema, {
  id: 'vpc-cidr-resize',
  title: { en: 'The primary range of a VPC can never be changed', ko: 'VPC의 기본 범위는 변경할 수 없습니다' },
  why: {
    en: 'AWS can neither resize nor renumber a block. A VPC with another range is another VPC, and everything in it, caches and their data included, is made anew there.',
    ko: 'AWS는 블록의 크기나 번호를 바꾸지 못합니다. 범위가 다른 VPC는 다른 VPC이므로 캐시와 그 데이터를 포함해 안에 있는 모든 것을 새로 만듭니다.',
  },
  fix: {
    en: 'Keep the range, and add a secondary block where more addresses are needed.',
    ko: '범위를 그대로 두고 주소가 더 필요하면 보조 블록을 추가하십시오.',
  },
  docs: docs('vpcug', 'vpc-cidr-blocks'),
  props: { cidrBlock: { en: 'the primary range', ko: '기본 범위' } },
  means: {
    en: 'Everything in the VPC is replaced with it. A secondary block adds addresses without that.',
    ko: 'VPC 안의 모든 리소스도 함께 교체됩니다. 보조 블록을 추가하면 교체 없이 주소를 늘릴 수 있습니다.',
  },
})
