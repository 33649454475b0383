import { docs } from '@vpcanvas/catalogue'
import { type Family, formatBlock, overlaps, sameBlock } from '@vpcanvas/ip'
import type { Resource } from '@vpcanvas/model'
import type { Look, Rule } from '@vpcanvas/rules'
import { ipv4Meant, type PlacedSubnet, rangeAround } from '../../blocks.ts'
import { subnetIpv6Of } from '../../ipv6.ts'
import { type SubnetProps, subnetSchema } from '../../subnet/schema.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import { pathOf, routesToBlocks, withoutRoute } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

export const routeInsideVpcNotSubnet: Rule<RouteTableProps> = {
  id: 'route-inside-vpc-not-subnet',
  severity: 'error',
  title: { en: 'A route inside the VPC names a whole subnet', ko: 'VPC 내부의 경로는 서브넷 전체를 가리킵니다' },
  why: {
    en: 'A route narrower than the local one must match the complete block of a subnet.',
    ko: '로컬 경로보다 좁은 경로는 서브넷의 블록 전체와 일치해야 합니다.',
  },
  fix: { en: 'Use the block of the subnet.', ko: '서브넷의 블록을 사용하십시오.' },
  docs: docs('vpcug', 'subnet-route-tables'),
  awsCode: 'InvalidParameterValue',
  *check(table, look) {
    const vpc = look.as(vpcSchema, table.parent)
    if (!vpc) return
    const taken = new Set(routesToBlocks(table).map(({ block }) => formatBlock(block)))
    for (const { route, block } of routesToBlocks(table)) {
      const range = rangeAround(vpc, block)
      if (!range || sameBlock(range, block)) continue
      const subnets = look.childrenOf(subnetSchema, vpc.id).flatMap((subnet) => placedIn(look, subnet, block.family))
      if (subnets.some((one) => sameBlock(one.block, block))) continue
      const near = subnets.find((one) => overlaps(one.block, block) && !taken.has(formatBlock(one.block)))
      const value = near && formatBlock(near.block)
      yield {
        message: {
          en: `${route.destination} in route table "${table.name}" lies inside VPC "${vpc.name}" but is no subnet of it.`,
          ko: `라우팅 테이블 "${table.name}": ${route.destination} 대상은 VPC "${vpc.name}" 안에 있지만 서브넷의 블록과 일치하지 않습니다.`,
        },
        path: pathOf(route, 'destination'),
        fix: value
          ? {
              title: { en: `Use ${value} ("${near.subnet.name}")`, ko: `${value}("${near.subnet.name}") 사용` },
              edits: [{ op: 'set', id: table.id, path: pathOf(route, 'destination'), value }],
            }
          : withoutRoute(table, route),
      }
    }
  },
}

/** A subnet with its block of a family; nothing where it has none. */
function placedIn(look: Look, subnet: Resource<SubnetProps>, family: Family): readonly PlacedSubnet[] {
  const block = family === 4 ? ipv4Meant(subnet.props.cidrBlock) : subnetIpv6Of(look, subnet)?.block
  return block ? [{ subnet, block }] : []
}
