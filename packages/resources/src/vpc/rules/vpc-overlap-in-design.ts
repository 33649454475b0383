import { docs } from '@vpcanvas/catalogue'
import { type Block, formatBlock, overlappingPairs } from '@vpcanvas/ip'
import type { Id, Resource } from '@vpcanvas/model'
import { perList, type Rule } from '@vpcanvas/rules'
import { freeVpcBlock, ipv4Meant, rangesOf } from '../../blocks.ts'
import { useInstead } from '../../fixes.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import { type VpcProps, vpcSchema } from '../schema.ts'

/** For each VPC, the first other VPC whose range meets one of its own. Ranges shorter than /8 are another rule's. */
const overlapsIn = perList((vpcs: readonly Resource<VpcProps>[]) => {
  const entries = vpcs.flatMap((vpc) =>
    rangesOf(vpc).flatMap(({ text, block }) => (block && block.prefix >= 8 ? [{ vpc, text, block }] : [])),
  )
  const found = new Map<Id, { readonly own: string; readonly other: (typeof entries)[number] }>()
  for (const [a, b] of overlappingPairs(entries)) {
    if (a.vpc.id === b.vpc.id) continue
    // Said once, of the later one.
    const [first, later] = a.vpc.id < b.vpc.id ? [a, b] : [b, a]
    if (!found.has(later.vpc.id)) found.set(later.vpc.id, { own: later.text, other: first })
  }
  return found
})

export const vpcOverlapInDesign: Rule<VpcProps> = {
  id: 'vpc-overlap-in-design',
  severity: 'advice',
  title: { en: 'VPCs that may meet one day do not overlap', ko: '언젠가 연결될 수 있는 VPC는 겹치지 않게 합니다' },
  why: {
    en: 'AWS allows overlapping VPCs, but they can never be peered, and not both propagate to one transit gateway. A range cannot be changed later.',
    ko: 'AWS는 범위가 겹치는 VPC를 허용하지만, 이런 VPC끼리는 피어링할 수 없고 한 전송 게이트웨이에 함께 전파할 수도 없습니다. 범위는 나중에 바꿀 수 없습니다.',
  },
  fix: { en: 'Renumber one before it is deployed.', ko: '배포하기 전에 한쪽의 범위를 바꾸십시오.' },
  docs: docs('peering', 'vpc-peering-basics'),
  awsCode: null,
  *check(vpc, look) {
    const found = overlapsIn(look.all(vpcSchema)).get(vpc.id)
    if (!found) return
    const primary = ipv4Meant(vpc.props.cidrBlock)
    const renumber =
      found.own === vpc.props.cidrBlock &&
      primary &&
      !look.applied?.get(vpc.id) &&
      look.childrenOf(subnetSchema, vpc.id).length === 0
    const free: Block | null = renumber ? freeVpcBlock(look, Math.min(28, Math.max(16, primary.prefix))) : null
    yield {
      message: {
        en: `${found.own} of VPC "${vpc.name}" overlaps ${found.other.text} of VPC "${found.other.vpc.name}": the two can never be peered.`,
        ko: `VPC "${vpc.name}"의 범위 ${found.own} 및 VPC "${found.other.vpc.name}"의 범위 ${found.other.text}: 서로 겹치므로 두 VPC는 피어링할 수 없습니다.`,
      },
      path: found.own === vpc.props.cidrBlock ? ['cidrBlock'] : ['secondaryCidrBlocks', found.own],
      related: [found.other.vpc.id],
      ...(free && { fix: useInstead(vpc, ['cidrBlock'], formatBlock(free)) }),
    }
  },
}
