import { docs } from '@vpcanvas/catalogue'
import { blockAt, formatBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { ipv6Meant } from '../../blocks.ts'
import { useInstead } from '../../fixes.ts'
import { prefixTaken, SUBNET_PREFIX, SUBNET_PREFIXES } from '../../ipv6.ts'
import type { SubnetProps } from '../schema.ts'

const WIDEST = 44

export const subnetIpv6PrefixLength: Rule<SubnetProps> = {
  id: 'subnet-ipv6-prefix-length',
  severity: 'error',
  title: {
    en: 'An IPv6 block of a subnet is /44 to /64, in steps of four',
    ko: '서브넷의 IPv6 블록은 /44에서 /64까지 4비트 단위입니다',
  },
  why: {
    en: 'AWS takes prefixes from /44 to /64 that are multiples of four; /64 is what nearly everybody uses.',
    ko: 'AWS는 /44에서 /64 사이에서 4의 배수인 접두사만 받습니다. 보통 /64를 사용합니다.',
  },
  fix: { en: 'Use /64.', ko: '/64를 사용하십시오.' },
  docs: docs('vpcug', 'subnet-sizing'),
  awsCode: 'InvalidSubnet.Range',
  *check(subnet) {
    const { ipv6Index, ipv6CidrBlock, ipv6PrefixLength: size } = subnet.props
    if (ipv6CidrBlock === null && ipv6Index !== null && !SUBNET_PREFIXES.includes(size)) {
      yield {
        message: {
          en: `The IPv6 block of subnet "${subnet.name}" is a /${size}; AWS takes /44 to /64 in steps of four.`,
          ko: `서브넷 "${subnet.name}": IPv6 블록의 접두사가 /${size}입니다. AWS는 /44에서 /64까지 4비트 단위로 받습니다.`,
        },
        path: ['ipv6PrefixLength'],
        fix: useInstead(subnet, ['ipv6PrefixLength'], SUBNET_PREFIX),
      }
    }
    const block = ipv6Meant(subnet.props.ipv6CidrBlock ?? '')
    if (!block || prefixTaken(block.prefix, WIDEST, SUBNET_PREFIX) === block.prefix) return
    const value = formatBlock(blockAt({ family: 6, value: block.first }, SUBNET_PREFIX))
    yield {
      message: {
        en: `${formatBlock(block)} of subnet "${subnet.name}" is a /${block.prefix}; AWS takes /44 to /64 in steps of four.`,
        ko: `서브넷 "${subnet.name}": ${formatBlock(block)} 블록의 접두사는 /${block.prefix}입니다. AWS는 /44에서 /64까지 4비트 단위로 받습니다.`,
      },
      path: ['ipv6CidrBlock'],
      fix: useInstead(subnet, ['ipv6CidrBlock'], value),
    }
  },
}
