import { quotaRule } from '../../quota-rule.ts'
import { routeTableSchema } from '../../route-table/schema.ts'
import { mainTableOf } from '../../routing.ts'
import type { VpcProps } from '../schema.ts'

export const quotaRouteTablesPerVpc = quotaRule<VpcProps>({
  id: 'quota-route-tables-per-vpc',
  of: { en: 'Route tables in a VPC, the main one included', ko: 'VPC의 라우팅 테이블(기본 테이블 포함)' },
  limit: 200,
  awsCode: 'RouteTableLimitExceeded',
  count: (vpc, look) => look.childrenOf(routeTableSchema, vpc.id).length + (mainTableOf(look, vpc.id) ? 0 : 1),
})
