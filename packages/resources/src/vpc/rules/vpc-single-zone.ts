import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { subnetSchema } from '../../subnet/schema.ts'
import type { VpcProps } from '../schema.ts'

export const vpcSingleZone: Rule<VpcProps> = {
  id: 'vpc-single-zone',
  severity: 'advice',
  title: { en: 'A network spans two zones', ko: '네트워크는 가용 영역 두 개에 걸칩니다' },
  why: {
    en: 'A subnet lives in one zone. With all subnets in the same zone, the loss of that zone stops everything.',
    ko: '서브넷은 가용 영역 하나에 있습니다. 모든 서브넷이 같은 영역에 있으면 그 영역의 장애가 전체를 멈춥니다.',
  },
  fix: { en: 'Mirror the subnets into a second zone.', ko: '두 번째 가용 영역에 같은 구성의 서브넷을 두십시오.' },
  docs: docs('vpcug', 'how-it-works'),
  awsCode: null,
  *check(vpc, look) {
    const subnets = look.childrenOf(subnetSchema, vpc.id)
    const zone = subnets[0]?.props.availabilityZone
    if (subnets.length < 2 || !zone || subnets.some((subnet) => subnet.props.availabilityZone !== zone)) return
    yield {
      message: {
        en: `All ${subnets.length} subnets of VPC "${vpc.name}" are in ${zone}.`,
        ko: `VPC "${vpc.name}": 서브넷 ${subnets.length}개가 모두 ${zone} 영역에 있습니다.`,
      },
      related: subnets.map((subnet) => subnet.id),
    }
  },
}
