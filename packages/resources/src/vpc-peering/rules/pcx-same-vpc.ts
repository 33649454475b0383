import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { removeIt } from '../../fixes.ts'
import type { VpcPeeringProps } from '../schema.ts'

export const pcxSameVpc: Rule<VpcPeeringProps> = {
  id: 'pcx-same-vpc',
  severity: 'error',
  title: { en: 'A VPC does not peer with itself', ko: 'VPC는 자기 자신과 피어링하지 않습니다' },
  why: {
    en: 'Inside a VPC everything is routed already; AWS refuses.',
    ko: 'VPC 내부는 이미 라우팅되므로 AWS가 거부합니다.',
  },
  fix: { en: 'Name another VPC, or delete the peering.', ko: '다른 VPC를 지정하거나 피어링을 삭제하십시오.' },
  docs: docs('peering', 'vpc-peering-basics'),
  awsCode: 'InvalidParameterValue',
  *check(peering) {
    if (peering.props.requester !== peering.props.accepter) return
    yield {
      message: {
        en: `Both ends of peering "${peering.name}" are the same VPC.`,
        ko: `피어링 "${peering.name}": 양쪽이 같은 VPC입니다.`,
      },
      path: ['accepter'],
      fix: removeIt(peering),
    }
  },
}
