import { docs } from '@vpcanvas/catalogue'
import { formatBlock, isFailure, parseBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blockMeant } from '../../blocks.ts'
import { isPrefixList, pathOf, withoutRoute } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

export const routeDestinationSyntax: Rule<RouteTableProps> = {
  id: 'route-destination-syntax',
  severity: 'error',
  title: { en: 'A route goes to a block or a prefix list', ko: '경로의 대상은 CIDR 블록 또는 접두사 목록입니다' },
  why: {
    en: 'AWS reads an IPv4 or IPv6 block, or the id of a prefix list (pl-...).',
    ko: 'AWS는 IPv4 또는 IPv6 블록이나 접두사 목록의 ID(pl-...)를 읽습니다.',
  },
  fix: { en: 'Correct the destination.', ko: '대상을 바르게 고치십시오.' },
  docs: docs('ec2api', 'CreateRoute'),
  awsCode: 'InvalidParameterValue',
  *check(table, look) {
    for (const route of table.props.routes) {
      const { destination } = route
      if (blockMeant(destination) || isPrefixList(look, destination)) continue
      const parsed = parseBlock(destination.trim())
      const nearest = blockMeant(isFailure(parsed) ? (parsed.nearest ?? '') : destination.trim())
      const value = nearest && formatBlock(nearest)
      yield {
        message: {
          en: `"${destination}" in route table "${table.name}" is neither a block nor a prefix list.`,
          ko: `라우팅 테이블 "${table.name}": 대상 "${destination}" 값은 CIDR 블록도 접두사 목록도 아닙니다.`,
        },
        path: pathOf(route, 'destination'),
        awsCode: destination.trim() === '' ? 'MissingParameter' : 'InvalidParameterValue',
        fix: value
          ? {
              title: { en: `Use ${value}`, ko: `${value} 사용` },
              edits: [{ op: 'set', id: table.id, path: pathOf(route, 'destination'), value }],
            }
          : withoutRoute(table, route),
      }
    }
  },
}
