import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { internetGatewaySchema } from '../../internet-gateway/schema.ts'
import { defaultRoute, routeTableOf } from '../../routing.ts'
import { routeTableSchema } from '../../route-table/schema.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import { withElasticIp } from '../public-subnet.ts'
import type { NatGatewayProps } from '../schema.ts'

export const natPrivateToIgw: Rule<NatGatewayProps> = {
  id: 'nat-private-to-igw',
  severity: 'warning',
  title: {
    en: 'A private NAT gateway does not lead to the internet',
    ko: '프라이빗 NAT 게이트웨이는 인터넷으로 연결되지 않습니다',
  },
  why: {
    en: 'What it sends towards an internet gateway is dropped: it has no public address to send from.',
    ko: '퍼블릭 주소가 없으므로 인터넷 게이트웨이로 보내는 트래픽은 버려집니다.',
  },
  fix: { en: 'Use a public NAT gateway.', ko: '퍼블릭 NAT 게이트웨이를 사용하십시오.' },
  docs: docs('vpcug', 'vpc-nat-gateway'),
  awsCode: null,
  *check(nat, look) {
    const subnet = look.as(subnetSchema, nat.parent)
    if (nat.props.connectivityType !== 'private' || !subnet) return
    const leadsOut = look.as(internetGatewaySchema, defaultRoute(routeTableOf(look, subnet))?.target)
    const wanted = look
      .mentions(nat.id)
      .some(({ by }) => defaultRoute(look.as(routeTableSchema, by.id))?.target === nat.id)
    if (!leadsOut || !wanted) return
    const { edits } = withElasticIp(look, nat)
    yield {
      message: {
        en: `Private NAT gateway "${nat.name}" is the default route of others and leads to internet gateway "${leadsOut.name}", which drops its traffic.`,
        ko: `프라이빗 NAT 게이트웨이 "${nat.name}": 다른 서브넷의 기본 경로이지만 인터넷 게이트웨이 "${leadsOut.name}" 방향의 트래픽은 버려집니다.`,
      },
      path: ['connectivityType'],
      related: [leadsOut.id],
      fix: {
        title: { en: 'Make it public, with an Elastic IP', ko: '탄력적 IP를 가진 퍼블릭으로 변경' },
        edits: [{ op: 'set', id: nat.id, path: ['connectivityType'], value: 'public' }, ...edits],
      },
    }
  },
}
