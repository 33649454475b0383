import { quotaRule } from '../../quota-rule.ts'
import type { RouteTableProps } from '../schema.ts'

export const quotaRoutesPerTable = quotaRule<RouteTableProps>({
  id: 'quota-routes-per-table',
  of: { en: 'Routes of a table in one address family', ko: '라우팅 테이블의 주소 체계별 경로' },
  limit: 500,
  ceiling: 1000,
  awsCode: 'RouteLimitExceeded',
  count: ({ props }) => {
    const six = props.routes.filter((route) => route.destination.includes(':')).length
    return Math.max(six, props.routes.length - six)
  },
  path: ['routes'],
})
