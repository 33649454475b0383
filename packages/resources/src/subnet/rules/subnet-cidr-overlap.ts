import { docs } from '@vpcanvas/catalogue'
import { formatBlock, overlappingPairs } from '@vpcanvas/ip'
import type { Id, Resource } from '@vpcanvas/model'
import { perList, type Rule } from '@vpcanvas/rules'
import { freeSubnetBlock, ipv4Meant, placed } from '../../blocks.ts'
import { useInstead } from '../../fixes.ts'
import { type SubnetProps, subnetSchema } from '../schema.ts'

/** For each subnet of a VPC, those whose blocks meet its own. */
const overlapsIn = perList((subnets: readonly Resource<SubnetProps>[]) => {
  const found = new Map<Id, Resource<SubnetProps>[]>()
  const note = (a: Resource<SubnetProps>, b: Resource<SubnetProps>) => {
    const known = found.get(a.id)
    if (known) known.push(b)
    else found.set(a.id, [b])
  }
  for (const [a, b] of overlappingPairs(placed(subnets))) {
    note(a.subnet, b.subnet)
    note(b.subnet, a.subnet)
  }
  return found
})

export const subnetCidrOverlap: Rule<SubnetProps> = {
  id: 'subnet-cidr-overlap',
  severity: 'error',
  title: { en: 'Subnets of one VPC do not overlap', ko: '한 VPC의 서브넷은 서로 겹치지 않습니다' },
  why: {
    en: 'An address belongs to one subnet; AWS refuses a subnet whose block meets another’s.',
    ko: '주소 하나는 서브넷 하나에 속하므로 AWS는 다른 서브넷과 겹치는 서브넷을 거부합니다.',
  },
  fix: { en: 'Move one to the next free block.', ko: '한쪽을 비어 있는 다음 블록으로 옮기십시오.' },
  docs: docs('vpcug', 'subnet-sizing'),
  awsCode: 'InvalidSubnet.Conflict',
  *check(subnet, look) {
    if (subnet.parent === null) return
    const others = overlapsIn(look.childrenOf(subnetSchema, subnet.parent)).get(subnet.id) ?? []
    // What AWS already holds stays; the newcomer has to give way.
    const clashing = holds(subnet) ? others.filter(holds) : others
    const [other] = clashing
    if (!other) return
    const prefix = ipv4Meant(subnet.props.cidrBlock)?.prefix ?? 24
    const free = freeSubnetBlock(look, subnet.parent, Math.min(28, Math.max(16, prefix)), subnet.id)
    yield {
      message: {
        en: `${subnet.props.cidrBlock} of subnet "${subnet.name}" overlaps ${other.props.cidrBlock} of subnet "${other.name}".`,
        ko: `서브넷 "${subnet.name}"의 ${subnet.props.cidrBlock} 블록 및 서브넷 "${other.name}"의 ${other.props.cidrBlock} 블록: 서로 겹칩니다.`,
      },
      path: ['cidrBlock'],
      related: clashing.map((one) => one.id),
      ...(free && { fix: useInstead(subnet, ['cidrBlock'], formatBlock(free)) }),
    }

    function holds(one: Resource<SubnetProps>): boolean {
      return look.applied?.as(subnetSchema, one.id)?.props.cidrBlock === one.props.cidrBlock
    }
  },
}
