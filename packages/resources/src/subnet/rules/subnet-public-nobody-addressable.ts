import { docs } from '@vpcanvas/catalogue'
import type { Resource } from '@vpcanvas/model'
import type { Rule } from '@vpcanvas/rules'
import { elasticIpSchema } from '../../elastic-ip/schema.ts'
import { ipv6CountOf } from '../../ipv6-addresses.ts'
import { type InstanceProps, instanceSchema } from '../../instance/schema.ts'
import { natGatewaySchema } from '../../nat-gateway/schema.ts'
import { isPublicIn } from '../../routing.ts'
import type { SubnetProps } from '../schema.ts'

export const subnetPublicNobodyAddressable: Rule<SubnetProps> = {
  id: 'subnet-public-nobody-addressable',
  severity: 'advice',
  title: {
    en: 'A host in a public subnet needs a public address too',
    ko: '퍼블릭 서브넷의 호스트에는 퍼블릭 주소도 필요합니다',
  },
  why: {
    en: 'A route to the internet gateway is only half of it: a host without a public or Elastic IP address reaches nothing through it, in neither direction.',
    ko: '인터넷 게이트웨이 경로만으로는 부족합니다. 퍼블릭 IP나 탄력적 IP가 없는 호스트는 양방향 모두 통신하지 못합니다.',
  },
  fix: {
    en: 'Give it an Elastic IP, or put it into a private subnet behind a NAT gateway.',
    ko: '탄력적 IP를 주거나 NAT 게이트웨이를 쓰는 프라이빗 서브넷으로 옮기십시오.',
  },
  docs: docs('vpcug', 'VPC_Internet_Gateway'),
  awsCode: null,
  *check(subnet, look) {
    const hosts = look.childrenOf(instanceSchema, subnet.id)
    if (hosts.length === 0 || hosts.some(addressed) || look.childrenOf(natGatewaySchema, subnet.id).length > 0) return
    if (!isPublicIn(look, subnet, 4)) return
    yield {
      message: {
        en: `Subnet "${subnet.name}" is public, but none of its hosts (${hosts.length}) has a public address.`,
        ko: `서브넷 "${subnet.name}": 퍼블릭 서브넷이지만 호스트 ${hosts.length}개 중 퍼블릭 주소를 가진 것이 없습니다.`,
      },
      related: hosts.map((one) => one.id),
    }

    function addressed(one: Resource<InstanceProps>): boolean {
      return (
        (one.props.associatePublicIpAddress ?? subnet.props.mapPublicIpOnLaunch) ||
        (ipv6CountOf(look, one) > 0 && isPublicIn(look, subnet, 6)) ||
        look.mentions(one.id).some(({ by }) => by.kind === elasticIpSchema.kind)
      )
    }
  },
}
