import { docs } from '@vpcanvas/catalogue'
import { formatBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blocksOf, freeSubnetBlock, ipv4Meant, rangeAround } from '../../blocks.ts'
import { useInstead } from '../../fixes.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import type { SubnetProps } from '../schema.ts'

export const subnetCidrOutsideVpc: Rule<SubnetProps> = {
  id: 'subnet-cidr-outside-vpc',
  severity: 'error',
  title: { en: 'A subnet lies in a range of its VPC', ko: '서브넷은 VPC의 범위 안에 있어야 합니다' },
  why: {
    en: 'A subnet is a part of one IPv4 block of the VPC; it cannot straddle two of them.',
    ko: '서브넷은 VPC의 IPv4 블록 하나의 일부이며 두 블록에 걸칠 수 없습니다.',
  },
  fix: {
    en: 'Use the next free block inside the VPC, or add a secondary block to the VPC.',
    ko: 'VPC 안의 비어 있는 다음 블록을 사용하거나 VPC에 보조 블록을 추가하십시오.',
  },
  docs: docs('vpcug', 'subnet-sizing'),
  awsCode: 'InvalidSubnet.Range',
  *check(subnet, look) {
    const block = ipv4Meant(subnet.props.cidrBlock)
    const vpc = look.as(vpcSchema, subnet.parent)
    if (!block || !vpc || blocksOf(vpc).length === 0 || rangeAround(vpc, block)) return
    const ranges = [vpc.props.cidrBlock, ...vpc.props.secondaryCidrBlocks].join(', ')
    const free = freeSubnetBlock(look, vpc.id, Math.min(28, Math.max(16, block.prefix)), subnet.id)
    yield {
      message: {
        en: `${subnet.props.cidrBlock} of subnet "${subnet.name}" is not inside VPC "${vpc.name}" (${ranges}).`,
        ko: `서브넷 "${subnet.name}": ${subnet.props.cidrBlock} 블록이 VPC "${vpc.name}"의 범위(${ranges}) 안에 있지 않습니다.`,
      },
      path: ['cidrBlock'],
      related: [vpc.id],
      ...(free && { fix: useInstead(subnet, ['cidrBlock'], formatBlock(free)) }),
    }
  },
}
