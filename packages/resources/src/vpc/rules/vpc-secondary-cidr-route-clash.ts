import { docs } from '@vpcanvas/catalogue'
import { contains, formatBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blockMeant, freeVpcBlock, rangesOf } from '../../blocks.ts'
import { useInstead } from '../../fixes.ts'
import { routeTableSchema } from '../../route-table/schema.ts'
import { allowedBeside } from '../ranges.ts'
import { type VpcProps, vpcSchema } from '../schema.ts'

export const vpcSecondaryCidrRouteClash: Rule<VpcProps> = {
  id: 'vpc-secondary-cidr-route-clash',
  severity: 'error',
  title: {
    en: 'A new range contains no destination of a route that exists',
    ko: '새 범위는 기존 경로의 대상을 포함하지 않습니다',
  },
  why: {
    en: 'AWS refuses to associate a block that is the same as, or wider than, the destination of a route in any table of the VPC.',
    ko: 'AWS는 VPC의 라우팅 테이블에 있는 경로의 대상과 같거나 그보다 넓은 블록의 연결을 거부합니다.',
  },
  fix: { en: 'Choose a narrower or another block.', ko: '더 좁은 블록이나 다른 블록을 선택하십시오.' },
  docs: docs('vpcug', 'vpc-cidr-blocks'),
  awsCode: 'InvalidVpc.Range',
  *check(vpc, look) {
    const before = look.applied?.as(vpcSchema, vpc.id)
    if (!before || !look.applied) return
    const added = rangesOf(vpc).filter(
      ({ text }, index) => index > 0 && !before.props.secondaryCidrBlocks.includes(text),
    )
    for (const { text, path, block } of added) {
      if (!block) continue
      for (const table of look.applied.childrenOf(routeTableSchema, vpc.id)) {
        const route = table.props.routes.find(({ destination }) => {
          const there = blockMeant(destination)
          return there !== null && contains(block, there)
        })
        if (!route) continue
        const destinations = table.props.routes
          .flatMap((one) => blockMeant(one.destination) ?? [])
          .filter((one) => one.prefix > 0)
        const free = freeVpcBlock(look, block.prefix, allowedBeside(vpc), destinations)
        yield {
          message: {
            en: `AWS cannot add ${text} to VPC "${vpc.name}": the route table "${table.name}" has a route to ${route.destination}, which lies in it.`,
            ko: `VPC "${vpc.name}": 라우팅 테이블 "${table.name}"에 ${text} 범위 안의 ${route.destination} 경로가 있어 이 블록을 추가할 수 없습니다.`,
          },
          path,
          related: [table.id],
          ...(free && { fix: useInstead(vpc, path, formatBlock(free)) }),
        }
        break
      }
    }
  },
}
