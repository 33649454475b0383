import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { instanceSchema } from '../../instance/schema.ts'
import { internetGatewayOf, isPublicIn, isWayOutOpen } from '../../routing.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import type { ElasticIpProps } from '../schema.ts'

export const eipPrivateSubnet: Rule<ElasticIpProps> = {
  id: 'eip-private-subnet',
  severity: 'warning',
  title: { en: 'An Elastic IP works in a public subnet', ko: '탄력적 IP는 퍼블릭 서브넷에서 작동합니다' },
  why: {
    en: 'Without a route to the internet gateway in the subnet of the instance, the address is paid for and does not work.',
    ko: '인스턴스의 서브넷에 인터넷 게이트웨이로 가는 경로가 없으면 요금만 부과되고 주소는 작동하지 않습니다.',
  },
  fix: { en: 'Add the route, or take the address away.', ko: '경로를 추가하거나 주소를 분리하십시오.' },
  docs: docs('vpcug', 'VPC_Internet_Gateway'),
  awsCode: null,
  *check(eip, look) {
    const instance = look.as(instanceSchema, eip.props.instance)
    const subnet = look.as(subnetSchema, instance?.parent)
    if (!instance || !subnet || isPublicIn(look, subnet, 4) || !internetGatewayOf(look, subnet.parent)) return
    if (isWayOutOpen(look, subnet)) return
    yield {
      message: {
        en: `Elastic IP "${eip.name}" does not work: subnet "${subnet.name}" of instance "${instance.name}" has no route to the internet gateway.`,
        ko: `탄력적 IP "${eip.name}": 인스턴스 "${instance.name}"의 서브넷 "${subnet.name}"에 인터넷 게이트웨이로 가는 경로가 없어 작동하지 않습니다.`,
      },
      path: ['instance'],
      related: [instance.id, subnet.id],
      fix: {
        title: { en: 'Take the address away', ko: '주소 분리' },
        edits: [{ op: 'set', id: eip.id, path: ['instance'], value: null }],
      },
    }
  },
}
