import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isPublicIn, isWayOutOpen } from '../../routing.ts'
import type { SubnetProps } from '../schema.ts'

export const subnetAutoPublicIpNoIgw: Rule<SubnetProps> = {
  id: 'subnet-auto-public-ip-no-igw',
  severity: 'warning',
  title: {
    en: 'Public addresses need a route to an internet gateway',
    ko: '퍼블릭 주소에는 인터넷 게이트웨이 경로가 필요합니다',
  },
  why: {
    en: 'Without such a route the addresses that the subnet hands out are paid for and cannot be used.',
    ko: '이 경로가 없으면 서브넷이 할당하는 주소는 요금만 부과되고 사용할 수 없습니다.',
  },
  fix: { en: 'Turn automatic addresses off, or add the route.', ko: '자동 할당을 끄거나 경로를 추가하십시오.' },
  docs: docs('vpcug', 'VPC_Internet_Gateway'),
  awsCode: null,
  *check(subnet, look) {
    if (!subnet.props.mapPublicIpOnLaunch || isPublicIn(look, subnet, 4) || isWayOutOpen(look, subnet)) return
    yield {
      message: {
        en: `Subnet "${subnet.name}" hands out public addresses but has no route to an internet gateway.`,
        ko: `서브넷 "${subnet.name}": 퍼블릭 주소를 할당하지만 인터넷 게이트웨이로 가는 경로가 없습니다.`,
      },
      path: ['mapPublicIpOnLaunch'],
      fix: {
        title: { en: 'Turn automatic addresses off', ko: '자동 할당 끄기' },
        edits: [{ op: 'set', id: subnet.id, path: ['mapPublicIpOnLaunch'], value: false }],
      },
    }
  },
}
