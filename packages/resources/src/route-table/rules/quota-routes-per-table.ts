import { prefixListSchema } from '../../prefix-list/schema.ts'
import { listNamed } from '../../prefix-lists.ts'
import { quotaRule } from '../../quota-rule.ts'
import type { RouteTableProps } from '../schema.ts'

export const quotaRoutesPerTable = quotaRule<RouteTableProps>({
  id: 'quota-routes-per-table',
  of: { en: 'Routes of a table in one address family', ko: '라우팅 테이블의 주소 체계별 경로' },
  limit: 500,
  ceiling: 1000,
  awsCode: 'RouteLimitExceeded',
  count: ({ id, props }, look) => {
    const counts = { IPv4: 0, IPv6: 0 }
    for (const { destination } of props.routes) {
      const family = look.as(prefixListSchema, destination)?.props.addressFamily
      const of = family ?? (destination.includes(':') ? 'IPv6' : 'IPv4')
      counts[of] += listNamed(look, destination, id)?.weight ?? 1
    }
    return Math.max(counts.IPv4, counts.IPv6)
  },
  path: ['routes'],
})
