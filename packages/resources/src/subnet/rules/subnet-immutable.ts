import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type SubnetProps, subnetSchema } from '../schema.ts'

export const subnetImmutable = replacementRule<SubnetProps>(subnetSchema, {
  id: 'subnet-immutable',
  title: {
    en: 'The block, zone and VPC of a subnet can never be changed',
    ko: '서브넷의 블록, 가용 영역, VPC는 변경할 수 없습니다',
  },
  why: {
    en: 'AWS makes a new subnet instead and deletes the old one, once everything in it is gone: instances, NAT gateways and cache nodes are made anew too.',
    ko: 'AWS에서는 새 서브넷을 만들고 기존 서브넷은 안의 리소스가 모두 없어진 뒤 삭제합니다. 인스턴스, NAT 게이트웨이, 캐시 노드도 새로 만듭니다.',
  },
  fix: { en: 'Keep it, and add another subnet beside it.', ko: '그대로 두고 옆에 다른 서브넷을 추가하십시오.' },
  docs: docs('vpcug', 'subnet-sizing'),
  props: {
    cidrBlock: { en: 'the block', ko: '블록' },
    availabilityZone: { en: 'the zone', ko: '가용 영역' },
  },
  parent: { en: 'the VPC', ko: 'VPC' },
  means: {
    en: 'What stands in the subnet is replaced with it.',
    ko: '서브넷 안의 리소스도 함께 교체됩니다.',
  },
})
