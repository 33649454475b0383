import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { leadsToInternet, mainTableOf, ownTableOf } from '../../routing.ts'
import type { SubnetProps } from '../schema.ts'

export const subnetImplicitMainTable: Rule<SubnetProps> = {
  id: 'subnet-implicit-main-table',
  severity: 'advice',
  title: { en: 'A subnet is associated with a route table', ko: '서브넷을 라우팅 테이블에 명시적으로 연결합니다' },
  why: {
    en: 'A subnet without its own association follows the main table, whatever that becomes.',
    ko: '명시적 연결이 없는 서브넷은 기본 라우팅 테이블을 따르므로 그 테이블이 바뀌면 함께 바뀝니다.',
  },
  fix: { en: 'Associate it explicitly.', ko: '명시적으로 연결하십시오.' },
  docs: docs('vpcug', 'RouteTables'),
  awsCode: null,
  *check(subnet, look) {
    if (ownTableOf(look, subnet)) return
    const main = mainTableOf(look, subnet.parent)
    // Where it leads to the internet, a warning says so.
    if (!main || main.props.routes.length === 0 || leadsToInternet(look, main)) return
    yield {
      message: {
        en: `Subnet "${subnet.name}" follows the main table "${main.name}" without being associated with it.`,
        ko: `서브넷 "${subnet.name}": 명시적 연결 없이 기본 라우팅 테이블 "${main.name}"의 경로를 따릅니다.`,
      },
      related: [main.id],
      fix: {
        title: { en: `Associate with "${main.name}"`, ko: `"${main.name}"에 연결` },
        edits: [{ op: 'set', id: main.id, path: ['subnets', subnet.id], value: subnet.id }],
      },
    }
  },
}
