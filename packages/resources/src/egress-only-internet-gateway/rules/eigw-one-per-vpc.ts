import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { removeIt } from '../../fixes.ts'
import { egressOnlyGatewayOf } from '../../routing.ts'
import type { EgressOnlyInternetGatewayProps } from '../schema.ts'

export const eigwOnePerVpc: Rule<EgressOnlyInternetGatewayProps> = {
  id: 'eigw-one-per-vpc',
  severity: 'error',
  title: {
    en: 'A VPC has one egress-only internet gateway',
    ko: 'VPC에는 송신 전용 인터넷 게이트웨이가 하나만 있습니다',
  },
  why: {
    en: 'AWS attaches only one to a VPC at a time, and one serves all its subnets.',
    ko: 'AWS는 VPC에 한 번에 하나만 연결하며, 하나로 모든 서브넷에 충분합니다.',
  },
  fix: { en: 'Send all routes to the same one.', ko: '모든 경로를 하나의 게이트웨이로 보내십시오.' },
  docs: docs('vpcug', 'amazon-vpc-limits'),
  awsCode: 'InvalidParameterValue',
  *check(gateway, look) {
    const first = egressOnlyGatewayOf(look, gateway.parent)
    if (!first || first.id === gateway.id) return
    const isUnused = look.mentions(gateway.id).length === 0
    yield {
      message: {
        en: `Egress-only internet gateway "${gateway.name}" is in a VPC that has "${first.name}" already.`,
        ko: `송신 전용 인터넷 게이트웨이 "${gateway.name}": 같은 VPC에 "${first.name}" 게이트웨이가 이미 있습니다.`,
      },
      related: [first.id],
      ...(isUnused && { fix: removeIt(gateway) }),
    }
  },
}
