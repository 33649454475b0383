import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { routeTableSchema } from '../../route-table/schema.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import type { InternetGatewayProps } from '../schema.ts'

export const igwNoRoute: Rule<InternetGatewayProps> = {
  id: 'igw-no-route',
  severity: 'advice',
  title: { en: 'An internet gateway is somebody’s route', ko: '인터넷 게이트웨이로 가는 경로가 있어야 합니다' },
  why: {
    en: 'Attaching a gateway makes no subnet public: traffic takes it only where a route table says so.',
    ko: '게이트웨이를 연결하는 것만으로는 퍼블릭 서브넷이 되지 않습니다. 라우팅 테이블에 경로가 있어야 트래픽이 지나갑니다.',
  },
  fix: {
    en: 'Add a default route to the table of a public subnet.',
    ko: '퍼블릭 서브넷의 라우팅 테이블에 기본 경로를 추가하십시오.',
  },
  docs: docs('vpcug', 'VPC_Internet_Gateway'),
  awsCode: null,
  *check(gateway, look) {
    if (
      !look.as(vpcSchema, gateway.parent) ||
      look.mentions(gateway.id).some(({ by }) => by.kind === routeTableSchema.kind)
    )
      return
    yield {
      message: {
        en: `No route table has a route to internet gateway "${gateway.name}".`,
        ko: `인터넷 게이트웨이 "${gateway.name}": 이 게이트웨이로 가는 경로가 있는 라우팅 테이블이 없습니다.`,
      },
    }
  },
}
