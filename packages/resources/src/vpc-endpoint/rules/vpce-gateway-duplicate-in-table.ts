import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { listNamed } from '../../prefix-lists.ts'
import { endpointsFor, isGateway, shortName, tablesOf } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpceGatewayDuplicateInTable: Rule<VpcEndpointProps> = {
  id: 'vpce-gateway-duplicate-in-table',
  severity: 'error',
  title: {
    en: 'A route table has one gateway endpoint for a service',
    ko: '라우팅 테이블에는 서비스마다 게이트웨이 엔드포인트가 하나입니다',
  },
  why: {
    en: 'AWS writes one route for the service’s prefix list into a table and refuses a second.',
    ko: 'AWS는 라우팅 테이블에 서비스의 접두사 목록 경로를 하나만 추가하며 두 번째는 거부합니다.',
  },
  fix: { en: 'Take the table from one of them.', ko: '한쪽에서 라우팅 테이블을 제거하십시오.' },
  docs: docs('plink', 'gateway-endpoints'),
  awsCode: 'RouteAlreadyExists',
  *check(endpoint, look) {
    if (!isGateway(endpoint)) return
    const { serviceName } = endpoint.props
    const others = endpointsFor(look, endpoint.parent, serviceName).filter(
      (other) => isGateway(other) && other.id < endpoint.id,
    )
    for (const table of tablesOf(look, endpoint)) {
      const own = table.props.routes.find(
        ({ destination }) => listNamed(look, destination, table.id)?.name === serviceName,
      )
      if (own) {
        yield {
          message: {
            en: `"${endpoint.name}" cannot be in route table "${table.name}", which has a route to the prefix list of ${shortName(serviceName)} already.`,
            ko: `게이트웨이 엔드포인트 "${endpoint.name}": 라우팅 테이블 "${table.name}"에 ${shortName(serviceName)} 접두사 목록 경로가 이미 있습니다.`,
          },
          path: ['routeTables', table.id],
          related: [table.id],
          fix: {
            title: { en: `Delete the route from "${table.name}"`, ko: `"${table.name}"에서 경로 삭제` },
            edits: [{ op: 'set', id: table.id, path: ['routes', own.id], value: undefined }],
          },
        }
      }
      const other = others.find(({ props }) => props.routeTables.includes(table.id))
      if (!other) continue
      yield {
        message: {
          en: `"${endpoint.name}" cannot be in route table "${table.name}", which has a gateway endpoint for ${shortName(serviceName)} already: "${other.name}".`,
          ko: `게이트웨이 엔드포인트 "${endpoint.name}": 라우팅 테이블 "${table.name}"에 ${shortName(serviceName)}용 게이트웨이 엔드포인트("${other.name}")가 이미 있습니다.`,
        },
        path: ['routeTables', table.id],
        related: [other.id, table.id],
        fix: {
          title: {
            en: `Take "${table.name}" from "${endpoint.name}"`,
            ko: `"${endpoint.name}"에서 "${table.name}" 제거`,
          },
          edits: [{ op: 'set', id: endpoint.id, path: ['routeTables', table.id], value: undefined }],
        },
      }
    }
  },
}
