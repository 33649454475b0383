import { docs } from '@vpcanvas/catalogue'
import { formatBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { freeSubnetBlock } from '../../blocks.ts'
import { useInstead } from '../../fixes.ts'
import type { SubnetProps } from '../schema.ts'

export const subnetCidrRequired: Rule<SubnetProps> = {
  id: 'subnet-cidr-required',
  severity: 'error',
  title: { en: 'A subnet has an IPv4 block', ko: '서브넷에는 IPv4 CIDR 블록이 있어야 합니다' },
  why: {
    en: 'AWS creates a subnet only with a part of its VPC’s range.',
    ko: 'AWS는 VPC 범위의 일부를 지정해야만 서브넷을 만듭니다.',
  },
  fix: { en: 'Give it the next free block of the VPC.', ko: 'VPC에서 비어 있는 다음 블록을 지정하십시오.' },
  docs: docs('ec2api', 'CreateSubnet'),
  awsCode: 'MissingParameter',
  *check(subnet, look) {
    if (subnet.props.cidrBlock.trim() !== '') return
    const free = subnet.parent === null ? null : freeSubnetBlock(look, subnet.parent, 24, subnet.id)
    yield {
      message: {
        en: `Subnet "${subnet.name}" has no IPv4 block.`,
        ko: `서브넷 "${subnet.name}": IPv4 블록이 없습니다.`,
      },
      path: ['cidrBlock'],
      ...(free && { fix: useInstead(subnet, ['cidrBlock'], formatBlock(free)) }),
    }
  },
}
