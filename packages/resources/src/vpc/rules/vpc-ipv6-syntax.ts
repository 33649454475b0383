import { docs } from '@vpcanvas/catalogue'
import { formatBlock, isFailure, parseBlock, tryBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { ipv6Meant } from '../../blocks.ts'
import { useInstead } from '../../fixes.ts'
import { AMAZON_PROVIDED, type VpcProps } from '../schema.ts'

export const vpcIpv6Syntax: Rule<VpcProps> = {
  id: 'vpc-ipv6-syntax',
  severity: 'error',
  title: { en: 'An IPv6 range is a block, or Amazon’s', ko: 'IPv6 범위는 IPv6 블록이거나 Amazon 제공 범위입니다' },
  why: {
    en: 'AWS reads an IPv6 network address with a prefix, such as 2001:db8:1234:1a00::/56, or is asked for a range of Amazon’s.',
    ko: 'AWS는 2001:db8:1234:1a00::/56처럼 접두사가 있는 IPv6 네트워크 주소를 읽거나 Amazon 제공 범위를 할당합니다.',
  },
  fix: { en: 'Correct the block, or let Amazon provide one.', ko: '블록을 고치거나 Amazon 제공 범위를 사용하십시오.' },
  docs: docs('ec2api', 'AssociateVpcCidrBlock'),
  awsCode: 'InvalidParameterValue',
  *check(vpc) {
    const { ipv6CidrBlock } = vpc.props
    if (ipv6CidrBlock === null || ipv6CidrBlock === AMAZON_PROVIDED || tryBlock(ipv6CidrBlock)?.family === 6) return
    const parsed = parseBlock(ipv6CidrBlock)
    const nearest = ipv6Meant(isFailure(parsed) ? (parsed.nearest ?? '') : '')
    yield {
      message: {
        en: `"${ipv6CidrBlock}" of VPC "${vpc.name}" is no IPv6 block.`,
        ko: `VPC "${vpc.name}": "${ipv6CidrBlock}" 값은 IPv6 블록이 아닙니다.`,
      },
      path: ['ipv6CidrBlock'],
      fix: useInstead(vpc, ['ipv6CidrBlock'], nearest ? formatBlock(nearest) : AMAZON_PROVIDED),
    }
  },
}
