import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isLeftOpen } from '../../left-open.ts'
import { routeTableSchema } from '../../route-table/schema.ts'
import { isGateway } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpceGatewayNoTable: Rule<VpcEndpointProps> = {
  id: 'vpce-gateway-no-table',
  severity: 'warning',
  title: {
    en: 'A gateway endpoint is associated with route tables',
    ko: '게이트웨이 엔드포인트는 라우팅 테이블에 연결합니다',
  },
  why: {
    en: 'Traffic takes it only where AWS has written its route; without a table it changes nothing.',
    ko: 'AWS가 경로를 추가한 라우팅 테이블에서만 쓰이며, 연결된 테이블이 없으면 아무 효과가 없습니다.',
  },
  fix: {
    en: 'Add the tables of the subnets that use the service.',
    ko: '서비스를 사용하는 서브넷의 라우팅 테이블을 추가하십시오.',
  },
  docs: docs('plink', 'gateway-endpoints'),
  awsCode: null,
  *check(endpoint, look) {
    if (!isGateway(endpoint) || endpoint.props.routeTables.length > 0) return
    if (isLeftOpen(look, endpoint.id, 'RouteTableIds')) return
    const tables = look.childrenOf(routeTableSchema, endpoint.parent)
    yield {
      message: {
        en: `Gateway endpoint "${endpoint.name}" is in no route table: nothing goes through it.`,
        ko: `게이트웨이 엔드포인트 "${endpoint.name}": 연결된 라우팅 테이블이 없어 트래픽이 지나가지 않습니다.`,
      },
      path: ['routeTables'],
      ...(tables.length > 0 && {
        fix: {
          title: {
            en: `Add the route tables of the VPC (${tables.length})`,
            ko: `VPC의 라우팅 테이블 ${tables.length}개 추가`,
          },
          edits: [{ op: 'set', id: endpoint.id, path: ['routeTables'], value: tables.map(({ id }) => id) }],
        },
      }),
    }
  },
}
