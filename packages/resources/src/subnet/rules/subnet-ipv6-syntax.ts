import { docs } from '@vpcanvas/catalogue'
import { formatBlock, isFailure, parseBlock, tryBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { ipv6Meant } from '../../blocks.ts'
import { useInstead } from '../../fixes.ts'
import { withoutIpv6 } from '../ipv6.ts'
import type { SubnetProps } from '../schema.ts'

export const subnetIpv6Syntax: Rule<SubnetProps> = {
  id: 'subnet-ipv6-syntax',
  severity: 'error',
  title: { en: 'An IPv6 block of a subnet is a block', ko: '서브넷의 IPv6 블록은 올바른 블록이어야 합니다' },
  why: {
    en: 'AWS reads an IPv6 network address with a prefix, such as 2001:db8:1234:1a00::/64.',
    ko: 'AWS는 2001:db8:1234:1a00::/64처럼 접두사가 있는 IPv6 네트워크 주소를 읽습니다.',
  },
  fix: { en: 'Correct the block.', ko: '블록을 바르게 고치십시오.' },
  docs: docs('ec2api', 'AssociateSubnetCidrBlock'),
  awsCode: 'InvalidParameterValue',
  *check(subnet) {
    const { ipv6CidrBlock } = subnet.props
    if (ipv6CidrBlock === null || tryBlock(ipv6CidrBlock)?.family === 6) return
    const parsed = parseBlock(ipv6CidrBlock)
    const nearest = ipv6Meant(isFailure(parsed) ? (parsed.nearest ?? '') : '')
    yield {
      message: {
        en: `"${ipv6CidrBlock}" of subnet "${subnet.name}" is no IPv6 block.`,
        ko: `서브넷 "${subnet.name}": "${ipv6CidrBlock}" 값은 IPv6 블록이 아닙니다.`,
      },
      path: ['ipv6CidrBlock'],
      fix: nearest ? useInstead(subnet, ['ipv6CidrBlock'], formatBlock(nearest)) : withoutIpv6(subnet),
    }
  },
}
