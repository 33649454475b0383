import { docs } from '@vpcanvas/catalogue'
import { formatBlock, tryBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { pathOf, routesToBlocks } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

export const routeDestinationNotCanonical: Rule<RouteTableProps> = {
  id: 'route-destination-not-canonical',
  severity: 'warning',
  title: { en: 'A destination is written as its network address', ko: '대상은 네트워크 주소로 씁니다' },
  why: {
    en: 'AWS zeroes the host bits in silence, which later reads as drift: 100.68.0.18/18 becomes 100.68.0.0/18.',
    ko: 'AWS는 호스트 비트를 알리지 않고 0으로 만들어 나중에 드리프트로 보입니다. 100.68.0.18/18은 100.68.0.0/18이 됩니다.',
  },
  fix: { en: 'Write the network address.', ko: '네트워크 주소로 쓰십시오.' },
  docs: docs('ec2api', 'CreateRoute'),
  awsCode: null,
  *check(table) {
    for (const { route, block } of routesToBlocks(table)) {
      if (tryBlock(route.destination)) continue
      const value = formatBlock(block)
      yield {
        message: {
          en: `${route.destination} in route table "${table.name}" has host bits; AWS makes it ${value}.`,
          ko: `라우팅 테이블 "${table.name}": 대상 ${route.destination}에 호스트 비트가 있어 AWS가 ${value} 블록으로 바꿉니다.`,
        },
        path: pathOf(route, 'destination'),
        fix: {
          title: { en: `Use ${value}`, ko: `${value} 사용` },
          edits: [{ op: 'set', id: table.id, path: pathOf(route, 'destination'), value }],
        },
      }
    }
  },
}
