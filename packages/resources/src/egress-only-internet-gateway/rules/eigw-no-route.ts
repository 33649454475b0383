import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { routeTableSchema } from '../../route-table/schema.ts'
import type { EgressOnlyInternetGatewayProps } from '../schema.ts'

export const eigwNoRoute: Rule<EgressOnlyInternetGatewayProps> = {
  id: 'eigw-no-route',
  severity: 'advice',
  title: {
    en: 'An egress-only internet gateway is somebody’s route',
    ko: '송신 전용 인터넷 게이트웨이로 가는 경로가 있어야 합니다',
  },
  why: {
    en: 'Traffic takes it only where a route table says so.',
    ko: '라우팅 테이블에 경로가 있어야 트래픽이 지나갑니다.',
  },
  fix: {
    en: 'Add a route for ::/0 to the table of a private subnet.',
    ko: '프라이빗 서브넷의 라우팅 테이블에 ::/0 경로를 추가하십시오.',
  },
  docs: docs('vpcug', 'egress-only-internet-gateway'),
  awsCode: null,
  *check(gateway, look) {
    if (look.mentions(gateway.id).some(({ by }) => by.kind === routeTableSchema.kind)) return
    yield {
      message: {
        en: `No route table has a route to egress-only internet gateway "${gateway.name}".`,
        ko: `송신 전용 인터넷 게이트웨이 "${gateway.name}": 이 게이트웨이로 가는 경로가 있는 라우팅 테이블이 없습니다.`,
      },
    }
  },
}
