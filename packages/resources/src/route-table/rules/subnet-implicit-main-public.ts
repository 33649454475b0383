import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { leadsToInternet, mainTableOf, ownTableOf } from '../../routing.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import { pathOf } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

export const subnetImplicitMainPublic: Rule<RouteTableProps> = {
  id: 'subnet-implicit-main-public',
  severity: 'warning',
  title: { en: 'A main table does not lead to the internet', ko: '기본 라우팅 테이블은 인터넷으로 연결하지 않습니다' },
  why: {
    en: 'Every subnet that nobody associates with a table follows the main one: with a route to an internet gateway in it, they are public without anyone saying so.',
    ko: '연결하지 않은 서브넷은 모두 기본 라우팅 테이블을 따릅니다. 여기에 인터넷 게이트웨이 경로가 있으면 의도하지 않아도 퍼블릭 서브넷이 됩니다.',
  },
  fix: {
    en: 'Associate the subnets explicitly, or move the route to a table of its own.',
    ko: '서브넷을 명시적으로 연결하거나 경로를 별도 테이블로 옮기십시오.',
  },
  docs: docs('vpcug', 'RouteTables'),
  awsCode: null,
  *check(table, look) {
    if (!table.props.main || mainTableOf(look, table.parent)?.id !== table.id) return
    const route = leadsToInternet(look, table)
    if (!route) return
    const implicit = look.childrenOf(subnetSchema, table.parent).filter((subnet) => !ownTableOf(look, subnet))
    if (implicit.length === 0) return
    const names = implicit.map((subnet) => `"${subnet.name}"`).join(', ')
    yield {
      message: {
        en: `The main route table "${table.name}" leads to the internet, so subnets without a table of their own are public: ${names}.`,
        ko: `기본 라우팅 테이블 "${table.name}": 인터넷으로 연결되므로 자체 테이블이 없는 서브넷이 퍼블릭이 됩니다: ${names}.`,
      },
      path: pathOf(route, 'target'),
      related: implicit.map((subnet) => subnet.id),
      fix: {
        title: { en: 'Associate them explicitly', ko: '명시적으로 연결' },
        edits: implicit.map((subnet) => ({ op: 'set', id: table.id, path: ['subnets', subnet.id], value: subnet.id })),
      },
    }
  },
}
