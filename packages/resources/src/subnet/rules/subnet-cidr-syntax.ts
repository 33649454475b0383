import { docs } from '@vpcanvas/catalogue'
import { formatBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { freeSubnetBlock, ipv4Meant } from '../../blocks.ts'
import { useInstead } from '../../fixes.ts'
import type { SubnetProps } from '../schema.ts'

export const subnetCidrSyntax: Rule<SubnetProps> = {
  id: 'subnet-cidr-syntax',
  severity: 'error',
  title: { en: 'A subnet’s block is written a.b.c.d/n', ko: '서브넷의 블록은 a.b.c.d/n 형식으로 씁니다' },
  why: {
    en: 'AWS reads an IPv4 block: four numbers from 0 to 255, a slash, and a prefix from 0 to 32.',
    ko: 'AWS는 IPv4 블록을 0~255의 숫자 네 개, 빗금(/), 0~32의 접두사로 읽습니다.',
  },
  fix: {
    en: 'Correct the block, or take the next free one.',
    ko: '블록을 바르게 고치거나 비어 있는 다음 블록을 사용하십시오.',
  },
  docs: docs('ec2api', 'CreateSubnet'),
  awsCode: 'InvalidParameterValue',
  *check(subnet, look) {
    const { cidrBlock } = subnet.props
    if (cidrBlock.trim() === '' || ipv4Meant(cidrBlock)) return
    const trimmed = ipv4Meant(cidrBlock.trim())
    const free = trimmed ?? (subnet.parent === null ? null : freeSubnetBlock(look, subnet.parent, 24, subnet.id))
    yield {
      message: {
        en: `"${cidrBlock}" of subnet "${subnet.name}" is not an IPv4 block.`,
        ko: `서브넷 "${subnet.name}": "${cidrBlock}" 값은 IPv4 블록이 아닙니다.`,
      },
      path: ['cidrBlock'],
      ...(free && { fix: useInstead(subnet, ['cidrBlock'], formatBlock(free)) }),
    }
  },
}
