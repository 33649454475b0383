import { docs } from '@vpcanvas/catalogue'
import { formatBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blockMeant, knownBlocksOf } from '../../blocks.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import { pathOf, withoutRoute } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

export const routeDuplicateDestination: Rule<RouteTableProps> = {
  id: 'route-duplicate-destination',
  severity: 'error',
  title: { en: 'A table has one route for a destination', ko: '한 테이블에서 대상 하나의 경로는 하나입니다' },
  why: {
    en: 'AWS refuses a second route to the same block; the local routes to the VPC’s own blocks are there from the start.',
    ko: 'AWS는 같은 블록으로 가는 두 번째 경로를 거부합니다. VPC 자체 블록으로 가는 로컬 경로는 처음부터 있습니다.',
  },
  fix: { en: 'Keep one of them.', ko: '하나만 남기십시오.' },
  docs: docs('ec2api', 'CreateRoute'),
  awsCode: 'RouteAlreadyExists',
  *check(table, look) {
    const vpc = look.as(vpcSchema, table.parent)
    const local = new Set((vpc ? knownBlocksOf(vpc) : []).map(formatBlock))
    const seen = new Set<string>()
    for (const route of table.props.routes) {
      const block = blockMeant(route.destination)
      const destination = block ? formatBlock(block) : route.destination.trim()
      if (destination === '') continue
      const isLocal = local.has(destination)
      if (!isLocal && !seen.has(destination)) {
        seen.add(destination)
        continue
      }
      yield {
        message: isLocal
          ? {
              en: `Route table "${table.name}" already has the local route to ${destination}.`,
              ko: `라우팅 테이블 "${table.name}": ${destination} 대상의 로컬 경로가 이미 있습니다.`,
            }
          : {
              en: `Route table "${table.name}" has more than one route to ${destination}.`,
              ko: `라우팅 테이블 "${table.name}": ${destination} 대상의 경로가 둘 이상 있습니다.`,
            },
        path: pathOf(route, 'destination'),
        fix: withoutRoute(table, route),
      }
    }
  },
}
